// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Gaps.h"

#include "core/agenda/AgendaRules.h"

#include <algorithm>

namespace kring::agenda {

using workspace::Change;

Change noticeGap(const session::SessionRecord& record, Instant from, Instant to)
{
    Change change{KRING_CHANGE("The computer was away"), {}};
    const AgendaItem* current = currentItem(record.agenda);
    if (!current)
        return change;
    const Instant begin = std::max(from, *current->startedAt);
    const bool isKnown = std::any_of(current->pauses.begin(), current->pauses.end(), [&](const Pause& pause) {
        return pause.startedAt < to && (!pause.endedAt || *pause.endedAt > begin);
    });
    if (begin >= to || isKnown)
        return change;
    AgendaItem away = *current;
    away.pauses.push_back({.startedAt = begin, .endedAt = to, .reason = PauseReason::Unassigned, .kept = {}});
    change.update(*current, away);
    const floor::Turn* speaking = floor::runningTurn(record.turns);
    if (speaking && speaking->startedAt <= begin) {
        floor::Turn stopped = *speaking;
        stopped.endedAt = begin;
        change.update(*speaking, stopped);
    }
    return change;
}

Change assignGap(const std::vector<AgendaItem>& agenda, const Gap& gap, GapFate fate)
{
    Change change{KRING_CHANGE("Say what the time away was"), {}};
    const AgendaItem* item = itemWith(agenda, gap.item);
    if (!item)
        return change;
    AgendaItem assigned = *item;
    const auto pause = std::find_if(assigned.pauses.begin(), assigned.pauses.end(), [&](const Pause& one) {
        return one.reason == PauseReason::Unassigned && one.startedAt == gap.from;
    });
    if (pause == assigned.pauses.end())
        return change;
    if (fate == GapFate::ThisItem)
        assigned.pauses.erase(pause);
    else
        pause->reason = fate == GapFate::Break ? PauseReason::Break : PauseReason::Nobody;
    change.update(*item, assigned);
    return change;
}

std::vector<Gap> unassignedGaps(const std::vector<AgendaItem>& agenda)
{
    std::vector<Gap> gaps;
    for (const AgendaItem& item : agenda) {
        for (const Pause& pause : item.pauses) {
            if (pause.reason == PauseReason::Unassigned && pause.endedAt)
                gaps.push_back({item.id, pause.startedAt, *pause.endedAt});
        }
    }
    return gaps;
}

} // namespace kring::agenda
