// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowPainting.h"

namespace kring::ui {

void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal radius,
              qreal borderWidth)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? borderWidth / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void paintLines(QPainter& painter, const LineBreaker& breaker, const QStringList& lines, int left, int top,
                const QColor& colour)
{
    painter.setFont(breaker.font());
    painter.setPen(colour);
    const qreal ascent = QFontMetricsF(breaker.font()).ascent() + 1;
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(QPointF(left, top + breaker.height(i) + ascent), lines[i]);
}

void paintIcon(QPainter& painter, const Theme& theme, const QString& name, const QColor& colour,
               QPoint topLeft, int size)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawPixmap(QRect(topLeft, QSize(size, size)), theme.pixmap(name, colour, size, ratio));
}

} // namespace kring::ui
