// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kring::exchange {

/// Looks through the bytes of a JSON document for what a parser does not tell or cannot survive: broken
/// UTF-8, nesting deeper than `maximumDepth`, a key that stands twice in one object, bare control characters
/// in texts. Throws FailureError (Invalid); other faults of grammar are left to the parser.
void scanJson(const QByteArray& bytes, int maximumDepth);

/// "line 3, column 14" of a byte; both count from 1, the column in characters.
QString placeOf(const QByteArray& bytes, qsizetype offset);

} // namespace kring::exchange
