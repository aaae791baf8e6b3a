// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "core/workspace/Workspace.h"

#include <QStringList>

namespace kring::cli {

/// What every command works with.
struct Tools
{
    const Clock& clock;
    IdSource& ids;
    const session::Vocabulary& vocabulary;
};

/// A command of the command line. `run` gets the words after its name; it throws WrongUsage for those, and
/// FailureError for what goes wrong.
struct Command
{
    const char* name;
    const char* synopsis;
    const char* purpose; ///< English; shown translated in the context "CommandLine"
    void (*run)(const QStringList& words, Tools& tools);
};

void runDemo(const QStringList& words, Tools& tools);
void runNew(const QStringList& words, Tools& tools);
void runImport(const QStringList& words, Tools& tools);
void runList(const QStringList& words, Tools& tools);
void runNote(const QStringList& words, Tools& tools);
void runRun(const QStringList& words, Tools& tools);
void runExport(const QStringList& words, Tools& tools);
void runSession(const QStringList& words, Tools& tools);
void runSeries(const QStringList& words, Tools& tools);
void runFormat(const QStringList& words, Tools& tools);
void runProgramme(const QStringList& words, Tools& tools);
void runSearch(const QStringList& words, Tools& tools);
void runPeople(const QStringList& words, Tools& tools);
void runCheck(const QStringList& words, Tools& tools);

/// All commands, in the order of the help.
const std::vector<Command>& commands();

/// The whole help, with examples.
QString helpText();

enum class Purpose { Reading, Writing };

/// The workspace in this file, or FailureError with the sentence of its opening.
std::unique_ptr<workspace::Workspace> openWorkspace(const QString& path, Purpose purpose, Tools& tools);

/// Writes the change for good; while another program is writing it tries again for ten seconds.
void commitPatiently(workspace::Workspace& workspace, const workspace::Change& change);

/// Lets the search index catch up with what has been written, for at most this long: whoever opens the file
/// next does the rest.
void catchUpSearch(workspace::Workspace& workspace, Duration most = std::chrono::seconds(2));

/// The session that the option --session names: an id, or "latest" for the latest closed one where `latest`
/// is understood.
SessionId sessionNamed(const QString& name, const workspace::Workspace& workspace);

/// The format with this key, built in or the workspace's own; WrongUsage names those that there are.
session::Format formatNamed(const QString& key, session::Language language,
                            const workspace::Workspace& workspace);

} // namespace kring::cli
