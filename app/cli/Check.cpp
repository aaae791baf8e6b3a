// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Console.h"

#include <QCoreApplication>

namespace kring::cli {

void runCheck(const QStringList& words, Tools& tools)
{
    const Arguments arguments(words, {}, 1, 1);
    const auto workspace = openWorkspace(arguments.positional(0), Purpose::Reading, tools);
    const workspace::CheckReport report = workspace->check();
    for (const QString& fault : report.faults)
        printLine(fault);
    if (!report.faults.isEmpty())
        fail(Failure::Reason::Damaged,
             QCoreApplication::translate("CommandLine", "The workspace has faults (%1).")
                 .arg(report.faults.size()));
    printLine(
        QCoreApplication::translate("CommandLine", "The workspace is sound (%1 rows).").arg(report.rows));
}

} // namespace kring::cli
