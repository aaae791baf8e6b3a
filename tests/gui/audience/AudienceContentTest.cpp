// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/audience/AudienceScenes.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::test;
using namespace kring::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Face = AudienceContent::Face;

TEST_CASE("an item shows its number, title, time and what comes next")
{
    const AudienceContent content = seen(recordUnderWay());
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
        const AudienceContent content = seen(recordUnderWay(kind));
        CHECK(content.time.isEmpty());
        CHECK(content.timeWord.isEmpty());
        CHECK(content.spokenTime.isEmpty());
        CHECK_FALSE(content.progress);
        CHECK(content.next.when.isEmpty());
        CHECK_FALSE(content.next.text.isEmpty());
    }
    for (const QString& kind : {u"dialogue"_s, u"presentation"_s, u"open_floor"_s, u"glimpse"_s})
        CHECK(seen(recordUnderWay(kind)).time == u"20:00"_s);
}

TEST_CASE("time is hidden by itself while a go-round goes on, in whatever item")
{
    session::SessionRecord round = recordUnderWay();
    round.round = floor::Round{};
    CHECK(seen(round).time.isEmpty());
}

TEST_CASE("whoever leads can show or hide the time of an item, and of that item only")
{
    CHECK(seen(recordUnderWay(u"story"_s), timed(RoomTime::Shown)).time == u"20:00"_s);
    CHECK(seen(recordUnderWay(), timed(RoomTime::Hidden)).time.isEmpty());
    CHECK(seen(recordUnderWay(), timed(RoomTime::Hidden, 101)).time == u"20:00"_s);
    CHECK(seen(recordUnderWay(u"story"_s), timed(RoomTime::Automatic)).time.isEmpty());
}

TEST_CASE("colours alone have no figures, and say in words what they mean")
{
    const auto colours = [](Duration into) {
        return seen(recordUnderWay(), timed(RoomTime::Colours), nine + into);
    };
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
    CHECK(seen(recordUnderWay(), {}, nine + 25min).mood == TimeMood::Ending);
    CHECK(seen(recordUnderWay(), {}, nine + 30min + 30s).mood == TimeMood::Ending);
    CHECK(seen(recordUnderWay(), {}, nine + 32min).mood == TimeMood::LongOver);
    CHECK(seen(recordUnderWay(), {}, nine + 32min).time == u"−02:00"_s);
    CHECK(seen(recordUnderWay(), {}, nine + 32min).progress == 1);
}

TEST_CASE("assisted speech is never coloured")
{
    CHECK(seen(withTurn(true), {}, nine + 32min).mood == TimeMood::Calm);
    CHECK(seen(withTurn(false), {}, nine + 32min).mood == TimeMood::LongOver);
}

TEST_CASE("a clock that stands still says so")
{
    session::SessionRecord paused = recordUnderWay();
    agenda::Pause pause;
    pause.startedAt = nine + 5min;
    paused.agenda[1].pauses = {pause};
    CHECK(seen(paused).time == u"25:00"_s);
    CHECK(seen(paused).timeWord == u"left, the clock stands still"_s);
}

TEST_CASE("a question that is up is seen only when it has been shown")
{
    CHECK(seen(recordUnderWay()).question.isEmpty());
    CHECK(seen(recordUnderWay(), shows(recordUnderWay(), 12)).question == u"Hur håller vi kvar andan?"_s);
    CHECK(seen(recordUnderWay(), shows(recordUnderWay(), 12)).questionLead == u"We are talking about"_s);
    CHECK(seen(recordUnderWay(), shows(recordUnderWay(), 11)).question.isEmpty()); // not up
}

TEST_CASE("a shown question that gets a name into its text is not seen")
{
    session::SessionRecord changed = recordUnderWay();
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
    session::SessionRecord talk = recordUnderWay();
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
    session::SessionRecord less = recordUnderWay();
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
    session::SessionRecord ended = recordUnderWay();
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
    RoomChoices choices = shows(recordUnderWay(), 12);
    choices.text = u"Prata två och två."_s;
    CHECK(seen(recordUnderWay(), choices).text == u"Prata två och två."_s);
    CHECK(seen(recordUnderWay(), choices).question.isEmpty());
    CHECK(seen(recordUnderWay(), choices).time == u"20:00"_s);
    CHECK(seen(before(), says(u"Ta kaffe!"_s)).face == Face::Text);
    CHECK(seen(before(), says(u"Ta kaffe!"_s)).title.isEmpty());
    CHECK(seen(inBreak(), says(u"Ta kaffe!"_s)).text == u"Ta kaffe!"_s);
}
