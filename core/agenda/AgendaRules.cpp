// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaRules.h"

#include "core/agenda/AgendaClock.h"
#include "core/floor/FloorRules.h"
#include "core/floor/QueueRules.h"

#include <QtGlobal>

#include <algorithm>

namespace kring::agenda {

using session::SessionRecord;
using session::SessionStatus;
using workspace::Change;

namespace {

void endPauses(AgendaItem& item, Instant now)
{
    for (Pause& pause : item.pauses) {
        if (!pause.endedAt)
            pause.endedAt = now;
    }
}

AgendaItem ended(AgendaItem item, Instant now)
{
    const Instant end = std::max(now, item.startedAt.value_or(now)); // the clock may have been set back
    endPauses(item, end);
    for (ShortTurn& turn : item.shortTurns) {
        if (turn.startedAt && !turn.endedAt)
            turn.endedAt = std::max(end, *turn.startedAt);
    }
    item.endedAt = end;
    return item;
}

AgendaItem started(AgendaItem item, Instant now)
{
    item.leftOut = false;
    if (item.startedAt && item.endedAt) {
        const Instant end = *item.endedAt;
        item.pauses.push_back(
            {.startedAt = end, .endedAt = std::max(now, end), .reason = PauseReason::Paused, .kept = {}});
    } else {
        item.startedAt = now;
    }
    item.endedAt.reset();
    return item;
}

/// The item as if it had not been ended: what ended with it goes on too.
AgendaItem goingOn(AgendaItem item)
{
    for (Pause& pause : item.pauses) {
        if (pause.endedAt == item.endedAt && pause.reason == PauseReason::Paused &&
            pause.startedAt != pause.endedAt)
            pause.endedAt.reset();
    }
    for (ShortTurn& turn : item.shortTurns) {
        if (turn.endedAt && turn.endedAt == item.endedAt)
            turn.endedAt.reset();
    }
    item.endedAt.reset();
    return item;
}

AgendaItem notBegun(AgendaItem item)
{
    item.startedAt.reset();
    item.endedAt.reset();
    item.pauses.clear();
    for (ShortTurn& turn : item.shortTurns) {
        turn.startedAt.reset();
        turn.endedAt.reset();
    }
    return item;
}

/// The item that ran before the current one: the last that ended, else the nearest above that is not left
/// out.
const AgendaItem* itemBefore(const std::vector<AgendaItem>& agenda, const AgendaItem* current)
{
    const AgendaItem* latest = nullptr;
    for (const AgendaItem& item : agenda) {
        if (&item != current && item.endedAt && (!latest || *item.endedAt >= *latest->endedAt))
            latest = &item;
    }
    for (const AgendaItem* item = current; !latest && item != agenda.data();) {
        if (!(--item)->leftOut)
            latest = item;
    }
    return latest;
}

/// The jump that took an item up again when `before` ended: the pause for the time between.
std::vector<Pause>::const_iterator takenUpAgain(const AgendaItem& item, const AgendaItem& before)
{
    return std::find_if(item.pauses.begin(), item.pauses.end(), [&](const Pause& pause) {
        return before.endedAt && pause.endedAt == before.endedAt && pause.reason == PauseReason::Paused;
    });
}

} // namespace

const AgendaItem* itemWith(const std::vector<AgendaItem>& agenda, AgendaItemId id)
{
    const auto found =
        std::find_if(agenda.begin(), agenda.end(), [&](const AgendaItem& item) { return item.id == id; });
    return found == agenda.end() ? nullptr : &*found;
}

const AgendaItem* currentItem(const std::vector<AgendaItem>& agenda)
{
    for (auto item = agenda.rbegin(); item != agenda.rend(); ++item) {
        if (item->startedAt && !item->endedAt)
            return &*item;
    }
    return nullptr;
}

const AgendaItem* followingItem(const std::vector<AgendaItem>& agenda)
{
    const AgendaItem* current = currentItem(agenda);
    if (!current)
        return nullptr;
    const auto after = agenda.begin() + (current - agenda.data()) + 1;
    const auto found = std::find_if(
        after, agenda.end(), [](const AgendaItem& item) { return isUntouched(item) && !item.leftOut; });
    return found == agenda.end() ? nullptr : &*found;
}

Change startSession(const SessionRecord& record, Instant now)
{
    Change change{KRING_CHANGE("Start session"), {}};
    if (record.session.status != SessionStatus::Planned)
        return change;
    session::Session live = record.session;
    live.status = SessionStatus::Live;
    change.update(record.session, live);
    const auto first = std::find_if(record.agenda.begin(), record.agenda.end(),
                                    [](const AgendaItem& item) { return !item.leftOut && !isDone(item); });
    if (first != record.agenda.end() && !currentItem(record.agenda))
        change.update(*first, started(*first, now));
    return change;
}

Change nextItem(const std::vector<AgendaItem>& agenda, Instant now)
{
    Change change{KRING_CHANGE("Next item"), {}};
    const AgendaItem* current = currentItem(agenda);
    const AgendaItem* following = followingItem(agenda);
    if (!current || !following)
        return change;
    change.update(*current, ended(*current, now));
    change.update(*following, started(*following, now));
    return change;
}

Change previousItem(const std::vector<AgendaItem>& agenda)
{
    Change change{KRING_CHANGE("Back to the item before"), {}};
    const AgendaItem* current = currentItem(agenda);
    const AgendaItem* before = current ? itemBefore(agenda, current) : nullptr;
    if (!before)
        return change;
    AgendaItem asItWas = notBegun(*current);
    if (const auto between = takenUpAgain(*current, *before); between != current->pauses.end()) {
        asItWas = *current;
        asItWas.endedAt = between->startedAt;
        asItWas.pauses.erase(asItWas.pauses.begin() + (between - current->pauses.begin()),
                             asItWas.pauses.end());
    }
    AgendaItem goesOn = goingOn(*before);
    goesOn.startedAt = goesOn.startedAt ? goesOn.startedAt : current->startedAt;
    change.update(*current, asItWas);
    change.update(*before, goesOn);
    return change;
}

Change jumpTo(const std::vector<AgendaItem>& agenda, AgendaItemId id, Instant now)
{
    Change change{KRING_CHANGE("Jump to item"), {}};
    const AgendaItem* current = currentItem(agenda);
    const AgendaItem* target = itemWith(agenda, id);
    if (!target || target == current)
        return change;
    if (current)
        change.update(*current, ended(*current, now));
    change.update(*target, started(*target, now));
    return change;
}

Change grantMinutes(const std::vector<AgendaItem>& agenda, int minutes, Instant now)
{
    const AgendaItem* current = currentItem(agenda);
    return grantMinutes(agenda, current ? current->id : AgendaItemId{}, minutes, now);
}

Change grantMinutes(const std::vector<AgendaItem>& agenda, AgendaItemId id, int minutes, Instant now)
{
    Change change{minutes < 0 ? KRING_CHANGE("Take back time") : KRING_CHANGE("Give more time"), {}};
    const AgendaItem* item = itemWith(agenda, id);
    if (!item || isDone(*item))
        return change;
    const int had = std::max(item->plannedMinutes + grantedMinutesOf(*item), 0);
    const int granted = std::max(minutes, -had);
    if (granted == 0)
        return change;
    AgendaItem after = *item;
    after.grants.push_back({now, granted, {}});
    change.update(*item, after);
    return change;
}

Change pause(const std::vector<AgendaItem>& agenda, Instant now)
{
    Change change{KRING_CHANGE("Pause the clock"), {}};
    const AgendaItem* current = currentItem(agenda);
    if (!current || std::any_of(current->pauses.begin(), current->pauses.end(),
                                [](const Pause& one) { return !one.endedAt; }))
        return change;
    AgendaItem paused = *current;
    paused.pauses.push_back(
        {.startedAt = now, .endedAt = std::nullopt, .reason = PauseReason::Paused, .kept = {}});
    change.update(*current, paused);
    return change;
}

Change resume(const std::vector<AgendaItem>& agenda, Instant now)
{
    Change change{KRING_CHANGE("Let the clock go on"), {}};
    if (const AgendaItem* current = currentItem(agenda)) {
        AgendaItem resumed = *current;
        endPauses(resumed, now);
        change.update(*current, resumed);
    }
    return change;
}

Change closeSession(const SessionRecord& record, Instant now)
{
    Change change{KRING_CHANGE("End session"), {}};
    if (record.session.status != SessionStatus::Live)
        return change;
    session::Session closed = record.session;
    closed.status = SessionStatus::Closed;
    change.update(record.session, closed);
    if (const AgendaItem* current = currentItem(record.agenda))
        change.update(*current, ended(*current, now));
    for (const floor::Question& question : record.questions) {
        if (question.status == floor::QuestionStatus::InDiscussion)
            change.update(question, floor::withStatus(question, floor::QuestionStatus::Discussed, now));
    }
    floor::clearSpeakers(change, record, now);
    return change;
}

} // namespace kring::agenda
