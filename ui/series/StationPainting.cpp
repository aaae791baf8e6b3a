// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/StationPainting.h"

#include "ui/series/SeriesTexts.h"
#include "ui/widgets/RowPainting.h"

namespace kring::ui {

using followup::Stop;

namespace {

constexpr int iconSize = 13;

} // namespace

int stationRadius(Stop stop)
{
    switch (stop) {
    case Stop::Raised:
        return 7;
    case Stop::Carried:
    case Stop::Discussed:
        return 5;
    case Stop::Parked:
    case Stop::Planned:
        return 8;
    case Stop::Answered:
    case Stop::Decided:
    case Stop::Declined:
    case Stop::PassedOn:
        return 11;
    }
    Q_UNREACHABLE();
}

void paintStation(QPainter& painter, const Theme& theme, QPoint centre, Stop stop, const QColor& colour)
{
    const Colours& colours = theme.colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = stationRadius(stop);
    const QPointF middle = QPointF(centre) + QPointF(0.5, 0.5);
    QColor ink = colour;
    switch (stop) {
    case Stop::Raised:
        painter.setPen(QPen(colour, 2.5));
        painter.setBrush(colours.card);
        painter.drawEllipse(middle, radius - 1, radius - 1);
        break;
    case Stop::Carried:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(middle, radius, radius);
        break;
    case Stop::Discussed:
        painter.setPen(QPen(colour, 2));
        painter.setBrush(colours.card);
        painter.drawEllipse(middle, radius - 1, radius - 1);
        break;
    case Stop::Parked:
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(colours.card);
        painter.drawEllipse(middle, radius, radius);
        break;
    case Stop::Planned: {
        QPen dashes(colour, 2, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({2.2, 1.8});
        painter.setPen(dashes);
        painter.setBrush(colours.card);
        painter.drawEllipse(middle, radius - 1, radius - 1);
        break;
    }
    case Stop::Answered:
    case Stop::Decided:
    case Stop::Declined:
    case Stop::PassedOn:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(middle, radius, radius);
        ink = colours.card;
        break;
    }
    const QString icon = stopIcon(stop);
    if (!icon.isEmpty()) {
        const int size = stop == Stop::Parked ? iconSize - 3 : iconSize;
        paintIcon(painter, theme, icon, ink, centre - QPoint(size / 2, size / 2), size);
    }
    painter.restore();
}

} // namespace kring::ui
