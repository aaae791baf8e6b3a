// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "tests/support/Catch.h"
#include "tests/support/FakeClock.h"

#include <QTemporaryDir>

namespace kring::test {

/// A real workspace file in a folder of its own, with a clock that stands still; gone after the test.
struct TemporaryWorkspace
{
    QTemporaryDir folder;
    FakeClock clock;
    IdSource ids{clock};
    std::unique_ptr<workspace::Workspace> workspace;

    TemporaryWorkspace()
    {
        workspace::Opening opening = workspace::Workspace::create(path(), clock, ids);
        INFO(opening.sentence.toStdString());
        REQUIRE(opening.workspace);
        workspace = std::move(opening.workspace);
    }

    QString path() const { return folder.filePath(QStringLiteral("test.kring")); }

    /// Closes and opens again, as after a restart.
    void reopen()
    {
        workspace.reset();
        workspace::Opening opening = workspace::Workspace::open(path(), clock, ids);
        INFO(opening.sentence.toStdString());
        REQUIRE(opening.workspace);
        workspace = std::move(opening.workspace);
    }

    /// A planned session of three items, today at nine, committed for good.
    session::Session addSession(const QString& title = QStringLiteral("Träff"))
    {
        session::Session session;
        session.id = ids.make<SessionId>();
        session.title = title;
        session.type = QStringLiteral("manager_meeting");
        session.date = VagueDate::day(QDate(2026, 11, 13));
        session.start = QTime(9, 0);
        session.end = QTime(9, 35);
        session.timeZone = QStringLiteral("Europe/Stockholm");
        workspace::Change change{QStringLiteral("Add session"), {}};
        change.insert(session);
        int position = 0;
        for (const int minutes : {10, 20, 5}) {
            agenda::AgendaItem item;
            item.id = ids.make<AgendaItemId>();
            item.session = session.id;
            item.position = ++position;
            item.kind = QStringLiteral("dialogue");
            item.title = QStringLiteral("Punkt %1").arg(position);
            item.plannedMinutes = minutes;
            change.insert(item);
        }
        REQUIRE(workspace->commitForGood(change));
        return session;
    }

    session::SessionRecord record(SessionId id)
    {
        auto outcome = workspace->session(id);
        REQUIRE(outcome);
        return *outcome;
    }
};

} // namespace kring::test
