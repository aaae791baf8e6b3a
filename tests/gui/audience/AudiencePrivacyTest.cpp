// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/audience/AudienceScenes.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::test;
using namespace kring::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("blank is nothing at all")
{
    RoomChoices choices = shows(recordUnderWay(), 12);
    choices.text = u"Text"_s;
    choices.isBlank = true;
    CHECK(seen(recordUnderWay(), choices) == AudienceContent());
    CHECK(seen(session::SessionRecord()) == AudienceContent());
}

TEST_CASE("a frozen picture keeps what it showed while its time goes on, and loses that with its item")
{
    const RoomChoices choices = shows(recordUnderWay(), 12);
    const AudienceContent kept = seen(recordUnderWay(), choices);
    const AudienceContent later = seen(recordUnderWay(), choices, nine + 11min);
    CHECK(frozenContent(kept, later, shows(recordUnderWay(), 12)).question == kept.question);
    CHECK(frozenContent(kept, later, shows(recordUnderWay(), 12)).time == u"19:00"_s);

    session::SessionRecord moved = recordUnderWay();
    moved.agenda[1].endedAt = nine + 11min;
    moved.agenda[2].startedAt = nine + 11min;
    const AudienceContent frozen = frozenContent(kept, seen(moved, choices, nine + 12min), shows(recordUnderWay(), 12));
    CHECK(frozen.title == u"Öppet samtal"_s);
    CHECK(frozen.question == kept.question);
    CHECK(frozen.time.isEmpty());
    CHECK(frozen.spokenTime.isEmpty());
    CHECK_FALSE(frozen.progress);
    CHECK(frozen.next.when.isEmpty());
}

TEST_CASE("a frozen picture obeys when time is hidden or its question taken away")
{
    const AudienceContent kept = seen(recordUnderWay(), shows(recordUnderWay(), 12));
    CHECK(frozenContent(kept, seen(recordUnderWay(), timed(RoomTime::Hidden)), shows(recordUnderWay(), 12)).time.isEmpty());
    CHECK(frozenContent(kept, seen(recordUnderWay()), RoomChoices()).question.isEmpty());
    CHECK(frozenContent(kept, seen(recordUnderWay()), shows(recordUnderWay(), 11)).question.isEmpty());
}

TEST_CASE("the share of voice is seen only when asked for, side by side, and nobody alone in it")
{
    session::SessionRecord voiced = recordUnderWay();
    voiced.participants.clear();
    for (int i = 0; i < 5; ++i) {
        session::Participant participant;
        participant.id = {50 + i};
        participant.perspective = i < 2 ? u"service_user"_s : i < 4 ? u"staff"_s : u"action_researcher"_s;
        participant.side = i < 2   ? session::Side::Lived
                           : i < 4 ? session::Side::Service
                                   : session::Side::Research;
        participant.attendance = session::Attendance::Present;
        voiced.participants.push_back(participant);
        floor::Turn turn;
        turn.id = {60 + i};
        turn.perspective = participant.perspective;
        turn.startedAt = nine + std::chrono::minutes(i);
        turn.endedAt = nine + std::chrono::minutes(i + 1);
        voiced.turns.push_back(turn);
    }
    RoomChoices voice;
    voice.withVoice = true;
    CHECK(seen(voiced).voice.empty());
    const AudienceContent content = seen(voiced, voice);
    REQUIRE(content.voice.size() == 2); // the researcher is one person
    CHECK(content.voice[0].side == u"Lived experience"_s);
    CHECK(content.voice[0].time == 0.5);
    CHECK(content.voice[1].side == u"Service"_s);
    RoomChoices question = shows(voiced, 12);
    question.withVoice = true;
    CHECK(seen(voiced, question).voice.empty());
}

TEST_CASE("nothing private is in what the room sees, whatever is chosen")
{
    session::SessionRecord secret = recordUnderWay();
    const QString word = u"hemlig"_s;
    for (floor::Question& question : secret.questions) {
        question.dots = 987;
        question.reason = word;
        question.passedTo = word;
        question.answer = word;
        question.raisedBy = {5};
    }
    secret.questions[0].text = word;
    secret.notes = {note(31, word), note(32, u"hemligt igen"_s)};
    secret.participants[0].name = word;
    secret.participants[0].role = word;
    secret.participants[0].note = word;
    floor::Round round;
    round.question = word;
    followup::Decision decision;
    decision.text = word;
    secret.decisions = {decision};
    std::vector<session::SessionRecord> records{secret};
    secret.round = round;
    records.push_back(secret);
    for (const auto status : {session::SessionStatus::Planned, session::SessionStatus::Closed}) {
        secret.session.status = status;
        records.push_back(secret);
    }
    for (const session::SessionRecord& one : records) {
        for (RoomChoices choices : {RoomChoices(), shows(one, 11), shows(one, 12), timed(RoomTime::Shown)}) {
            choices.withVoice = true;
            const QString texts = all(seen(one, choices));
            INFO(texts.toStdString());
            CHECK_FALSE(texts.contains(word, Qt::CaseInsensitive));
            CHECK_FALSE(texts.contains(u"987"_s));
            CHECK_FALSE(texts.contains(u"Family"_s)); // who asked
        }
    }
}

TEST_CASE("a screen reader hears all that is seen, and the time in whole minutes")
{
    const QString spoken =
        spokenContent(seen(recordUnderWay(), shows(recordUnderWay(), 12), nine + 10min + 12s));
    CHECK(spoken.startsWith(u"Item 2 of 4: Öppet samtal. 20 minute"_s));
    CHECK(spoken.contains(u"We are talking about: Hur håller vi kvar andan?"_s));
    CHECK(spoken.contains(u"Next: Paus, 10 minute"_s));
    CHECK(spoken.endsWith(u"about 09:30."_s));
    CHECK(spokenContent(seen(recordUnderWay(), {}, nine + 10min + 12s)) ==
          spokenContent(seen(recordUnderWay(), {}, nine + 10min + 48s)));
    CHECK_FALSE(spokenContent(seen(recordUnderWay(u"story"_s))).contains(u"minute(s) left"_s));
    CHECK(spokenContent(seen(inBreak(), {}, nine + 33min)).startsWith(u"Paus. We start again 09:40."_s));
    CHECK(spokenContent(seen(before(), {}, nine)).contains(u"En i taget."_s));
    CHECK(spokenContent(AudienceContent()) == u"The room sees an empty picture."_s);
}

TEST_CASE("an item made of a question with a name in it shows the room its kind until somebody says yes")
{
    session::SessionRecord record = recordUnderWay();
    const QString words = u"Varför får Anna Öberg aldrig svar?"_s;
    record.agenda[1].title = words;
    record.agenda[3].title = words;
    record.agenda[3].kind = u"topic"_s;
    CHECK(seen(record).title == words); // whoever plans the agenda answers for its words
    for (const size_t index : {size_t(1), size_t(3)})
        record.agenda[index].fromQuestion = {11};
    CHECK(all(seen(record)).contains(u"Item 2 of 4"_s));
    CHECK_FALSE(all(seen(record)).contains(u"Anna"_s));
    CHECK_FALSE(seen(record).title.isEmpty());
    record.agenda[2].leftOut = true; // the item made of the question is next
    CHECK_FALSE(seen(record).next.text.isEmpty());
    CHECK_FALSE(all(seen(record)).contains(u"Anna"_s));
    RoomChoices yes;
    yes.question = {11};
    yes.questionText = words;
    CHECK(seen(record, yes).title == words);
    yes.questionText = u"Varför?"_s;
    CHECK_FALSE(all(seen(record, yes)).contains(u"Anna"_s));
    record.agenda[1].title = u"Vem avgör ordningen?"_s;
    CHECK(seen(record).title == u"Vem avgör ordningen?"_s);
}

TEST_CASE("a text or a share of voice that is taken away goes from a frozen picture too")
{
    AudienceContent kept = seen(recordUnderWay(), says(u"Två och två"_s));
    REQUIRE(kept.text == u"Två och två"_s);
    kept.voiceLead = u"Time spoken"_s;
    kept.voice = {{u"Lived"_s, 0.5, 0.5}};
    const AudienceContent now = seen(recordUnderWay());
    CHECK(frozenContent(kept, now, says(u"Två och två"_s)).text == u"Två och två"_s);
    CHECK(frozenContent(kept, now, RoomChoices()).text.isEmpty());
    CHECK(frozenContent(kept, now, says(u"Annat"_s)).text.isEmpty());
    CHECK(frozenContent(kept, now, RoomChoices()).title == kept.title);
    CHECK(frozenContent(kept, now, RoomChoices()).voice.empty());
    RoomChoices voice;
    voice.withVoice = true;
    CHECK(frozenContent(kept, now, voice).voice.size() == 1);
    const AudienceContent alone = seen(before(), says(u"Snart"_s));
    CHECK(frozenContent(alone, seen(before()), RoomChoices()) == AudienceContent());
}
