// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/AudienceContent.h"
#include "core/agenda/SessionClock.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::test;
using namespace kring::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Face = AudienceContent::Face;

const Instant nine = FakeClock().now();

/// Item 2 of 4 began at nine and has thirty minutes; a break is next. The question with id 12 is up.
session::SessionRecord record(const QString& kind = u"dialogue"_s)
{
    session::SessionRecord record = recordWithAgenda(
        {{u"Incheckning"_s, 10}, {u"Öppet samtal"_s, 30}, {u"Paus"_s, 10}, {u"Vem bestämmer?"_s, 5}});
    record.session.status = session::SessionStatus::Live;
    record.session.groundRules = {u"En i taget."_s};
    record.agenda[0].startedAt = nine - 10min;
    record.agenda[0].endedAt = nine;
    record.agenda[1].startedAt = nine;
    record.agenda[1].kind = kind;
    record.agenda[2].kind = u"break"_s;
    record.questions = {
        question(11, u"Vem avgör ordningen?"_s, 7),
        question(12, u"Hur håller vi kvar andan?"_s, 8, u"relative"_s, floor::QuestionStatus::InDiscussion)};
    session::Participant participant;
    participant.id = {5};
    participant.name = u"Anna Öberg"_s;
    record.participants = {participant};
    return record;
}

AudienceContent seen(const session::SessionRecord& record, const RoomChoices& choices = {},
                     Instant now = nine + 10min)
{
    static const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    return audienceContent(record, agenda::clockOf(record, now), choices, now, vocabulary,
                           session::Language::English);
}

RoomChoices shows(const session::SessionRecord& record, qint64 id)
{
    RoomChoices choices;
    choices.question = {id};
    choices.questionText = questionWith(record, id).text;
    return choices;
}

RoomChoices timed(RoomTime time, qint64 item = 102)
{
    RoomChoices choices;
    choices.timeItem = {item};
    choices.time = time;
    return choices;
}

RoomChoices says(const QString& text)
{
    RoomChoices choices;
    choices.text = text;
    return choices;
}

/// In the break, three minutes into it.
session::SessionRecord inBreak()
{
    session::SessionRecord record = ::record();
    record.agenda[1].endedAt = nine + 30min;
    record.agenda[2].startedAt = nine + 30min;
    return record;
}

session::SessionRecord before()
{
    session::SessionRecord record = ::record();
    record.session.status = session::SessionStatus::Planned;
    record.agenda[0].startedAt.reset();
    record.agenda[0].endedAt.reset();
    record.agenda[1].startedAt.reset();
    return record;
}

session::SessionRecord withTurn(bool assisted)
{
    session::SessionRecord record = ::record();
    floor::Turn turn;
    turn.startedAt = nine;
    turn.assisted = assisted;
    record.turns = {turn};
    return record;
}

QString all(const AudienceContent& content)
{
    QStringList texts{content.overline,   content.title,         content.time,      content.timeWord,
                      content.spokenTime, content.questionLead,  content.question,  content.text,
                      content.pointsLead, content.voiceLead,     content.next.lead, content.next.text,
                      content.next.when,  spokenContent(content)};
    texts += content.points;
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("an item shows its number, title, time and what comes next")
{
    const AudienceContent content = seen(record());
    CHECK(content.face == Face::Item);
    CHECK(content.overline == u"Item 2 of 4"_s);
    CHECK(content.title == u"Öppet samtal"_s);
    CHECK(content.time == u"20:00"_s);
    CHECK(content.timeWord == u"left"_s);
    CHECK(content.progress == 1 - 20.0 / 30);
    CHECK(content.next.lead == u"Next"_s);
    CHECK(content.next.icon == u"coffee"_s);
    CHECK(content.next.text.startsWith(u"Paus, 10 minute"_s));
    CHECK(content.next.when == u"about 09:30"_s);
}

TEST_CASE("time is hidden by itself where it would press somebody")
{
    for (const QString& kind : {u"story"_s, u"round"_s, u"checkin"_s, u"reflection"_s}) {
        INFO(kind.toStdString());
        const AudienceContent content = seen(record(kind));
        CHECK(content.time.isEmpty());
        CHECK(content.timeWord.isEmpty());
        CHECK(content.spokenTime.isEmpty());
        CHECK_FALSE(content.progress);
        CHECK(content.next.when.isEmpty());
        CHECK_FALSE(content.next.text.isEmpty());
    }
    for (const QString& kind : {u"dialogue"_s, u"presentation"_s, u"open_floor"_s, u"glimpse"_s})
        CHECK(seen(record(kind)).time == u"20:00"_s);
}

TEST_CASE("time is hidden by itself while a go-round goes on, in whatever item")
{
    session::SessionRecord round = record();
    round.round = floor::Round{};
    CHECK(seen(round).time.isEmpty());
}

TEST_CASE("whoever leads can show or hide the time of an item, and of that item only")
{
    CHECK(seen(record(u"story"_s), timed(RoomTime::Shown)).time == u"20:00"_s);
    CHECK(seen(record(), timed(RoomTime::Hidden)).time.isEmpty());
    CHECK(seen(record(), timed(RoomTime::Hidden, 101)).time == u"20:00"_s);
    CHECK(seen(record(u"story"_s), timed(RoomTime::Automatic)).time.isEmpty());
}

TEST_CASE("colours alone have no figures, and say in words what they mean")
{
    const auto colours = [](Duration into) { return seen(record(), timed(RoomTime::Colours), nine + into); };
    CHECK(colours(10min).time.isEmpty());
    CHECK(colours(10min).progress == 1);
    CHECK(colours(10min).mood == TimeMood::Calm);
    CHECK(colours(10min).timeWord == u"There is time"_s);
    CHECK(colours(25min).timeWord == u"The time is running out"_s);
    CHECK(colours(25min).mood == TimeMood::Ending);
    CHECK(colours(32min).timeWord == u"Over time"_s);
    CHECK(colours(32min).mood == TimeMood::LongOver);
}

TEST_CASE("the figures turn orange, and red only after a while over")
{
    CHECK(seen(record(), {}, nine + 25min).mood == TimeMood::Ending);
    CHECK(seen(record(), {}, nine + 30min + 30s).mood == TimeMood::Ending);
    CHECK(seen(record(), {}, nine + 32min).mood == TimeMood::LongOver);
    CHECK(seen(record(), {}, nine + 32min).time == u"−02:00"_s);
    CHECK(seen(record(), {}, nine + 32min).progress == 1);
}

TEST_CASE("assisted speech is never coloured")
{
    CHECK(seen(withTurn(true), {}, nine + 32min).mood == TimeMood::Calm);
    CHECK(seen(withTurn(false), {}, nine + 32min).mood == TimeMood::LongOver);
}

TEST_CASE("a clock that stands still says so")
{
    session::SessionRecord paused = record();
    agenda::Pause pause;
    pause.startedAt = nine + 5min;
    paused.agenda[1].pauses = {pause};
    CHECK(seen(paused).time == u"25:00"_s);
    CHECK(seen(paused).timeWord == u"left, the clock stands still"_s);
}

TEST_CASE("a question that is up is seen only when it has been shown")
{
    CHECK(seen(record()).question.isEmpty());
    CHECK(seen(record(), shows(record(), 12)).question == u"Hur håller vi kvar andan?"_s);
    CHECK(seen(record(), shows(record(), 12)).questionLead == u"We are talking about"_s);
    CHECK(seen(record(), shows(record(), 11)).question.isEmpty()); // not up
}

TEST_CASE("a shown question that gets a name into its text is not seen")
{
    session::SessionRecord changed = record();
    const RoomChoices choices = shows(changed, 12);
    changed.questions[1].text = u"Hur håller vi kvar den goda andan?"_s;
    CHECK(seen(changed, choices).question == u"Hur håller vi kvar den goda andan?"_s);
    changed.questions[1].text = u"Hur håller Anna kvar andan?"_s;
    CHECK(seen(changed, choices).question.isEmpty());
    CHECK(seen(changed, shows(changed, 12)).question ==
          u"Hur håller Anna kvar andan?"_s); // said yes to as it is
}

TEST_CASE("the item's discussion questions are seen while no question is")
{
    session::SessionRecord talk = record();
    talk.agenda[1].discussionQuestions = {u"Vad bär?"_s, u"Vad skaver?"_s};
    CHECK(seen(talk).points == QStringList{u"Vad bär?"_s, u"Vad skaver?"_s});
    CHECK(seen(talk).pointsLead == u"To talk about"_s);
    CHECK(seen(talk, shows(talk, 12)).points.isEmpty());
    CHECK(seen(talk, says(u"Prata två och två."_s)).points.isEmpty());
}

TEST_CASE("a break says when it is over, and keeps its promise when late")
{
    const auto at = [](Duration into) { return seen(inBreak(), {}, nine + 30min + into); };
    CHECK(at(3min).face == Face::Break);
    CHECK(at(3min).overline == u"Paus"_s);
    CHECK(at(3min).title == u"We start again"_s);
    CHECK(at(3min).time == u"09:40"_s);
    CHECK_FALSE(at(3min).progress);
    CHECK(at(12min).title == u"We start now"_s);
    CHECK(at(12min).time == u"09:40"_s);
    CHECK(at(3min).next.text.startsWith(u"Vem bestämmer? 5 minute"_s));
    CHECK(at(3min).next.when.isEmpty());
}

TEST_CASE("a break's time can be hidden too")
{
    const AudienceContent content = seen(inBreak(), timed(RoomTime::Hidden, 103), nine + 33min);
    CHECK(content.time.isEmpty());
    CHECK(content.title.isEmpty());
    CHECK(content.overline == u"Paus"_s);
}

TEST_CASE("what was left out does not come next")
{
    session::SessionRecord less = record();
    less.agenda[2].leftOut = true;
    CHECK(seen(less).next.text.startsWith(u"Vem bestämmer?"_s));
    less.agenda[3].leftOut = true;
    CHECK(seen(less).next == AudienceNext());
}

TEST_CASE("before the start the room is welcomed and told when it begins")
{
    const AudienceContent content = seen(before(), {}, nine - 6min);
    CHECK(content.face == Face::Waiting);
    CHECK(content.overline == u"Welcome"_s);
    CHECK(content.title == before().session.title);
    CHECK(content.time == u"We start 09:00"_s);
    CHECK(content.timeWord.contains(u'6'));
    CHECK(content.points == QStringList{u"En i taget."_s});
    CHECK(seen(before(), {}, nine).time == u"We start soon"_s);
    CHECK(seen(before(), {}, nine + 5min).timeWord.isEmpty());
    CHECK(seen(before(), {}, nine - 3h).timeWord.isEmpty());
    CHECK(seen(before(), {}, nine - 24h).time.contains(u"13 November 2026"_s));
}

TEST_CASE("a waiting picture without a date says nothing of time")
{
    session::SessionRecord open = before();
    open.session.date = {};
    CHECK(seen(open).time.isEmpty());
    CHECK(seen(open).title == open.session.title);
}

TEST_CASE("after the end the room is thanked")
{
    session::SessionRecord ended = record();
    ended.session.status = session::SessionStatus::Closed;
    CHECK(seen(ended, shows(ended, 12)).face == Face::Ended);
    CHECK(seen(ended, shows(ended, 12)).question.isEmpty());
    CHECK(seen(ended).title == u"Thank you for today"_s);
    CHECK(seen(ended).next == AudienceNext());
    ended.next = followup::NextSession{};
    ended.next->date = VagueDate::day(QDate(2027, 2, 11));
    CHECK(seen(ended).next.text.contains(u"11 February 2027"_s));
    ended.session.status = session::SessionStatus::Cancelled;
    CHECK(seen(ended).title == u"This session is cancelled"_s);
}

TEST_CASE("a text of the moment stands in place of question and points, and of any other picture")
{
    RoomChoices choices = shows(record(), 12);
    choices.text = u"Prata två och två."_s;
    CHECK(seen(record(), choices).text == u"Prata två och två."_s);
    CHECK(seen(record(), choices).question.isEmpty());
    CHECK(seen(record(), choices).time == u"20:00"_s);
    CHECK(seen(before(), says(u"Ta kaffe!"_s)).face == Face::Text);
    CHECK(seen(before(), says(u"Ta kaffe!"_s)).title.isEmpty());
    CHECK(seen(inBreak(), says(u"Ta kaffe!"_s)).text == u"Ta kaffe!"_s);
}

TEST_CASE("blank is nothing at all")
{
    RoomChoices choices = shows(record(), 12);
    choices.text = u"Text"_s;
    choices.isBlank = true;
    CHECK(seen(record(), choices) == AudienceContent());
    CHECK(seen(session::SessionRecord()) == AudienceContent());
}

TEST_CASE("a frozen picture keeps what it showed while its time goes on, and loses that with its item")
{
    const RoomChoices choices = shows(record(), 12);
    const AudienceContent kept = seen(record(), choices);
    const AudienceContent later = seen(record(), choices, nine + 11min);
    CHECK(frozenContent(kept, later, {12}).question == kept.question);
    CHECK(frozenContent(kept, later, {12}).time == u"19:00"_s);

    session::SessionRecord moved = record();
    moved.agenda[1].endedAt = nine + 11min;
    moved.agenda[2].startedAt = nine + 11min;
    const AudienceContent frozen = frozenContent(kept, seen(moved, choices, nine + 12min), {12});
    CHECK(frozen.title == u"Öppet samtal"_s);
    CHECK(frozen.question == kept.question);
    CHECK(frozen.time.isEmpty());
    CHECK(frozen.spokenTime.isEmpty());
    CHECK_FALSE(frozen.progress);
    CHECK(frozen.next.when.isEmpty());
}

TEST_CASE("a frozen picture obeys when time is hidden or its question taken away")
{
    const AudienceContent kept = seen(record(), shows(record(), 12));
    CHECK(frozenContent(kept, seen(record(), timed(RoomTime::Hidden)), {12}).time.isEmpty());
    CHECK(frozenContent(kept, seen(record()), {}).question.isEmpty());
    CHECK(frozenContent(kept, seen(record()), {11}).question.isEmpty());
}

TEST_CASE("the share of voice is seen only when asked for, side by side, and nobody alone in it")
{
    session::SessionRecord voiced = record();
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
    session::SessionRecord secret = record();
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
    const QString spoken = spokenContent(seen(record(), shows(record(), 12), nine + 10min + 12s));
    CHECK(spoken.startsWith(u"Item 2 of 4: Öppet samtal. 20 minute"_s));
    CHECK(spoken.contains(u"We are talking about: Hur håller vi kvar andan?"_s));
    CHECK(spoken.contains(u"Next: Paus, 10 minute"_s));
    CHECK(spoken.endsWith(u"about 09:30."_s));
    CHECK(spokenContent(seen(record(), {}, nine + 10min + 12s)) ==
          spokenContent(seen(record(), {}, nine + 10min + 48s)));
    CHECK_FALSE(spokenContent(seen(record(u"story"_s))).contains(u"minute(s) left"_s));
    CHECK(spokenContent(seen(inBreak(), {}, nine + 33min)).startsWith(u"Paus. We start again 09:40."_s));
    CHECK(spokenContent(seen(before(), {}, nine)).contains(u"En i taget."_s));
    CHECK(spokenContent(AudienceContent()) == u"The room sees an empty picture."_s);
}
