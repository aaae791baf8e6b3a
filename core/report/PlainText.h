// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"

#include <QString>

namespace kring::report {

/// The text as every format can carry it: half characters and noncharacters become U+FFFD, tabs and other
/// control characters a space, all kinds of line break a line feed; trimmed at both ends.
QString plain(const QString& text);

/// In one line: line breaks become spaces.
QString oneLine(const QString& text);

/// Within the language's quotation marks, unless it already has some around it.
QString quoted(const QString& text, session::Language language);

/// As a sentence's beginning: "Februari 2027".
QString capitalised(const QString& text);

/// Without the full stops at its end, for a sentence that has its own.
QString withoutStop(QString text);

} // namespace kring::report
