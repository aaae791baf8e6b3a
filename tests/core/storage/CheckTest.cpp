// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Check.h"
#include "core/reflection/NoteRules.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>

using namespace kring;
using storage::Access;
using storage::Database;
using test::TemporaryWorkspace;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Sound : TemporaryWorkspace
{
    session::Session session = addSession();

    Sound()
    {
        for (int i = 0; i < 300; ++i)
            REQUIRE(workspace->commitForGood(
                reflection::writeNote(ids.make<NoteId>(), {session.id, {}, {}, {}}, u"note"_s,
                                      u"Anteckning nummer %1"_s.arg(i), clock.now())));
        REQUIRE(workspace->drainSearch(1h));
        REQUIRE(workspace->check().faults == QStringList());
        workspace.reset();
    }

    QStringList faultsAfter(const QString& sql)
    {
        Database database(path(), Access::ReadWrite);
        database.execute(u"PRAGMA foreign_keys = OFF"_s);
        database.execute(sql);
        return storage::checkWorkspace(database).faults;
    }
};

} // namespace

TEST_CASE("a row that points nowhere is found")
{
    CHECK(Sound().faultsAfter(u"DELETE FROM session"_s).filter(u"session"_s).size() >= 1);
}

TEST_CASE("a text that the index does not know is found")
{
    CHECK(
        Sound()
            .faultsAfter(
                u"INSERT INTO note SELECT id + 1, session_id, '', kind, 'smugen in', '', NULL, '', NULL, 0, 0, NULL, NULL, '', '', NULL FROM note ORDER BY id DESC LIMIT 1"_s)
            .size() == 2);
}

TEST_CASE("words of a text that is gone are found")
{
    CHECK(Sound().faultsAfter(u"DELETE FROM note WHERE id = (SELECT max(id) FROM note)"_s).size() == 2);
}

TEST_CASE("a damaged page is found, and the check does not touch the file")
{
    Sound sound;
    QFile file(sound.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 middle = file.size() / 2 / 4096 * 4096;
    REQUIRE(file.seek(middle));
    file.write(QByteArray(4096, '\0'));
    file.close();
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    {
        Database database(sound.path(), Access::ReadWrite);
        CHECK_FALSE(storage::checkWorkspace(database).faults.isEmpty());
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
}
