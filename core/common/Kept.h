// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace kring {

/// What an exchange document said about a row beyond what the row's own fields hold: fields that this
/// version does not know, and known fields written out although empty (`"organisation": null`). It is kept
/// with the row and written back under the row's own fields, so that a document read and written is equal.
/// Nested objects of the document (a session's "document", "series") are nested here too.
using Kept = QJsonObject;

} // namespace kring
