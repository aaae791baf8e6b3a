// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::agenda {

/// Leaves an item out that has not begun, or takes it in again: one that lies above the current item comes
/// right after it. Leaving out the current one is going on to the next. Empty for what is done.
workspace::Change toggleLeftOut(const std::vector<AgendaItem>& agenda, AgendaItemId id, Instant now);

/// A new item right after the current one (after the last that began when nothing runs, last of all before
/// the start). The title is trimmed; an empty one gives an empty change. The items below move down. Once the
/// session is live the minutes are granted, because the plan had none for it: the rest gets later.
workspace::Change insertItem(const session::SessionRecord& record, AgendaItemId id, const QString& kind,
                             const QString& title, int minutes, Instant now);

/// Moves an item that has not begun past the nearest such item above (-1) or below (1); never up before what
/// has begun.
workspace::Change moveItem(const std::vector<AgendaItem>& agenda, AgendaItemId id, int step);

/// How long an item made of a question is, until somebody gives it other minutes.
constexpr int minutesOfQuestion = 10;

/// Makes an agenda item of a question: it fills the first place reserved for what the room brings, with that
/// place's minutes; where there is none it comes where insertItem() would put it. The question waits: it is no longer
/// up or parked. Who raised it and when stay with it. Empty when it already is on the agenda.
workspace::Change toAgendaItem(const session::SessionRecord& record, QuestionId question, int minutes,
                               AgendaItemId id, Instant now);

/// Takes an item that was made of a question off the agenda, unless it has begun or something was written
/// under it, and raises the question again.
workspace::Change backToQuestion(const session::SessionRecord& record, AgendaItemId id, Instant now);

} // namespace kring::agenda
