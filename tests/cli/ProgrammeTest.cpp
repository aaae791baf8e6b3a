// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Program.h"
#include "tests/support/Programmes.h"

#include <QStandardPaths>

using namespace kring;
using namespace kring::test;
using namespace Qt::StringLiterals;

namespace {

/// A workspace with a series of salons and an arena day.
QString makeProgrammes(const QString& path)
{
    const SystemClock clock;
    IdSource ids(clock);
    const auto opening = workspace::Workspace::create(path, clock, ids);
    REQUIRE(opening.workspace);
    workspace::Change change;
    change.label = u"Test"_s;
    std::vector<session::SessionRecord> records = threeSalons();
    change.insert(*records.front().series);
    records.push_back(arenaProgramme());
    // One on each side of a change of the clock.
    records[0].session.date = VagueDate::day({2026, 10, 24});
    records[1].session.date = VagueDate::day({2026, 10, 26});
    records[2].session.date = {QDate(2190, 2, 1), DatePrecision::Month};
    for (const session::SessionRecord& record : records) {
        change.insert(record.session);
        for (const agenda::AgendaItem& item : record.agenda)
            change.insert(item);
        for (const session::Participant& participant : record.participants)
            change.insert(participant);
        for (const arena::Contribution& contribution : record.contributions)
            change.insert(contribution);
    }
    const auto outcome = opening.workspace->commitForGood(change);
    INFO((outcome ? std::string() : outcome.failure().sentence.toStdString()));
    REQUIRE(outcome);
    return path;
}

Run write(const QString& file, const QStringList& what, const QString& format, const QString& output,
          const QString& language = u"sv"_s)
{
    return runKring(QStringList{u"programme"_s, file} + what +
                    QStringList{u"--format"_s, format, u"--output"_s, output, u"--language"_s, language});
}

const QStringList salons{u"--series"_s, u"salons"_s};
const QStringList arenaOfTheDay{u"--session"_s, u"salon-7"_s};

/// What another program says, both streams; nothing where it is not installed.
std::optional<Run> runOther(const QString& program, const QStringList& arguments)
{
    const QString path = program.startsWith(u'/') ? program : QStandardPaths::findExecutable(program);
    if (path.isEmpty() || !QFile::exists(path)) {
        WARN("not installed: " << program.toStdString());
        return {};
    }
    QProcess process;
    process.start(path, arguments);
    REQUIRE(process.waitForFinished());
    return Run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

TEST_CASE("A programme page and an invitation are written in every format, in both languages")
{
    const Folder folder;
    const QString file = makeProgrammes(folder.path(u"w.kring"_s));
    const QByteArray before = contentOf(file);
    for (const QString& language : {u"sv"_s, u"en"_s}) {
        for (const QStringList& what : {salons, arenaOfTheDay}) {
            for (const QString& format : {u"html"_s, u"pdf"_s, u"ics"_s, u"md"_s, u"txt"_s}) {
                INFO(what.join(u' ').toStdString() << ' ' << format.toStdString());
                const QString output = folder.path(u"out."_s + format);
                QFile::remove(output);
                const Run run = write(file, what, format, output, language);
                CHECK(run.exitCode == 0);
                CHECK(run.output.isEmpty());
                const QByteArray content = contentOf(output);
                if (format == u"pdf")
                    CHECK(content.startsWith("%PDF"));
                else if (format == u"ics")
                    CHECK(content.endsWith("END:VCALENDAR\r\n"));
                else
                    CHECK(content.contains(language == u"sv" ? "Vem saknas i rummet?"
                                                             : "Questions for the conversation"));
                CHECK_FALSE(content.contains("HEMLIG"));
            }
        }
    }
    CHECK(contentOf(file) == before);
}

TEST_CASE("The programme page passes tidy without a warning")
{
    const Folder folder;
    const QString file = makeProgrammes(folder.path(u"w.kring"_s));
    const QString page = folder.path(u"page.html"_s);
    for (const QString& language : {u"sv"_s, u"en"_s}) {
        for (const QStringList& what : {salons, arenaOfTheDay}) {
            REQUIRE(write(file, what, u"html"_s, page, language).exitCode == 0);
            const auto tidy = runOther(u"tidy"_s, {u"-e"_s, u"-q"_s, u"-utf8"_s, page});
            if (!tidy)
                return;
            INFO(tidy->error.toStdString());
            CHECK(tidy->exitCode == 0);
            CHECK(tidy->error.isEmpty());
        }
    }
}

TEST_CASE("Another reader understands the calendar, with the right local times over a change of the clock")
{
    const Folder folder;
    const QString file = makeProgrammes(folder.path(u"w.kring"_s));
    const QString output = folder.path(u"salons.ics"_s);
    const Run run = write(file, salons, u"ics"_s, output);
    REQUIRE(run.exitCode == 0);
    CHECK(run.error == "Left out, since they have no day yet: 1\n");
    const auto reader =
        runOther(u"/usr/bin/python3"_s,
                 {QStringLiteral(KRING_SOURCE_DIR "/tests/programme/read_calendar.py"), output});
    if (!reader)
        return;
    if (reader->error.contains("No module named 'icalendar'")) {
        WARN("not installed: python3-icalendar");
        return;
    }
    INFO(reader->error.toStdString());
    CHECK(
        QString::fromUtf8(reader->output) ==
        u"PUBLISH 2.0\n"
        "salon-1@kring 0 CONFIRMED 13:00 2026-10-24T11:00Z 2026-10-24T13:30Z Salong 1: Tillit & makt <i "
        "vardagen>\n"
        "salon-2@kring 0 CONFIRMED 13:00 2026-10-26T12:00Z 2026-10-26T14:30Z Salong 2: Tillit & makt <i vardagen>\n"_s);
}

TEST_CASE("A programme of nothing, and wrong usage, end with one sentence")
{
    const Folder folder;
    const QString file = makeProgrammes(folder.path(u"w.kring"_s));
    const QString output = folder.path(u"out"_s);
    CHECK(write(file, {}, u"html"_s, output).failedWith(2));
    CHECK(write(file, salons + arenaOfTheDay, u"html"_s, output).failedWith(2));
    CHECK(write(file, salons, u"docx"_s, output).failedWith(2));
    CHECK(write(file, {u"--series"_s, u"nowhere"_s}, u"html"_s, output).failedWith(1));
    CHECK(write(file, {u"--session"_s, u"nowhere"_s}, u"html"_s, output).failedWith(2));
    CHECK(write(file, {u"--session"_s, u"salon-3"_s}, u"ics"_s, output).failedWith(1));
    CHECK(write(file, salons, u"html"_s, file).failedWith(1));
    CHECK_FALSE(QFile::exists(output));
    CHECK(write(file, {u"--session"_s, u"2"_s}, u"txt"_s, output).exitCode == 0);
}
