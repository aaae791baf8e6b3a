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

    bool operator==(const NotePlace&) const = default;
};

/// The place for a note written in this session now.
NotePlace placeOf(const session::SessionRecord& record);

/// What a note can be marked with while it is written.
struct NoteMarks
{
    QString m4; ///< code in vocabulary "m4", or empty
    bool quote = false;
    bool sensitive = false;
    QString source;
    QString comeBack;

    bool operator==(const NoteMarks&) const = default;
};

/// A new note. The text is trimmed; an empty one gives an empty change.
workspace::Change writeNote(NoteId id, const NotePlace& place, const QString& kind, const QString& text,
                            Instant now, const NoteMarks& marks = {});

/// The session's note with this id; null when it is gone.
const Note* findNote(const session::SessionRecord& record, NoteId id);

/// Sorts a note: gives it another kind.
workspace::Change sortNote(const Note& note, const QString& kind);

/// New words for a note; an empty text gives an empty change.
workspace::Change editNote(const Note& note, const QString& text);

/// An edit that may meet somebody else's.
struct NoteEdit
{
    workspace::Change change;
    bool keptBoth = false; ///< the words went into a note of their own, since theirs had to stay
};

/// New words for a note that read `baseText` when the edit began. If somebody has changed it since, theirs
/// stays and these become a note of their own (`newId`) at the same place; if the note is gone they become a
/// new note where the session is now, with `marks`. An empty text gives an empty change.
NoteEdit editNote(const session::SessionRecord& record, NoteId id, const QString& baseText,
                  const QString& text, NoteId newId, Instant now, const NoteMarks& marks = {});

/// Whose perspective it is; empty: nobody's in particular.
workspace::Change setPerspective(const Note& note, const QString& perspective);

/// The tag of 4M; the one it has already is taken off again, and so does an empty code.
workspace::Change tagNote(const Note& note, const QString& m4);

workspace::Change toggleQuote(const Note& note);
workspace::Change toggleSensitive(const Note& note);

/// Where it comes from, in words; empty takes it away.
workspace::Change setSource(const Note& note, const QString& source);

/// What is to be asked or checked before it stands; empty when nothing is left to ask.
workspace::Change setComeBack(const Note& note, const QString& comeBack);

/// The note is about this question as well, or no longer is.
workspace::Change linkToQuestion(const Note& note, QuestionId question);
workspace::Change unlink(const Note& note, QuestionId question);

} // namespace kring::reflection
