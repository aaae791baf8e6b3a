// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kring::test;
using namespace Qt::StringLiterals;

namespace {

const QString scripts = QStringLiteral(KRING_SOURCE_DIR "/tests/fixtures/script/");

QJsonObject jsonIn(const QString& path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

/// A workspace with the planned meeting in it, and what can be done with it.
struct Planned
{
    Folder folder;
    QString file = folder.path(u"w.kring"_s);
    QString session;

    Planned()
    {
        REQUIRE(runKring({u"new"_s, file}).exitCode == 0);
        const Run import = runKring({u"import"_s, file, QString(scripts + u"example-planned.json")});
        REQUIRE(import.exitCode == 0);
        session = QString::fromUtf8(import.output.trimmed());
    }

    Run play(const QString& script) const
    {
        return runKring({u"run"_s, file, u"--session"_s, session, u"--script"_s, script});
    }

    Run playLines(const QByteArray& lines) const
    {
        writeFile(folder.path(u"script.txt"_s), lines);
        return play(folder.path(u"script.txt"_s));
    }

    QJsonObject exported() const
    {
        const QString output = folder.path(u"out.json"_s);
        REQUIRE(runKring({u"export"_s, file, u"--session"_s, session, u"--format"_s, u"json"_s, u"--output"_s,
                          output})
                    .exitCode == 0);
        return jsonIn(output);
    }
};

QJsonArray minutesOf(const QJsonArray& items)
{
    QJsonArray minutes;
    for (const QJsonValue& item : items)
        minutes.append(item[u"actual_minutes"]);
    return minutes;
}

qsizetype countOf(const QJsonArray& rows, const QString& key, const QJsonValue& value)
{
    return std::count_if(rows.begin(), rows.end(),
                         [&](const QJsonValue& row) { return row.toObject().value(key) == value; });
}

} // namespace

TEST_CASE("The example meeting, played from its script, comes to the example's figures")
{
    const Planned planned;
    const Run run = planned.play(QString(scripts + u"example-meeting.txt"));
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.output.contains("09:00"));

    const QJsonObject meeting = planned.exported();
    CHECK(meeting[u"status"] == u"closed"_s);
    CHECK(meeting[u"questions"].toArray().size() == 12);
    CHECK(meeting[u"notes"].toArray().size() == 20);
    CHECK(meeting[u"turns"].toArray().size() == 40);

    const QJsonObject example = jsonIn(examplePath());
    const QJsonObject indicators = meeting[u"indicators"].toObject();
    CHECK(minutesOf(indicators[u"items"].toArray()) == minutesOf(example[u"agenda"].toArray()));
    for (const QString& figure :
         {u"planned_minutes"_s, u"actual_minutes"_s, u"open_share"_s, u"questions_total"_s,
          u"questions_by_lived_experience"_s, u"decisions_total"_s, u"carried_forward"_s}) {
        INFO(figure.toStdString());
        CHECK(indicators[figure] == example[u"expected_indicators"][figure]);
    }
    QJsonObject voice = example[u"voice"].toObject();
    voice.remove(u"basis"_s);
    voice.remove(u"note"_s);
    INFO(QJsonDocument(meeting[u"voice"].toObject()).toJson().toStdString());
    CHECK(meeting[u"voice"].toObject() == voice);
    for (const QString& status : {u"decided"_s, u"carried"_s, u"parked"_s, u"answered"_s, u"discussed"_s})
        CHECK(countOf(meeting[u"questions"].toArray(), u"status"_s, status) ==
              countOf(example[u"questions"].toArray(), u"status"_s, status));
    CHECK(runKring({u"check"_s, planned.file}).exitCode == 0);
}

TEST_CASE("The example meeting goes into another workspace with its figures")
{
    const Planned planned;
    REQUIRE(planned.play(QString(scripts + u"example-meeting.txt")).exitCode == 0);
    const QJsonObject meeting = planned.exported();
    const Folder folder;
    const QString other = folder.path(u"other.kring"_s);
    REQUIRE(runKring({u"new"_s, other}).exitCode == 0);
    REQUIRE(runKring({u"import"_s, other, planned.folder.path(u"out.json"_s)}).exitCode == 0);
    const QString output = folder.path(u"again.json"_s);
    REQUIRE(runKring({u"export"_s, other, u"--session"_s, u"latest"_s, u"--format"_s, u"json"_s,
                      u"--output"_s, output})
                .exitCode == 0);
    CHECK(jsonIn(output) == meeting);
}

TEST_CASE("A script that does not fit is refused with its line, and the workspace's bytes stay the same")
{
    const Planned planned;
    const QByteArray before = contentOf(planned.file);
    const QList<std::pair<QByteArray, QByteArray>> faults = {
        {"9.00 start", "Line 1: a time such as 09:05 or 09:05:30 is expected, not “9.00”"},
        {"09:00", "Line 1: one of start, next"},
        {"09:00 begin", "Line 1: “begin” is not a word of the script; it knows start, next"},
        {"# A comment\n\n09:10 start\n09:09 next",
         "Line 4: the time goes back: 09:10:00 is expected, or later"},
        {"09:00 start\n09:10 sleep 20\n09:29 next", "Line 3: the time goes back: 09:30:00"},
        {"09:00 start now", "Line 1: nothing more is expected, not “now”"},
        {"09:00 jump third", "Line 1: a number from 1 to 1000000 is expected, not “third”"},
        {"09:00 grant", "Line 1: a number from -1440 to 1440 is expected"},
        {"09:00 ask Q1", "Line 1: a perspective such as staff, or - is expected"},
        {"09:00 ask Q1 manager Hur?", "Line 1: a perspective such as staff, or - is expected, not “manager”"},
        {"09:00 ask Q1 staff", "Line 1: a text is expected"},
        {"09:00 ask Q1 staff A?\n09:01 ask Q1 staff B?", "Line 2: a question has already been asked as “Q1”"},
        {"09:00 take Q1", "Line 1: no question has been asked as “Q1” before this line"},
        {"09:00 ask Q1 - A?\n09:01 dots Q1 -1", "Line 2: a number from 0 to 1000000 is expected, not “-1”"},
        {"09:00 ask Q1 - A?\n09:01 settle Q1 done",
         "Line 2: a status such as discussed is expected, not “done”"},
        {"09:00 note lerning A", "Line 1: a kind of note such as learning is expected, not “lerning”"},
        {"09:00 note learning staff", "Line 1: a text is expected"},
        {"09:00 speak -", "Line 1: a perspective such as staff is expected, not “-”"},
        {"09:00 sleep 0", "Line 1: a number from 1 to 1440 is expected, not “0”"},
        {"09:00 gap lunch", "Line 1: one of break, item, nobody is expected, not “lunch”"},
        {"09:00 present OC at 8", "Line 1: one of from is expected, not “at”"},
        {"09:00 present OC from 8 to 7", "Line 1: a number from 8 to 1000000 is expected, not “7”"},
        {"09:00 crash\n09:01 next", "Line 2: the program is gone since line 1: reopen is expected"},
        {"09:00 reopen", "Line 1: the program is not gone"},
        {"09:00 ask - Sm\xE5tt?", "script.txt is not valid UTF-8 text."},
    };
    for (const auto& [lines, sentence] : faults) {
        const Run run = planned.playLines(lines);
        INFO(lines.toStdString() << "\n" << run.error.toStdString());
        CHECK(run.failedWith(1));
        CHECK(run.error.contains(sentence));
        CHECK(run.output.isEmpty());
        CHECK(contentOf(planned.file) == before);
    }
}

TEST_CASE("A rule that says no ends the script there, and what was played before stays")
{
    const QList<std::pair<QByteArray, QByteArray>> refusals = {
        {"09:00 start\n09:01 start", "Line 2: The session has been started already."},
        {"09:00 start\n09:01 note learning Ett\n09:02 jump 14", "Line 3: There is no item 14 on the agenda."},
        {"09:00 start\n09:01 back", "Line 2: No item runs, or none ran before it."},
        {"09:00 start\n09:01 quiet", "Line 2: Nobody is speaking."},
        {"09:00 start\n09:01 gap item", "Line 2: There is no gap to assign."},
        {"09:00 start\n09:01 present XX from 2", "Line 2: No participant has the id “XX”."},
        {"09:00 start\n09:01 ask Q1 - A?\n09:02 settle Q1 declined",
         "Line 3: The question cannot come to that"},
    };
    for (const auto& [lines, sentence] : refusals) {
        const Planned planned;
        const Run run = planned.playLines(lines);
        INFO(lines.toStdString() << "\n" << run.error.toStdString());
        CHECK(run.failedWith(1));
        CHECK(run.error.contains(sentence));
        CHECK(run.error.contains(QByteArray("(" + QByteArray::number(lines.count('\n')) + ")")));
        CHECK(planned.exported()[u"status"] == u"live"_s);
    }
}

TEST_CASE("What is played carries the script's times, in the session's time zone")
{
    const Planned planned;
    REQUIRE(planned
                .playLines("09:00:30 start\n09:01 ask Q1 staff Hur?\n09:02 take Q1\n09:03 speak relative\n"
                           "09:03:20 assisted\n09:04 note idea Prova\n09:05 crash\n")
                .exitCode == 0);
    const QJsonObject json = planned.exported();
    CHECK(json[u"agenda"][0][u"started_at"] == u"2026-11-13T08:00:30Z"_s);
    CHECK(json[u"questions"][0][u"raised_at"] == u"2026-11-13T08:01:00Z"_s);
    CHECK(json[u"questions"][0][u"history"][0][u"at"] == u"2026-11-13T08:02:00Z"_s);
    CHECK(json[u"turns"][0][u"assisted"] == true);
    CHECK(json[u"notes"][0][u"written_at"] == u"2026-11-13T08:04:00Z"_s);
    CHECK(json[u"notes"][0][u"perspective"] == u"relative"_s);
}

TEST_CASE("Time away is charged to whom the script says")
{
    const auto minutes = [](const QByteArray& fate) {
        const Planned planned;
        REQUIRE(
            planned.playLines("09:00 start\n09:03 crash\n09:10 reopen\n09:10 gap " + fate + "\n09:12 next\n")
                .exitCode == 0);
        return planned.exported()[u"indicators"][u"items"][0][u"actual_minutes"].toInt();
    };
    CHECK(minutes("item") == 12);
    CHECK(minutes("break") == 5);
    CHECK(minutes("nobody") == 5);
}
