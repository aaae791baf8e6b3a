// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Program.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <unistd.h>

namespace kring::test {

namespace {

constexpr int mostMilliseconds = 120'000;

Run runToEnd(QProcess& process, const QByteArray& input)
{
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(mostMilliseconds) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

void prepare(QProcess& process, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LANGUAGE", "LC_CTYPE"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(KRING_PROGRAM));
    process.setArguments(arguments);
}

Run runKring(const QStringList& arguments, const QByteArray& input, const std::function<void()>& inChild)
{
    QProcess process;
    prepare(process, arguments);
    if (inChild)
        process.setChildProcessModifier(inChild);
    return runToEnd(process, input);
}

Run runKringAsNobody(const QStringList& arguments)
{
    const QTemporaryDir open;
    const QString copy = open.filePath(QStringLiteral("kring"));
    REQUIRE(QFile::copy(QStringLiteral(KRING_PROGRAM), copy));
    const auto everybody =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(copy, everybody);
    QFile::setPermissions(open.path(), everybody);
    QProcess process;
    prepare(process, arguments);
    process.setProgram(copy);
    process.setWorkingDirectory(open.path());
    process.setChildProcessModifier([] {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(99);
    });
    return runToEnd(process, {});
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QString examplePath()
{
    return QStringLiteral(KRING_SOURCE_DIR "/tests/fixtures/exchange/example-session.json");
}

QString makeWorkspace(const QString& path)
{
    REQUIRE(runKring({QStringLiteral("new"), path}).exitCode == 0);
    const Run run = runKring({QStringLiteral("import"), path, examplePath()});
    REQUIRE(run.exitCode == 0);
    return QString::fromUtf8(run.output.trimmed());
}

QHash<QString, QString> notesIn(const QString& path, const QString& session)
{
    const SystemClock clock;
    IdSource ids(clock);
    const auto opening = workspace::Workspace::open(path, clock, ids);
    REQUIRE(opening.workspace);
    const auto record = opening.workspace->session(SessionId::fromString(session));
    REQUIRE(record);
    QHash<QString, QString> notes;
    for (const reflection::Note& note : record->notes)
        notes.insert(note.id.toString(), note.text);
    return notes;
}

} // namespace kring::test
