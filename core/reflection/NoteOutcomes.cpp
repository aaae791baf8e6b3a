// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reflection/NoteOutcomes.h"

#include "core/floor/FloorRules.h"
#include "core/reflection/NoteRules.h"

#include <algorithm>

namespace kring::reflection {

using session::SessionRecord;
using workspace::Change;

namespace {

/// False when there are no words or the note has become something already.
bool mayBecomeSomething(const SessionRecord& record, NoteId note, const QString& text)
{
    const Note* found = findNote(record, note);
    return !text.trimmed().isEmpty() && !(found && found->outcome);
}

void giveOutcome(Change& change, const Note* note, AnyId outcome)
{
    if (!note)
        return;
    Note after = *note;
    after.outcome = outcome;
    change.update(*note, after);
}

} // namespace

const floor::Question* questionOf(const SessionRecord& record, NoteId note)
{
    const Note* found = findNote(record, note);
    const NotePlace place = placeOf(record);
    for (const floor::Question& question : record.questions) {
        const bool hangsOn =
            found ? std::find(found->refs.begin(), found->refs.end(), toAny(question.id)) != found->refs.end()
                  : question.id == place.question;
        if (hangsOn)
            return floor::findQuestion(record.questions, floor::rootOf(record.questions, question.id));
    }
    return nullptr;
}

Change makeDecision(const SessionRecord& record, NoteId noteId, DecisionId id, const DecisionWords& words,
                    Instant now)
{
    Change change{KRING_CHANGE("Make decision"), {}};
    if (!mayBecomeSomething(record, noteId, words.text))
        return change;
    const Note* note = findNote(record, noteId);
    const floor::Question* question = questionOf(record, noteId);
    followup::Decision decision;
    decision.id = id;
    decision.session = record.session.id;
    decision.text = words.text.trimmed();
    decision.decisionMaker = words.decidedBy.trimmed();
    decision.reasons = words.reasons.trimmed();
    decision.agendaItem = note ? note->agendaItem : placeOf(record).agendaItem;
    if (question)
        decision.fromQuestions = {question->id};
    change.insert(decision);
    giveOutcome(change, note, toAny(id));
    if (question && words.settlesQuestion)
        floor::addStep(change, record, question->id, floor::QuestionStatus::Decided, now,
                       [&](floor::Question& decided) { decided.outcome = toAny(id); });
    return change;
}

Change makeAction(const SessionRecord& record, NoteId noteId, ActionId id, const ActionWords& words)
{
    Change change{KRING_CHANGE("Make action"), {}};
    if (!mayBecomeSomething(record, noteId, words.text))
        return change;
    followup::Action action;
    action.id = id;
    action.session = record.session.id;
    action.text = words.text.trimmed();
    action.owner = words.owner.trimmed();
    action.due = words.due;
    change.insert(action);
    giveOutcome(change, findNote(record, noteId), toAny(id));
    return change;
}

} // namespace kring::reflection
