// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/RoadView.h"
#include "ui/series/SeriesTexts.h"
#include "ui/series/StationPainting.h"
#include "ui/widgets/RowPainting.h"

namespace kring::ui {

using followup::Station;
using followup::Stop;

namespace {

constexpr int barWidth = 3;
constexpr int padding = 12;
constexpr int stateIcon = 12;

} // namespace

RoadDelegate::RoadDelegate(const Theme& theme, const session::Vocabulary& vocabulary, const RoadModel& model,
                           RoadView& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_model(model)
    , m_view(view)
{}

QSize RoadDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isChosen = m_view.currentIndex() == index;
    return {m_view.viewport()->width(), isChosen ? roadmap::chosenHeight : roadmap::rowHeight};
}

void RoadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const RoadRow& row = m_model.row(index.row());
    const Colours& colours = m_theme.colours();
    const bool isChosen = m_view.currentIndex() == index;
    const QRect rect = option.rect;
    painter->save();
    if (isChosen) {
        QColor ground = colours.accentSoft;
        ground.setAlphaF(0.55F); // what comes next shows through
        paintBox(*painter, rect.adjusted(0, 1, -1, -1), ground,
                 m_view.hasFocus() ? colours.accent : colours.line, Theme::controlRadius,
                 m_view.hasFocus() ? 1.5 : 1);
    } else {
        if (option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, QRect(rect.left(), rect.top() + 1, m_view.wordsWidth() - 8, rect.height() - 2),
                     colours.sunken, {}, Theme::controlRadius);
        if (index.row() + 1 < m_model.rowCount())
            painter->fillRect(QRect(rect.left() + padding, rect.bottom(), rect.width() - 2 * padding, 1),
                              colours.line);
    }
    paintWords(*painter, rect, row, isChosen);
    painter->setClipRect(
        QRect(m_view.wordsWidth(), rect.top(), rect.width() - m_view.wordsWidth(), rect.height()));
    paintRoad(*painter, rect, row, isChosen);
    painter->restore();
}

void RoadDelegate::paintWords(QPainter& painter, const QRect& rect, const RoadRow& row, bool isChosen) const
{
    const Colours& colours = m_theme.colours();
    const int top = rect.top() + (isChosen ? 9 : 2);
    const QColor colour = perspectiveColour(colours, m_vocabulary, row.road.perspective);
    paintBox(painter, QRect(rect.left() + padding, top + 2, barWidth, 36), colour, {}, 1.5);
    const int left = rect.left() + padding + barWidth + 10;
    const int width = m_view.wordsWidth() - 16 - (left - rect.left());
    const QFont font = m_theme.font(TextSize::Label, isChosen ? Weight::Strong : Weight::Regular);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(QRect(left, top + 2, width, 18), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(row.road.text, Qt::ElideRight, width));

    const bool isOld = row.road.isOpen && row.road.age >= oldQuestion;
    const QColor tone = isOld ? colours.warning : colours.muted;
    const QString icon = row.road.isOpen ? QStringLiteral("hourglass") : stopIcon(row.road.last().stop);
    paintIcon(painter, m_theme, icon.isEmpty() ? QStringLiteral("message-square") : icon, tone,
              {left, top + 24}, stateIcon);
    const QFont strong = m_theme.font(TextSize::Small, Weight::Strong);
    painter.setFont(strong);
    painter.setPen(tone);
    const QRect line(left + stateIcon + 5, top + 20, width - stateIcon - 5, 19);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, row.state);
    const int used = QFontMetrics(strong).horizontalAdvance(row.state);
    if (row.perspective.isEmpty())
        return;
    const QFont small = m_theme.font(TextSize::Small);
    painter.setFont(small);
    painter.setPen(colours.muted);
    painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(QString(u" · " + row.perspective), Qt::ElideRight,
                                                    line.width() - used));
}

void RoadDelegate::paintRoad(QPainter& painter, const QRect& rect, const RoadRow& row, bool isChosen) const
{
    const Colours& colours = m_theme.colours();
    const QColor colour = perspectiveColour(colours, m_vocabulary, row.road.perspective);
    const int y = rect.top() + (isChosen ? 22 : roadmap::rowHeight / 2);
    const std::vector<Station>& stations = row.road.stations;
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 1; i < stations.size(); ++i) {
        const int from = m_view.columnX(stations[i - 1].session);
        const int to = m_view.columnX(stations[i].session);
        if (to < 0 || from > rect.right())
            continue;
        QPen pen(colour, 2.5);
        if (stations[i].stop == Stop::Planned) {
            pen.setStyle(Qt::CustomDashLine);
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({2, 1.6});
        }
        painter.setPen(pen);
        painter.drawLine(QPointF(from + stationRadius(stations[i - 1].stop) + 1, y + 0.5),
                         QPointF(to - stationRadius(stations[i].stop) - 1, y + 0.5));
    }
    const QFont small = m_theme.font(TextSize::Small, Weight::Regular);
    for (const Station& station : stations) {
        const int x = m_view.columnX(station.session);
        if (x < m_view.wordsWidth() - roadmap::column || x > rect.right() + roadmap::column)
            continue;
        if (isChosen && station.session == m_view.session() && m_view.hasFocus()) {
            painter.setPen(QPen(colours.accent, 2));
            painter.setBrush(Qt::NoBrush);
            const int radius = stationRadius(station.stop) + 4;
            painter.drawEllipse(QPointF(x + 0.5, y + 0.5), radius, radius);
        }
        paintStation(painter, m_theme, {x, y}, station.stop, colour);
        if (!isChosen)
            continue;
        painter.setFont(station.session == m_view.session() ? m_theme.font(TextSize::Small, Weight::Strong)
                                                            : small);
        painter.setPen(colours.text);
        painter.drawText(QRect(x - roadmap::column / 2, rect.top() + 37, roadmap::column, 18),
                         Qt::AlignCenter | Qt::TextSingleLine, stopInWords(station.stop));
    }
}

} // namespace kring::ui
