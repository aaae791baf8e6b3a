// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace kring::test;
using namespace Qt::StringLiterals;

namespace {

void inSqlite(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
    CHECK(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(database);
}

std::function<void()> withFilesUpTo(rlim_t bytes)
{
    return [bytes] {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {bytes, bytes};
        setrlimit(RLIMIT_FSIZE, &limit);
    };
}

QStringList noteInto(const QString& file, const QString& session, const QString& text)
{
    return {u"note"_s, file, u"--session"_s, session, u"--kind"_s, u"idea"_s, text};
}

/// A small disk of its own, where the system lets us have one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& folder)
        : m_folder(folder.toUtf8())
        , m_mounted(QDir().mkpath(folder) &&
                    mount("none", m_folder.constData(), "tmpfs", 0, "size=768k,mode=700") == 0)
    {}
    ~SmallDisk()
    {
        if (m_mounted)
            umount(m_folder.constData());
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_mounted; }

private:
    QByteArray m_folder;
    bool m_mounted;
};

} // namespace

TEST_CASE("What is not a workspace is refused in every command and left as it is")
{
    const Folder folder;
    const QString text = folder.path(u"renamed.kring"_s);
    writeFile(text, QByteArray("Just a text, renamed.\n").repeated(100));
    const QString foreign = folder.path(u"foreign.kring"_s);
    inSqlite(foreign, "CREATE TABLE books (title TEXT); INSERT INTO books VALUES ('x')");
    const QString newer = folder.path(u"newer.kring"_s);
    makeWorkspace(newer);
    inSqlite(newer, "PRAGMA user_version = 9999");

    for (const QString& file : {text, foreign, newer, folder.path(), folder.path(u"missing.kring"_s)}) {
        const QByteArray before = contentOf(file);
        for (const QStringList& arguments :
             {QStringList{u"list"_s, file}, QStringList{u"check"_s, file},
              QStringList{u"search"_s, file, u"x"_s}, QStringList{u"import"_s, file, examplePath()},
              noteInto(file, u"1"_s, u"x"_s),
              QStringList{u"export"_s, file, u"--session"_s, u"latest"_s, u"--format"_s, u"json"_s,
                          u"--output"_s, folder.path(u"out"_s)}}) {
            const Run run = runKring(arguments);
            INFO(arguments.join(u' ').toStdString() << "\n" << run.error.toStdString());
            CHECK(run.failedWith(1));
        }
        CHECK(contentOf(file) == before);
        CHECK_FALSE(QFileInfo::exists(folder.path(u"out"_s)));
        CHECK_FALSE(QFileInfo::exists(folder.path(u"missing.kring"_s)));
    }
}

TEST_CASE("A file that may not be written can be read, and says so when something would be written")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    const QString session = makeWorkspace(file);
    REQUIRE(QFile::copy(examplePath(), folder.path(u"example.json"_s)));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(folder.path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const QString document = folder.path(u"example.json"_s);
    const QByteArray before = contentOf(file);
    const Run list = runKringAsNobody({u"list"_s, file});
    INFO(list.error.toStdString());
    CHECK(list.exitCode == 0);
    CHECK(list.output.contains(session.toUtf8()));
    CHECK(runKringAsNobody({u"search"_s, file, u"schema"_s}).exitCode == 0);
    CHECK(runKringAsNobody({u"check"_s, file}).exitCode == 0);
    const Run note = runKringAsNobody(noteInto(file, session, u"x"_s));
    INFO(note.error.toStdString());
    CHECK(note.failedWith(1));
    CHECK(runKringAsNobody({u"import"_s, file, document}).failedWith(1));
    CHECK(contentOf(file) == before);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("When a file cannot grow nothing of the note is saved, and afterwards all is well")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    const QString session = makeWorkspace(file);
    const auto before = notesIn(file, session);
    const QString longText = u"Mycket text. "_s.repeated(9000);
    const Run run =
        runKring(noteInto(file, session, longText), {}, withFilesUpTo(rlim_t(QFileInfo(file).size())));
    INFO(run.error.toStdString());
    CHECK(run.failedWith(1));
    CHECK(notesIn(file, session) == before);
    CHECK(runKring({u"check"_s, file}).exitCode == 0);
    CHECK(runKring(noteInto(file, session, longText)).exitCode == 0);
    CHECK(notesIn(file, session).size() == before.size() + 1);
}

TEST_CASE("A sample that does not fit on the disk leaves nothing behind")
{
    const Folder folder;
    const QString file = folder.path(u"d.kring"_s);
    CHECK(runKring({u"demo"_s, file}, {}, withFilesUpTo(220'000)).failedWith(1));
    CHECK(QDir(folder.path()).isEmpty());
    CHECK(runKring({u"demo"_s, file}).exitCode == 0);
}

TEST_CASE("An export that fails half-way leaves the file that was there")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    makeWorkspace(file);
    const QString output = folder.path(u"out.json"_s);
    writeFile(output, "before");
    const QStringList arguments = {u"export"_s,   file,      u"--session"_s, u"latest"_s,
                                   u"--format"_s, u"json"_s, u"--output"_s,  output};
    CHECK(runKring(arguments, {}, withFilesUpTo(1000)).failedWith(1));
    CHECK(contentOf(output) == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
    CHECK(runKring(arguments).exitCode == 0);
    CHECK(contentOf(output).startsWith('{'));
}

TEST_CASE("On a full disk every note that was printed is there, and with room again it goes on")
{
    const Folder folder;
    const QString disk = folder.path(u"disk"_s);
    const SmallDisk small(disk);
    if (!small.isThere()) {
        WARN("skipped: this system does not let the test mount a small disk");
        return;
    }
    const QString file = QString(disk + u"/w.kring");
    const QString session = makeWorkspace(file);
    const QString filler = QString(disk + u"/filler");
    writeFile(filler, QByteArray(200'000, 'x'));
    QByteArray lines;
    for (int i = 0; i < 2000; ++i)
        lines += QByteArray("En anteckning som tar plats. ").repeated(40) + QByteArray::number(i) + '\n';
    const Run run = runKring(noteInto(file, session, u"-"_s), lines);
    INFO(run.error.toStdString());
    CHECK(run.failedWith(1));
    const QList<QByteArray> ids = run.output.trimmed().split('\n');
    CHECK(ids.size() > 1);
    QFile::remove(filler);
    CHECK(runKring(noteInto(file, session, u"Nu finns det plats."_s)).exitCode == 0);
    const auto notes = notesIn(file, session);
    for (const QByteArray& id : ids)
        CHECK(notes.contains(QString::fromUtf8(id)));
    CHECK(runKring({u"check"_s, file}).exitCode == 0);
}

TEST_CASE("While another program is writing a note waits for its turn")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    const QString session = makeWorkspace(file);
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(file.toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    QProcess process;
    prepare(process, noteInto(file, session, u"Väntar"_s));
    process.start();
    CHECK_FALSE(process.waitForFinished(500));
    CHECK(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
    CHECK(process.waitForFinished(10'000));
    CHECK(process.exitCode() == 0);
    CHECK(notesIn(file, session).values().contains(u"Väntar"_s));
}
