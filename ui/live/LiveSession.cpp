// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LiveSession.h"

#include "core/agenda/SessionClock.h"

namespace kring::ui {

using workspace::Change;
using workspace::Workspace;

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

agenda::AgendaClock LiveSession::clock() const
{
    return agenda::clockOf(m_record, now());
}

Outcome<Done> LiveSession::attempt(const Rule& rule)
{
    Change change = rule(m_record, now());
    if (change.isEmpty())
        return Done{};
    Outcome<Done> outcome = m_workspace.commit(change);
    if (!outcome && outcome.failure().reason == Failure::Reason::Conflict) {
        reload();
        outcome = m_workspace.commit(rule(m_record, now()));
    }
    if (outcome)
        emit saved();
    return outcome;
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
    if (id())
        show(id());
}

} // namespace kring::ui
