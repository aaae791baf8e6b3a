// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Gaps.h"

#include "tests/core/agenda/Meeting.h"

using namespace kring;
using namespace kring::agenda;
using namespace std::chrono_literals;
using test::Meeting;

namespace {

/// Two minutes into the first item the computer goes to sleep, and wakes up fourteen minutes later.
struct Asleep : Meeting
{
    Instant from = start + 2min;
    Instant to = start + 16min;

    Asleep()
    {
        begin();
        clock.set(to);
    }
    void notice() { take(noticeGap(record, from, to)); }
    Gap gap() const { return unassignedGaps(record.agenda).at(0); }
};

} // namespace

TEST_CASE("a gap is not charged to the item until somebody says so")
{
    Asleep meeting;
    meeting.notice();
    CHECK(meeting.gap() == Gap{{101}, meeting.from, meeting.to});
    CHECK(meeting.now().elapsed == 2min);
    CHECK_FALSE(meeting.now().paused);
}

TEST_CASE("a gap is noticed once")
{
    Asleep meeting;
    meeting.notice();
    CHECK(noticeGap(meeting.record, meeting.from + 1s, meeting.to).isEmpty());
}

TEST_CASE("where nothing ran or the clock stood still there is no gap")
{
    Meeting meeting;
    CHECK(noticeGap(meeting.record, meeting.start, meeting.start + 5min).isEmpty());
    meeting.begin();
    meeting.take(pause(meeting.agenda(), meeting.start + 1min));
    CHECK(noticeGap(meeting.record, meeting.start + 2min, meeting.start + 5min).isEmpty());
}

TEST_CASE("a gap begins no earlier than its item")
{
    Asleep meeting;
    meeting.from = meeting.start - 1min;
    meeting.notice();
    CHECK(meeting.gap().from == meeting.start);
}

TEST_CASE("whoever was speaking stopped when the gap began")
{
    Asleep meeting;
    floor::Turn turn;
    turn.id = {5};
    turn.session = {1};
    turn.startedAt = meeting.start + 1min;
    meeting.record.turns.push_back(turn);
    meeting.notice();
    CHECK(meeting.record.turns[0].endedAt == meeting.from);
}

TEST_CASE("a gap becomes a break, nobody's time, or the item's own")
{
    Asleep meeting;
    meeting.notice();
    const Gap gap = meeting.gap();
    Asleep other = meeting;
    meeting.take(assignGap(meeting.agenda(), gap, GapFate::Break));
    CHECK(meeting.item(0).pauses[0].reason == PauseReason::Break);
    CHECK(unassignedGaps(meeting.agenda()).empty());
    CHECK(assignGap(meeting.agenda(), gap, GapFate::Nobody).isEmpty());
    other.take(assignGap(other.agenda(), gap, GapFate::ThisItem));
    CHECK(other.now().elapsed == 16min);
}
