// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/summary/PagePictures.h"
#include "ui/theme/Theme.h"

#include <QListView>

namespace kring::ui {

/// The report's pages in small, to go from one to another.
class PageThumbnails final : public QListView
{
    Q_OBJECT

public:
    PageThumbnails(const Theme& theme, PagePictures& pictures, QWidget* parent = nullptr);

    /// Marks the page without telling.
    void showCurrent(int page);

signals:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool m_telling = true;
};

} // namespace kring::ui
