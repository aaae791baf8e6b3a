// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace kring::exchange {

/// The object that these bytes spell, checked for everything that is true of any exchange document: at most
/// 64 MiB of sound UTF-8, nesting at most 64, no key twice in an object, no text over 1 MiB, none with
/// U+0000 or half a surrogate pair. Throws FailureError (Invalid) with the line, the column or the path.
QJsonObject parseDocument(const QByteArray& bytes);

} // namespace kring::exchange
