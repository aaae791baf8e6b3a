// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>

using namespace kring;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("when a session's clock was last seen is known after a restart")
{
    test::TemporaryWorkspace temporary;
    const SessionId session = temporary.addSession().id;
    CHECK_FALSE(temporary.workspace->lastSeen(session));
    temporary.workspace->markSeen(session);
    temporary.clock.advance(20s);
    temporary.workspace->markSeen(session);
    const Instant seen = temporary.clock.now();
    temporary.clock.advance(5min);
    temporary.reopen();
    CHECK(temporary.workspace->lastSeen(session) == seen);
    CHECK(temporary.workspace->undoLabel().isEmpty());
}

TEST_CASE("a copy of the workspace holds everything and leaves the original's bytes alone")
{
    test::TemporaryWorkspace temporary;
    const SessionId session = temporary.addSession().id;
    temporary.reopen();
    const QByteArray before = bytesOf(temporary.path());
    const QString copy = temporary.folder.filePath(u"it's a copy.kring"_s);
    REQUIRE(temporary.workspace->copyTo(copy));
    CHECK(QFile::permissions(copy).testFlag(QFile::ReadOwner));
    CHECK_FALSE(QFile::permissions(copy).testFlag(QFile::ReadGroup));
    auto opened = workspace::Workspace::open(copy, temporary.clock, temporary.ids);
    REQUIRE(opened.workspace);
    CHECK(opened.workspace->session(session).value() == temporary.record(session));
    workspace::Change change{u"Rename"_s, {}};
    session::Session renamed = temporary.record(session).session;
    renamed.title = u"Repetition"_s;
    change.update(temporary.record(session).session, renamed);
    REQUIRE(opened.workspace->commit(change));
    CHECK(bytesOf(temporary.path()) == before);
}
