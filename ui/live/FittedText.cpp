// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/FittedText.h"

#include "ui/widgets/LineBreaker.h"

namespace kring::ui {

namespace {

constexpr int lineHeight = 15;

} // namespace

void paintFitted(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text,
                 const QColor& colour)
{
    QFont font = theme.font(TextSize::Label, Weight::Strong);
    painter.setPen(colour);
    if (QFontMetrics(font).horizontalAdvance(text) <= rect.width()) {
        painter.setFont(font);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        return;
    }
    font.setPixelSize(font.pixelSize() - 1);
    QStringList lines = LineBreaker(font).lines(text, rect.width());
    if (lines.size() > 2)
        lines = {lines[0],
                 QFontMetrics(font).elidedText(lines.mid(1).join(u' '), Qt::ElideRight, rect.width())};
    const int top = rect.top() + (rect.height() - lineHeight * int(lines.size())) / 2;
    painter.setFont(font);
    for (int line = 0; line < int(lines.size()); ++line)
        painter.drawText(QRect(rect.left(), top + lineHeight * line, rect.width(), lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, lines[line]);
}

} // namespace kring::ui
