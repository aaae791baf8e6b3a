// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/Question.h"

#include <vector>

namespace kring::floor {

/// The diagram of a question's life: whether one step may follow another. Raised and in discussion lead
/// everywhere and can be reached from everywhere; between the ways of being done with a question there are
/// steps that would contradict what is written (an answered question is not "not taken up"), and those go by
/// way of raising it again.
bool mayBecome(QuestionStatus from, QuestionStatus to);

/// The question with a new status and that step added to its history. Off the parking place unless parked;
/// without the reason unless not taken up. Unchanged when it has that status already.
Question withStatus(Question question, QuestionStatus status, Instant now);

/// True while somebody still has to do something with it: raised or in discussion. Never for one that has
/// been merged into another.
bool isUnhandled(const Question& question);

/// True for one that stands in lists of its own: not merged into another.
inline bool isShown(const Question& question)
{
    return !question.mergedInto;
}

/// The question with this id, or null.
const Question* findQuestion(const std::vector<Question>& questions, QuestionId id);

/// The question in discussion, or null.
const Question* questionUp(const std::vector<Question>& questions);

/// How long it has been in discussion, all times together and until now if it is up.
Duration discussionTime(const Question& question, Instant now);

} // namespace kring::floor
