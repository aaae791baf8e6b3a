// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/Arguments.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace kring::cli {

namespace {

constexpr std::chrono::seconds patience{10};
constexpr unsigned long pauseInMilliseconds = 20;

} // namespace

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = {
        {"demo", "FILE [--language sv|en]", QT_TRANSLATE_NOOP("CommandLine", "writes the sample workspace"),
         runDemo},
        {"new", "FILE", QT_TRANSLATE_NOOP("CommandLine", "makes an empty workspace; never overwrites"),
         runNew},
        {"import", "FILE INPUT.json",
         QT_TRANSLATE_NOOP("CommandLine", "adds a session from an exchange document; prints its id"),
         runImport},
        {"list", "FILE [--json]",
         QT_TRANSLATE_NOOP("CommandLine", "shows the sessions: id, date, format, title, state, counts"),
         runList},
        {"note", "FILE --session ID --kind KIND [TEXT|-]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "adds a note and prints its id; with -, one note a line from standard "
                           "input, each id printed once the note is safe on disk"),
         runNote},
        {"run", "FILE --session ID --script SCRIPT.txt",
         QT_TRANSLATE_NOOP("CommandLine", "plays a timed script on a session, on a clock of its own"), runRun},
        {"export",
         "FILE --session ID|latest --format pdf|html|md|json --output OUT [--language sv|en] [--dots]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "writes the summary, or the exchange document; latest is the latest "
                           "closed session"),
         runExport},
        {"session", "FILE --from FORMAT --title T [--date D] [--series ID] [--language sv|en]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "plans a session from a format and prints its id; a date is 2027-02-12, "
                           "2027-02 or 2027-Q1"),
         runSession},
        {"series", "FILE [--json]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "shows every series with its sessions and the road of each question"),
         runSeries},
        {"format", "FILE list | export KEY --output OUT | import IN.json [--replace]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "shows the formats, writes one as a file or adds one from a file; with the "
                           "same key it is added beside the other unless it is to replace it"),
         runFormat},
        {"programme",
         "FILE --series ID|--session ID --format html|pdf|ics|md|txt --output OUT [--language sv|en]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "writes the programme of a series, or the invitation to a session; ics is "
                           "for calendars"),
         runProgramme},
        {"search", "FILE QUERY [--limit N] [--json]",
         QT_TRANSLATE_NOOP("CommandLine", "finds questions, notes, decisions and titles, newest first"),
         runSearch},
        {"people", "FILE import IN.csv [--map COLUMN=FIELD ...] [--dry-run] | FILE export OUT.csv",
         QT_TRANSLATE_NOOP("CommandLine",
                           "reads people into the register from a list, all or nothing, and prints what "
                           "became of the rows; or writes the register as a list"),
         runPeople},
        {"check", "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "looks for damage and for rows that do not fit together"),
         runCheck},
    };
    return all;
}

std::unique_ptr<workspace::Workspace> openWorkspace(const QString& path, Purpose purpose, Tools& tools)
{
    auto opening = workspace::Workspace::open(path, tools.clock, tools.ids, QStringLiteral("command line"));
    if (!opening.workspace)
        fail(Failure::Reason::Failed, opening.sentence);
    if (purpose == Purpose::Writing && !opening.workspace->isWritable())
        fail(Failure::Reason::ReadOnly, opening.sentence);
    return std::move(opening.workspace);
}

void commitPatiently(workspace::Workspace& workspace, const workspace::Change& change)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const Outcome<Done> outcome = workspace.commitForGood(change);
        if (outcome)
            return;
        if (outcome.failure().reason != Failure::Reason::Busy || deadline.hasExpired())
            throw FailureError{outcome.failure()};
        QThread::msleep(pauseInMilliseconds);
    }
}

void catchUpSearch(workspace::Workspace& workspace, Duration most)
{
    const QDeadlineTimer deadline(most);
    while (!workspace.drainSearch(Duration(10)) && !deadline.hasExpired()) {
    }
}

SessionId sessionNamed(const QString& name, const workspace::Workspace& workspace)
{
    if (name == u"latest") {
        if (const SessionId latest = workspace.latestClosed())
            return latest;
        fail(Failure::Reason::Refused,
             QCoreApplication::translate("CommandLine", "No session in this workspace has been closed yet."));
    }
    if (const auto id = SessionId::fromString(name))
        return id;
    throw WrongUsage{QCoreApplication::translate("CommandLine", "“%1” is not a session's id.").arg(name)};
}

} // namespace kring::cli
