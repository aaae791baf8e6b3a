// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/agenda/Meeting.h"

using namespace kring;
using namespace kring::agenda;
using namespace std::chrono_literals;
using test::Meeting;

TEST_CASE("jumping ends the current item and begins the other")
{
    Meeting meeting;
    meeting.begin();
    meeting.clock.advance(3min);
    meeting.jump(2);
    CHECK(meeting.item(0).endedAt == meeting.clock.now());
    CHECK(meeting.now().currentIndex == 2);
}

TEST_CASE("jumping to the current item or to none does nothing")
{
    Meeting meeting;
    meeting.begin();
    CHECK(jumpTo(meeting.agenda(), meeting.item(0).id, meeting.start).isEmpty());
    CHECK(jumpTo(meeting.agenda(), AgendaItemId{9}, meeting.start).isEmpty());
}

TEST_CASE("an item that was done goes on, and the time between is a pause")
{
    Meeting meeting;
    meeting.begin();
    meeting.clock.advance(6min);
    meeting.next();
    meeting.clock.advance(5min);
    meeting.jump(0);
    CHECK(meeting.item(0).pauses.size() == 1);
    CHECK(meeting.item(0).pauses[0].reason == PauseReason::Paused);
    CHECK(meeting.now().elapsed == 6min);
    meeting.clock.advance(1min);
    CHECK(meeting.now().elapsed == 7min);
}

TEST_CASE("jumping to what was left out takes it in")
{
    Meeting meeting;
    meeting.item(2).leftOut = true;
    meeting.begin();
    meeting.jump(2);
    CHECK_FALSE(meeting.item(2).leftOut);
}

TEST_CASE("next passes over what is left out or done")
{
    Meeting meeting({10, 20, 5, 5});
    meeting.item(1).leftOut = true;
    meeting.begin();
    meeting.jump(2);
    meeting.jump(0);
    meeting.next();
    CHECK(meeting.now().currentIndex == 3);
    CHECK(nextItem(meeting.agenda(), meeting.clock.now()).isEmpty());
}

TEST_CASE("the session begins with the first item that is not left out")
{
    Meeting meeting;
    meeting.item(0).leftOut = true;
    meeting.begin();
    CHECK(meeting.now().currentIndex == 1);
    CHECK(previousItem(meeting.agenda()).isEmpty());
}

TEST_CASE("back repairs a jump that came too early")
{
    Meeting meeting;
    meeting.begin();
    meeting.clock.advance(6min);
    const auto before = meeting.agenda();
    meeting.jump(2);
    meeting.clock.advance(10s);
    meeting.back();
    CHECK(meeting.agenda() == before);
}

TEST_CASE("back repairs a jump to an item that was done")
{
    Meeting meeting;
    meeting.begin();
    meeting.clock.advance(6min);
    meeting.next();
    meeting.clock.advance(1min);
    const auto before = meeting.agenda();
    meeting.jump(0);
    meeting.clock.advance(10s);
    meeting.back();
    CHECK(meeting.agenda() == before);
}

TEST_CASE("back repairs a next over what is left out")
{
    Meeting meeting;
    meeting.item(1).leftOut = true;
    meeting.begin();
    meeting.clock.advance(6min);
    const auto before = meeting.agenda();
    meeting.next();
    meeting.back();
    CHECK(meeting.agenda() == before);
}

TEST_CASE("what stood still when next came too early stands still again")
{
    Meeting meeting;
    meeting.begin();
    meeting.clock.advance(1min);
    meeting.take(pause(meeting.agenda(), meeting.clock.now()));
    meeting.clock.advance(1min);
    meeting.next();
    meeting.back();
    CHECK(meeting.now().paused);
}

TEST_CASE("minutes can be given to an item to come, not to one that is done")
{
    Meeting meeting;
    meeting.begin();
    meeting.take(grantMinutes(meeting.agenda(), meeting.item(2).id, 5, meeting.start));
    CHECK(meeting.now().items[2].granted == 5min);
    CHECK(meeting.now().items[2].planned == 5min);
    meeting.next();
    CHECK(grantMinutes(meeting.agenda(), meeting.item(0).id, 5, meeting.start).isEmpty());
}

TEST_CASE("no more minutes are taken back than there are")
{
    Meeting meeting;
    meeting.begin();
    meeting.take(grantMinutes(meeting.agenda(), -15, meeting.start));
    CHECK(meeting.now().granted == -10min);
    CHECK(grantMinutes(meeting.agenda(), -1, meeting.start).isEmpty());
}

TEST_CASE("closing ends whoever speaks and empties the queue and the round")
{
    Meeting meeting;
    meeting.record.turns.push_back({});
    meeting.record.turns.back().id = {3};
    meeting.record.turns.back().session = {1};
    meeting.record.turns.back().startedAt = meeting.start;
    meeting.record.queue.push_back({{4}, {1}, {9}, floor::QueueState::Waiting, 0, false});
    meeting.record.round = floor::Round{};
    meeting.record.round->session = {1};
    meeting.begin();
    meeting.item(0).shortTurns = {{QStringLiteral("Pilot"), 5, meeting.start, std::nullopt, {}}};
    meeting.clock.advance(2min);
    meeting.take(closeSession(meeting.record, meeting.clock.now()));
    CHECK(meeting.record.turns[0].endedAt == meeting.clock.now());
    CHECK(meeting.record.queue.empty());
    CHECK_FALSE(meeting.record.round);
    CHECK(meeting.item(0).shortTurns[0].endedAt == meeting.clock.now());
}
