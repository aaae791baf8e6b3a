// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

#include <functional>

namespace kring::floor {

/// A question from the room. The text is trimmed; an empty one gives an empty change.
workspace::Change raiseQuestion(QuestionId id, SessionId session, const QString& text, const QString& perspective,
                                AgendaItemId agendaItem, Instant now);

/// Sets the dots typed for a question; never below 0.
workspace::Change setDots(const Question& question, int dots);

/// The question is up now: one at a time, so the one before counts as discussed.
workspace::Change takeUp(const std::vector<Question>& questions, QuestionId id, AgendaItemId agendaItem, Instant now);

/// The question has been answered, parked (last on the parking place), carried, declined, ...
/// The label names what happened.
workspace::Change settle(const std::vector<Question>& questions, QuestionId id, QuestionStatus status, Instant now);

/// The question with a new status and that step added to its history; off the parking place unless parked.
Question withStatus(Question question, QuestionStatus status, Instant now);

/// True while somebody still has to do something with it: raised or in discussion.
bool isUnhandled(const Question& question);

enum class QuestionOrder { MostDots, Newest, OneFromEachSide, Unhandled };

/// Which side a perspective speaks for, as far as this session's participants tell.
using SideOfPerspective = std::function<session::Side(const QString& perspective)>;

/// The questions in the wanted order, the one in discussion apart (it is shown above the list).
/// OneFromEachSide takes in turn the question with most dots from each side, so that many voices of one side
/// do not drown a few of another. Unhandled leaves out those that have been dealt with.
std::vector<Question> ordered(std::vector<Question> questions, QuestionOrder order, const SideOfPerspective& sideOf);

} // namespace kring::floor
