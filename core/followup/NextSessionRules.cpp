// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/NextSessionRules.h"

#include "core/common/DocumentId.h"
#include "core/floor/QuestionLife.h"
#include "core/followup/QuestionRoad.h"

#include <QHash>

#include <algorithm>

namespace kring::followup {

using session::Participant;
using session::Session;
using session::SessionRecord;

namespace {

/// The same way of meeting at another time: nothing that happened, was said or is about that one day.
Session sessionFrom(const Session& before)
{
    Session next;
    next.series = before.series;
    next.language = before.language;
    next.type = before.type;
    next.format = before.format;
    next.timeZone = before.timeZone;
    next.start = before.start;
    next.end = before.end;
    next.place = before.place;
    next.mode = before.mode;
    next.organiser = before.organiser;
    next.document.kind = before.document.kind;
    next.document.adjustment = before.document.adjustment;
    next.document.retentionNote = before.document.retentionNote;
    next.groundRules = before.groundRules;
    next.openAgenda = before.openAgenda;
    next.commonGoal = before.commonGoal;
    next.audience = before.audience;
    next.supportLines = before.supportLines;
    next.concerns = before.concerns;
    next.reportTitle = before.reportTitle;
    next.noteKinds = before.noteKinds;
    next.groups = before.groups;
    next.dotsEach = before.dotsEach;
    next.queueRule = before.queueRule;
    next.voiceByPerson = before.voiceByPerson;
    next.buildsOn = {documentIdOf(before)};
    return next;
}

agenda::AgendaItem itemFrom(const agenda::AgendaItem& before)
{
    agenda::AgendaItem item;
    item.kind = before.kind;
    item.title = before.title;
    item.plannedMinutes = before.plannedMinutes;
    item.fixedStart = before.fixedStart;
    item.day = before.day;
    item.responsible = before.responsible;
    item.preparation = before.preparation;
    item.reserved = before.reserved;
    item.rooms = before.rooms;
    item.discussionQuestions = before.discussionQuestions;
    for (const agenda::ShortTurn& turn : before.shortTurns)
        item.shortTurns.push_back({turn.title, turn.minutes, {}, {}, {}});
    return item;
}

/// The same person, invited again; what was agreed for one day is asked again.
Participant participantFrom(const Participant& before)
{
    Participant person;
    person.name = before.name;
    person.role = before.role;
    person.perspective = before.perspective;
    person.side = before.side;
    person.organisation = before.organisation;
    person.person = before.person;
    person.tasks = before.tasks;
    person.title = before.title;
    person.sector = before.sector;
    person.secondTitle = before.secondTitle;
    person.secondOrganisation = before.secondOrganisation;
    person.speaksFor = before.speaksFor;
    person.group = before.group;
    return person;
}

floor::Question carriedOn(const Session& session, const QString& text, const QString& documentId)
{
    floor::Question question;
    question.text = text;
    question.carriedFrom = floor::CarriedFrom{documentIdOf(session), documentId};
    return question;
}

} // namespace

NextWanted suggestedNext(const SessionRecord& record)
{
    NextWanted wanted;
    wanted.number = record.session.number > 0 ? record.session.number + 1 : 0;
    if (record.next) {
        wanted.title = record.next->label.trimmed();
        wanted.date = record.next->date;
    }
    if (wanted.title.isEmpty())
        wanted.title = record.series ? record.series->title : record.session.title;
    return wanted;
}

std::vector<floor::Question> questionsToCarry(const SessionRecord& record)
{
    std::vector<floor::Question> questions;
    for (const floor::Question& before : record.questions) {
        if (before.status != floor::QuestionStatus::Carried || before.mergedInto)
            continue;
        const auto worded =
            std::find_if(record.carried.begin(), record.carried.end(),
                         [&](const CarriedQuestion& carried) { return carried.fromQuestion == before.id; });
        floor::Question question =
            carriedOn(record.session, worded == record.carried.end() ? before.text : worded->text,
                      documentIdOr(before.documentId, 'q', before.id.value));
        question.perspective = before.perspective;
        question.raisedBy = before.raisedBy;
        question.anonymous = before.anonymous;
        question.m4 = before.m4;
        questions.push_back(std::move(question));
    }
    for (const CarriedQuestion& carried : record.carried) {
        const floor::Question* from = floor::findQuestion(record.questions, carried.fromQuestion);
        const bool isAbove = from && from->status == floor::QuestionStatus::Carried && !from->mergedInto;
        if (!isAbove)
            questions.push_back(carriedOn(record.session, carried.text,
                                          from ? documentIdOr(from->documentId, 'q', from->id.value)
                                               : documentIdOr(carried.documentId, 'k', carried.id.value)));
    }
    return questions;
}

workspace::Change nextSessionFrom(IdSource& ids, const SessionRecord& record, const NextWanted& wanted,
                                  Instant now)
{
    workspace::Change change{KRING_CHANGE("Plan the next session"), {}};
    if (wanted.title.trimmed().isEmpty())
        return change;
    Session next = sessionFrom(record.session);
    next.id = ids.make<SessionId>();
    next.title = wanted.title.trimmed();
    next.date = wanted.date;
    next.number = wanted.number;
    change.insert(next);

    int position = 0;
    for (const agenda::AgendaItem& before : record.agenda) {
        if (before.leftOut || before.fromQuestion)
            continue;
        agenda::AgendaItem item = itemFrom(before);
        item.id = ids.make<AgendaItemId>();
        item.session = next.id;
        item.position = ++position;
        change.insert(std::move(item));
    }
    QHash<ParticipantId, ParticipantId> people;
    for (const Participant& before : record.participants) {
        Participant person = participantFrom(before);
        person.id = ids.make<ParticipantId>();
        person.session = next.id;
        people.insert(before.id, person.id);
        change.insert(std::move(person));
    }
    for (floor::Question& question : questionsToCarry(record)) {
        question.id = ids.make<QuestionId>();
        question.session = next.id;
        question.raisedBy = people.value(question.raisedBy);
        question.raisedAt = now;
        change.insert(std::move(question));
    }
    return change;
}

} // namespace kring::followup
