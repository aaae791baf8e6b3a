// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ToolButton.h"

#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/RowPainting.h"

namespace kring::ui {

ToolButton::ToolButton(const Theme& theme, const QString& icon, const QString& name, QWidget* parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(sizeHint());
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ToolButton::paintEvent(QPaintEvent*)
{
    constexpr int iconPixels = 20;
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown()))
        paintBox(painter, rect(), isDown() ? colours.accentSoft : colours.sunken, {}, Theme::controlRadius);
    if (!isEnabled())
        painter.setOpacity(0.4);
    paintIcon(painter, m_theme, m_icon, colours.text,
              {(width() - iconPixels) / 2, (height() - iconPixels) / 2}, iconPixels);
    if (hasFocus())
        paintBox(painter, rect(), {}, colours.accent, Theme::controlRadius, 2);
}

} // namespace kring::ui
