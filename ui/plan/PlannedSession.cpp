// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlannedSession.h"

#include "core/programme/InvitationVersion.h"
#include "core/session/FrameEdits.h"
#include "core/session/SessionTimes.h"

namespace kring::ui {

PlannedSession::PlannedSession(workspace::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::Change& change) {
        if (!id())
            return;
        workspace::apply(change, m_record);
        emit changed();
    });
    connect(&workspace, &workspace::Workspace::changedElsewhere, this, [this] {
        if (id())
            read();
    });
}

void PlannedSession::open(SessionId session)
{
    m_record = {};
    m_record.session.id = session;
    read();
}

void PlannedSession::read()
{
    if (id()) {
        if (auto record = m_workspace.session(id())) {
            m_record = std::move(record).value();
        } else {
            m_record = {};
            emit failed(record.failure().sentence);
        }
    }
    emit changed();
}

QDate PlannedSession::today() const
{
    return session::localDate(m_record.session, m_workspace.clock().now());
}

QString PlannedSession::perform(const Rule& rule)
{
    if (!id())
        return {};
    workspace::Change change = rule(m_record, m_workspace.clock().now());
    if (change.isEmpty())
        return {};
    Outcome<Done> outcome = m_workspace.commit(change);
    if (!outcome && outcome.failure().reason == Failure::Reason::Conflict) {
        read(); // another window was first: what is wanted is tried once more, on what stands there now
        change = rule(m_record, m_workspace.clock().now());
        outcome = m_workspace.commit(change);
    }
    if (outcome)
        return {};
    emit failed(outcome.failure().sentence);
    return outcome.failure().sentence;
}

QString PlannedSession::editFrame(const std::function<void(session::Session&)>& edit)
{
    return perform([&](const session::SessionRecord& record, Instant) {
        session::Session wanted = record.session;
        edit(wanted);
        wanted = programme::withInvitationVersion(record.session, std::move(wanted));
        return session::editFrame(record.session, wanted);
    });
}

QString PlannedSession::draft(const QString& field) const
{
    return id() ? m_workspace.draft(id(), field) : QString();
}

void PlannedSession::keepDraft(const QString& field, const QString& text)
{
    if (!id() || !m_workspace.isWritable() || text == draft(field))
        return;
    if (const auto kept = m_workspace.saveDraft(id(), field, text); !kept)
        emit failed(kept.failure().sentence);
}

} // namespace kring::ui
