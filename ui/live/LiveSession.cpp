// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LiveSession.h"

#include "core/session/SessionTimes.h"

#include <algorithm>

namespace kring::ui {

using workspace::Change;
using workspace::Workspace;

namespace {

/// After the end nothing is to come: what never began was left out, and the end is when the last item ended.
void stop(agenda::AgendaClock& clock)
{
    using State = agenda::ItemTimes::State;
    std::optional<Instant> end;
    for (agenda::ItemTimes& times : clock.items) {
        if (times.state == State::Done)
            end = std::max(end.value_or(times.end), times.end);
        else
            times.state = State::Skipped;
    }
    clock.projectedEnd = end.value_or(clock.projectedEnd);
    clock.drift = clock.projectedEnd - clock.plannedEnd;
}

} // namespace

LiveSession::LiveSession(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, [this](const Change& change) {
        if (!id())
            return;
        workspace::apply(change, m_record);
        emit changed();
    });
    connect(&m_workspace, &Workspace::changedElsewhere, this, &LiveSession::reload);
}

bool LiveSession::show(SessionId session)
{
    Outcome<session::SessionRecord> record = m_workspace.session(session);
    const bool readable = bool(record);
    if (!readable)
        emit failed(record.failure().sentence);
    m_record = readable ? std::move(record).value() : session::SessionRecord{};
    emit changed();
    return readable;
}

Instant LiveSession::plannedStart() const
{
    // Without a planned start (the date is still open) the session is on time whenever it begins.
    if (const auto planned = session::plannedStart(m_record.session))
        return *planned;
    std::optional<Instant> first;
    for (const agenda::AgendaItem& item : m_record.agenda) {
        if (item.startedAt && (!first || *item.startedAt < *first))
            first = item.startedAt;
    }
    return first.value_or(now());
}

std::optional<Instant> LiveSession::instantAt(QTime time) const
{
    return session::instantAt(m_record.session, time);
}

agenda::AgendaClock LiveSession::clock() const
{
    agenda::AgendaClock clock = agenda::clockAt(m_record.agenda, plannedStart(), now(),
                                                [this](QTime time) { return instantAt(time); });
    if (status() == session::SessionStatus::Closed)
        stop(clock);
    return clock;
}

Outcome<Done> LiveSession::attempt(const Rule& rule)
{
    return attempt(rule, &Workspace::commit);
}

Outcome<Done> LiveSession::attempt(const Rule& rule, Commit commit)
{
    Change change = rule(m_record, now());
    if (change.isEmpty())
        return Done{};
    Outcome<Done> outcome = (m_workspace.*commit)(change);
    if (!outcome && outcome.failure().reason == Failure::Reason::Conflict) {
        reload();
        outcome = (m_workspace.*commit)(rule(m_record, now()));
    }
    if (outcome)
        emit saved();
    return outcome;
}

bool LiveSession::perform(const Rule& rule)
{
    return tell(attempt(rule));
}

bool LiveSession::performForGood(const Rule& rule)
{
    return tell(attempt(rule, &Workspace::commitForGood));
}

bool LiveSession::tell(const Outcome<Done>& outcome)
{
    if (!outcome)
        emit failed(outcome.failure().sentence);
    return bool(outcome);
}

void LiveSession::reload()
{
    if (id())
        show(id());
}

} // namespace kring::ui
