// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Program.h"

#include "core/common/IdSource.h"

using namespace kring;
using namespace kring::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<people::Person> peopleIn(const QString& path)
{
    const SystemClock clock;
    IdSource ids(clock);
    const auto opening = workspace::Workspace::open(path, clock, ids);
    REQUIRE(opening.workspace);
    return opening.workspace->people();
}

const QByteArray list("Roll;Grupp;Enhet nr;Personnummer\n"
                      "Anh\xf6rig 1;Anh\xf6rig;Linden;640823-3234\n"
                      "God man 1;Gode m\xe4n;;\n"
                      ";Student;;\n");

} // namespace

TEST_CASE("A list is read into the register, told about, and read again without doubling anybody")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    const QString input = folder.path(u"in.csv"_s);
    REQUIRE(runKring({u"new"_s, file}).exitCode == 0);
    writeFile(input, list);
    const QStringList call{u"people"_s, file, u"import"_s, input, u"--map"_s, u"Enhet nr=organisation"_s};

    const Run rehearsal = runKring(QStringList(call) << u"--dry-run"_s);
    CHECK(rehearsal.exitCode == 0);
    CHECK(rehearsal.output.startsWith("new 1,"));
    CHECK(peopleIn(file).empty());

    const Run run = runKring(call);
    CHECK(run.exitCode == 0);
    CHECK(run.error.contains("row 3: suggestion for “Gode män”"));
    CHECK(run.error.contains("row 4: nothing to go by"));
    CHECK(run.error.contains("Personal identity numbers were not read in"));
    const auto people = peopleIn(file);
    REQUIRE(people.size() == 2);
    CHECK(people[0].alias == u"Anhörig 1"_s);
    CHECK(people[0].perspective == u"relative"_s);
    CHECK(people[0].organisation == u"Linden"_s);
    CHECK_FALSE(contentOf(file).contains("640823"));

    CHECK(runKring(call).output.startsWith("new 0, in the register already 2,"));
    CHECK(peopleIn(file).size() == 2);
}

TEST_CASE("The register is written as a list that is read back")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    const QString other = folder.path(u"o.kring"_s);
    const QString input = folder.path(u"in.csv"_s);
    const QString output = folder.path(u"out.csv"_s);
    REQUIRE(runKring({u"new"_s, file}).exitCode == 0);
    REQUIRE(runKring({u"new"_s, other}).exitCode == 0);
    writeFile(input, "Role,Perspective\n=1+1,Patient\n");
    REQUIRE(runKring({u"people"_s, file, u"import"_s, input}).exitCode == 0);
    REQUIRE(runKring({u"people"_s, file, u"export"_s, output}).exitCode == 0);
    const QByteArray written = contentOf(output);
    CHECK(written.startsWith("\xef\xbb\xbfRole;Name;Perspective;"));
    CHECK(written.contains("'=1+1;"));
    REQUIRE(runKring({u"people"_s, other, u"import"_s, output}).exitCode == 0);
    REQUIRE(peopleIn(other).size() == 1);
    CHECK(peopleIn(other)[0].alias == u"=1+1"_s);
    CHECK(runKring({u"people"_s, file, u"export"_s, file}).failedWith(1));
}

TEST_CASE("What is wrong with a list or a call is said, and nothing is written")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    const QString input = folder.path(u"in.csv"_s);
    REQUIRE(runKring({u"new"_s, file}).exitCode == 0);
    writeFile(input, "Telefon;Plats\n070;Linden\n");
    CHECK(runKring({u"people"_s, file, u"import"_s, input}).failedWith(1));
    CHECK(runKring({u"people"_s, file, u"import"_s, input, u"--map"_s, u"Plats=nonsense"_s}).failedWith(2));
    CHECK(runKring({u"people"_s, file, u"import"_s, input, u"--map"_s, u"Ort=alias"_s}).failedWith(2));
    CHECK(runKring({u"people"_s, file, u"import"_s, folder.path(u"none.csv"_s)}).failedWith(1));
    CHECK(runKring({u"people"_s, file, u"read"_s, input}).failedWith(2));
    writeFile(input, "Roll\n\"never ended\n");
    CHECK(runKring({u"people"_s, file, u"import"_s, input}).failedWith(1));
    CHECK(peopleIn(file).empty());
}
