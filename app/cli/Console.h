// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kring::cli {

/// Writes a line of UTF-8 to standard output and flushes it: who reads it may rely on it at once. Throws
/// FailureError when nobody can read it any more (a full disk behind a redirection).
void printLine(const QString& line);

/// Writes one sentence to standard error.
void complain(const QString& sentence);

} // namespace kring::cli
