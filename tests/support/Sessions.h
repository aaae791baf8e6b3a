// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"

namespace kring::test {

/// A finished session of two hours with a decision, an action, questions and notes, to be changed by a test.
inline session::SessionRecord finishedSession()
{
    session::SessionRecord record;
    record.session.id = {1};
    record.session.number = 7;
    record.session.status = session::SessionStatus::Closed;
    record.session.title = QStringLiteral("Hälsofrämjande ledarskap");
    record.session.date = VagueDate::day({2026, 11, 13});
    record.session.timeZone = QStringLiteral("Europe/Stockholm");
    record.session.start = {9, 0};
    record.session.end = {11, 0};
    record.session.place = QStringLiteral("Linden");
    record.session.organiser = QStringLiteral("Exempelkommun");
    record.session.document.kind = QStringLiteral("meeting_notes");
    record.session.document.state = session::DocumentState::Finished;
    record.session.document.confidentialityChecked = true;
    record.series.emplace();
    record.series->id = {2};
    record.series->title = QStringLiteral("Träffar för chefer");
    record.series->overarchingTheme = QStringLiteral("Arbetssätt");

    agenda::AgendaItem item;
    item.id = {10};
    item.position = 1;
    item.title = QStringLiteral("Öppet samtal");
    item.plannedMinutes = 30;
    item.actualMinutes = 34;
    item.actualStart = QTime(9, 35);
    record.agenda.push_back(item);

    followup::Decision decision;
    decision.id = {20};
    decision.text = QStringLiteral("Brukaren bjuds in.");
    decision.reasons = QStringLiteral("Sena ändringar skapar oro.");
    decision.concerns = QStringLiteral("Det kan ta längre tid.");
    decision.decisionMaker = QStringLiteral("Områdeschef");
    decision.mandate = followup::Mandate{QStringLiteral("Assistenter"), QStringLiteral("Vardagsmoment"),
                                         QStringLiteral("Inte läkemedel"), QDate(2027, 2, 28)};
    record.decisions.push_back(decision);

    followup::Action action;
    action.id = {30};
    action.text = QStringLiteral("Skriva en sida.");
    action.owner = QStringLiteral("Processledare");
    action.due = QDate(2027, 1, 31);
    record.actions.push_back(action);

    floor::Question question;
    question.id = {40};
    question.text = QStringLiteral("Får jag vara med?");
    question.perspective = QStringLiteral("service_user");
    question.dots = 8;
    question.status = floor::QuestionStatus::Decided;
    question.outcome = toAny(decision.id);
    record.questions.push_back(question);

    record.carried.push_back({{50}, {1}, {}, {}, QStringLiteral("Vad är ett gott ledarskap?"), {}});
    followup::NextSession next;
    next.date = {QDate(2027, 2, 1), DatePrecision::Month};
    next.inherits = {toAny(action.id), AnyId{50}};
    record.next = next;
    return record;
}

inline reflection::Note note(const QString& text, const QString& kind = reflection::unsortedKind)
{
    reflection::Note note;
    note.text = text;
    note.kind = kind;
    return note;
}

/// A session with this many questions and notes of several lengths, each with words of its own.
inline session::SessionRecord longSession(int count)
{
    session::SessionRecord record = finishedSession();
    const QString filling = QStringLiteral("som vi pratade om vid bordet en stund till ");
    const QStringList kinds = {QStringLiteral("success"), QStringLiteral("challenge"), QStringLiteral("idea"),
                               reflection::unsortedKind, QStringLiteral("remaining_work")};
    for (int i = 0; i < count; ++i) {
        floor::Question question;
        question.id = {1000 + i};
        question.text = QStringLiteral("fråga%1 ").arg(i) + filling.repeated(i % 5);
        record.questions.push_back(question);
        record.notes.push_back(
            note(QString(QStringLiteral("anteckning%1 ").arg(i) + filling.repeated(i % 40)),
                 kinds[i % kinds.size()]));
    }
    return record;
}

} // namespace kring::test
