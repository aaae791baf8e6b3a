// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

#include <functional>
#include <optional>

namespace kring::floor {

// Each step gives an empty change where the diagram (mayBecome) has no such way, for a question that is not
// there, and for one that has been merged into another. A question that is no longer carried leaves the list
// of questions for the next session as well.

/// The question is up now: one at a time, so the one before counts as discussed. With the agenda item under
/// which it is taken up, if one is running.
workspace::Change takeUp(const session::SessionRecord& record, QuestionId id, AgendaItemId agendaItem,
                         Instant now);

/// The steps that need nothing but the question: raised (again), discussed, answered, and parked (last on the
/// parking place). The others have rules of their own below and give an empty change here.
workspace::Change settle(const session::SessionRecord& record, QuestionId id, QuestionStatus status,
                         Instant now);

/// A step as part of a larger change (an item made of the question, a decision): added to `change`, with what
/// goes with it. Where the diagram has no such way, the question is raised again first. `also` may change
/// more of the question. Nothing is added for a question that is not there or has been merged into another.
void addStep(workspace::Change& change, const session::SessionRecord& record, QuestionId id,
             QuestionStatus status, Instant now, const std::function<void(Question&)>& also = {});

/// Not taken up, for this reason; without a reason an empty change. Declined already: another reason.
workspace::Change decline(const session::SessionRecord& record, QuestionId id, const QString& reason,
                          Instant now);

/// Passed to the decision-maker named; without a name an empty change. `answerDue` may be null. Passed on
/// already: another name or day. With the answer, once it has come, the question is answered; none leaves the
/// answer there is alone.
workspace::Change passToDecisionMaker(const session::SessionRecord& record, QuestionId id,
                                      const QString& passedTo, QDate answerDue, Instant now,
                                      const std::optional<QString>& answer = {});

/// The answer of the decision-maker to whom it was passed, when it comes: the question is answered.
workspace::Change writeAnswer(const session::SessionRecord& record, QuestionId id, const QString& answer,
                              Instant now);

/// It led to this decision of the session, which then names the question among those it came from.
workspace::Change decide(const session::SessionRecord& record, QuestionId id, DecisionId decision,
                         Instant now);

/// To the next session: stands among the questions carried there, in its own words, under the id given.
workspace::Change carry(const session::SessionRecord& record, QuestionId id, CarriedQuestionId carriedId,
                        Instant now);

/// The notes that tell what was said about it, and about those merged into it: those that refer to it, in the
/// order they were written.
std::vector<reflection::Note> answerNotes(const session::SessionRecord& record, QuestionId id);

} // namespace kring::floor
