// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RowFields.h"

#include "core/common/DocumentId.h"
#include "core/exchange/FieldWriter.h"
#include "core/exchange/KeptFields.h"

#include <QJsonArray>

namespace kring::exchange {

namespace {

template <class Row> QJsonArray wholeParts(const std::vector<Row>& parts)
{
    QJsonArray list;
    for (const Row& part : parts)
        list.append(laidOver(part.kept, ownFields(part)));
    return list;
}

template <class IdType> QJsonArray namesOf(const std::vector<IdType>& ids, const Names& names)
{
    QJsonArray list;
    for (const IdType id : ids) {
        const QString name = names.of(id);
        if (!name.isEmpty())
            list.append(name);
    }
    return list;
}

} // namespace

Names::Names(const session::SessionRecord& record)
{
    const auto add = [&](const auto& rows, char prefix) {
        for (const auto& row : rows)
            m_names.insert(row.id.value, documentIdOr(row.documentId, prefix, row.id.value));
    };
    add(record.participants, 'p');
    add(record.questions, 'q');
    add(record.notes, 'n');
    add(record.decisions, 'd');
    add(record.actions, 'a');
    add(record.carried, 'k');
    add(record.people, 'u');
    add(record.contributions, 'c');
    add(record.log, 'l');
    add(record.glossary, 'g');
    for (const agenda::AgendaItem& item : record.agenda)
        m_numbers.insert(item.id.value, item.position);
}

QJsonObject ownFields(const agenda::Pause& pause)
{
    FieldWriter fields;
    fields.always(QStringLiteral("started_at"), instantText(pause.startedAt));
    fields.instant(QStringLiteral("ended_at"), pause.endedAt);
    if (pause.reason != agenda::PauseReason::Paused)
        fields.always(QStringLiteral("reason"), codeOf(pause.reason));
    return fields.object();
}

QJsonObject ownFields(const agenda::Grant& grant)
{
    FieldWriter fields;
    fields.always(QStringLiteral("at"), instantText(grant.at));
    fields.always(QStringLiteral("minutes"), grant.minutes);
    return fields.object();
}

QJsonObject ownFields(const agenda::ShortTurn& turn)
{
    FieldWriter fields;
    fields.always(QStringLiteral("title"), turn.title);
    fields.always(QStringLiteral("minutes"), turn.minutes);
    fields.instant(QStringLiteral("started_at"), turn.startedAt);
    fields.instant(QStringLiteral("ended_at"), turn.endedAt);
    return fields.object();
}

QJsonObject ownFields(const floor::StatusChange& change)
{
    FieldWriter fields;
    fields.always(QStringLiteral("at"), instantText(change.at));
    fields.always(QStringLiteral("status"), codeOf(change.status));
    return fields.object();
}

QJsonObject ownFields(const agenda::AgendaItem& item, const Names& names)
{
    FieldWriter fields;
    fields.always(QStringLiteral("no"), item.position);
    fields.always(QStringLiteral("kind"), item.kind);
    fields.always(QStringLiteral("title"), item.title);
    fields.always(QStringLiteral("planned_minutes"), item.plannedMinutes);
    fields.number(QStringLiteral("day"), item.day);
    fields.text(QStringLiteral("responsible"), item.responsible);
    fields.text(QStringLiteral("preparation"), item.preparation);
    fields.flag(QStringLiteral("reserved"), item.reserved);
    fields.list(QStringLiteral("rooms"), QJsonArray::fromStringList(item.rooms));
    fields.time(QStringLiteral("fixed_start"), item.fixedStart);
    fields.list(QStringLiteral("discussion_questions"), QJsonArray::fromStringList(item.discussionQuestions));
    fields.list(QStringLiteral("short_turns"), wholeParts(item.shortTurns));
    fields.text(QStringLiteral("from_question"), names.of(item.fromQuestion));
    fields.flag(QStringLiteral("left_out"), item.leftOut);
    fields.instant(QStringLiteral("started_at"), item.startedAt);
    fields.instant(QStringLiteral("ended_at"), item.endedAt);
    fields.list(QStringLiteral("pauses"), wholeParts(item.pauses));
    fields.list(QStringLiteral("grants"), wholeParts(item.grants));
    if (item.actualMinutes)
        fields.always(QStringLiteral("actual_minutes"), *item.actualMinutes);
    fields.time(QStringLiteral("actual_start"), item.actualStart);
    return fields.object();
}

QJsonObject ownFields(const session::Participant& participant, const Names& names)
{
    FieldWriter fields;
    fields.always(QStringLiteral("id"), names.of(participant.id));
    fields.text(QStringLiteral("name"), participant.name);
    fields.always(QStringLiteral("role"), participant.role);
    fields.always(QStringLiteral("perspective"), participant.perspective);
    fields.always(QStringLiteral("side"), codeOf(participant.side));
    fields.text(QStringLiteral("organisation"), participant.organisation);
    fields.text(QStringLiteral("person"), names.of(participant.person));
    fields.list(QStringLiteral("tasks"), QJsonArray::fromStringList(participant.tasks));
    fields.text(QStringLiteral("title"), participant.title);
    fields.text(QStringLiteral("sector"), participant.sector);
    fields.text(QStringLiteral("second_title"), participant.secondTitle);
    fields.text(QStringLiteral("second_organisation"), participant.secondOrganisation);
    fields.text(QStringLiteral("speaks_for"), participant.speaksFor);
    fields.text(QStringLiteral("group"), participant.group);
    fields.text(QStringLiteral("mixed_group"), participant.mixedGroup);
    fields.text(QStringLiteral("fee"), participant.fee);
    fields.flag(QStringLiteral("prepared"), participant.prepared);
    if (participant.consent != people::Consent::Unasked)
        fields.always(QStringLiteral("consent"), codeOf(participant.consent));
    fields.always(QStringLiteral("attendance"), codeOf(participant.attendance));
    fields.text(QStringLiteral("note"), participant.note);
    fields.number(QStringLiteral("present_from_item"), names.numberOf(participant.presentFrom));
    fields.number(QStringLiteral("present_to_item"), names.numberOf(participant.presentTo));
    return fields.object();
}

QJsonObject ownFields(const floor::Question& question, const Names& names)
{
    FieldWriter fields;
    fields.always(QStringLiteral("id"), names.of(question.id));
    fields.always(QStringLiteral("text"), question.text);
    fields.text(QStringLiteral("perspective"), question.perspective);
    fields.text(QStringLiteral("raised_by"), names.of(question.raisedBy));
    fields.flag(QStringLiteral("anonymous"), question.anonymous);
    fields.number(QStringLiteral("votes"), question.dots);
    fields.always(QStringLiteral("status"), codeOf(question.status));
    fields.number(QStringLiteral("agenda_item"), names.numberOf(question.agendaItem));
    fields.text(QStringLiteral("outcome"), names.of(question.outcome));
    fields.text(QStringLiteral("m4"), question.m4);
    if (question.carriedFrom) {
        FieldWriter from;
        from.always(QStringLiteral("session"), question.carriedFrom->session);
        from.always(QStringLiteral("question"), question.carriedFrom->question);
        fields.always(QStringLiteral("carried_from"), from.object());
    }
    fields.text(QStringLiteral("reason"), question.reason);
    fields.text(QStringLiteral("passed_to"), question.passedTo);
    fields.date(QStringLiteral("answer_due"), question.answerDue);
    fields.text(QStringLiteral("answer"), question.answer);
    fields.text(QStringLiteral("merged_into"), names.of(question.mergedInto));
    fields.instant(QStringLiteral("raised_at"), question.raisedAt);
    fields.list(QStringLiteral("history"), wholeParts(question.history));
    return fields.object();
}

QJsonObject ownFields(const reflection::Note& note, const Names& names)
{
    FieldWriter fields;
    fields.always(QStringLiteral("id"), names.of(note.id));
    fields.always(QStringLiteral("kind"), note.kind);
    fields.always(QStringLiteral("text"), note.text);
    fields.text(QStringLiteral("perspective"), note.perspective);
    fields.number(QStringLiteral("agenda_item"), names.numberOf(note.agendaItem));
    fields.text(QStringLiteral("m4"), note.m4);
    fields.list(QStringLiteral("refs"), namesOf(note.refs, names));
    fields.flag(QStringLiteral("quote"), note.quote);
    fields.text(QStringLiteral("source"), note.source);
    fields.text(QStringLiteral("come_back"), note.comeBack);
    fields.text(QStringLiteral("outcome"), names.of(note.outcome));
    fields.flag(QStringLiteral("sensitive"), note.sensitive);
    fields.instant(QStringLiteral("written_at"), note.writtenAt);
    return fields.object();
}

QJsonObject ownFields(const followup::Decision& decision, const Names& names)
{
    FieldWriter fields;
    fields.always(QStringLiteral("id"), names.of(decision.id));
    fields.always(QStringLiteral("text"), decision.text);
    fields.text(QStringLiteral("reasons"), decision.reasons);
    fields.text(QStringLiteral("decision_maker"), decision.decisionMaker);
    fields.text(QStringLiteral("method"), decision.method);
    fields.text(QStringLiteral("concerns"), decision.concerns);
    fields.number(QStringLiteral("agenda_item"), names.numberOf(decision.agendaItem));
    fields.list(QStringLiteral("from_questions"), namesOf(decision.fromQuestions, names));
    fields.text(QStringLiteral("degree"), decision.degree);
    fields.text(QStringLiteral("phase"), decision.phase);
    if (decision.mandate) {
        FieldWriter mandate;
        mandate.text(QStringLiteral("delegated_to"), decision.mandate->delegatedTo);
        mandate.text(QStringLiteral("scope"), decision.mandate->scope);
        mandate.text(QStringLiteral("limits"), decision.mandate->limits);
        mandate.date(QStringLiteral("valid_until"), decision.mandate->validUntil);
        fields.always(QStringLiteral("mandate"), mandate.object());
    }
    return fields.object();
}

QJsonObject ownFields(const followup::Action& action, const Names& names)
{
    FieldWriter fields;
    fields.always(QStringLiteral("id"), names.of(action.id));
    fields.always(QStringLiteral("text"), action.text);
    fields.text(QStringLiteral("owner"), action.owner);
    fields.date(QStringLiteral("due"), action.due);
    fields.always(QStringLiteral("status"), codeOf(action.status));
    return fields.object();
}

QJsonObject ownFields(const followup::CarriedQuestion& carried, const Names& names)
{
    FieldWriter fields;
    fields.always(QStringLiteral("id"), names.of(carried.id));
    fields.text(QStringLiteral("from_question"), names.of(carried.fromQuestion));
    fields.always(QStringLiteral("text"), carried.text);
    return fields.object();
}

QJsonObject ownFields(const followup::NextSession& next, const Names& names)
{
    FieldWriter fields;
    fields.vagueDate(next.date, next.kept);
    fields.text(QStringLiteral("status"), next.status);
    fields.text(QStringLiteral("label"), next.label);
    fields.list(QStringLiteral("inherits"), namesOf(next.inherits, names));
    return fields.object();
}

QJsonObject ownFields(const arena::Contribution& contribution, const Names& names)
{
    FieldWriter fields;
    fields.always(QStringLiteral("id"), names.of(contribution.id));
    fields.always(QStringLiteral("title"), contribution.title);
    fields.always(QStringLiteral("kind"), contribution.kind);
    fields.list(QStringLiteral("contributors"), namesOf(contribution.contributors, names));
    fields.text(QStringLiteral("organisation"), contribution.organisation);
    fields.always(QStringLiteral("minutes"), contribution.minutes);
    fields.text(QStringLiteral("language"), contribution.language);
    fields.flag(QStringLiteral("remote"), contribution.remote);
    fields.flag(QStringLiteral("about_somebody_else"), contribution.aboutSomebodyElse);
    if (contribution.script != arena::Script::None)
        fields.always(QStringLiteral("script"), codeOf(contribution.script));
    if (contribution.consent != people::Consent::Unasked)
        fields.always(QStringLiteral("consent"), codeOf(contribution.consent));
    fields.text(QStringLiteral("follows"), names.of(contribution.follows));
    fields.number(QStringLiteral("pass"), names.numberOf(contribution.pass));
    fields.number(QStringLiteral("room"), contribution.room);
    fields.number(QStringLiteral("position"), contribution.position);
    fields.flag(QStringLiteral("pinned"), contribution.pinned);
    fields.text(QStringLiteral("note"), contribution.note);
    return fields.object();
}

QJsonObject ownFields(const session::LogEntry& entry, const Names& names)
{
    FieldWriter fields;
    fields.always(QStringLiteral("id"), names.of(entry.id));
    fields.vagueDate(entry.date, entry.kept);
    fields.text(QStringLiteral("kind"), entry.kind);
    fields.always(QStringLiteral("text"), entry.text);
    fields.text(QStringLiteral("site"), entry.site);
    fields.number(QStringLiteral("adopters"), entry.adopters);
    return fields.object();
}

QJsonObject ownFields(const session::GlossaryTerm& term, const Names& names)
{
    FieldWriter fields;
    fields.always(QStringLiteral("id"), names.of(term.id));
    fields.text(QStringLiteral("swedish"), term.swedish);
    fields.text(QStringLiteral("english"), term.english);
    fields.text(QStringLiteral("swedish_meaning"), term.swedishMeaning);
    fields.text(QStringLiteral("english_meaning"), term.englishMeaning);
    return fields.object();
}

QJsonObject ownFields(const floor::Turn& turn, const Names& names)
{
    FieldWriter fields;
    fields.always(QStringLiteral("perspective"), turn.perspective);
    fields.text(QStringLiteral("participant"), names.of(turn.participant));
    fields.always(QStringLiteral("started_at"), instantText(turn.startedAt));
    fields.instant(QStringLiteral("ended_at"), turn.endedAt);
    fields.flag(QStringLiteral("assisted"), turn.assisted);
    return fields.object();
}

} // namespace kring::exchange
