// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"
#include "ui/live/AgendaPanel.h"
#include "ui/live/GapWatch.h"
#include "ui/live/LiveBar.h"

#include <QSignalSpy>

#include <ctime>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::LiveFixture;

TEST_CASE("tick: nine minutes of a running clock cost next to nothing")
{
    session::SessionRecord record = test::recordWithAgenda(
        std::vector<std::pair<QString, int>>(12, {u"En punkt med ett ganska långt namn"_s, 10}));
    record.session.status = session::SessionStatus::Live;
    record.agenda[0].startedAt = test::FakeClock().now();
    record.agenda[0].shortTurns = {{u"Norr"_s, 9, test::FakeClock().now(), std::nullopt, {}}};
    LiveFixture live(record);
    live.openPage();
    const QSignalSpy changed(live.find<AgendaList>().model(), &QAbstractItemModel::dataChanged);
    constexpr int minutes = 9;
    const std::clock_t before = std::clock();
    for (int tick = 0; tick < minutes * 240; ++tick) {
        live.clock.advance(250ms);
        live.find<GapWatch>().look();
        live.find<AgendaPanel>().tick();
        live.find<LiveBar>().tick();
        QApplication::processEvents();
    }
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    CAPTURE(seconds / (minutes * 60) * 100);
    CHECK(seconds < minutes * 60 * 0.01); // 0.1 % without optimisation; the sanitizers run this too
    CHECK(changed.size() == 0);           // on time all along: no row shows anything else
}
