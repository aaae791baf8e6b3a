// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/agenda/Meeting.h"

using namespace kring;
using namespace kring::agenda;
using namespace std::chrono_literals;
using test::Meeting;
using State = ItemTimes::State;

TEST_CASE("before the start nothing runs and the plan holds")
{
    Meeting meeting;
    CHECK_FALSE(meeting.now().isRunning());
    CHECK(meeting.now().projectedEnd == meeting.start + 35min);
    CHECK(meeting.now().drift == 0min);
}

TEST_CASE("a late start moves the projected end")
{
    Meeting meeting;
    meeting.clock.advance(4min);
    CHECK(meeting.now().drift == 4min);
    meeting.begin();
    CHECK(meeting.now().drift == 4min);
    CHECK(meeting.now().items[0].start == meeting.start + 4min);
}

TEST_CASE("an item counts down and goes on into minus")
{
    Meeting meeting;
    meeting.begin();
    meeting.clock.advance(7min);
    CHECK(meeting.now().remaining == 3min);
    CHECK(meeting.now().drift == 0min);
    meeting.clock.advance(5min);
    CHECK(meeting.now().remaining == -2min);
    CHECK(meeting.now().drift == 2min);
    CHECK(meeting.now().items[1].start == meeting.clock.now());
}

TEST_CASE("granted minutes are kept apart from the plan")
{
    Meeting meeting;
    meeting.begin();
    meeting.take(grantMinutes(meeting.record.agenda, 2, meeting.clock.now()));
    CHECK(meeting.now().planned == 10min);
    CHECK(meeting.now().granted == 2min);
    CHECK(meeting.now().remaining == 12min);
    CHECK(meeting.now().drift == 2min);
}

TEST_CASE("a pause stops the item's clock but not the day")
{
    Meeting meeting;
    meeting.begin();
    meeting.clock.advance(3min);
    meeting.take(pause(meeting.record.agenda, meeting.clock.now()));
    meeting.clock.advance(5min);
    CHECK(meeting.now().paused);
    CHECK(meeting.now().elapsed == 3min);
    CHECK(meeting.now().drift == 5min);
    meeting.take(resume(meeting.record.agenda, meeting.clock.now()));
    meeting.clock.advance(1min);
    CHECK_FALSE(meeting.now().paused);
    CHECK(meeting.now().elapsed == 4min);
}

TEST_CASE("going on early is time won")
{
    Meeting meeting;
    meeting.begin();
    meeting.clock.advance(6min);
    meeting.next();
    CHECK(meeting.now().currentIndex == 1);
    CHECK(meeting.now().drift == -4min);
    CHECK(meeting.now().items[0].elapsed == 6min);
    CHECK(meeting.now().items[0].state == ItemTimes::State::Done);
    CHECK(actualMinutesOf(meeting.record.agenda[0]) == 6);
}

TEST_CASE("back repairs a next that came too early")
{
    Meeting meeting;
    meeting.begin();
    meeting.clock.advance(6min);
    const auto before = meeting.record.agenda;
    meeting.next();
    meeting.clock.advance(10s);
    meeting.take(previousItem(meeting.record.agenda));
    CHECK(meeting.record.agenda == before);
    CHECK(meeting.now().elapsed == 6min + 10s);
}

TEST_CASE("there is nothing before the first item and nothing after the last")
{
    Meeting meeting;
    CHECK(nextItem(meeting.record.agenda, meeting.start).isEmpty());
    meeting.begin();
    CHECK(previousItem(meeting.record.agenda).isEmpty());
    meeting.next();
    meeting.next();
    CHECK(nextItem(meeting.record.agenda, meeting.start).isEmpty());
}

TEST_CASE("closing ends the item and what was in discussion")
{
    Meeting meeting;
    floor::Question question;
    question.id = {7};
    question.session = meeting.record.session.id;
    question.status = floor::QuestionStatus::InDiscussion;
    meeting.record.questions.push_back(question);
    meeting.begin();
    meeting.clock.advance(9min);
    meeting.take(closeSession(meeting.record, meeting.clock.now()));
    CHECK_FALSE(meeting.now().isRunning());
    CHECK(meeting.record.session.status == session::SessionStatus::Closed);
    CHECK(meeting.record.questions[0].status == floor::QuestionStatus::Discussed);
}

TEST_CASE("a clock set back never shows negative time")
{
    Meeting meeting;
    meeting.begin();
    meeting.clock.advance(-1h);
    CHECK(meeting.now().elapsed == 0min);
    CHECK(meeting.now().remaining == 10min);
}

TEST_CASE("what lies below the current item is still to come, whatever has been done there")
{
    Meeting meeting;
    meeting.begin();
    meeting.jump(2);
    CHECK(meeting.state(1) == State::Skipped);
    meeting.clock.advance(2min);
    meeting.jump(0);
    CHECK(meeting.state(1) == State::Coming);
    CHECK(meeting.state(2) == State::Done);
    CHECK(meeting.now().projectedEnd == meeting.clock.now() + 10min + 20min);
}

TEST_CASE("when nothing runs, what lies above the last one that began was skipped")
{
    Meeting meeting;
    meeting.begin();
    meeting.jump(2);
    meeting.take(closeSession(meeting.record, meeting.clock.now()));
    CHECK(meeting.state(1) == State::Skipped);
}

TEST_CASE("a left out item takes no time and is not on its way")
{
    Meeting meeting;
    meeting.item(1).leftOut = true;
    CHECK(meeting.state(1) == State::Skipped);
    CHECK(meeting.now().projectedEnd == meeting.start + 15min);
    CHECK(meeting.now().drift == -20min);
    CHECK(meeting.now().free() == 20min);
}

TEST_CASE("a fixed start holds what is expected, in the plan too")
{
    Meeting meeting;
    meeting.item(1).fixedStart = QTime(8, 15); // the meeting begins at eight in UTC
    CHECK(meeting.now().items[1].start == meeting.start + 15min);
    CHECK(meeting.now().items[1].plannedStart == meeting.start + 15min);
    CHECK(meeting.now().plannedEnd == meeting.start + 40min);
    CHECK(meeting.now().drift == 0min);
}

TEST_CASE("the buffer before a fixed start absorbs a delay, and no more than that")
{
    Meeting meeting;
    meeting.item(1).fixedStart = QTime(8, 15);
    meeting.begin();
    meeting.clock.advance(14min);
    CHECK(meeting.now().drift == 0min);
    meeting.clock.advance(4min);
    CHECK(meeting.now().drift == 3min);
}

TEST_CASE("minutes free are told when ahead and never when late")
{
    Meeting meeting;
    meeting.begin();
    meeting.clock.advance(4min);
    meeting.next();
    CHECK(meeting.now().free() == 6min);
    meeting.clock.advance(40min);
    CHECK(meeting.now().free() == 0min);
}

TEST_CASE("no moment of overlapping pauses is taken off twice")
{
    Meeting meeting;
    AgendaItem& item = meeting.item(0);
    item.startedAt = meeting.start;
    item.pauses = {{meeting.start + 1min, meeting.start + 4min, PauseReason::Paused, {}},
                   {meeting.start + 3min, meeting.start + 5min, PauseReason::Nobody, {}}};
    CHECK(elapsedOf(item, meeting.start + 10min) == 6min);
}

TEST_CASE("an item that ended before it began took no time")
{
    AgendaItem item;
    item.startedAt = Instant(10min);
    item.endedAt = Instant(4min);
    CHECK(elapsedOf(item, Instant(20min)) == 0min);
}
