// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HistoryStore.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace kring;
using storage::Access;
using storage::Database;
using storage::HistoryStore;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a trimmed history keeps its newest steps, and other windows' all")
{
    test::TemporaryWorkspace temporary;
    temporary.workspace.reset();
    Database database(temporary.path(), Access::ReadWrite);
    HistoryStore ours(database, u"main"_s);
    HistoryStore theirs(database, u"other"_s);
    for (int i = 0; i < 10; ++i) {
        ours.push({u"Step %1"_s.arg(i), {}});
        theirs.push({u"Theirs %1"_s.arg(i), {}});
    }
    ours.trim(3);
    CHECK(database.value(u"SELECT count(*) FROM history WHERE window = 'main'"_s).toInt() == 3);
    CHECK(database.value(u"SELECT count(*) FROM history WHERE window = 'other'"_s).toInt() == 10);
    CHECK(ours.doneLabel() == u"Step 9"_s);
}

TEST_CASE("steps are undone from the newest and done again from the oldest")
{
    test::TemporaryWorkspace temporary;
    temporary.workspace.reset();
    Database database(temporary.path(), Access::ReadWrite);
    HistoryStore history(database, u"main"_s);
    history.push({u"One"_s, {}});
    history.push({u"Two"_s, {}});
    history.markUndone(history.latestDone()->id);
    CHECK(history.doneLabel() == u"One"_s);
    history.markUndone(history.latestDone()->id);
    CHECK(history.undoneLabel() == u"One"_s);
    history.markDone(history.earliestUndone()->id);
    CHECK(history.undoneLabel() == u"Two"_s);
    history.push({u"Three"_s, {}});
    CHECK(history.undoneLabel().isEmpty());
}
