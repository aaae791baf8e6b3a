// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LiveTexts.h"

#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::ui;
using namespace std::chrono_literals;

TEST_CASE("the countdown shows a second until it has passed and goes on into minus")
{
    CHECK(countdownText(7min + 42s) == u"07:42");
    CHECK(countdownText(7min + 41s + 1ms) == u"07:42");
    CHECK(countdownText(0ms) == u"00:00");
    CHECK(countdownText(-999ms) == u"00:00");
    CHECK(countdownText(-1s) == u"−00:01");
    CHECK(countdownText(-(2min + 10s)) == u"−02:10");
    CHECK(countdownText(99min + 59s) == u"99:59");
    CHECK(countdownText(100min) == u"1:40:00");
}

TEST_CASE("time used and time left always make up the whole")
{
    for (const Duration elapsed : {0ms, 1ms, 999ms, 61'500ms}) {
        const Duration remaining = 10min - elapsed;
        const auto seconds = [](const QString& text) {
            return text.left(2).toInt() * 60 + text.mid(3).toInt();
        };
        CHECK(seconds(elapsedText(elapsed)) + seconds(countdownText(remaining)) == 600);
    }
}

TEST_CASE("the countdown is calm until a fifth is left")
{
    CHECK(moodOf(30min, 6min + 1ms) == TimeMood::Calm);
    CHECK(moodOf(30min, 6min) == TimeMood::Ending);
    CHECK(moodOf(30min, 0ms) == TimeMood::Ending);
}

TEST_CASE("the countdown is red only after it has been over for a while")
{
    CHECK(moodOf(30min, -59s) == TimeMood::Ending);
    CHECK(moodOf(30min, -1min) == TimeMood::LongOver);
    CHECK(moodOf(5min, -29s) == TimeMood::Ending);
    CHECK(moodOf(5min, -30s) == TimeMood::LongOver);
}

TEST_CASE("words say what the colour says")
{
    CHECK(leftOrOver(1s) == u"left");
    CHECK(leftOrOver(0ms) == u"left");
    CHECK(leftOrOver(-1s) == u"over");
}

TEST_CASE("granted minutes are told apart from planned ones")
{
    CHECK(spentText(26min + 18s, 30min, 4min) == u"26:18 of 30 + 4 min");
    CHECK(spentText(26min + 18s, 30min, 0min) == u"26:18 of 30 min");
    CHECK(spentText(90s, 10min, -2min) == u"01:30 of 10 − 2 min");
}

TEST_CASE("drift is told in words")
{
    CHECK(driftText(4min) == u"4 min late");
    CHECK(driftText(29s) == u"on time");
    CHECK(driftText(-29s) == u"on time");
    CHECK(driftText(-3min) == u"3 min ahead");
    CHECK(driftText(119min) == u"119 min late");
    CHECK(driftText(-192min) == u"3 h 12 min ahead");
}

TEST_CASE("a screen reader hears milestones, not seconds")
{
    CHECK(milestoneText(9min) == milestoneText(8min + 1s));
    CHECK(milestoneText(5min) == u"5 minutes left");
    CHECK(milestoneText(4min) == u"5 minutes left");
    CHECK(milestoneText(59s) == u"1 minute left");
    CHECK(milestoneText(-5s) == u"Over time");
}

TEST_CASE("the window's title counts whole minutes")
{
    CHECK(minutesLeftText(7min + 42s) == u"8 min left");
    CHECK(minutesLeftText(7min) == u"7 min left");
    CHECK(minutesLeftText(-61s) == u"2 min over");
}
