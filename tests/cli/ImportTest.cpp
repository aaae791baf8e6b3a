// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Program.h"
#include "tests/support/Mutilations.h"

#include <QFileInfo>

using namespace kring::test;
using namespace Qt::StringLiterals;

TEST_CASE("Each mutilated document is refused with the place, and the workspace's bytes stay the same")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    REQUIRE(runKring({u"new"_s, file}).exitCode == 0);
    const QByteArray before = contentOf(file);
    const QString input = folder.path(u"wrong.json"_s);
    for (const Mutilation& mutilation : mutilationsOf(contentOf(examplePath()))) {
        writeFile(input, mutilation.bytes);
        const Run run = runKring({u"import"_s, file, input});
        INFO("expected: " << mutilation.refusal.toStdString());
        INFO("is:       " << run.error.toStdString());
        CHECK(run.failedWith(1));
        CHECK(QString::fromUtf8(run.error).startsWith(mutilation.refusal));
        CHECK(run.output.isEmpty());
        CHECK(contentOf(file) == before);
        CHECK_FALSE(QFileInfo::exists(QString(file + u"-journal")));
    }
}

TEST_CASE("A session that the workspace already has is refused by name")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    makeWorkspace(file);
    const QByteArray before = contentOf(file);
    const Run run = runKring({u"import"_s, file, examplePath()});
    CHECK(run.failedWith(1));
    CHECK(run.error.contains("ex-2026-11-13"));
    CHECK(contentOf(file) == before);
}

TEST_CASE("A document that is not there or cannot be read is said to be so")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    REQUIRE(runKring({u"new"_s, file}).exitCode == 0);
    CHECK(runKring({u"import"_s, file, folder.path(u"none.json"_s)}).failedWith(1));
    CHECK(runKring({u"import"_s, file, folder.path()}).failedWith(1));
}

TEST_CASE("What an import keeps without knowing it is told")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    REQUIRE(runKring({u"new"_s, file}).exitCode == 0);
    const Run run = runKring({u"import"_s, file, examplePath()});
    CHECK(run.error.contains("pulse"));
    CHECK_FALSE(run.error.contains("voice"));
    CHECK(run.error.contains("participants[].pulse_eligible"));
}
