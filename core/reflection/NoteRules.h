// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::reflection {

/// Where a note is written: what it knows without being told.
struct NotePlace
{
    SessionId session;
    AgendaItemId agendaItem; ///< the current item, if any
    QuestionId question;     ///< the question in discussion, if any
    QString perspective;     ///< who is speaking; empty otherwise, never the last one used
};

/// The place for a note written in this session now.
NotePlace placeOf(const session::SessionRecord& record);

/// A new note. The text is trimmed; an empty one gives an empty change.
workspace::Change writeNote(NoteId id, const NotePlace& place, const QString& kind, const QString& text, Instant now);

/// Sorts a note: gives it another kind.
workspace::Change sortNote(const Note& note, const QString& kind);

/// New words for a note; an empty text gives an empty change.
workspace::Change editNote(const Note& note, const QString& text);

} // namespace kring::reflection
