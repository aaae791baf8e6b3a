// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Console.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::cli {

namespace {

enum ExitCode { Done = 0, Failed = 1, Misused = 2 };

const Command* find(const QString& name)
{
    const auto& all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Command& each) { return name == QLatin1String(each.name); });
    return found == all.end() ? nullptr : &*found;
}

void run(const QStringList& words)
{
    const QString first = words.value(0);
    if (first == u"--help" || first == u"-h" || words.contains(QStringLiteral("--help"))) {
        printLine(helpText());
        return;
    }
    if (first == u"--version") {
        printLine(QStringLiteral("kring " KRING_VERSION));
        return;
    }
    const Command* command = find(first);
    if (!command)
        throw WrongUsage{
            QCoreApplication::translate("CommandLine", "“%1” is not a command; kring --help shows them all.")
                .arg(first)};
    const SystemClock clock;
    IdSource ids(clock);
    const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    Tools tools{clock, ids, vocabulary};
    command->run(words.mid(1), tools);
}

} // namespace

bool isCommandLine(const QStringList& words)
{
    return !words.isEmpty() && (words.size() > 1 || words.front().startsWith(u'-') || find(words.front()));
}

int runCommandLine(const QStringList& words)
{
    try {
        run(words);
        return ExitCode::Done;
    } catch (const FailureError& error) {
        complain(error.failure.sentence);
        return ExitCode::Failed;
    } catch (const WrongUsage& wrong) {
        const Command* command = find(words.front());
        const QString usage = command
                                  ? QStringLiteral("kring %1 %2")
                                        .arg(QLatin1String(command->name), QLatin1String(command->synopsis))
                                  : QStringLiteral("kring --help");
        complain(QCoreApplication::translate("CommandLine", "%1 Usage: %2").arg(wrong.sentence, usage));
        return ExitCode::Misused;
    }
}

} // namespace kring::cli
