// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/QuestionText.h"

#include "core/floor/QuestionLife.h"

#include <algorithm>

namespace kring::floor {

using workspace::Change;

namespace {

void putAsker(Question& question, const Asker& asker)
{
    question.anonymous = asker.anonymous;
    question.perspective = asker.anonymous ? QString() : asker.perspective;
    question.raisedBy = asker.anonymous ? ParticipantId{} : asker.participant;
}

} // namespace

Change raiseQuestion(QuestionId id, SessionId session, const QString& text, const Asker& asker,
                     AgendaItemId agendaItem, Instant now)
{
    Change change{KRING_CHANGE("Add question"), {}};
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return change;
    Question question;
    question.id = id;
    question.session = session;
    question.text = trimmed;
    putAsker(question, asker);
    question.agendaItem = agendaItem;
    question.raisedAt = now;
    change.insert(question);
    return change;
}

Change editQuestion(const session::SessionRecord& record, QuestionId id, const QString& baseText,
                    const QString& text, QuestionId newId, Instant now)
{
    Change change{KRING_CHANGE("Edit question"), {}};
    const Question* question = findQuestion(record.questions, id);
    const QString trimmed = text.trimmed();
    if (!question || trimmed.isEmpty() || trimmed == question->text || trimmed == baseText)
        return change;
    if (question->text != baseText) {
        Change apart =
            raiseQuestion(newId, question->session, trimmed, askerOf(*question), question->agendaItem, now);
        apart.label = change.label;
        return apart;
    }
    Question edited = *question;
    edited.text = trimmed;
    change.update(*question, edited);
    for (const followup::CarriedQuestion& carried : record.carried) {
        if (carried.fromQuestion != id || carried.text != baseText)
            continue;
        followup::CarriedQuestion reworded = carried;
        reworded.text = trimmed;
        change.update(carried, reworded);
    }
    return change;
}

Asker askerOf(const Question& question)
{
    return question.anonymous ? Asker::anonymously() : Asker(question.perspective, question.raisedBy);
}

Change setAsker(const Question& question, const Asker& asker)
{
    Question asked = question;
    putAsker(asked, asker);
    Change change{asker.anonymous ? KRING_CHANGE("Make question anonymous") : KRING_CHANGE("Say who asked"),
                  {}};
    change.update(question, asked);
    return change;
}

Change setDots(const Question& question, int dots)
{
    Question dotted = question;
    dotted.dots = std::max(dots, 0);
    Change change{KRING_CHANGE("Set dots"), {}};
    change.update(question, dotted);
    return change;
}

Change setDotsEach(const session::Session& session, int dots)
{
    session::Session dotted = session;
    dotted.dotsEach = std::max(dots, 0);
    Change change{KRING_CHANGE("Set dots for each person"), {}};
    change.update(session, dotted);
    return change;
}

} // namespace kring::floor
