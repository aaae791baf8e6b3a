// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::reflection {

/// Parts a note in two at `position` in `text` (its words, perhaps edited): what follows becomes a note of
/// its own with the same place, kind, marks and time. Empty when either half would be without words.
workspace::Change splitNote(const Note& note, const QString& text, qsizetype position, NoteId newId);

/// Makes one note of two: the words of `second` under those of `first`, references united, a mark that either
/// has kept. The perspective and the tag stay only where both say the same; `second` goes, and what referred
/// to it refers to `first`.
workspace::Change mergeNotes(const session::SessionRecord& record, NoteId first, NoteId second);

/// Takes a note away, and the references to it.
workspace::Change removeNote(const session::SessionRecord& record, NoteId id);

} // namespace kring::reflection
