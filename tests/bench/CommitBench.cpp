// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long one note takes until it is durable, beside the bare SQLite C interface doing the same writes with
// the same pragmas on the same tables: alternately, in one process, first alone and then while the index is
// drained, a check runs and an export reads, each on a connection and thread of its own.

#include "core/exchange/SessionDocument.h"
#include "core/reflection/NoteRules.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace kring;
using workspace::Workspace;

namespace {

[[noreturn]] void stop(const char* what)
{
    std::fprintf(stderr, "bench: %s\n", what);
    std::exit(1);
}

/// The yardstick: one prepared transaction that writes what a note's commit writes.
class BareSqlite
{
public:
    explicit BareSqlite(const QString& path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            stop("the yardstick's file cannot be opened");
        sqlite3_busy_timeout(m_handle, 1000);
        run("PRAGMA foreign_keys = ON");
        run("PRAGMA synchronous = EXTRA");
        m_note =
            prepare("INSERT INTO note VALUES (?, ?, '', 'learning', ?, '', NULL, '', NULL, 0, 0, ?, NULL)");
        m_queue = prepare("INSERT OR IGNORE INTO search_queue VALUES (?, NULL)");
        m_history =
            prepare("INSERT INTO history (window, label, edits, undone) VALUES ('main', 'Write note', ?, 0)");
    }

    void write(qint64 id, qint64 session, const QByteArray& text, const QByteArray& edits)
    {
        run("BEGIN IMMEDIATE");
        sqlite3_bind_int64(m_note, 1, id);
        sqlite3_bind_int64(m_note, 2, session);
        sqlite3_bind_text(m_note, 3, text.constData(), int(text.size()), SQLITE_STATIC);
        sqlite3_bind_int64(m_note, 4, 1);
        step(m_note);
        sqlite3_bind_int64(m_queue, 1, id);
        step(m_queue);
        sqlite3_bind_text(m_history, 1, edits.constData(), int(edits.size()), SQLITE_STATIC);
        step(m_history);
        run("COMMIT");
    }

private:
    void run(const char* sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            stop(sqlite3_errmsg(m_handle));
    }
    sqlite3_stmt* prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            stop(sqlite3_errmsg(m_handle));
        return statement;
    }
    void step(sqlite3_stmt* statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            stop(sqlite3_errmsg(m_handle));
        sqlite3_reset(statement);
    }

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_note = nullptr;
    sqlite3_stmt* m_queue = nullptr;
    sqlite3_stmt* m_history = nullptr;
};

struct Sample
{
    std::vector<double> milliseconds;

    double at(double share) const
    {
        std::vector<double> sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
    }
    void print(const char* name) const
    {
        std::printf("%-46s %8.2f %8.2f %8.2f %8.2f\n", name, at(0.5), at(0.95), at(0.99), at(1));
    }
};

template <class Work> void time(Sample& sample, Work&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    sample.milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
}

std::unique_ptr<Workspace> openWorkspace(const QString& path, const Clock& clock, IdSource& ids)
{
    workspace::Opening opening = Workspace::open(path, clock, ids);
    if (!opening.workspace)
        stop(qUtf8Printable(opening.sentence));
    return std::move(opening.workspace);
}

const QString text =
    QStringLiteral("Det räcker inte att bjuda in. Den som bjuds in behöver veta före mötet vad som "
                   "går att påverka, och vem som avgör det.");

session::Session makeSession(Workspace& workspace)
{
    session::Session session;
    session.id = workspace.ids().make<SessionId>();
    session.title = QStringLiteral("Träff");
    session.date = VagueDate::day(QDate(2026, 11, 13));
    workspace::Change change{QStringLiteral("Add"), {}};
    change.insert(session);
    if (!workspace.commitForGood(change))
        stop("the session cannot be written");
    return session;
}

workspace::Change noteIn(Workspace& workspace, const session::Session& session)
{
    return reflection::writeNote(workspace.ids().make<NoteId>(), {session.id, {}, {}, {}},
                                 QStringLiteral("learning"), text, workspace.clock().now());
}

/// One commit as a window makes it: what is busy is tried again at once, and the waiting counts.
void commit(Workspace& workspace, const workspace::Change& change, int& retries)
{
    for (;;) {
        const auto outcome = workspace.commit(change);
        if (outcome)
            return;
        if (outcome.failure().reason != Failure::Reason::Busy)
            stop(qUtf8Printable(outcome.failure().sentence));
        ++retries;
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 400;
    const int notesBefore = argc > 2 ? std::atoi(argv[2]) : 100000;
    const SystemClock clock;
    IdSource ids(clock);
    QTemporaryDir folder(QStringLiteral("bench-XXXXXX")); // beside the build: a real disk, not memory
    const QString ours = folder.filePath(QStringLiteral("ours.kring"));
    const QString bare = folder.filePath(QStringLiteral("bare.kring"));

    session::Session session;
    {
        workspace::Opening opening = Workspace::create(ours, clock, ids);
        if (!opening.workspace)
            stop(qUtf8Printable(opening.sentence));
        Workspace& workspace = *opening.workspace;
        session = makeSession(workspace);
        const session::Session old = makeSession(workspace);
        workspace::Change many{QStringLiteral("Fill"), {}};
        for (int i = 0; i < notesBefore; ++i) {
            const workspace::Change one = noteIn(workspace, old);
            many.edits.insert(many.edits.end(), one.edits.begin(), one.edits.end());
        }
        if (!workspace.commitForGood(many))
            stop("the notes cannot be written");
        workspace.drainSearch(std::chrono::hours(1));
    }
    if (!QFile::copy(ours, bare))
        stop("the yardstick's copy cannot be made");

    const std::unique_ptr<Workspace> workspace = openWorkspace(ours, clock, ids);
    BareSqlite yardstick(bare);
    const QByteArray edits(700, 'x'); // as long as a note's change written down
    Sample alone;
    Sample yard;
    int retries = 0;
    for (int i = 0; i < rounds; ++i) {
        time(yard,
             [&] { yardstick.write(ids.make<NoteId>().value, session.id.value, text.toUtf8(), edits); });
        const workspace::Change change = noteIn(*workspace, session);
        time(alone, [&] { commit(*workspace, change, retries); });
    }

    std::atomic<bool> stopping = false;
    std::atomic<int> checks = 0;
    std::atomic<int> exports = 0;
    std::atomic<int> drains = 0;
    const auto beside = [&](auto&& work) {
        return std::thread([&, work] {
            const std::unique_ptr<Workspace> own = openWorkspace(ours, clock, ids);
            while (!stopping)
                work(*own);
        });
    };
    std::thread checking = beside([&](Workspace& own) {
        if (!own.check().faults.isEmpty())
            stop("the check found something");
        ++checks;
    });
    const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    std::thread exporting = beside([&](Workspace& own) {
        if (const auto record = own.session(session.id);
            record && !exchange::writeSession(*record, vocabulary).isEmpty())
            ++exports;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    });
    std::thread draining = beside([&](Workspace& own) {
        own.drainSearch(std::chrono::milliseconds(5));
        ++drains;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    });
    Sample contended;
    retries = 0;
    for (int i = 0; i < rounds; ++i) {
        const workspace::Change change = noteIn(*workspace, session);
        time(contended, [&] { commit(*workspace, change, retries); });
        std::this_thread::sleep_for(std::chrono::milliseconds(120)); // a draft is kept twice a second
    }
    stopping = true;
    for (std::thread* thread : {&checking, &exporting, &draining})
        thread->join();

    std::printf("One note committed, durable (ms; %d rounds, %d notes before)\n", rounds, notesBefore);
    std::printf("%-46s %8s %8s %8s %8s\n", "", "median", "p95", "p99", "max");
    yard.print("SQLite's C interface, same tables and pragmas");
    alone.print("Kring");
    contended.print("Kring, index drained + check + export beside");
    std::printf(
        "ratio of medians %.2f (promised 1.25 at most); p99 beside the others %.1f ms (promised under 20)\n",
        alone.at(0.5) / yard.at(0.5), contended.at(0.99));
    std::printf("a commit every 0.12 s; beside: %d checks, %d exports, %d drains; tried again %d times\n",
                checks.load(), exports.load(), drains.load(), retries);
    return 0;
}
