// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"

#include <QTimeZone>

namespace kring::test {

/// A session on 13 November 2026 from 09:00 in Stockholm, with these items, numbered from 1 (ids 101, ...).
inline session::SessionRecord recordWithAgenda(const std::vector<std::pair<QString, int>>& titlesAndMinutes)
{
    session::SessionRecord record;
    record.session.id = {1};
    record.session.documentId = QStringLiteral("ex-live");
    record.session.title = QStringLiteral("Pilotarbetets framgångar och utmaningar");
    record.session.date = VagueDate::day(QDate(2026, 11, 13));
    record.session.timeZone = QStringLiteral("Europe/Stockholm");
    record.session.start = QTime(9, 0);
    for (const auto& [title, minutes] : titlesAndMinutes) {
        agenda::AgendaItem item;
        item.position = int(record.agenda.size()) + 1;
        item.id = {100 + item.position};
        item.session = record.session.id;
        item.kind = QStringLiteral("dialogue");
        item.title = title;
        item.plannedMinutes = minutes;
        record.agenda.push_back(item);
    }
    return record;
}

inline floor::Question question(qint64 id, const QString& text, int dots, const QString& perspective = {},
                                floor::QuestionStatus status = floor::QuestionStatus::Raised)
{
    floor::Question question;
    question.id = {id};
    question.session = {1};
    question.text = text;
    question.dots = dots;
    question.perspective = perspective;
    question.status = status;
    return question;
}

inline reflection::Note note(qint64 id, const QString& text, const QString& kind = reflection::unsortedKind)
{
    reflection::Note note;
    note.id = {id};
    note.session = {1};
    note.text = text;
    note.kind = kind;
    return note;
}

} // namespace kring::test
