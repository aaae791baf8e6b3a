// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RoundModel.h"

#include "core/floor/People.h"
#include "ui/live/SpeakerTexts.h"

#include <algorithm>

namespace kring::ui {

using floor::RoundState;

RoundModel::RoundModel(Part part, QObject* parent)
    : RowsModel(parent)
    , m_part(part)
{}

void RoundModel::show(const session::SessionRecord& record, const RoundTimes& times)
{
    std::vector<RoundRow> rows;
    if (record.round) {
        for (const floor::RoundPlace& place : record.round->places) {
            const bool isLeft = place.state == RoundState::Left;
            if (place.participant == record.round->now || isLeft != (m_part == Part::Left))
                continue;
            RoundRow row;
            row.id = place.participant;
            row.place = isLeft ? int(rows.size()) + 1 : 0;
            row.passed = place.state == RoundState::Passed;
            if (const session::Participant* person = floor::find(record.participants, place.participant)) {
                row.name = floor::shortName(*person);
                row.initials = floor::initialsOf(*person);
                row.perspective = person->perspective;
                row.side = person->side;
            }
            if (!isLeft && !row.passed && times.contains(place.participant))
                row.spoke = times.value(place.participant);
            rows.push_back(row);
        }
    }
    if (m_part == Part::Done)
        std::reverse(rows.begin(), rows.end());
    setRows(std::move(rows));
}

QVariant RoundModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoundRow& person = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case Qt::AccessibleTextRole:
        if (person.passed)
            return tr("%1, passed").arg(person.name);
        if (person.spoke)
            return tr("%1, spoke %2").arg(person.name, turnTime(person.spoke->time));
        return person.place > 0 ? tr("%1. %2").arg(person.place).arg(person.name) : person.name;
    default:
        return {};
    }
}

} // namespace kring::ui
