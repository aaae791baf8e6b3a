// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LiveSession.h"

#include "core/agenda/SessionClock.h"
#include "core/session/SessionTimes.h"

namespace kring::ui {

using workspace::Change;
using workspace::Workspace;

namespace {

/// How often a commit is tried that finds somebody else writing (each try waits a little itself), or its rows
/// changed meanwhile.
constexpr int tries = 4;

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

Instant LiveSession::plannedStart() const
{
    return agenda::plannedStartOf(m_record, now());
}

std::optional<Instant> LiveSession::instantAt(QTime time) const
{
    return session::instantAt(m_record.session, time);
}

agenda::AgendaClock LiveSession::clock() const
{
    return agenda::clockOf(m_record, now());
}

Outcome<Done> LiveSession::attempt(const Rule& rule)
{
    return attempt(rule, &Workspace::commit);
}

Outcome<Done> LiveSession::attempt(const Rule& rule, Commit commit)
{
    for (int left = tries;; --left) {
        const Change change = rule(m_record, now());
        if (change.isEmpty())
            return Done{};
        Outcome<Done> outcome = (m_workspace.*commit)(change);
        if (outcome) {
            emit saved();
            return outcome;
        }
        const Failure::Reason reason = outcome.failure().reason;
        const bool isWorthAnotherTry = reason == Failure::Reason::Conflict || reason == Failure::Reason::Busy;
        if (!isWorthAnotherTry || left == 1)
            return outcome;
        if (reason == Failure::Reason::Conflict)
            reload();
    }
}

Outcome<Done> LiveSession::attemptUntil(const Rule& rule,
                                        const std::function<bool(const session::SessionRecord&)>& isThere)
{
    Outcome<Done> outcome = attempt(rule);
    if (outcome && !isThere(m_record))
        return Failure{
            Failure::Reason::Refused,
            tr("This has been changed elsewhere meanwhile, so nothing was saved. What you wrote is "
               "still here.")};
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
