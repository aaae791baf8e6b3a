// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LockFile.h"
#include "core/storage/Migrator.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QDateTime>
#include <QJsonObject>
#include <QLocale>

using namespace kring;
using storage::Access;
using storage::Database;
using test::TemporaryWorkspace;
using workspace::Opening;
using workspace::Workspace;
using Result = workspace::Opening::Result;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Opens the file (closed until now) and sees that it was neither usable nor touched.
void checkRefused(TemporaryWorkspace& temporary, Result expected)
{
    const QByteArray before = bytesOf(temporary.path());
    const Opening opening = Workspace::open(temporary.path(), temporary.clock, temporary.ids);
    CHECK(opening.result == expected);
    CHECK_FALSE(opening.workspace);
    CHECK_FALSE(opening.sentence.isEmpty());
    CHECK(bytesOf(temporary.path()) == before);
}

} // namespace

TEST_CASE("a missing file, a folder")
{
    TemporaryWorkspace temporary;
    CHECK(Workspace::open(temporary.folder.filePath(u"no.kring"_s), temporary.clock, temporary.ids).result ==
          Result::Missing);
    CHECK(Workspace::open(temporary.folder.path(), temporary.clock, temporary.ids).result ==
          Result::NotAWorkspace);
}

TEST_CASE("something that is no database is left untouched")
{
    TemporaryWorkspace temporary;
    temporary.workspace.reset();
    write(temporary.path(), "Hej, jag är ett brev.\n" + QByteArray(5000, 'x'));
    checkRefused(temporary, Result::NotAWorkspace);
}

TEST_CASE("somebody else's database is left untouched")
{
    TemporaryWorkspace temporary;
    temporary.workspace.reset();
    QFile::remove(temporary.path());
    write(temporary.path(), {});
    {
        Database foreign(temporary.path(), Access::ReadWrite);
        foreign.execute(u"CREATE TABLE bookmark (url TEXT)"_s);
    }
    checkRefused(temporary, Result::NotAWorkspace);
}

TEST_CASE("a newer workspace is left untouched")
{
    TemporaryWorkspace temporary;
    temporary.workspace.reset();
    {
        Database database(temporary.path(), Access::ReadWrite);
        database.execute(u"PRAGMA user_version = 9999"_s);
    }
    checkRefused(temporary, Result::Newer);
}

TEST_CASE("a damaged workspace is said to be damaged")
{
    TemporaryWorkspace temporary;
    temporary.workspace.reset();
    QByteArray bytes = bytesOf(temporary.path());
    for (int i = 100; i < 4096; ++i)
        bytes[i] = char(0xff);
    write(temporary.path(), bytes);
    checkRefused(temporary, Result::Damaged);
}

TEST_CASE("an empty file becomes a workspace")
{
    TemporaryWorkspace temporary;
    const QString path = temporary.folder.filePath(u"empty.kring"_s);
    write(path, {});
    const Opening opening = Workspace::open(path, temporary.clock, temporary.ids);
    CHECK(opening.result == Result::Created);
    CHECK(opening.workspace);
}

TEST_CASE("a workspace open on another computer is read, not written")
{
    TemporaryWorkspace temporary;
    const session::Session session = temporary.addSession();
    const QJsonObject lock{{u"user"_s, u"anna"_s},
                           {u"host"_s, u"a-computer-far-away"_s},
                           {u"process"_s, 17},
                           {u"beat"_s, qint64(toMilliseconds(temporary.clock.now()))}};
    write(temporary.path() + u".lock"_s, QJsonDocument(lock).toJson());
    Opening opening = Workspace::open(temporary.path(), temporary.clock, temporary.ids);
    CHECK(opening.result == Result::Locked);
    CHECK(opening.sentence.contains(u"anna"_s));
    REQUIRE(opening.workspace);
    CHECK_FALSE(opening.workspace->isWritable());
    CHECK(opening.workspace->session(session.id));
    workspace::Change change{u"Remove"_s, {}};
    change.remove(session);
    CHECK_FALSE(opening.workspace->commit(change));

    temporary.clock.advance(3min);
    CHECK(Workspace::open(temporary.path(), temporary.clock, temporary.ids).result == Result::Opened);
}

TEST_CASE("whoever may only read learns who has the file, where, and since when")
{
    TemporaryWorkspace temporary;
    const auto sentenceOfLockTaken = [&](Duration ago) {
        const Instant now = temporary.clock.now();
        const QJsonObject lock{{u"user"_s, u"anna"_s},
                               {u"host"_s, u"a-computer-far-away"_s},
                               {u"process"_s, 17},
                               {u"since"_s, qint64(toMilliseconds(now - ago))},
                               {u"beat"_s, qint64(toMilliseconds(now))}};
        write(temporary.path() + u".lock"_s, QJsonDocument(lock).toJson());
        return Workspace::open(temporary.path(), temporary.clock, temporary.ids).sentence;
    };
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMilliseconds(temporary.clock.now()));
    const QString today = sentenceOfLockTaken(1min);
    CHECK(today.contains(u"anna"_s));
    CHECK(today.contains(u"a-computer-far-away"_s));
    CHECK(today.contains(QString(u"since " + now.addSecs(-60).toString(u"HH:mm"_s) + u'.')));
    CHECK(sentenceOfLockTaken(48h).contains(
        QString(u"since " + QLocale().toString(now.addDays(-2), u"d MMM HH:mm"_s))));
}

TEST_CASE("a lock remembers when it was taken, however often it has beaten since")
{
    TemporaryWorkspace temporary;
    const auto since = [&] {
        const QByteArray bytes = bytesOf(temporary.path() + u".lock"_s);
        return QJsonDocument::fromJson(bytes).object()[u"since"_s].toInteger();
    };
    const qint64 taken = qint64(toMilliseconds(temporary.clock.now()));
    temporary.workspace->holdLock();
    CHECK(since() == taken);
    temporary.clock.advance(5min);
    temporary.workspace->holdLock();
    CHECK(since() == taken);
}

TEST_CASE("a lock is held while a window is open and gone afterwards")
{
    TemporaryWorkspace temporary;
    temporary.workspace->holdLock();
    CHECK(QFile::exists(temporary.path() + u".lock"_s));
    temporary.workspace.reset();
    CHECK_FALSE(QFile::exists(temporary.path() + u".lock"_s));
}

TEST_CASE("a migration interrupted before any of its statements has not happened")
{
    const auto chain = storage::builtInMigrations();
    const int statements = int(storage::statementsOf(chain.front().script).size());
    REQUIRE(statements > 20);
    // Two seams more: before the versions are set, and before the commit.
    for (int stop = 0; stop < statements + 2; ++stop) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"m.kring"_s);
        write(path, {});
        int count = 0;
        {
            Database database(path, Access::ReadWrite);
            CHECK_THROWS(storage::migrate(database, chain, [&] {
                if (count++ == stop)
                    throw std::runtime_error("interrupted");
            }));
        }
        Database database(path, Access::ReadWrite);
        CHECK(database.value(u"PRAGMA user_version"_s).toInt() == 0);
        CHECK(database.value(u"SELECT count(*) FROM sqlite_schema"_s).toInt() == 0);
        storage::migrate(database, chain);
        CHECK(database.value(u"PRAGMA user_version"_s).toInt() == chain.back().version);
    }
}

TEST_CASE("an upgrade copies first, and the copy is whole")
{
    TemporaryWorkspace temporary;
    const session::Session session = temporary.addSession();
    temporary.workspace.reset();
    const QString copy = temporary.folder.filePath(u"copy.kring"_s);
    {
        Database database(temporary.path(), Access::ReadWrite);
        storage::copyDatabase(database, copy);
    }
    Opening opening = Workspace::open(copy, temporary.clock, temporary.ids);
    REQUIRE(opening.workspace);
    CHECK(opening.workspace->session(session.id)->session == session);
    CHECK((QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("a migration clears the history, whose rows have the old shape")
{
    TemporaryWorkspace temporary;
    const session::Session session = temporary.addSession();
    workspace::Change change{u"Remove"_s, {}};
    reflection::Note note;
    note.id = temporary.ids.make<NoteId>();
    note.session = session.id;
    change.insert(note);
    REQUIRE(temporary.workspace->commit(change));
    temporary.workspace.reset();
    auto chain = storage::builtInMigrations();
    chain.push_back({chain.back().version + 1, u"ALTER TABLE note ADD COLUMN mood TEXT;"_s});
    Database database(temporary.path(), Access::ReadWrite);
    storage::migrate(database, chain);
    CHECK(database.value(u"SELECT count(*) FROM history"_s).toInt() == 0);
    CHECK(database.value(u"SELECT count(*) FROM note"_s).toInt() == 1);
}

TEST_CASE("a script is cut where SQLite says so, not at every semicolon")
{
    CHECK(
        storage::statementsOf(
            u"-- a; b\nCREATE TABLE t (x TEXT DEFAULT ';');\nCREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 1; END;"_s)
            .size() == 2);
}
