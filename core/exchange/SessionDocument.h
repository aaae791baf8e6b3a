// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/IdSource.h"
#include "core/common/Outcome.h"
#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"

#include <QByteArray>
#include <QStringList>

namespace kring::exchange {

/// A document read: the session with fresh ids, and the paths of fields that this version does not know
/// (kept and written back).
struct ReadDocument
{
    session::SessionRecord record;
    QStringList unknownFields; ///< "participants[3].pulse_eligible"
};

/// Reads a `kring.session/1` document (UTF-8, at most 64 MiB, nesting at most 64). The first fault refuses
/// the whole document with one sentence that begins with the path: "questions[3].votes: a whole number of 0
/// or more is expected".
Outcome<ReadDocument> readSession(const QByteArray& bytes, const session::Vocabulary& vocabulary,
                                  IdSource& ids);

/// Writes a session as such a document (indented UTF-8, ends with a line break), with the figures that follow
/// from it (Figures.h). Writing what was read gives an equal document, field order and number spelling aside.
QByteArray writeSession(const session::SessionRecord& record, const session::Vocabulary& vocabulary);

} // namespace kring::exchange
