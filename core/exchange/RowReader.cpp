// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RowReader.h"

#include "core/exchange/KeptFields.h"
#include "core/exchange/RowFields.h"

#include <QTimeZone>

namespace kring::exchange {

namespace {

constexpr Range minutesOfADay = {0, 1440};
constexpr Range minutesGranted = {-1440, 1440};
constexpr Range dots = {0, 1'000'000};
constexpr Range placesInASeries = {1, 1'000'000};
constexpr Range daysOfASession = {0, 365};

const QString perspectiveList = QStringLiteral("perspective");
const QString m4List = QStringLiteral("m4");

/// A computer without a time zone database knows no name, and must not refuse every document for that.
bool isTimeZone(const QString& name)
{
    static const bool hasDatabase = QTimeZone::isTimeZoneIdAvailable("Europe/Stockholm");
    return !hasDatabase || QTimeZone::isTimeZoneIdAvailable(name.toUtf8());
}

} // namespace

void RowReader::read(FieldReader& fields, session::Session& session)
{
    session.documentId = fields.id(QStringLiteral("id"));
    session.language = fields.text(QStringLiteral("language"));
    session.status = fields.choice(QStringLiteral("status"), session.status, Presence::Required);
    session.title = fields.text(QStringLiteral("title"), Presence::Required);
    session.type =
        fields.code(QStringLiteral("type"), m_vocabulary, QStringLiteral("session_type"), Presence::Required);
    session.format = fields.text(QStringLiteral("format"));
    session.date = fields.vagueDate(Presence::Required);
    session.timeZone = fields.text(QStringLiteral("time_zone"));
    if (!session.timeZone.isEmpty() && !isTimeZone(session.timeZone))
        fields.refuse(QStringLiteral("time_zone"), tr("a time zone such as Europe/Stockholm is expected"));
    session.start = fields.time(QStringLiteral("start"));
    session.end = fields.time(QStringLiteral("end"));
    session.place = fields.text(QStringLiteral("place"));
    session.mode = fields.code(QStringLiteral("mode"), m_vocabulary, QStringLiteral("mode"));
    session.organiser = fields.text(QStringLiteral("organiser"));
    if (auto within = fields.object(QStringLiteral("document")))
        session.document = document(*within);
    session.groundRules = fields.texts(QStringLiteral("ground_rules"));
    session.openAgenda = fields.flag(QStringLiteral("open_agenda"));
    readPlan(fields, session);
    session.dotsEach = fields.wholeNumber(QStringLiteral("dots_each"), dots).value_or(0);
    session.queueRule = fields.choice(QStringLiteral("queue_rule"), session.queueRule);
    session.voiceByPerson = fields.flag(QStringLiteral("voice_by_person"));
}

session::DocumentInfo RowReader::document(FieldReader& fields)
{
    session::DocumentInfo document;
    document.kind = fields.code(QStringLiteral("kind"), m_vocabulary, QStringLiteral("document_kind"));
    document.state = fields.choice(QStringLiteral("state"), document.state);
    document.confidentialityChecked = fields.flag(QStringLiteral("confidentiality_checked"));
    document.confidentialityCheckedBy = fields.text(QStringLiteral("confidentiality_checked_by"));
    document.adjustment = fields.text(QStringLiteral("adjustment"));
    document.retentionNote = fields.text(QStringLiteral("retention_note"));
    if (auto registration = fields.object(QStringLiteral("registration"))) {
        document.registration = registration->choice(QStringLiteral("state"), document.registration);
        document.registrationNumber = registration->text(QStringLiteral("number"));
        finish(*registration);
    }
    finish(fields);
    return document;
}

session::Series RowReader::series(FieldReader& fields, int& number)
{
    session::Series series;
    series.documentId = fields.id(QStringLiteral("id"));
    series.title = fields.text(QStringLiteral("title"), Presence::Required);
    series.overarchingTheme = fields.text(QStringLiteral("overarching_theme"));
    series.pilot = fields.text(QStringLiteral("pilot"));
    series.programme = fields.text(QStringLiteral("programme"));
    series.commonGoal = fields.text(QStringLiteral("common_goal"));
    series.description = fields.text(QStringLiteral("description"));
    number = fields.wholeNumber(QStringLiteral("number"), placesInASeries).value_or(0);
    return series;
}

void RowReader::read(FieldReader& fields, agenda::AgendaItem& item)
{
    item.position = *fields.wholeNumber(QStringLiteral("no"), {1, INT_MAX}, Presence::Required);
    item.kind =
        fields.code(QStringLiteral("kind"), m_vocabulary, QStringLiteral("agenda_kind"), Presence::Required);
    item.title = fields.text(QStringLiteral("title"), Presence::Required);
    item.plannedMinutes =
        *fields.wholeNumber(QStringLiteral("planned_minutes"), minutesOfADay, Presence::Required);
    item.day = fields.wholeNumber(QStringLiteral("day"), daysOfASession).value_or(0);
    item.responsible = fields.text(QStringLiteral("responsible"));
    item.preparation = fields.text(QStringLiteral("preparation"));
    item.reserved = fields.flag(QStringLiteral("reserved"));
    item.rooms = fields.texts(QStringLiteral("rooms"));
    item.fixedStart = fields.time(QStringLiteral("fixed_start"));
    item.discussionQuestions = fields.texts(QStringLiteral("discussion_questions"));
    readShortTurns(fields, item);
    item.fromQuestion = m_references.question(fields, QStringLiteral("from_question"));
    item.leftOut = fields.flag(QStringLiteral("left_out"));
    item.startedAt = fields.instant(QStringLiteral("started_at"));
    item.endedAt = fields.instant(QStringLiteral("ended_at"));
    for (FieldReader& row : fields.rows(QStringLiteral("pauses"))) {
        agenda::Pause pause;
        pause.startedAt = *row.instant(QStringLiteral("started_at"), Presence::Required);
        pause.endedAt = row.instant(QStringLiteral("ended_at"));
        pause.reason = row.choice(QStringLiteral("reason"), pause.reason);
        pause.kept = leftOver(row.json(), ownFields(pause));
        finish(row);
        item.pauses.push_back(pause);
    }
    for (FieldReader& row : fields.rows(QStringLiteral("grants"))) {
        agenda::Grant grant;
        grant.at = *row.instant(QStringLiteral("at"), Presence::Required);
        grant.minutes = *row.wholeNumber(QStringLiteral("minutes"), minutesGranted, Presence::Required);
        grant.kept = leftOver(row.json(), ownFields(grant));
        finish(row);
        item.grants.push_back(grant);
    }
    item.actualMinutes = fields.wholeNumber(QStringLiteral("actual_minutes"), minutesOfADay);
    item.actualStart = fields.time(QStringLiteral("actual_start"));
}

void RowReader::readShortTurns(FieldReader& fields, agenda::AgendaItem& item)
{
    for (FieldReader& row : fields.rows(QStringLiteral("short_turns"))) {
        agenda::ShortTurn turn;
        turn.title = row.text(QStringLiteral("title"), Presence::Required);
        turn.minutes = *row.wholeNumber(QStringLiteral("minutes"), minutesOfADay, Presence::Required);
        turn.startedAt = row.instant(QStringLiteral("started_at"));
        turn.endedAt = row.instant(QStringLiteral("ended_at"));
        turn.kept = leftOver(row.json(), ownFields(turn));
        finish(row);
        item.shortTurns.push_back(turn);
    }
}

void RowReader::read(FieldReader& fields, session::Participant& participant)
{
    participant.documentId = fields.id(QStringLiteral("id"));
    participant.name = fields.text(QStringLiteral("name"));
    participant.role = fields.text(QStringLiteral("role"), Presence::Required);
    participant.perspective =
        fields.code(QStringLiteral("perspective"), m_vocabulary, perspectiveList, Presence::Required);
    participant.side = fields.choice(QStringLiteral("side"), participant.side, Presence::Required);
    participant.organisation = fields.text(QStringLiteral("organisation"));
    participant.person = m_references.person(fields, QStringLiteral("person"));
    participant.tasks = codes(fields, QStringLiteral("tasks"), QStringLiteral("session_role"));
    participant.title = fields.text(QStringLiteral("title"));
    participant.sector = fields.code(QStringLiteral("sector"), m_vocabulary, QStringLiteral("sector"));
    participant.secondTitle = fields.text(QStringLiteral("second_title"));
    participant.secondOrganisation = fields.text(QStringLiteral("second_organisation"));
    participant.speaksFor =
        fields.code(QStringLiteral("speaks_for"), m_vocabulary, QStringLiteral("speaks_for"));
    participant.group = fields.text(QStringLiteral("group"));
    participant.mixedGroup = fields.text(QStringLiteral("mixed_group"));
    participant.fee = fields.text(QStringLiteral("fee"));
    participant.prepared = fields.flag(QStringLiteral("prepared"));
    participant.consent = fields.choice(QStringLiteral("consent"), participant.consent);
    participant.attendance =
        fields.choice(QStringLiteral("attendance"), participant.attendance, Presence::Required);
    participant.note = fields.text(QStringLiteral("note"));
    participant.presentFrom = m_references.agendaItem(fields, QStringLiteral("present_from_item"));
    participant.presentTo = m_references.agendaItem(fields, QStringLiteral("present_to_item"));
}

void RowReader::read(FieldReader& fields, floor::Question& question)
{
    question.documentId = fields.id(QStringLiteral("id"));
    question.text = fields.text(QStringLiteral("text"), Presence::Required);
    question.perspective = fields.code(QStringLiteral("perspective"), m_vocabulary, perspectiveList);
    question.raisedBy = m_references.participant(fields, QStringLiteral("raised_by"));
    question.anonymous = fields.flag(QStringLiteral("anonymous"));
    question.dots = fields.wholeNumber(QStringLiteral("votes"), dots).value_or(0);
    question.status = fields.choice(QStringLiteral("status"), question.status, Presence::Required);
    question.agendaItem = m_references.agendaItem(fields, QStringLiteral("agenda_item"));
    question.outcome = m_references.row(fields, QStringLiteral("outcome"));
    question.m4 = fields.code(QStringLiteral("m4"), m_vocabulary, m4List);
    if (auto from = fields.object(QStringLiteral("carried_from"))) {
        question.carriedFrom = {from->id(QStringLiteral("session")), from->id(QStringLiteral("question"))};
        finish(*from);
    }
    question.reason = fields.text(QStringLiteral("reason"));
    question.passedTo = fields.text(QStringLiteral("passed_to"));
    question.answerDue = fields.date(QStringLiteral("answer_due"));
    question.answer = fields.text(QStringLiteral("answer"));
    question.mergedInto = m_references.question(fields, QStringLiteral("merged_into"));
    question.raisedAt = fields.instant(QStringLiteral("raised_at"));
    for (FieldReader& row : fields.rows(QStringLiteral("history"))) {
        floor::StatusChange step;
        step.at = *row.instant(QStringLiteral("at"), Presence::Required);
        step.status = row.choice(QStringLiteral("status"), step.status, Presence::Required);
        step.kept = leftOver(row.json(), ownFields(step));
        finish(row);
        question.history.push_back(step);
    }
}

void RowReader::read(FieldReader& fields, reflection::Note& note)
{
    note.documentId = fields.id(QStringLiteral("id"));
    note.kind =
        fields.code(QStringLiteral("kind"), m_vocabulary, QStringLiteral("note_kind"), Presence::Required);
    note.text = fields.text(QStringLiteral("text"), Presence::Required);
    note.perspective = fields.code(QStringLiteral("perspective"), m_vocabulary, perspectiveList);
    note.agendaItem = m_references.agendaItem(fields, QStringLiteral("agenda_item"));
    note.m4 = fields.code(QStringLiteral("m4"), m_vocabulary, m4List);
    note.refs = m_references.rows(fields, QStringLiteral("refs"));
    note.quote = fields.flag(QStringLiteral("quote"));
    note.source = fields.text(QStringLiteral("source"));
    note.comeBack = fields.text(QStringLiteral("come_back"));
    note.outcome = m_references.row(fields, QStringLiteral("outcome"));
    note.sensitive = fields.flag(QStringLiteral("sensitive"));
    note.writtenAt = fields.instant(QStringLiteral("written_at"));
}

void RowReader::read(FieldReader& fields, followup::Decision& decision)
{
    decision.documentId = fields.id(QStringLiteral("id"));
    decision.text = fields.text(QStringLiteral("text"), Presence::Required);
    decision.reasons = fields.text(QStringLiteral("reasons"));
    decision.decisionMaker = fields.text(QStringLiteral("decision_maker"));
    decision.method = fields.text(QStringLiteral("method"));
    decision.concerns = fields.text(QStringLiteral("concerns"));
    decision.agendaItem = m_references.agendaItem(fields, QStringLiteral("agenda_item"));
    decision.fromQuestions = m_references.questions(fields, QStringLiteral("from_questions"));
    decision.degree = fields.code(QStringLiteral("degree"), m_vocabulary, QStringLiteral("degree"));
    decision.phase = fields.code(QStringLiteral("phase"), m_vocabulary, QStringLiteral("phase"));
    if (auto within = fields.object(QStringLiteral("mandate"))) {
        decision.mandate = followup::Mandate{
            within->text(QStringLiteral("delegated_to")), within->text(QStringLiteral("scope")),
            within->text(QStringLiteral("limits")), within->date(QStringLiteral("valid_until"))};
        finish(*within);
    }
}

void RowReader::read(FieldReader& fields, followup::Action& action)
{
    action.documentId = fields.id(QStringLiteral("id"));
    action.text = fields.text(QStringLiteral("text"), Presence::Required);
    action.owner = fields.text(QStringLiteral("owner"));
    action.due = fields.date(QStringLiteral("due"));
    action.status = fields.choice(QStringLiteral("status"), action.status, Presence::Required);
}

void RowReader::read(FieldReader& fields, followup::CarriedQuestion& carried)
{
    carried.documentId = fields.id(QStringLiteral("id"));
    carried.fromQuestion = m_references.question(fields, QStringLiteral("from_question"));
    carried.text = fields.text(QStringLiteral("text"), Presence::Required);
}

void RowReader::read(FieldReader& fields, followup::NextSession& next)
{
    next.date = fields.vagueDate(Presence::Optional);
    next.status = fields.code(QStringLiteral("status"), m_vocabulary, QStringLiteral("session_status"));
    next.label = fields.text(QStringLiteral("label"));
    next.inherits = m_references.rows(fields, QStringLiteral("inherits"));
}

void RowReader::read(FieldReader& fields, floor::Turn& turn)
{
    turn.perspective =
        fields.code(QStringLiteral("perspective"), m_vocabulary, perspectiveList, Presence::Required);
    turn.participant = m_references.participant(fields, QStringLiteral("participant"));
    turn.startedAt = *fields.instant(QStringLiteral("started_at"), Presence::Required);
    turn.endedAt = fields.instant(QStringLiteral("ended_at"));
    if (turn.endedAt && *turn.endedAt < turn.startedAt)
        fields.refuse(QStringLiteral("ended_at"), tr("a time that is not before started_at is expected"));
    turn.assisted = fields.flag(QStringLiteral("assisted"));
}

} // namespace kring::exchange
