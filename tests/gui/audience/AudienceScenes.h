// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/SessionClock.h"
#include "tests/gui/live/LiveSessions.h"
#include "ui/audience/AudienceContent.h"

namespace kring::test {

inline const Instant nine = FakeClock().now();

/// Item 2 of 4 began at nine and has thirty minutes; a break is next. The question with id 12 is up.
inline session::SessionRecord recordUnderWay(const QString& kind = QStringLiteral("dialogue"))
{
    session::SessionRecord record = recordWithAgenda({{QStringLiteral("Incheckning"), 10},
                                                      {QStringLiteral("Öppet samtal"), 30},
                                                      {QStringLiteral("Paus"), 10},
                                                      {QStringLiteral("Vem bestämmer?"), 5}});
    record.session.status = session::SessionStatus::Live;
    record.session.groundRules = {QStringLiteral("En i taget.")};
    record.agenda[0].startedAt = nine - std::chrono::minutes(10);
    record.agenda[0].endedAt = nine;
    record.agenda[1].startedAt = nine;
    record.agenda[1].kind = kind;
    record.agenda[2].kind = QStringLiteral("break");
    record.questions = {question(11, QStringLiteral("Vem avgör ordningen?"), 7),
                        question(12, QStringLiteral("Hur håller vi kvar andan?"), 8,
                                 QStringLiteral("relative"), floor::QuestionStatus::InDiscussion)};
    session::Participant participant;
    participant.id = {5};
    participant.name = QStringLiteral("Anna Öberg");
    record.participants = {participant};
    return record;
}

inline ui::AudienceContent seen(const session::SessionRecord& record, const ui::RoomChoices& choices = {},
                                Instant now = nine + std::chrono::minutes(10))
{
    static const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    return ui::audienceContent(record, agenda::clockOf(record, now), choices, now, vocabulary,
                               session::Language::English);
}

inline ui::RoomChoices shows(const session::SessionRecord& record, qint64 id)
{
    ui::RoomChoices choices;
    choices.question = {id};
    choices.questionText = questionWith(record, id).text;
    return choices;
}

inline ui::RoomChoices timed(ui::RoomTime time, qint64 item = 102)
{
    ui::RoomChoices choices;
    choices.timeItem = {item};
    choices.time = time;
    return choices;
}

inline ui::RoomChoices says(const QString& text)
{
    ui::RoomChoices choices;
    choices.text = text;
    return choices;
}

/// In the break, three minutes into it.
inline session::SessionRecord inBreak()
{
    session::SessionRecord record = recordUnderWay();
    record.agenda[1].endedAt = nine + std::chrono::minutes(30);
    record.agenda[2].startedAt = nine + std::chrono::minutes(30);
    return record;
}

inline session::SessionRecord before()
{
    session::SessionRecord record = recordUnderWay();
    record.session.status = session::SessionStatus::Planned;
    record.agenda[0].startedAt.reset();
    record.agenda[0].endedAt.reset();
    record.agenda[1].startedAt.reset();
    return record;
}

inline session::SessionRecord withTurn(bool assisted)
{
    session::SessionRecord record = recordUnderWay();
    floor::Turn turn;
    turn.startedAt = nine;
    turn.assisted = assisted;
    record.turns = {turn};
    return record;
}

inline QString all(const ui::AudienceContent& content)
{
    QStringList texts{content.overline,   content.title,
                      content.time,       content.timeWord,
                      content.spokenTime, content.questionLead,
                      content.question,   content.text,
                      content.pointsLead, content.voiceLead,
                      content.next.lead,  content.next.text,
                      content.next.when,  ui::spokenContent(content)};
    texts += content.points;
    return texts.join(u'\n');
}

} // namespace kring::test
