// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kring::test;
using namespace Qt::StringLiterals;

TEST_CASE("Help shows every command and an example, version shows the version")
{
    const Run help = runKring({u"--help"_s});
    CHECK(help.exitCode == 0);
    for (const char* command : {"demo", "new", "import", "list", "note", "run", "export", "session", "series",
                                "format", "programme", "people", "search", "check"})
        CHECK(help.output.contains(QByteArray(QByteArray("kring ") + command)));
    CHECK(help.output.contains("--session latest"));
    CHECK(runKring({u"--version"_s}).output == "kring " KRING_VERSION "\n");
}

TEST_CASE("Wrong usage ends with 2 and one sentence")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    REQUIRE(runKring({u"new"_s, file}).exitCode == 0);
    const QByteArray before = contentOf(file);
    const QList<QStringList> misuses = {
        {u"list"_s},
        {u"new"_s},
        {u"--nonsense"_s},
        {u"lst"_s, file},
        {u"list"_s, file, u"more"_s},
        {u"list"_s, file, u"--xml"_s},
        {u"import"_s, file},
        {u"note"_s, file, u"--kind"_s, u"learning"_s, u"Hej"_s},
        {u"note"_s, file, u"--session"_s, u"1"_s, u"Hej"_s},
        {u"note"_s, file, u"--session"_s, u"one"_s, u"--kind"_s, u"learning"_s, u"Hej"_s},
        {u"note"_s, file, u"--session"_s, u"1"_s, u"--kind"_s, u"lerning"_s, u"Hej"_s},
        {u"export"_s, file, u"--session"_s, u"latest"_s, u"--output"_s, u"x"_s},
        {u"export"_s, file, u"--session"_s, u"latest"_s, u"--format"_s, u"docx"_s, u"--output"_s, u"x"_s},
        {u"export"_s, file, u"--format"_s, u"json"_s, u"--output"_s, u"x"_s},
        {u"run"_s, file, u"--session"_s, u"1"_s},
        {u"run"_s, file, u"--script"_s, u"x.txt"_s},
        {u"search"_s, file},
        {u"search"_s, file, u"ord"_s, u"--limit"_s, u"0"_s},
        {u"search"_s, file, u"ord"_s, u"--limit"_s, u"many"_s},
        {u"demo"_s, folder.path(u"d.kring"_s), u"--language"_s, u"no"_s},
    };
    for (const QStringList& arguments : misuses) {
        const Run run = runKring(arguments);
        INFO(arguments.join(u' ').toStdString() << "\n" << run.error.toStdString());
        CHECK(run.failedWith(2));
        CHECK(run.output.isEmpty());
    }
    CHECK(contentOf(file) == before);
}

TEST_CASE("Without a display the window says so and ends")
{
    const Run run = runKring({});
    CHECK(run.failedWith(1));
}

TEST_CASE("A new workspace is for its owner only and never overwrites")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    CHECK(runKring({u"new"_s, file}).exitCode == 0);
    CHECK((QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup)) == 0);
    const QByteArray before = contentOf(file);
    CHECK(runKring({u"new"_s, file}).failedWith(1));
    CHECK(runKring({u"demo"_s, file}).failedWith(1));
    CHECK(contentOf(file) == before);
}

TEST_CASE("The sample has eighteen sessions, four of them planned, and is sound, in either language")
{
    for (const QString& language : {u"sv"_s, u"en"_s}) {
        const Folder folder;
        const QString file = folder.path(u"d.kring"_s);
        CHECK(runKring({u"demo"_s, file, u"--language"_s, language}).exitCode == 0);
        const Run list = runKring({u"list"_s, file, u"--json"_s});
        const QJsonArray sessions = QJsonDocument::fromJson(list.output).array();
        CHECK(sessions.size() == 18);
        int planned = 0;
        int notesOfTheLatest = 0;
        for (const QJsonValue& session : sessions) {
            planned += session[u"status"] == u"planned"_s ? 1 : 0;
            if (session[u"document_id"] == u"ex-2026-11-13"_s)
                notesOfTheLatest = session[u"notes"].toInt();
        }
        CHECK(planned == 4);
        CHECK(notesOfTheLatest == 20);
        CHECK(runKring({u"list"_s, file}).output.count('\n') == 18);
        CHECK(runKring({u"check"_s, file}).exitCode == 0);
    }
}

TEST_CASE("A sample that cannot be made leaves nothing behind")
{
    const Folder folder;
    CHECK(runKring({u"demo"_s, folder.path(u"no/such/folder.kring"_s)}).failedWith(1));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A note is written into the session and its id printed")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    const QString session = makeWorkspace(file);
    const Run run =
        runKring({u"note"_s, file, u"--session"_s, session, u"--kind"_s, u"learning"_s, u"Små steg – å"_s});
    CHECK(run.exitCode == 0);
    CHECK(notesIn(file, session).value(QString::fromUtf8(run.output.trimmed())) == u"Små steg – å");
    CHECK(runKring({u"note"_s, file, u"--session"_s, u"17"_s, u"--kind"_s, u"learning"_s, u"x"_s})
              .failedWith(1));
}

TEST_CASE("Notes from standard input are one a line, empty lines apart")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    const QString session = makeWorkspace(file);
    const QStringList note = {u"note"_s, file, u"--session"_s, session, u"--kind"_s, u"idea"_s, u"-"_s};
    const Run run = runKring(note, "Första\n\n  \nAndra <b>&\nutan radslut");
    CHECK(run.exitCode == 0);
    const QList<QByteArray> ids = run.output.trimmed().split('\n');
    REQUIRE(ids.size() == 3);
    const auto notes = notesIn(file, session);
    CHECK(notes.value(QString::fromUtf8(ids[0])) == u"Första");
    CHECK(notes.value(QString::fromUtf8(ids[1])) == u"Andra <b>&");
    CHECK(notes.value(QString::fromUtf8(ids[2])) == u"utan radslut");
    CHECK(runKring(note, "Bra\nD\xE5ligt\n").failedWith(1));
    CHECK(runKring({u"check"_s, file}).exitCode == 0);
}

TEST_CASE("Search finds what has just been written, newest first, as text and as JSON")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    const QString session = makeWorkspace(file);
    REQUIRE(
        runKring({u"note"_s, file, u"--session"_s, session, u"--kind"_s, u"idea"_s, u"Introduktionsvecka"_s})
            .exitCode == 0);
    const Run json = runKring({u"search"_s, file, u"introduktion"_s, u"--json"_s});
    const QJsonArray hits = QJsonDocument::fromJson(json.output).array();
    REQUIRE(hits.size() >= 2);
    CHECK(hits[0][u"text"] == u"Introduktionsvecka"_s);
    CHECK(hits[0][u"session"] == session);
    CHECK(runKring({u"search"_s, file, u"introduktion"_s, u"--limit"_s, u"1"_s}).output.count('\n') == 1);
    const Run none = runKring({u"search"_s, file, u"zzzz"_s});
    CHECK(none.exitCode == 0);
    CHECK(none.output.isEmpty());
}

TEST_CASE("The exported document equals the imported one, whole")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    makeWorkspace(file);
    const QString output = folder.path(u"out.json"_s);
    REQUIRE(runKring({u"export"_s, file, u"--session"_s, u"latest"_s, u"--format"_s, u"json"_s, u"--output"_s,
                      output})
                .exitCode == 0);
    CHECK(QJsonDocument::fromJson(contentOf(output)) == QJsonDocument::fromJson(contentOf(examplePath())));
}

TEST_CASE("Every sample session comes out of the workspace as it went in")
{
    const Folder folder;
    const QString file = folder.path(u"d.kring"_s);
    REQUIRE(runKring({u"demo"_s, file}).exitCode == 0);
    const QDir samples(QStringLiteral(KRING_SOURCE_DIR "/resources/sample/sv"));
    QHash<QString, QJsonObject> documents;
    for (const QString& name : samples.entryList({u"*.json"_s})) {
        const QJsonObject json = QJsonDocument::fromJson(contentOf(samples.filePath(name))).object();
        documents.insert(json[u"id"].toString(), json);
    }
    const auto list = QJsonDocument::fromJson(runKring({u"list"_s, file, u"--json"_s}).output).array();
    for (const QJsonValue& session : list) {
        const QString output = folder.path(u"out.json"_s);
        REQUIRE(runKring({u"export"_s, file, u"--session"_s, session[u"id"].toString(), u"--format"_s,
                          u"json"_s, u"--output"_s, output})
                    .exitCode == 0);
        QJsonObject written = QJsonDocument::fromJson(contentOf(output)).object();
        QJsonObject source = documents.value(session[u"document_id"].toString());
        if (session[u"status"] == u"planned"_s) {
            // Planned for today, or so far ahead, when the sample was made.
            for (const QString& key : {u"date"_s, u"start"_s, u"end"_s, u"sign_up"_s}) {
                written.remove(key);
                source.remove(key);
            }
        }
        // The series' log and glossary came in with its first document, and go out with every one.
        QJsonObject series = written[u"series"].toObject();
        for (const QString& key : {u"log"_s, u"glossary"_s}) {
            if (!source[u"series"].toObject().contains(key))
                series.remove(key);
        }
        if (!series.isEmpty())
            written.insert(u"series"_s, series);
        INFO(session[u"document_id"].toString().toStdString());
        CHECK(written == source);
    }
}

TEST_CASE("Every format of the summary can be written")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    makeWorkspace(file);
    const auto exported = [&](const QString& format) {
        const QString output = folder.path(QString(u"out." + format));
        const Run run = runKring({u"export"_s, file, u"--session"_s, u"latest"_s, u"--format"_s, format,
                                  u"--output"_s, output, u"--language"_s, u"en"_s, u"--dots"_s});
        CHECK(run.exitCode == 0);
        return contentOf(output);
    };
    CHECK(exported(u"pdf"_s).startsWith("%PDF-"));
    CHECK(exported(u"html"_s).contains("lang=\"en\""));
    CHECK(exported(u"md"_s).startsWith("# "));
}

TEST_CASE("There is no latest session while none has been closed")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    REQUIRE(runKring({u"new"_s, file}).exitCode == 0);
    const QString output = folder.path(u"out.json"_s);
    CHECK(runKring({u"export"_s, file, u"--session"_s, u"latest"_s, u"--format"_s, u"json"_s, u"--output"_s,
                    output})
              .failedWith(1));
    CHECK_FALSE(QFileInfo::exists(output));
}

TEST_CASE("An export never overwrites the workspace it comes from")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    makeWorkspace(file);
    const QByteArray before = contentOf(file);
    CHECK(runKring(
              {u"export"_s, file, u"--session"_s, u"latest"_s, u"--format"_s, u"json"_s, u"--output"_s, file})
              .failedWith(1));
    CHECK(contentOf(file) == before);
}
