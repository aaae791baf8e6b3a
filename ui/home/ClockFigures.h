// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QTime>
#include <QWidget>

namespace kring::ui {

/// A time of day in large figures, each in a cell as wide as the widest, so that it never shifts. As high as
/// the figures themselves.
class ClockFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit ClockFigures(const Theme& theme, QWidget* parent = nullptr);

    void setTime(QTime time);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int cellWidth(QChar character) const;

    const Theme& m_theme;
    QString m_figures;
    QFont m_font;
};

} // namespace kring::ui
