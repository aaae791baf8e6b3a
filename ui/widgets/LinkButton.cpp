// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LinkButton.h"

#include "ui/widgets/RowPainting.h"

namespace kring::ui {

LinkButton::LinkButton(const Theme& theme, const QString& icon, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setFont(theme.font(TextSize::Small, Weight::Strong));
    setFlat(true);
    setAutoDefault(true); // Enter presses it
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize LinkButton::sizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(text()) + 36, 28};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    if (hasFocus())
        paintBox(painter, rect(), {}, colours.accent, Theme::controlRadius, 2);
    painter.setFont(font());
    painter.setPen(colours.accent);
    painter.drawText(rect().adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    paintIcon(painter, m_theme, m_icon, colours.accent, {width() - 22, (height() - 14) / 2}, 14);
}

} // namespace kring::ui
