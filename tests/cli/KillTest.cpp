// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Program.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace kring::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualRounds = 200;
constexpr int linesARound = 2000;
constexpr int longestWaitInMicroseconds = 40'000;
constexpr int longestAimInMilliseconds = 20;

/// True when SQLite would roll this journal back: it has been begun and not been ended.
bool isHot(const QString& journal)
{
    QFile file(journal);
    return file.open(QIODevice::ReadOnly) && file.read(8) == QByteArray::fromHex("d9d505f920a163d7");
}

/// Lets the program go on until some moment: any at all, or in three rounds of four the next one at which it
/// would leave a hot journal, because that is the moment with most to lose.
void waitForTheMoment(int round, const QString& journal)
{
    QThread::usleep(QRandomGenerator::global()->bounded(longestWaitInMicroseconds));
    if (round % 4 == 0)
        return;
    const QDeadlineTimer deadline(longestAimInMilliseconds);
    while (!isHot(journal) && !deadline.hasExpired()) {
    }
}

QByteArray linesOf(int round)
{
    QByteArray lines;
    for (int i = 0; i < linesARound; ++i)
        lines += "round " + QByteArray::number(round) + " note " + QByteArray::number(i) + '\n';
    return lines;
}

} // namespace

TEST_CASE("Killed at any moment, the program has lost no note whose id it had printed")
{
    const Folder folder;
    const QString file = folder.path(u"w.kring"_s);
    const QString session = makeWorkspace(file);
    const QString journal = QString(file + u"-journal");
    const int rounds = qEnvironmentVariableIsSet("KRING_KILL_ROUNDS")
                           ? qEnvironmentVariableIntValue("KRING_KILL_ROUNDS")
                           : usualRounds;

    QHash<QString, QString> printed;
    int hot = 0;
    int present = 0;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        QProcess process;
        prepare(process, {u"note"_s, file, u"--session"_s, session, u"--kind"_s, u"learning"_s, u"-"_s});
        process.start();
        process.write(linesOf(round));
        while (process.bytesToWrite() > 0)
            REQUIRE(process.waitForBytesWritten(10'000));
        if (process.bytesAvailable() == 0)
            REQUIRE(process.waitForReadyRead(10'000));
        waitForTheMoment(round, journal);
        process.kill();
        process.waitForFinished();
        REQUIRE(process.exitStatus() == QProcess::CrashExit);
        hot += isHot(journal);
        present += QFileInfo::exists(journal);

        const QList<QByteArray> ids = process.readAllStandardOutput().split('\n');
        for (int i = 0; i < ids.size() - 1;
             ++i) // what stands after the last line break was not printed whole
            printed.insert(QString::fromUtf8(ids[i]), u"round %1 note %2"_s.arg(round).arg(i));
    }
    std::printf(
        "kill test: %d rounds in %.1f s, %lld notes printed, a journal in %d%% and a hot one in %d%% of "
        "the rounds\n",
        rounds, double(timer.elapsed()) / 1000.0, static_cast<long long>(printed.size()),
        100 * present / rounds, 100 * hot / rounds);

    const auto notes = notesIn(file, session);
    int lost = 0;
    for (auto note = printed.begin(); note != printed.end(); ++note)
        lost += notes.value(note.key()) != note.value();
    CHECK(printed.size() >= rounds);
    CHECK(lost == 0);
    CHECK(hot * 2 >= rounds);
    const Run check = runKring({u"check"_s, file});
    INFO(check.output.toStdString());
    CHECK(check.exitCode == 0);
}
