// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaClock.h"
#include "core/workspace/Workspace.h"

#include <QTimer>

#include <functional>

namespace kring::ui {

/// The session that the live page shows, kept up to date from the workspace's announcements, and the only
/// way in which the page's parts write. Before show() has succeeded the record is empty (id 0).
class LiveSession final : public QObject
{
    Q_OBJECT

public:
    /// A rule of core as the page uses it: what to change, given how things stand now.
    using Rule = std::function<workspace::Change(const session::SessionRecord& record, Instant now)>;

    explicit LiveSession(workspace::Workspace& workspace, QObject* parent = nullptr);

    /// Reads the session anew; false (after failed()) when it cannot be read, and then nothing is shown.
    bool show(SessionId session);

    const session::SessionRecord& record() const { return m_record; }
    SessionId id() const { return m_record.session.id; }
    session::SessionStatus status() const { return m_record.session.status; }

    Instant now() const { return m_workspace.clock().now(); }
    /// When the session was planned to begin; where that is open, when it began, or now.
    Instant plannedStart() const;
    /// A time of day on the session's day, if that is known.
    std::optional<Instant> instantAt(QTime time) const;
    /// The agenda's clock now; once the session is closed it stands, and what never began was left out.
    agenda::AgendaClock clock() const;

    /// Commits what `rule` makes of the record as it is now. If somebody else has changed the same row in the
    /// meantime the record is read again and the rule asked once more; a file that is busy is tried again,
    /// for a quarter of a second at most. After a failure nothing was written: whoever asked says so and
    /// keeps the user's text, so that the same key tries again.
    Outcome<Done> attempt(const Rule& rule);

    /// As attempt(), for what somebody has typed: where `isThere` does not find it in the record afterwards
    /// the rule had nothing to write, since somebody else has been there first, and that is a failure too.
    Outcome<Done> attemptUntil(const Rule& rule,
                               const std::function<bool(const session::SessionRecord& record)>& isThere);

    /// As attempt(), for what has no place of its own for errors: tells them through failed().
    bool perform(const Rule& rule);

    /// As perform(), for what the program itself notices: not among what can be undone.
    bool performForGood(const Rule& rule);

    workspace::Workspace& workspace() { return m_workspace; }

signals:
    /// The record is not what it was.
    void changed();
    void saved();
    /// Why something was not written; plain text for the user.
    void failed(const QString& sentence);

private:
    using Commit = Outcome<Done> (workspace::Workspace::*)(const workspace::Change&);
    Outcome<Done> attempt(const Rule& rule, Commit commit);
    bool tell(const Outcome<Done>& outcome);
    void reload();

    workspace::Workspace& m_workspace;
    session::SessionRecord m_record;
    QTimer m_again;
};

} // namespace kring::ui
