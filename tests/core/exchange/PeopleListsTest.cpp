// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PeopleExport.h"
#include "core/exchange/PeopleImport.h"
#include "core/exchange/PersonalNumber.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QStringEncoder>

#include <rapidcheck.h>

using namespace kring;
using namespace kring::exchange;
using namespace Qt::StringLiterals;
using people::Person;

namespace {

CsvTable tableOf(const QByteArray& bytes)
{
    auto table = readCsv(bytes);
    REQUIRE(table);
    return std::move(table).value();
}

ImportPlan planOf(const QString& text, const std::vector<Person>& people = {}, ImportChoices choices = {})
{
    const CsvTable table = tableOf(text.toUtf8());
    if (choices.columns.empty())
        choices.columns = fieldsOf(table.headings);
    auto plan = planImport(table, choices, people, session::Vocabulary::builtIn());
    REQUIRE(plan);
    return std::move(plan).value();
}

Person person(const QString& alias, const QString& organisation = {})
{
    Person person;
    person.id = {1};
    person.alias = alias;
    person.perspective = u"service_user"_s;
    person.side = session::Side::Lived;
    person.organisation = organisation;
    return person;
}

const QByteArray utf8Mark("\xef\xbb\xbf");

} // namespace

TEST_CASE("a list is read in every encoding that spreadsheets write")
{
    const QString text = u"Roll;Organisation\r\nAnhörig 1;Kafé “Å”\r\n"_s;
    const QStringList cells{u"Anhörig 1"_s, u"Kafé “Å”"_s};
    const auto check = [&](const QByteArray& bytes, CsvEncoding encoding) {
        const CsvTable table = tableOf(bytes);
        CHECK(table.encoding == encoding);
        CHECK(table.headings == QStringList{u"Roll"_s, u"Organisation"_s});
        REQUIRE(table.rows.size() == 1);
        CHECK(table.rows[0].cells == cells);
        CHECK(table.rows[0].line == 2);
    };
    check(text.toUtf8(), CsvEncoding::Utf8);
    check(utf8Mark + text.toUtf8(), CsvEncoding::Utf8);
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    check(utf16(text), CsvEncoding::Utf16);
    QStringEncoder bigEndian(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    check(bigEndian(text), CsvEncoding::Utf16);
    check("Roll;Organisation\nAnh\xf6rig 1;Kaf\xe9 \x93\xc5\x94\n", CsvEncoding::Windows1252);
}

TEST_CASE("cells are apart by semicolon, comma or tab, and quotes hold what looks like one")
{
    CHECK(tableOf("a;b,c\n").headings == QStringList{u"a"_s, u"b,c"_s});
    CHECK(tableOf("a,b,c;d\n").headings == QStringList{u"a"_s, u"b"_s, u"c;d"_s});
    CHECK(tableOf("a\tb\n").headings == QStringList{u"a"_s, u"b"_s});
    CHECK(tableOf("\"a,a,a\";b\n").headings == QStringList{u"a,a,a"_s, u"b"_s});
    CHECK(tableOf("sep=,\na,b;c\n").headings == QStringList{u"a"_s, u"b;c"_s});
    const CsvTable table = tableOf("a;b\n\"x \"\"y\"\"\nz\";2\n\n;\n3\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells == QStringList{u"x \"y\"\nz"_s, u"2"_s});
    CHECK(table.rows[1].line == 5);
    CHECK(table.rows[2].cells == QStringList{u"3"_s});
}

TEST_CASE("a list that is empty or never ends a quote is refused with a sentence")
{
    CHECK_FALSE(readCsv({}));
    CHECK_FALSE(readCsv("\n\n"));
    const auto open = readCsv("a;b\n1;\"2\n3;4\n");
    REQUIRE_FALSE(open);
    CHECK(open.failure().reason == Failure::Reason::Invalid);
    CHECK(open.failure().sentence.contains(u"2"_s));
}

TEST_CASE("no bytes are too wild to be read, and none loses the program")
{
    rc::check("random bytes", [](const std::vector<char>& bytes) {
        const QByteArray content(bytes.data(), qsizetype(bytes.size()));
        const auto table = readCsv(content);
        if (!table)
            return;
        ImportChoices choices{fieldsOf(table->headings), {}, {}};
        choices.columns[0] = PersonField::Alias;
        const auto plan = planImport(*table, choices, {}, session::Vocabulary::builtIn());
        RC_ASSERT(plan);
        RC_ASSERT(plan->rows.size() == table->rows.size());
    });
    rc::check("random pieces of lists", [] {
        const auto piece = rc::gen::element<QByteArray>("\"", ";", ",", "\t", "\n", "\r", "a", "\xc3\xb6",
                                                        "\xf6", "=", "'", "\xff\xfe", "sep=");
        QByteArray content;
        for (const QByteArray& part : *rc::gen::container<std::vector<QByteArray>>(piece))
            content += part;
        static_cast<void>(readCsv(content));
    });
}

TEST_CASE("any table written is the same when it is read")
{
    const bool holds = rc::check("round trip", [] {
        const auto letter =
            rc::gen::element<QString>(u"a"_s, u"ö"_s, u";"_s, u","_s, u"\t"_s, u"\""_s, u"\n"_s, u"\r"_s,
                                      u"="_s, u"+"_s, u"-"_s, u"@"_s, u"'"_s, u" "_s, u"😀"_s);
        const auto text = [&] {
            QString made;
            for (const QString& part : *rc::gen::container<std::vector<QString>>(letter))
                made += part;
            return made;
        };
        const int columns = *rc::gen::inRange(1, 4);
        const int count = *rc::gen::inRange(1, 5);
        std::vector<QStringList> rows(size_t(count) + 1);
        for (QStringList& cells : rows) {
            for (int column = 0; column < columns; ++column)
                cells << text();
        }
        for (QString& heading : rows[0])
            heading = QString(u"x"_s + heading);
        const auto table = readCsv(writeCsv(rows));
        RC_ASSERT(table);
        RC_ASSERT(table->headings == rows[0]);
        RC_ASSERT(table->rows.size() == size_t(count));
        for (size_t row = 0; row < size_t(count); ++row)
            RC_ASSERT(table->rows[row].cells == rows[row + 1]);
    });
    CHECK(holds);
}

TEST_CASE("cells that a spreadsheet would calculate are made harmless")
{
    for (const QString& formula : {u"=1+1"_s, u"+46"_s, u"-1"_s, u"@x"_s, u"\t=1"_s, u"\r=1"_s}) {
        const QByteArray written = writeCsv({{u"a"_s}, {formula}});
        CHECK(written.contains(QByteArray("'" + formula.toUtf8())));
    }
    CHECK(writeCsv({{u"a=1"_s}}) == utf8Mark + "a=1\r\n");
    CHECK(writeCsv({{u"Anhörig"_s, u"x;y"_s}}) == utf8Mark + u"Anhörig;\"x;y\"\r\n"_s.toUtf8());
}

TEST_CASE("columns are known by Swedish and English headings")
{
    using enum PersonField;
    CHECK(fieldsOf({u"Benämning"_s, u"Grupp"_s, u"Arbetsplats"_s, u"Telefon"_s, u"Personnr"_s}) ==
          std::vector{Alias, Perspective, Organisation, None, PersonField::PersonalNumber});
    CHECK(fieldsOf({u"ROLE"_s, u"Förnamn"_s, u"Efternamn"_s, u"alias"_s, u"second_title"_s}) ==
          std::vector{Alias, Name, Name, None, SecondTitle});
}

TEST_CASE("perspectives are understood in the words of either language, in plural, and by their beginning")
{
    CodeFinder finder(session::Vocabulary::builtIn(), u"perspective"_s);
    CHECK(finder.find(u"Brukare"_s) == u"service_user"_s);
    CHECK(finder.find(u"anhörig"_s) == u"relative"_s);
    CHECK(finder.find(u"Anhöriga"_s) == u"relative"_s);
    CHECK(finder.find(u"Family"_s) == u"relative"_s);
    CHECK(finder.find(u"first_line_manager"_s) == u"first_line_manager"_s);
    CHECK(finder.find(u"Förstalinjechefer"_s) == u"first_line_manager"_s);
    CHECK(finder.find(u"Patienter"_s) == u"patient"_s);
    CHECK(finder.find(u"Gode män"_s).isEmpty());
    CHECK(finder.find(u""_s).isEmpty());
}

TEST_CASE("a personal identity number is known by its day and its check digit")
{
    for (const QString& number : {u"640823-3234"_s, u"6408233234"_s, u"19640823-3234"_s, u"196408233234"_s,
                                  u"640823+3234"_s, u"nr 640823-3234, ring"_s, u"640883-3231"_s})
        CHECK(holdsPersonalNumber(number));
    for (const QString& other : {u"640823-3235"_s, u"641323-3234"_s, u"070-123 45 67"_s, u"6408233234567"_s,
                                 u"2026-11-13"_s, u"Brukare 1"_s, u""_s})
        CHECK_FALSE(holdsPersonalNumber(other));
}

TEST_CASE("each row is new, there already, maybe there, or left out with a reason")
{
    const std::vector<Person> people{person(u"Brukare 1"_s), person(u"Brukare 2"_s, u"Linden"_s)};
    const ImportPlan plan = planOf(u"Roll;Perspektiv;Organisation;Titel\n"
                                   "Anhörig 1;Anhörig;;\n"
                                   "brukare 1;Brukare;;Konsult\n"
                                   "Brukare 2;Brukare;;\n"
                                   "God man 1;Gode män;;\n"
                                   ";Student;;\n"
                                   "ANHÖRIG 1;Anhörig;;\n"_s,
                                   people);
    REQUIRE(plan.rows.size() == 6);
    CHECK(plan.rows[0].fate == RowFate::New);
    CHECK(plan.rows[0].person.perspective == u"relative"_s);
    CHECK(plan.rows[0].person.side == session::Side::Lived);
    CHECK(plan.rows[1].fate == RowFate::Exists);
    CHECK(plan.rows[1].person.alias == u"Brukare 1"_s);
    CHECK(plan.rows[1].person.title == u"Konsult"_s);
    CHECK(plan.rows[2].fate == RowFate::PossibleDuplicate);
    CHECK(plan.rows[2].existing == 1);
    CHECK(plan.rows[3].fate == RowFate::UnknownPerspective);
    CHECK(plan.rows[3].person.perspective == u"other"_s);
    CHECK(remarkOn(plan.rows[3], people).contains(u"Gode män"_s));
    CHECK(plan.rows[4].fate == RowFate::LeftOut);
    CHECK(plan.rows[4].reason == LeftOutReason::NoAlias);
    CHECK(plan.rows[5].fate == RowFate::LeftOut);
    CHECK(plan.rows[5].sameAsLine == 2);
    CHECK(plan.changing(people) == 4);
}

TEST_CASE("what somebody chose about words and duplicates is followed")
{
    const std::vector<Person> people{person(u"Brukare 2"_s, u"Linden"_s)};
    const QString text = u"Roll;Perspektiv\nGod man 1;Gode män\nBrukare 2;Brukare\n"_s;
    ImportChoices choices;
    choices.columns = {PersonField::Alias, PersonField::Perspective};
    choices.perspectives[u"Gode män"_s] = u"relative"_s;
    choices.joined = {3};
    const ImportPlan plan = planOf(text, people, choices);
    CHECK(plan.rows[0].fate == RowFate::New);
    CHECK(plan.rows[0].person.perspective == u"relative"_s);
    CHECK(plan.rows[1].fate == RowFate::Exists);
    CHECK(plan.rows[1].person.organisation == u"Linden"_s);
    CHECK(plan.changing(people) == 1);
}

TEST_CASE("personal identity numbers are not read in, wherever they stand")
{
    const ImportPlan plan = planOf(u"Roll;Personnummer;Anteckning;Telefon\n"
                                   "Brukare 1;640823-3234;;070\n"
                                   "Brukare 2;;nr 640823-3234;\n"
                                   "640823-3234;;;\n"_s);
    CHECK(plan.columnsOfNumbers == QStringList{u"Personnummer"_s});
    CHECK(plan.columnsNotRead == QStringList{u"Telefon"_s});
    CHECK(plan.rowsWithPersonalNumbers == 3);
    CHECK(plan.rows[1].person.note.isEmpty());
    CHECK(plan.rows[2].fate == RowFate::LeftOut);
    CHECK(plan.rows[2].person.alias.isEmpty());
}

TEST_CASE("a list without a column that people go by is refused, and work can be stopped")
{
    const CsvTable table = tableOf("x;y\n1;2\n");
    const auto vocabulary = session::Vocabulary::builtIn();
    CHECK_FALSE(planImport(table, {fieldsOf(table.headings), {}, {}}, {}, vocabulary));
    QByteArray many("Roll\n");
    for (int row = 0; row < 3000; ++row)
        many += "Brukare " + QByteArray::number(row) + '\n';
    const auto never = [](double) { return false; };
    CHECK_FALSE(readCsv(many, never));
    const CsvTable whole = tableOf(many);
    CHECK_FALSE(planImport(whole, {fieldsOf(whole.headings), {}, {}}, {}, vocabulary, never));
}

TEST_CASE("an import is written whole or not at all, and taken back at once")
{
    test::TemporaryWorkspace file;
    auto& workspace = *file.workspace;
    QByteArray many("Roll;Perspektiv\n");
    for (int row = 0; row < 2500; ++row)
        many += "Brukare " + QByteArray::number(row) + ";Brukare\n";
    const CsvTable table = tableOf(many);
    const auto plan =
        planImport(table, {fieldsOf(table.headings), {}, {}}, {}, session::Vocabulary::builtIn());
    REQUIRE(plan);
    int parts = 0;
    const auto stopped = workspace.commitInParts(
        importLabel(), ImportParts(*plan, {}, file.ids, [&](double) { return ++parts < 3; }));
    REQUIRE_FALSE(stopped);
    CHECK(stopped.failure().reason == Failure::Reason::Refused);
    CHECK(workspace.people().empty());
    CHECK(workspace.undoLabel().isEmpty());

    REQUIRE(workspace.commitInParts(importLabel(), ImportParts(*plan, {}, file.ids)));
    CHECK(workspace.people().size() == 2500);
    CHECK(workspace.undoLabel() == u"Import people"_s);
    REQUIRE(workspace.undo());
    CHECK(workspace.people().empty());
    REQUIRE(workspace.redo());
    CHECK(workspace.people().size() == 2500);
}

TEST_CASE("the register written as a list is read back as it was")
{
    Person whole = person(u"=Brukare 1"_s, u"Linden; norra"_s);
    whole.name = u"Kim"_s;
    whole.title = u"Konsult"_s;
    whole.sector = u"association"_s;
    whole.secondTitle = u"Ordförande"_s;
    whole.secondOrganisation = u"Föreningen"_s;
    whole.speaksFor = u"members"_s;
    whole.note = u"Två\nrader"_s;
    whole.documentId = u"p-1"_s;
    for (const auto language : {session::Language::Swedish, session::Language::English}) {
        const CsvTable table = tableOf(writePeople({whole}, session::Vocabulary::builtIn(), language));
        const auto plan =
            planImport(table, {fieldsOf(table.headings), {}, {}}, {}, session::Vocabulary::builtIn());
        REQUIRE(plan);
        REQUIRE(plan->rows.size() == 1);
        Person read = plan->rows[0].person;
        read.id = whole.id;
        CHECK(read == whole);
    }
}
