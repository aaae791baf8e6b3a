// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace kring::ui {

/// A box to tick with its words beside it and, at the row's right end, how many things it is about.
class CheckRow final : public QAbstractButton
{
    Q_OBJECT

public:
    CheckRow(const Theme& theme, const QString& text, QWidget* parent = nullptr);

    /// Shown muted at the right; nothing for a number below 0.
    void setCount(int count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_count = -1;
};

} // namespace kring::ui
