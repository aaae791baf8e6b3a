// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::reflection {

/// What somebody says of a decision while it is made.
struct DecisionWords
{
    QString text;
    QString decidedBy;
    QString reasons;
    bool settlesQuestion = false; ///< the question it hangs on is decided by it
};

/// What somebody says of an action while it is agreed.
struct ActionWords
{
    QString text;
    QString owner; ///< empty when nobody has taken it
    QDate due;     ///< null when no date was set
};

/// A decision made of a note, which keeps the link; or without a note (none), where the session is now.
/// Empty when there are no words, or the note has become something already.
workspace::Change makeDecision(const session::SessionRecord& record, NoteId note, DecisionId id,
                               const DecisionWords& words, Instant now);

/// An action made of a note, or without one; as makeDecision().
workspace::Change makeAction(const session::SessionRecord& record, NoteId note, ActionId id,
                             const ActionWords& words);

/// The question that a note hangs on, or without a note the one in discussion; the one that it is shown under
/// when it has been merged. Null when there is none.
const floor::Question* questionOf(const session::SessionRecord& record, NoteId note);

} // namespace kring::reflection
