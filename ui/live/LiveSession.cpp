// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LiveSession.h"

#include "core/session/SessionTimes.h"

namespace kring::ui {

using workspace::Change;
using workspace::Workspace;

namespace {

/// How often a commit is tried that finds somebody else writing (each try waits a little itself), or its rows
/// changed meanwhile.
constexpr int tries = 4;

/// After the end nothing is to come: what never began was left out, and the end is when the last item ended.
void stop(agenda::AgendaClock& clock)
{
    using State = agenda::ItemTimes::State;
    for (agenda::ItemTimes& times : clock.items) {
        if (times.state == State::Done)
            clock.projectedEnd = times.start + times.elapsed;
        else
            times.state = State::Skipped;
    }
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
    m_again.setSingleShot(true);
    m_again.setInterval(100);
    connect(&m_again, &QTimer::timeout, this, &LiveSession::reload);
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

agenda::AgendaClock LiveSession::clock() const
{
    // Without a planned start (the date is still open) the session is on time whenever it begins.
    Instant plannedStart = now();
    if (const auto planned = session::plannedStart(m_record.session))
        plannedStart = *planned;
    else if (!m_record.agenda.empty() && m_record.agenda.front().startedAt)
        plannedStart = *m_record.agenda.front().startedAt;
    agenda::AgendaClock clock = agenda::clockAt(m_record.agenda, plannedStart, now());
    if (status() == session::SessionStatus::Closed)
        stop(clock);
    return clock;
}

Outcome<Done> LiveSession::attempt(const Rule& rule)
{
    for (int left = tries;; --left) {
        const Change change = rule(m_record, now());
        if (change.isEmpty())
            return Done{};
        Outcome<Done> outcome = m_workspace.commit(change);
        if (outcome) {
            emit saved();
            return outcome;
        }
        const Failure::Reason reason = outcome.failure().reason;
        const bool isWorthAnotherTry =
            reason == Failure::Reason::Conflict || reason == Failure::Reason::Busy;
        if (!isWorthAnotherTry || left == 1)
            return outcome;
        if (reason == Failure::Reason::Conflict)
            reload();
    }
}

bool LiveSession::perform(const Rule& rule)
{
    const Outcome<Done> outcome = attempt(rule);
    if (!outcome)
        emit failed(outcome.failure().sentence);
    return bool(outcome);
}

void LiveSession::reload()
{
    m_again.stop();
    if (!id())
        return;
    // What is shown stays until something newer has been read: another window may be writing just now.
    Outcome<session::SessionRecord> record = m_workspace.session(id());
    if (!record) {
        if (record.failure().reason == Failure::Reason::Busy)
            m_again.start();
        else
            show(id());
        return;
    }
    if (*record == m_record)
        return; // it was about another session
    m_record = std::move(record).value();
    emit changed();
}

} // namespace kring::ui
