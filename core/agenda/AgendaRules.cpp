// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaRules.h"

#include "core/floor/FloorRules.h"
#include "core/floor/QueueRules.h"

#include <QtGlobal>

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
    endPauses(item, now);
    item.endedAt = now;
    return item;
}

AgendaItem started(AgendaItem item, Instant now)
{
    item.startedAt = now;
    item.endedAt.reset();
    return item;
}

} // namespace

const AgendaItem* currentItem(const std::vector<AgendaItem>& agenda)
{
    for (auto item = agenda.rbegin(); item != agenda.rend(); ++item) {
        if (item->startedAt && !item->endedAt)
            return &*item;
    }
    return nullptr;
}

Change startSession(const SessionRecord& record, Instant now)
{
    Change change{KRING_CHANGE("Start session"), {}};
    if (record.session.status != SessionStatus::Planned)
        return change;
    session::Session live = record.session;
    live.status = SessionStatus::Live;
    change.update(record.session, live);
    if (!record.agenda.empty() && !currentItem(record.agenda))
        change.update(record.agenda.front(), started(record.agenda.front(), now));
    return change;
}

Change nextItem(const std::vector<AgendaItem>& agenda, Instant now)
{
    Change change{KRING_CHANGE("Next item"), {}};
    const AgendaItem* current = currentItem(agenda);
    if (!current || current == &agenda.back())
        return change;
    change.update(*current, ended(*current, now));
    change.update(current[1], started(current[1], now));
    return change;
}

Change previousItem(const std::vector<AgendaItem>& agenda)
{
    Change change{KRING_CHANGE("Back to the item before"), {}};
    const AgendaItem* current = currentItem(agenda);
    if (!current || current == &agenda.front())
        return change;
    AgendaItem notBegun = *current;
    notBegun.startedAt.reset();
    notBegun.pauses.clear();
    AgendaItem goesOn = current[-1];
    goesOn.startedAt = goesOn.startedAt ? goesOn.startedAt : current->startedAt;
    goesOn.endedAt.reset();
    change.update(*current, notBegun);
    change.update(current[-1], goesOn);
    return change;
}

Change grantMinutes(const std::vector<AgendaItem>& agenda, int minutes, Instant now)
{
    Change change{minutes < 0 ? KRING_CHANGE("Take back time") : KRING_CHANGE("Give more time"), {}};
    if (const AgendaItem* current = currentItem(agenda)) {
        AgendaItem granted = *current;
        granted.grants.push_back({now, minutes, {}});
        change.update(*current, granted);
    }
    return change;
}

Change pause(const std::vector<AgendaItem>& agenda, Instant now)
{
    Change change{KRING_CHANGE("Pause the clock"), {}};
    const AgendaItem* current = currentItem(agenda);
    if (!current || (!current->pauses.empty() && !current->pauses.back().endedAt))
        return change;
    AgendaItem paused = *current;
    paused.pauses.push_back({.startedAt = now, .endedAt = std::nullopt, .reason = PauseReason::Paused, .kept = {}});
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
