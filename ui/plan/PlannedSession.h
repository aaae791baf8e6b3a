// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"

#include <functional>

namespace kring::ui {

/// The session that the Plan page is about: read once, kept up to date with every change, and the way for the
/// page's parts to change it.
class PlannedSession final : public QObject
{
    Q_OBJECT

public:
    using Rule = std::function<workspace::Change(const session::SessionRecord&, Instant now)>;

    explicit PlannedSession(workspace::Workspace& workspace, QObject* parent = nullptr);

    void open(SessionId session);

    /// Without an id while no session is open.
    const session::SessionRecord& record() const { return m_record; }
    SessionId id() const { return m_record.session.id; }
    workspace::Workspace& workspace() const { return m_workspace; }

    /// The day where the session is held.
    QDate today() const;

    /// Commits what the rule makes of the session, if anything. What stands in the way, told by failed() too;
    /// empty when nothing does.
    QString perform(const Rule& rule);

    /// perform() for a new frame: `edit` changes a copy of the session.
    QString editFrame(const std::function<void(session::Session&)>& edit);

    /// What was left half-typed in a field; empty for nothing.
    QString draft(const QString& field) const;
    /// Keeps it, unless that is what is kept already; an empty text forgets it.
    void keepDraft(const QString& field, const QString& text);

signals:
    void changed();
    void failed(const QString& sentence);

private:
    void read();

    workspace::Workspace& m_workspace;
    session::SessionRecord m_record;
};

} // namespace kring::ui
