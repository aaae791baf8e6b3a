// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kring::cli {

/// True when these words (without the program's name) are for the command line, not for the window.
bool isCommandLine(const QStringList& words);

/// Runs the command line: 0 done, 1 failed, 2 wrong usage; the last two with one sentence on standard error.
int runCommandLine(const QStringList& words);

} // namespace kring::cli
