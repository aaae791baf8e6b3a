// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaClock.h"
#include "core/agenda/AgendaRules.h"
#include "tests/support/Catch.h"
#include "tests/support/FakeClock.h"

using namespace kring;
using namespace kring::agenda;
using namespace std::chrono_literals;

namespace {

/// Three items of 10, 20 and 5 minutes, planned from 09:00.
struct Meeting
{
    test::FakeClock clock;
    Instant start = clock.now();
    session::SessionRecord record;

    Meeting()
    {
        record.session.id = {1};
        int position = 0;
        for (const int minutes : {10, 20, 5}) {
            AgendaItem item;
            item.id = {++position + 100};
            item.session = record.session.id;
            item.position = position;
            item.plannedMinutes = minutes;
            record.agenda.push_back(item);
        }
    }

    void take(const workspace::Change& change)
    {
        REQUIRE_FALSE(change.isEmpty());
        workspace::apply(change, record);
    }
    void begin() { take(startSession(record, clock.now())); }
    void next() { take(nextItem(record.agenda, clock.now())); }
    AgendaClock now() const { return clockAt(record.agenda, start, clock.now()); }
};

} // namespace

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
