// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/ShortTurns.h"

#include "core/agenda/AgendaRules.h"

#include <algorithm>

namespace kring::agenda {

using workspace::Change;

namespace {

Change moveOn(const QString& label, const std::vector<AgendaItem>& agenda, Instant now, bool goOn)
{
    Change change{label, {}};
    const AgendaItem* current = currentItem(agenda);
    if (!current)
        return change;
    AgendaItem item = *current;
    for (ShortTurn& turn : item.shortTurns) {
        if (turn.startedAt && !turn.endedAt)
            turn.endedAt = std::max(now, *turn.startedAt);
    }
    const auto next = std::find_if(item.shortTurns.begin(), item.shortTurns.end(),
                                   [](const ShortTurn& turn) { return !turn.startedAt; });
    if (goOn && next != item.shortTurns.end())
        next->startedAt = now;
    change.update(*current, item);
    return change;
}

} // namespace

Change setShortTurns(const AgendaItem& item, const QStringList& titles, int minutes)
{
    Change change{KRING_CHANGE("Set short turns"), {}};
    AgendaItem set = item;
    set.shortTurns.clear();
    std::vector<ShortTurn> before = item.shortTurns;
    for (const QString& line : titles) {
        ShortTurn turn;
        turn.title = line.trimmed();
        turn.minutes = std::clamp(minutes, 1, mostMinutes);
        if (turn.title.isEmpty())
            continue;
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](const ShortTurn& one) { return one.title == turn.title; });
        if (same != before.end()) {
            const int given = same->startedAt ? same->minutes : turn.minutes;
            turn = *same;
            turn.minutes = given;
            before.erase(same);
        }
        set.shortTurns.push_back(turn);
    }
    change.update(item, set);
    return change;
}

Change nextShortTurn(const std::vector<AgendaItem>& agenda, Instant now)
{
    return moveOn(KRING_CHANGE("Next short turn"), agenda, now, true);
}

Change endShortTurns(const std::vector<AgendaItem>& agenda, Instant now)
{
    return moveOn(KRING_CHANGE("End short turn"), agenda, now, false);
}

} // namespace kring::agenda
