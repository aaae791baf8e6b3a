// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/ShortTurns.h"

#include "tests/core/agenda/Meeting.h"

using namespace kring;
using namespace kring::agenda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Meeting;

namespace {

/// Twenty minutes with three pilots of five minutes each.
struct Pilots : Meeting
{
    Pilots()
        : Meeting({20, 10})
    {
        take(setShortTurns(item(0), {u"Norr"_s, u" "_s, u"Söder "_s, u"Öster"_s}, 5));
        begin();
    }
    void nextTurn() { take(nextShortTurn(agenda(), clock.now())); }
    ShortTurnClock turns() const { return now().shortTurns; }
};

} // namespace

TEST_CASE("short turns are the titles that are there, none of them running")
{
    Pilots meeting;
    REQUIRE(meeting.item(0).shortTurns.size() == 3);
    CHECK(meeting.item(0).shortTurns[1].title == u"Söder");
    CHECK(meeting.turns().running == -1);
    CHECK(meeting.turns().next == 0);
}

TEST_CASE("a short turn counts down on its own and goes on into minus")
{
    Pilots meeting;
    meeting.clock.advance(2min);
    meeting.nextTurn();
    meeting.clock.advance(1min);
    CHECK(meeting.turns().running == 0);
    CHECK(meeting.turns().next == 1);
    CHECK(meeting.turns().remaining == 4min);
    meeting.clock.advance(6min);
    CHECK(meeting.turns().remaining == -2min);
}

TEST_CASE("the last minute warns, and the last fifth of a longer turn")
{
    Pilots meeting;
    meeting.nextTurn();
    meeting.clock.advance(4min - 1s);
    CHECK_FALSE(meeting.turns().isEnding);
    meeting.clock.advance(1s);
    CHECK(meeting.turns().isEnding);
    meeting.item(0).shortTurns[0].minutes = 20;
    CHECK_FALSE(meeting.turns().isEnding);
    meeting.clock.advance(12min);
    CHECK(meeting.turns().isEnding);
}

TEST_CASE("a turn of a minute warns at half time")
{
    Pilots meeting;
    meeting.nextTurn();
    meeting.item(0).shortTurns[0].minutes = 1;
    CHECK_FALSE(meeting.turns().isEnding);
    meeting.clock.advance(30s);
    CHECK(meeting.turns().isEnding);
}

TEST_CASE("the item's pause stops the short turn too")
{
    Pilots meeting;
    meeting.nextTurn();
    meeting.clock.advance(1min);
    meeting.take(pause(meeting.agenda(), meeting.clock.now()));
    meeting.clock.advance(3min);
    CHECK(meeting.turns().remaining == 4min);
}

TEST_CASE("one short turn follows on the other until the last has ended")
{
    Pilots meeting;
    for (int i = 0; i < 3; ++i)
        meeting.nextTurn();
    CHECK(meeting.turns().running == 2);
    CHECK(meeting.turns().next == -1);
    meeting.nextTurn();
    CHECK(meeting.turns().running == -1);
    CHECK(nextShortTurn(meeting.agenda(), meeting.clock.now()).isEmpty());
}

TEST_CASE("ending a short turn begins no other")
{
    Pilots meeting;
    meeting.nextTurn();
    meeting.take(endShortTurns(meeting.agenda(), meeting.clock.now()));
    CHECK(meeting.turns().running == -1);
    CHECK(meeting.turns().next == 1);
}

TEST_CASE("the next item ends the short turn, and back lets it go on")
{
    Pilots meeting;
    meeting.nextTurn();
    meeting.clock.advance(2min);
    const auto before = meeting.agenda();
    meeting.next();
    CHECK(meeting.item(0).shortTurns[0].endedAt == meeting.clock.now());
    meeting.back();
    CHECK(meeting.agenda() == before);
}

TEST_CASE("turns that have begun keep their times when the list is set anew")
{
    Pilots meeting;
    meeting.nextTurn();
    meeting.take(setShortTurns(meeting.item(0), {u"Norr"_s, u"Väster"_s}, 3));
    REQUIRE(meeting.item(0).shortTurns.size() == 2);
    CHECK(meeting.item(0).shortTurns[0].startedAt == meeting.start);
    CHECK(meeting.item(0).shortTurns[0].minutes == 5);
    CHECK(meeting.item(0).shortTurns[1].minutes == 3);
}
