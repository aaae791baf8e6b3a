// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/RoadModel.h"

#include "ui/series/SeriesTexts.h"

#include <algorithm>

namespace kring::ui {

using followup::Road;
using followup::Station;

void RoadModel::show(std::vector<session::Session> sessions, const std::vector<Road>& roads,
                     const session::Vocabulary& vocabulary, session::Language words)
{
    const bool sameRows = roads.size() == m_rows.size() &&
                          std::equal(roads.begin(), roads.end(), m_rows.begin(),
                                     [](const Road& road, const RoadRow& row) { return road == row.road; });
    std::vector<RoadRow> rows;
    rows.reserve(roads.size());
    for (const Road& road : roads) {
        RoadRow row;
        row.road = road;
        row.road.text = road.text.simplified();
        row.state = roadState(road, sessions);
        row.perspective = road.perspective.isEmpty()
                              ? QString()
                              : vocabulary.word(QStringLiteral("perspective"), road.perspective, words);
        row.spoken = QStringList{row.road.text, row.state, row.perspective, roadInWords(road, sessions)}.join(
            QStringLiteral(". "));
        rows.push_back(std::move(row));
    }
    if (sameRows) {
        m_sessions = std::move(sessions);
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0));
        return;
    }
    beginResetModel();
    m_sessions = std::move(sessions);
    m_rows = std::move(rows);
    endResetModel();
}

const Station* RoadModel::stationAt(int row, int session) const
{
    const std::vector<Station>& stations = m_rows[size_t(row)].road.stations;
    const auto found = std::find_if(stations.begin(), stations.end(),
                                    [&](const Station& station) { return station.session == session; });
    return found == stations.end() ? nullptr : &*found;
}

int RoadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RoadModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RoadRow& row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return row.road.text;
    if (role == Qt::AccessibleTextRole)
        return row.spoken;
    return {};
}

} // namespace kring::ui
