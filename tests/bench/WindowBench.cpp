// SPDX-License-Identifier: GPL-3.0-or-later
//
// From starting the program to its first painted window, and the memory it then has (PSS), with a workspace
// of 1,000 sessions and 100,000 notes, beside a bare Qt window: alternately, each in a process of its own,
// offscreen.

#include "app/Application.h"
#include "core/reflection/NoteRules.h"
#include "core/session/Formats.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace kring;
using namespace Qt::Literals::StringLiterals;

namespace {

[[noreturn]] void stop(const QString& what)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(what));
    std::exit(1);
}

/// Memory of this process, its share of what is shared counted by share, in KiB.
int proportionalSetSize()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toInt();
    }
    return 0;
}

/// Tells its parent when a window has been painted for the first time, and a little later how much memory it
/// took.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && qobject_cast<QWidget*>(object)) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QTimer::singleShot(400, qApp, [] {
                    std::printf("%d\n", proportionalSetSize());
                    std::fflush(stdout);
                    std::_Exit(0);
                });
            });
        }
        return QObject::eventFilter(object, event);
    }

private:
    bool m_seen = false;
};

int runBare(QApplication& application)
{
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    return application.exec();
}

int runKring(QApplication& application, const QString& file)
{
    app::Application kring(application);
    if (const auto started = kring.start(file); !started)
        stop(started.failure().sentence);
    return application.exec();
}

void makeWorkspace(const QString& path, int sessions, int notesEach)
{
    const SystemClock clock;
    IdSource ids(clock);
    workspace::Opening opening = workspace::Workspace::create(path, clock, ids);
    if (!opening.workspace)
        stop(opening.sentence);
    const session::Format format = session::builtInFormats(session::Language::Swedish).front();
    for (int i = 0; i < sessions; ++i) {
        workspace::Change change = session::newSession(
            ids, format, u"Träff %1: att planera tillsammans"_s.arg(i + 1),
            QDate::currentDate().addDays(i - sessions + 20), QTime(9, 0), session::Language::Swedish);
        auto& session = std::get<workspace::Edit<session::Session>>(change.edits.front());
        if (i < sessions - 20)
            session.after->status = session::SessionStatus::Closed;
        for (int n = 0; n < notesEach; ++n) {
            const workspace::Change note = reflection::writeNote(
                ids.make<NoteId>(), {session.after->id, {}, {}, {}}, u"learning"_s,
                u"Lärdom %1 från träff %2: den som bjuds in behöver veta vad som går att påverka."_s.arg(n)
                    .arg(i),
                clock.now());
            change.edits.insert(change.edits.end(), note.edits.begin(), note.edits.end());
        }
        if (const auto written = opening.workspace->commitForGood(change); !written)
            stop(written.failure().sentence);
    }
    opening.workspace->drainSearch(std::chrono::hours(1));
}

struct Figures
{
    std::vector<double> milliseconds;
    std::vector<double> kibibytes;

    void measure(const QStringList& arguments)
    {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), arguments);
        while (!process.canReadLine() && process.waitForReadyRead(20000)) {
        }
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (process.readLine() != "painted\n")
            stop(u"no window was painted"_s);
        while (!process.canReadLine() && process.waitForReadyRead(20000)) {
        }
        kibibytes.push_back(process.readLine().trimmed().toDouble());
        process.waitForFinished();
    }
    static double median(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }
};

int runAll(int rounds)
{
    const QString file = u"bench-1000.kring"_s;
    if (!QFile::exists(file))
        makeWorkspace(file, 1000, 100);
    Figures bare;
    Figures kring;
    for (int i = 0; i < rounds + 1; ++i) {
        if (i == 1)
            bare = kring = {}; // the first round only warms up
        bare.measure({u"--bare"_s});
        kring.measure({u"--kring"_s, file});
    }
    const double time = Figures::median(kring.milliseconds) / Figures::median(bare.milliseconds);
    const double memory = Figures::median(kring.kibibytes) / Figures::median(bare.kibibytes);
    std::printf("Start to first painted window, 1,000 sessions and 100,000 notes (%d rounds, medians)\n",
                rounds);
    std::printf("%-24s %10s %12s\n", "", "ms", "PSS in MiB");
    std::printf("%-24s %10.0f %12.1f\n", "a bare Qt window", Figures::median(bare.milliseconds),
                Figures::median(bare.kibibytes) / 1024);
    std::printf("%-24s %10.0f %12.1f\n", "Kring", Figures::median(kring.milliseconds),
                Figures::median(kring.kibibytes) / 1024);
    std::printf("ratio of times %.2f (promised 3 at most), of memory %.2f (promised 2 at most)\n", time,
                memory);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (mode != "--bare" && mode != "--kring") {
        if (qEnvironmentVariableIsEmpty("DISPLAY"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QCoreApplication application(argc, argv);
        return runAll(mode.isEmpty() ? 15 : mode.toInt());
    }
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    return mode == "--bare" ? runBare(application) : runKring(application, QString::fromLocal8Bit(argv[2]));
}
