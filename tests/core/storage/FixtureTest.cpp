// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QFile>

using namespace kring;
using workspace::Opening;
using workspace::Workspace;
using namespace Qt::Literals::StringLiterals;

// Each version of the file leaves a frozen workspace behind, the sample as that version made it. All of them
// must open here, migrated where need be, with everything still in them.
TEST_CASE("a workspace of every version opens whole")
{
    const QDir frozen(QStringLiteral(KRING_SOURCE_DIR "/tests/fixtures/workspace"));
    const QStringList names = frozen.entryList({u"version-*.kring"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(names.isEmpty());
    for (const QString& name : names) {
        INFO(name.toStdString());
        QTemporaryDir folder;
        const QString copy = folder.filePath(name);
        REQUIRE(QFile::copy(frozen.filePath(name), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        test::FakeClock clock;
        IdSource ids(clock);
        const Opening opening = Workspace::open(copy, clock, ids);
        REQUIRE(opening.workspace);
        CHECK((opening.result == Opening::Result::Opened || opening.result == Opening::Result::Migrated));
        CHECK(opening.workspace->check().faults == QStringList());
        CHECK(opening.workspace->sessions().size() >= 8);
        const auto record = opening.workspace->session(
            opening.workspace->sessionByDocumentId(u"ex-2026-11-13"_s));
        REQUIRE(record);
        CHECK(record->notes.size() == 20);
        CHECK(record->questions.size() == 12);
        CHECK(record->decisions.size() == 2);
        CHECK_FALSE(opening.workspace->search(u"köksbordet"_s, 5).empty());
    }
}
