// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kring::test;
using namespace Qt::StringLiterals;

namespace {

QString lineOf(const Run& run)
{
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    return QString::fromUtf8(run.output.trimmed());
}

QJsonObject sessionIn(const QString& file, const QString& id)
{
    const QJsonArray list = QJsonDocument::fromJson(runKring({u"list"_s, file, u"--json"_s}).output).array();
    for (const QJsonValue& session : list) {
        if (session[u"id"].toString() == id)
            return session.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("A session is planned from a format, with a date as precise as is known")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    REQUIRE(runKring({u"new"_s, file}).exitCode == 0);
    const std::pair<QString, QString> dates[] = {
        {u"2027-02-12"_s, u"day"_s}, {u"2027-02"_s, u"month"_s}, {u"2027-Q1"_s, u"quarter"_s}};
    for (const auto& [date, precision] : dates) {
        const QString id = lineOf(runKring({u"session"_s, file, u"--from"_s, u"learning_salon"_s,
                                            u"--title"_s, u"Tillit"_s, u"--date"_s, date}));
        const QJsonObject session = sessionIn(file, id);
        CHECK(session[u"date"] == date);
        CHECK(session[u"precision"] == precision);
        CHECK(session[u"format"] == u"learning_salon"_s);
        CHECK(session[u"status"] == u"planned"_s);
        CHECK(session[u"agenda_items"] == 7);
    }
    const QString id = lineOf(runKring({u"session"_s, file, u"--from"_s, u"four_m"_s, u"--title"_s, u"T"_s}));
    CHECK(sessionIn(file, id)[u"precision"] == u"tba"_s);
    CHECK(runKring({u"check"_s, file}).exitCode == 0);
}

TEST_CASE("A session in a series takes the next number")
{
    const Folder folder;
    const QString file = folder.path(u"d.kring"_s);
    REQUIRE(runKring({u"demo"_s, file}).exitCode == 0);
    QString series;
    {
        kring::SystemClock clock;
        kring::IdSource ids(clock);
        const auto opened = kring::workspace::Workspace::open(file, clock, ids);
        REQUIRE(opened.workspace);
        REQUIRE_FALSE(opened.workspace->series().empty());
        series = opened.workspace->series().front().documentId;
    }
    const QString id = lineOf(runKring({u"session"_s, file, u"--from"_s, u"manager_open"_s, u"--title"_s,
                                        u"Nästa"_s, u"--series"_s, series}));
    const QJsonObject session = sessionIn(file, id);
    CHECK(session[u"number"].toInt() > 1);
    CHECK_FALSE(session[u"series"].toString().isEmpty());
    CHECK(runKring(
              {u"session"_s, file, u"--from"_s, u"four_m"_s, u"--title"_s, u"T"_s, u"--series"_s, u"none"_s})
              .failedWith(1));
}

TEST_CASE("A format goes out as a file, and comes in beside the one with its key or in its place")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    const QString out = folder.path(u"f.json"_s);
    REQUIRE(runKring({u"new"_s, file}).exitCode == 0);
    CHECK(runKring({u"format"_s, file, u"list"_s}).output.count('\n') == 8);
    REQUIRE(runKring({u"format"_s, file, u"export"_s, u"arena_day"_s, u"--output"_s, out}).exitCode == 0);
    CHECK(QJsonDocument::fromJson(contentOf(out))[u"schema"] == u"kring.format/1"_s);

    // A built-in one's key is not taken over.
    const QString key = lineOf(runKring({u"format"_s, file, u"import"_s, out}));
    CHECK(key.startsWith(u"own-"));
    REQUIRE(runKring({u"format"_s, file, u"export"_s, key, u"--output"_s, out}).exitCode == 0);
    CHECK(lineOf(runKring({u"format"_s, file, u"import"_s, out, u"--replace"_s})) == key);
    CHECK(runKring({u"format"_s, file, u"list"_s}).output.count('\n') == 9);
    CHECK(lineOf(runKring({u"format"_s, file, u"import"_s, out})) != key);
    CHECK(runKring({u"format"_s, file, u"list"_s}).output.count('\n') == 10);
    CHECK_FALSE(lineOf(runKring({u"session"_s, file, u"--from"_s, key, u"--title"_s, u"T"_s})).isEmpty());
}

TEST_CASE("What cannot be a session or a format is refused in one sentence, and nothing is written")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    const QString bad = folder.path(u"bad.json"_s);
    REQUIRE(runKring({u"new"_s, file}).exitCode == 0);
    writeFile(bad, R"({"schema": "kring.format/1", "title": "T", "items": [{"kind": "x"}]})");
    const QList<QStringList> misuses = {
        {u"session"_s, file, u"--title"_s, u"T"_s},
        {u"session"_s, file, u"--from"_s, u"four_m"_s},
        {u"session"_s, file, u"--from"_s, u"four_m"_s, u"--title"_s, u" "_s},
        {u"session"_s, file, u"--from"_s, u"five_m"_s, u"--title"_s, u"T"_s},
        {u"session"_s, file, u"--from"_s, u"four_m"_s, u"--title"_s, u"T"_s, u"--date"_s, u"soon"_s},
        {u"format"_s, file},
        {u"format"_s, file, u"show"_s},
        {u"format"_s, file, u"list"_s, u"more"_s},
        {u"format"_s, file, u"export"_s, u"four_m"_s},
        {u"format"_s, file, u"export"_s, u"five_m"_s, u"--output"_s, bad},
        {u"format"_s, file, u"import"_s},
    };
    for (const QStringList& arguments : misuses) {
        const Run run = runKring(arguments);
        INFO(arguments.join(u' ').toStdString() << "\n" << run.error.toStdString());
        CHECK(run.failedWith(2));
    }
    CHECK(runKring({u"format"_s, file, u"import"_s, bad}).failedWith(1));
    CHECK(runKring({u"format"_s, file, u"import"_s, folder.path(u"none.json"_s)}).failedWith(1));
    CHECK(runKring({u"format"_s, file, u"export"_s, u"four_m"_s, u"--output"_s, file}).failedWith(1));
    CHECK(runKring({u"format"_s, file, u"list"_s}).output.count('\n') == 8);
    CHECK(runKring({u"list"_s, file}).output.isEmpty());
}
