// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/Leftovers.h"

#include "core/floor/FloorRules.h"

#include <algorithm>

namespace kring::followup {

using session::SessionRecord;
using workspace::Change;

bool Leftovers::isEmpty() const
{
    return unhandled.empty() && parked.empty() && unsorted.empty() && comeBack.empty() &&
           unassigned.empty() && gaps.empty() && !running && !round;
}

Leftovers leftovers(const SessionRecord& record)
{
    Leftovers left;
    left.unhandled = floor::unhandled(record);
    left.parked = floor::parked(record);
    for (const reflection::Note& note : record.notes) {
        if (note.kind == reflection::unsortedKind)
            left.unsorted.push_back(note);
        else if (!note.comeBack.isEmpty())
            left.comeBack.push_back(note);
    }
    for (const Action& action : record.actions) {
        if (action.status == ActionStatus::Open && (action.owner.trimmed().isEmpty() || action.due.isNull()))
            left.unassigned.push_back(action);
    }
    left.gaps = agenda::unassignedGaps(record.agenda);
    if (const floor::Turn* turn = floor::runningTurn(record.turns))
        left.running = *turn;
    left.round = record.round;
    const auto closing =
        std::find_if(record.agenda.rbegin(), record.agenda.rend(), [](const agenda::AgendaItem& item) {
            return item.kind == QLatin1String("close") && !item.leftOut;
        });
    if (closing != record.agenda.rend() && !closing->startedAt && !closing->actualMinutes)
        left.closing = *closing;
    return left;
}

Change setOwner(const Action& action, const QString& owner)
{
    Change change{KRING_CHANGE("Say who takes the action"), {}};
    Action taken = action;
    taken.owner = owner.trimmed();
    change.update(action, taken);
    return change;
}

Change setDue(const Action& action, QDate due)
{
    Change change{KRING_CHANGE("Say when the action is due"), {}};
    Action dated = action;
    dated.due = due;
    change.update(action, dated);
    return change;
}

} // namespace kring::followup
