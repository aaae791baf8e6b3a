// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/ClockFigures.h"

#include <QPainter>

#include <cmath>

namespace kring::ui {

namespace {

constexpr qreal tightness = 0.95; ///< figures this large stand too far apart at their own width

} // namespace

ClockFigures::ClockFigures(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_font(theme.font(TextSize::Clock, Weight::Strong))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClockFigures::setTime(QTime time)
{
    m_figures = time.toString(QStringLiteral("HH:mm"));
    setAccessibleName(m_figures);
    updateGeometry();
    update();
}

int ClockFigures::cellWidth(QChar character) const
{
    const QFontMetricsF metrics(m_font);
    if (!character.isDigit())
        return int(std::ceil(metrics.horizontalAdvance(character)));
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return int(std::ceil(widest * tightness));
}

QSize ClockFigures::sizeHint() const
{
    int width = 0;
    for (const QChar character : m_figures)
        width += cellWidth(character);
    return {width, int(std::ceil(QFontMetricsF(m_font).capHeight())) + 4};
}

void ClockFigures::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_font);
    painter.setPen(m_theme.colours().text);
    const QFontMetricsF metrics(m_font);
    qreal left = 0;
    for (const QChar character : m_figures) {
        const int cell = cellWidth(character);
        // A colon stands between figures, not on the line of letters.
        const qreal lift = character.isDigit() ? 0 : metrics.capHeight() * 0.07;
        painter.drawText(
            QPointF(left + (cell - metrics.horizontalAdvance(character)) / 2, height() - 2 - lift),
            QString(character));
        left += cell;
    }
}

} // namespace kring::ui
