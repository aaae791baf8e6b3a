// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"

namespace kring::cli {

void runNew(const QStringList& words, Tools& tools)
{
    const Arguments arguments(words, {}, 1, 1);
    const auto opening = workspace::Workspace::create(arguments.positional(0), tools.clock, tools.ids);
    if (!opening.workspace)
        fail(Failure::Reason::Failed, opening.sentence);
}

} // namespace kring::cli
