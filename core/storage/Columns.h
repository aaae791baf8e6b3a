// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"

/// Each value's table and columns, named once. `columns(visit, row)` calls `visit("column", field)` for every
/// column, the id first; from it Table<T> makes insert, update, delete and read, and History writes rows
/// down. `Row` is T or const T.
namespace kring::storage {

template <class T> struct ColumnsOf;

template <> struct ColumnsOf<session::Series>
{
    static constexpr const char* table = "series";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("document_id", row.documentId);
        visit("title", row.title);
        visit("overarching_theme", row.overarchingTheme);
        visit("pilot", row.pilot);
        visit("programme", row.programme);
        visit("common_goal", row.commonGoal);
        visit("description", row.description);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<session::Session>
{
    static constexpr const char* table = "session";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("document_id", row.documentId);
        visit("series_id", row.series);
        visit("number", row.number);
        visit("language", row.language);
        visit("status", row.status);
        visit("title", row.title);
        visit("type", row.type);
        visit("format", row.format);
        visit("date", row.date.first);
        visit("date_precision", row.date.precision);
        visit("time_zone", row.timeZone);
        visit("start", row.start);
        visit("end", row.end);
        visit("place", row.place);
        visit("mode", row.mode);
        visit("organiser", row.organiser);
        visit("document_kind", row.document.kind);
        visit("document_state", row.document.state);
        visit("registration_state", row.document.registration);
        visit("registration_number", row.document.registrationNumber);
        visit("confidentiality_checked", row.document.confidentialityChecked);
        visit("confidentiality_checked_by", row.document.confidentialityCheckedBy);
        visit("adjustment", row.document.adjustment);
        visit("retention_note", row.document.retentionNote);
        visit("ground_rules", row.groundRules);
        visit("open_agenda", row.openAgenda);
        visit("theme", row.theme);
        visit("common_goal", row.commonGoal);
        visit("audience", row.audience);
        visit("context", row.context);
        visit("support_lines", row.supportLines);
        visit("builds_on", row.buildsOn);
        visit("concerns", row.concerns);
        visit("report_title", row.reportTitle);
        visit("note_kinds", row.noteKinds);
        visit("last_day", row.lastDay);
        visit("sign_up", row.signUp);
        visit("invitation_version", row.invitationVersion);
        visit("links", row.links);
        visit("groups", row.groups);
        visit("rotation", row.rotation);
        visit("mixing_seed", row.mixingSeed);
        visit("handover", row.handover);
        visit("efforts", row.efforts);
        visit("dots_each", row.dotsEach);
        visit("queue_rule", row.queueRule);
        visit("voice_by_person", row.voiceByPerson);
        visit("frozen_order", row.frozenOrder);
        visit("figures_when_read", row.figuresWhenRead);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<session::Participant>
{
    static constexpr const char* table = "participant";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("session_id", row.session);
        visit("document_id", row.documentId);
        visit("name", row.name);
        visit("role", row.role);
        visit("perspective", row.perspective);
        visit("side", row.side);
        visit("organisation", row.organisation);
        visit("person_id", row.person);
        visit("tasks", row.tasks);
        visit("title", row.title);
        visit("sector", row.sector);
        visit("second_title", row.secondTitle);
        visit("second_organisation", row.secondOrganisation);
        visit("speaks_for", row.speaksFor);
        visit("group", row.group);
        visit("mixed_group", row.mixedGroup);
        visit("fee", row.fee);
        visit("prepared", row.prepared);
        visit("consent", row.consent);
        visit("attendance", row.attendance);
        visit("note", row.note);
        visit("present_from_id", row.presentFrom);
        visit("present_to_id", row.presentTo);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<agenda::AgendaItem>
{
    static constexpr const char* table = "agenda_item";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("session_id", row.session);
        visit("position", row.position);
        visit("kind", row.kind);
        visit("title", row.title);
        visit("planned_minutes", row.plannedMinutes);
        visit("day", row.day);
        visit("responsible", row.responsible);
        visit("preparation", row.preparation);
        visit("reserved", row.reserved);
        visit("rooms", row.rooms);
        visit("fixed_start", row.fixedStart);
        visit("discussion_questions", row.discussionQuestions);
        visit("short_turns", row.shortTurns);
        visit("from_question_id", row.fromQuestion);
        visit("left_out", row.leftOut);
        visit("started_at", row.startedAt);
        visit("ended_at", row.endedAt);
        visit("pauses", row.pauses);
        visit("grants", row.grants);
        visit("actual_minutes", row.actualMinutes);
        visit("actual_start", row.actualStart);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<reflection::Note>
{
    static constexpr const char* table = "note";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("session_id", row.session);
        visit("document_id", row.documentId);
        visit("kind", row.kind);
        visit("text", row.text);
        visit("perspective", row.perspective);
        visit("agenda_item_id", row.agendaItem);
        visit("m4", row.m4);
        visit("refs", row.refs);
        visit("quote", row.quote);
        visit("source", row.source);
        visit("come_back", row.comeBack);
        visit("outcome_id", row.outcome);
        visit("sensitive", row.sensitive);
        visit("written_at", row.writtenAt);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<followup::Decision>
{
    static constexpr const char* table = "decision";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("session_id", row.session);
        visit("document_id", row.documentId);
        visit("text", row.text);
        visit("reasons", row.reasons);
        visit("decision_maker", row.decisionMaker);
        visit("method", row.method);
        visit("concerns", row.concerns);
        visit("agenda_item_id", row.agendaItem);
        visit("from_questions", row.fromQuestions);
        visit("degree", row.degree);
        visit("phase", row.phase);
        visit("mandate", row.mandate);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<followup::Action>
{
    static constexpr const char* table = "action";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("session_id", row.session);
        visit("document_id", row.documentId);
        visit("text", row.text);
        visit("owner", row.owner);
        visit("due", row.due);
        visit("status", row.status);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<followup::CarriedQuestion>
{
    static constexpr const char* table = "carried_question";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("session_id", row.session);
        visit("document_id", row.documentId);
        visit("from_question_id", row.fromQuestion);
        visit("text", row.text);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<followup::NextSession>
{
    static constexpr const char* table = "next_session";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("session_id", row.session);
        visit("date", row.date.first);
        visit("date_precision", row.date.precision);
        visit("status", row.status);
        visit("label", row.label);
        visit("inherits", row.inherits);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<floor::Question>
{
    static constexpr const char* table = "question";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("session_id", row.session);
        visit("document_id", row.documentId);
        visit("text", row.text);
        visit("perspective", row.perspective);
        visit("raised_by_id", row.raisedBy);
        visit("anonymous", row.anonymous);
        visit("dots", row.dots);
        visit("status", row.status);
        visit("agenda_item_id", row.agendaItem);
        visit("outcome_id", row.outcome);
        visit("m4", row.m4);
        visit("carried_from", row.carriedFrom);
        visit("reason", row.reason);
        visit("passed_to", row.passedTo);
        visit("answer_due", row.answerDue);
        visit("answer", row.answer);
        visit("merged_into_id", row.mergedInto);
        visit("parking_position", row.parkingPosition);
        visit("raised_at", row.raisedAt);
        visit("history", row.history);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<floor::Turn>
{
    static constexpr const char* table = "turn";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("session_id", row.session);
        visit("perspective", row.perspective);
        visit("participant_id", row.participant);
        visit("started_at", row.startedAt);
        visit("ended_at", row.endedAt);
        visit("assisted", row.assisted);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<floor::QueueEntry>
{
    static constexpr const char* table = "queue_entry";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("session_id", row.session);
        visit("participant_id", row.participant);
        visit("state", row.state);
        visit("lifted", row.lifted);
        visit("assisted", row.assisted);
    }
};

template <> struct ColumnsOf<floor::Round>
{
    static constexpr const char* table = "round";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("session_id", row.session);
        visit("agenda_item_id", row.agendaItem);
        visit("question", row.question);
        visit("seconds_each", row.secondsEach);
        visit("places", row.places);
        visit("now_id", row.now);
        visit("now_since", row.nowSince);
        visit("now_extra_seconds", row.nowExtraSeconds);
    }
};

} // namespace kring::storage

#include "core/storage/PlanColumns.h" // IWYU pragma: export
