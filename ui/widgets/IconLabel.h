// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

/// An icon, with words beside it if there are any; in the theme's muted colour unless told otherwise.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const Theme& theme, const QString& icon, int iconSize, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setFace(TextSize size, Weight weight, QColor Colours::*role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    int m_iconSize;
    QString m_text;
    QFont m_font;
    QColor Colours::*m_role = &Colours::muted;
};

} // namespace kring::ui
