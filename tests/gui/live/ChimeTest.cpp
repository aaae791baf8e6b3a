// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"
#include "ui/live/AgendaPanel.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::LiveFixture;

namespace {

void letPass(LiveFixture& live, int halfMinutes)
{
    for (int i = 0; i < halfMinutes; ++i) {
        live.clock.advance(30s);
        live.find<AgendaPanel>().tick();
    }
}

} // namespace

TEST_CASE("chime: the end of an item's time is told once")
{
    LiveFixture live(test::liveWithQuestions());
    const QSignalSpy chimes(&live.openPage(), &Page::chime);
    letPass(live, 19);
    CHECK(chimes.isEmpty());
    letPass(live, 4);
    REQUIRE(chimes.size() == 1);
    CHECK(chimes[0][0].value<Chime>() == Chime::TimeIsUp);
}

TEST_CASE("chime: whoever opens a session that is over time already is not startled")
{
    session::SessionRecord record = test::liveWithQuestions();
    record.agenda[0].startedAt = test::FakeClock().now() - 20min;
    LiveFixture live(record);
    const QSignalSpy chimes(&live.openPage(), &Page::chime);
    letPass(live, 3);
    CHECK(chimes.isEmpty());
}

TEST_CASE("chime: a short turn's last minute is told once")
{
    session::SessionRecord record = test::liveWithQuestions();
    record.agenda[0].shortTurns = {{u"Norr"_s, 3, test::FakeClock().now(), std::nullopt, {}}};
    LiveFixture live(record);
    const QSignalSpy chimes(&live.openPage(), &Page::chime);
    letPass(live, 6);
    REQUIRE(chimes.size() == 1);
    CHECK(chimes[0][0].value<Chime>() == Chime::RoundOff);
}

TEST_CASE("chime: where there is no sound server nobody waits")
{
    SoftSound sound;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        sound.play(Chime::TimeIsUp);
    CHECK(timer.elapsed() < 500);
}
