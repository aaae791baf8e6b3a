// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/HomeDelegate.h"
#include "ui/home/SessionRows.h"

namespace kring::ui {

/// A session as a row: its date as a tile, dashed while the day is not known, its title and a line about it.
class SessionRowDelegate final : public HomeDelegate
{
    Q_OBJECT

public:
    using HomeDelegate::HomeDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTile(QPainter& painter, const QRect& box, const DateTile& tile) const;
};

} // namespace kring::ui
