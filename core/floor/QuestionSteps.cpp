// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/QuestionSteps.h"

#include "core/floor/Leftovers.h"
#include "core/floor/QuestionLife.h"
#include "core/floor/QuestionMerging.h"

#include <QtGlobal>

#include <algorithm>

namespace kring::floor {

using session::SessionRecord;
using workspace::Change;
using enum QuestionStatus;

namespace {

QString settleLabel(QuestionStatus status)
{
    switch (status) {
    case Raised:
        return KRING_CHANGE("Raise question again");
    case InDiscussion:
        return KRING_CHANGE("Take up question");
    case Discussed:
        return KRING_CHANGE("Question discussed");
    case Answered:
        return KRING_CHANGE("Answer question");
    case Decided:
        return KRING_CHANGE("Question led to a decision");
    case Parked:
        return KRING_CHANGE("Park question");
    case Carried:
        return KRING_CHANGE("Carry question");
    case Declined:
        return KRING_CHANGE("Decline question");
    case Escalated:
        return KRING_CHANGE("Pass question to the decision-maker");
    }
    Q_UNREACHABLE();
}

const followup::CarriedQuestion* carriedOf(const SessionRecord& record, QuestionId id)
{
    const auto found = std::find_if(record.carried.begin(), record.carried.end(),
                                    [&](const auto& carried) { return carried.fromQuestion == id; });
    return found == record.carried.end() ? nullptr : &*found;
}

/// The next session takes over what is carried there, once there is a next session to take it over.
void inherit(const SessionRecord& record, AnyId carried, bool taken, Change& change)
{
    if (!record.next)
        return;
    followup::NextSession next = *record.next;
    std::erase(next.inherits, carried);
    if (taken)
        next.inherits.push_back(carried);
    change.update(*record.next, next);
}

/// One step of a question: what it was, what it becomes, and what else goes with that.
class Step
{
public:
    Step(const SessionRecord& record, QuestionId id, QuestionStatus status, Instant now)
        : m_record(record)
        , m_question(findQuestion(record.questions, id))
        , m_change{settleLabel(status), {}}
    {
        m_isAllowed = m_question && isShown(*m_question) &&
                      (m_question->status == status || mayBecome(m_question->status, status));
        if (m_isAllowed)
            m_after = withStatus(*m_question, status, now);
    }

    bool isAllowed() const { return m_isAllowed; }
    const Question& before() const { return *m_question; }
    Question& after() { return m_after; }
    Change& change() { return m_change; }

    Change done()
    {
        if (!m_isAllowed)
            return m_change;
        if (m_question->status == Carried && m_after.status != Carried)
            leaveCarried();
        m_change.update(*m_question, m_after);
        return m_change;
    }

private:
    void leaveCarried()
    {
        const followup::CarriedQuestion* carried = carriedOf(m_record, m_question->id);
        if (!carried)
            return;
        if (m_after.outcome == toAny(carried->id))
            m_after.outcome = {};
        m_change.remove(*carried);
        inherit(m_record, toAny(carried->id), false, m_change);
    }

    const SessionRecord& m_record;
    const Question* m_question;
    bool m_isAllowed = false;
    Question m_after;
    Change m_change;
};

} // namespace

Change takeUp(const SessionRecord& record, QuestionId id, AgendaItemId agendaItem, Instant now)
{
    Step step(record, id, InDiscussion, now);
    if (!step.isAllowed() || step.before().status == InDiscussion)
        return step.change();
    for (const Question& question : record.questions) {
        if (question.status == InDiscussion)
            step.change().update(question, withStatus(question, Discussed, now));
    }
    if (agendaItem)
        step.after().agendaItem = agendaItem;
    return step.done();
}

Change settle(const SessionRecord& record, QuestionId id, QuestionStatus status, Instant now)
{
    Step step(record, id, status, now);
    if (status != Raised && status != Discussed && status != Answered && status != Parked)
        return step.change();
    if (step.isAllowed() && status == Parked && step.after().parkingPosition == 0)
        step.after().parkingPosition = lastParkingPosition(record) + 1;
    return step.done();
}

void addStep(Change& change, const SessionRecord& record, QuestionId id, QuestionStatus status, Instant now,
             const std::function<void(Question&)>& also)
{
    const Question* question = findQuestion(record.questions, id);
    const bool isDirect = question && (question->status == status || mayBecome(question->status, status));
    Step step(record, id, isDirect ? status : Raised, now);
    if (!step.isAllowed())
        return;
    step.after() = withStatus(step.after(), status, now);
    if (also)
        also(step.after());
    const Change done = step.done();
    change.edits.insert(change.edits.end(), done.edits.begin(), done.edits.end());
}

Change decline(const SessionRecord& record, QuestionId id, const QString& reason, Instant now)
{
    Step step(record, id, Declined, now);
    if (reason.trimmed().isEmpty())
        return step.change();
    step.after().reason = reason.trimmed();
    return step.done();
}

Change passToDecisionMaker(const SessionRecord& record, QuestionId id, const QString& passedTo,
                           QDate answerDue, Instant now, const std::optional<QString>& answer)
{
    const bool isAnswered = answer && !answer->trimmed().isEmpty();
    Step step(record, id, isAnswered ? Answered : Escalated, now);
    if (passedTo.trimmed().isEmpty())
        return step.change();
    if (isAnswered)
        step.change().label = KRING_CHANGE("Write the decision-maker's answer");
    step.after().passedTo = passedTo.trimmed();
    step.after().answerDue = answerDue;
    if (answer)
        step.after().answer = answer->trimmed();
    return step.done();
}

Change writeAnswer(const SessionRecord& record, QuestionId id, const QString& answer, Instant now)
{
    const Question* question = findQuestion(record.questions, id);
    if (!question || answer.trimmed().isEmpty())
        return {KRING_CHANGE("Write the decision-maker's answer"), {}};
    return passToDecisionMaker(record, id, question->passedTo, question->answerDue, now, answer);
}

Change decide(const SessionRecord& record, QuestionId id, DecisionId decision, Instant now)
{
    Step step(record, id, Decided, now);
    const auto found = std::find_if(record.decisions.begin(), record.decisions.end(),
                                    [&](const auto& candidate) { return candidate.id == decision; });
    if (!step.isAllowed() || found == record.decisions.end())
        return step.change();
    followup::Decision linked = *found;
    if (std::find(linked.fromQuestions.begin(), linked.fromQuestions.end(), id) == linked.fromQuestions.end())
        linked.fromQuestions.push_back(id);
    step.change().update(*found, linked);
    step.after().outcome = toAny(decision);
    return step.done();
}

Change carry(const SessionRecord& record, QuestionId id, CarriedQuestionId carriedId, Instant now)
{
    Step step(record, id, Carried, now);
    if (!step.isAllowed())
        return step.change();
    const followup::CarriedQuestion* there = carriedOf(record, id);
    if (there) {
        step.after().outcome = toAny(there->id);
        return step.done();
    }
    followup::CarriedQuestion carried;
    carried.id = carriedId;
    carried.session = record.session.id;
    carried.fromQuestion = id;
    carried.text = step.before().text;
    step.change().insert(carried);
    inherit(record, toAny(carriedId), true, step.change());
    step.after().outcome = toAny(carriedId);
    return step.done();
}

std::vector<reflection::Note> answerNotes(const SessionRecord& record, QuestionId id)
{
    std::vector<reflection::Note> notes;
    for (const reflection::Note& note : record.notes) {
        const bool isAboutIt = std::any_of(note.refs.begin(), note.refs.end(), [&](AnyId ref) {
            return rootOf(record.questions, QuestionId{ref.value}) == id;
        });
        if (isAboutIt)
            notes.push_back(note);
    }
    return notes;
}

} // namespace kring::floor
