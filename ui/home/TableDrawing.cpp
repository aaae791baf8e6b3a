// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/TableDrawing.h"

#include "ui/widgets/RowPainting.h"

#include <QPainterPath>
#include <QtMath>

namespace kring::ui {

namespace {

constexpr qreal ring = 104;
constexpr qreal table = 62;
constexpr qreal place = 18;
constexpr int freePlace = -1;

/// Clockwise from twelve; indexes into Colours::kinds.
constexpr int places[] = {3, freePlace, 1, 0, 4, 1, 0, 2, 1, 5, 3, 0};

} // namespace

TableDrawing::TableDrawing(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TableDrawing::paintPerson(QPainter& painter, QPointF centre, const QColor& colour) const
{
    QColor soft = colour;
    soft.setAlphaF(0.2F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawEllipse(centre, place, place);
    QColor firm = colour;
    firm.setAlphaF(0.85F);
    painter.setBrush(firm);
    painter.drawEllipse(centre - QPointF(0, 5), 5, 5);
    QPainterPath shoulders;
    shoulders.moveTo(centre + QPointF(-8.5, 10));
    shoulders.cubicTo(centre + QPointF(-8.5, -1), centre + QPointF(8.5, -1), centre + QPointF(8.5, 10));
    shoulders.cubicTo(centre + QPointF(4, 12.5), centre + QPointF(-4, 12.5), centre + QPointF(-8.5, 10));
    painter.drawPath(shoulders);
}

void TableDrawing::paintFreePlace(QPainter& painter, QPointF centre) const
{
    QPen pen(m_theme.colours().accent, 2);
    pen.setDashPattern({2.6, 1.8});
    painter.setPen(pen);
    painter.setBrush(m_theme.colours().card);
    painter.drawEllipse(centre, place, place);
    painter.setPen(QPen(m_theme.colours().accent, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre - QPointF(4.5, 0), centre + QPointF(4.5, 0));
    painter.drawLine(centre - QPointF(0, 4.5), centre + QPointF(0, 4.5));
}

void TableDrawing::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(width() / 2.0, height() / 2.0);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.card);
    painter.drawEllipse(middle, table, table);
    paintIcon(painter, m_theme, QStringLiteral("messages-square"), colours.accent,
              (middle - QPointF(16, 16)).toPoint(), 32);
    qreal angle = -M_PI_2;
    for (const int hue : places) {
        const QPointF centre = middle + QPointF(std::cos(angle), std::sin(angle)) * ring;
        if (hue == freePlace)
            paintFreePlace(painter, centre);
        else
            paintPerson(painter, centre, colours.kinds[size_t(hue)]);
        angle += 2 * M_PI / std::size(places);
    }
}

} // namespace kring::ui
