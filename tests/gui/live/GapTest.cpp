// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Gaps.h"
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"
#include "ui/live/GapBanner.h"
#include "ui/live/GapWatch.h"
#include "ui/live/NoteDesk.h"

#include <QLabel>
#include <QPushButton>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using agenda::PauseReason;
using test::LiveFixture;
using test::liveWithQuestions;

namespace {

/// A live page over which the computer slept fourteen minutes.
struct Slept : LiveFixture
{
    Slept()
        : LiveFixture(liveWithQuestions())
    {
        openPage();
        clock.advance(14min);
        find<GapWatch>().look();
    }
    std::vector<agenda::Pause> pauses() const { return record().agenda[0].pauses; }
};

} // namespace

TEST_CASE("gap: a sleep is asked about, is nobody's until then, and cannot be undone")
{
    Slept live;
    auto& banner = live.find<GapBanner>();
    CHECK(banner.isVisible());
    CHECK(banner.accessibleName() == u"The computer was away 09:00–09:14 (14 min)");
    REQUIRE(live.pauses().size() == 1);
    CHECK(live.pauses()[0].reason == PauseReason::Unassigned);
    CHECK(live.workspace->undoLabel().isEmpty());
    live.clock.advance(30s);
    live.find<GapWatch>().look();
    CHECK(live.pauses().size() == 1);
}

TEST_CASE("gap: keys say what the time was, in the middle of a sentence")
{
    Slept live;
    live.press(Qt::Key_F3);
    live.press(Qt::Key_F10, Qt::ControlModifier);
    CHECK(live.pauses()[0].reason == PauseReason::Break);
    CHECK(live.find<GapBanner>().isHidden());
    CHECK(live.find<NoteField>().hasFocus());
}

TEST_CASE("gap: the item's own time is no pause, and that can be undone")
{
    Slept live;
    live.press(Qt::Key_F11, Qt::ControlModifier);
    CHECK(live.pauses().empty());
    live.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(live.pauses()[0].reason == PauseReason::Unassigned);
    CHECK(live.find<GapBanner>().isVisible());
    live.press(Qt::Key_F12, Qt::ControlModifier);
    CHECK(live.pauses()[0].reason == PauseReason::Nobody);
}

TEST_CASE("gap: the banner's buttons do the same")
{
    Slept live;
    live.find<GapBanner>().findChildren<QPushButton*>().at(2)->click();
    CHECK(live.pauses()[0].reason == PauseReason::Nobody);
}

TEST_CASE("gap: what lies between the program's end and its next start is one")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.clock.advance(40s);
    live.find<GapWatch>().look();
    const Instant seen = live.clock.now();
    live.page.reset();
    live.clock.advance(5min);
    live.openPage();
    const auto gaps = agenda::unassignedGaps(live.record().agenda);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].from == seen);
    CHECK(gaps[0].to == live.clock.now());
}

TEST_CASE("gap: a restart within a minute, another page for long, and a clock that stands still are none")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.page.reset();
    live.clock.advance(50s);
    live.openPage();
    live.page->hide();
    for (int i = 0; i < 10; ++i) {
        live.clock.advance(30s);
        live.find<GapWatch>().look(); // as its own timer makes it
    }
    live.page->show();
    live.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    live.clock.advance(30min);
    live.find<GapWatch>().look();
    CHECK(agenda::unassignedGaps(live.record().agenda).empty());
}

TEST_CASE("gap: another session on the page for long is none, a sleep meanwhile is one")
{
    LiveFixture live(liveWithQuestions());
    session::Session other = live.record().session;
    other.id = {2};
    other.documentId = u"ex-other"_s;
    other.status = session::SessionStatus::Planned;
    workspace::Change change{u"Add"_s, {}};
    change.insert(other);
    REQUIRE(live.workspace->commit(change));
    live.openPage();
    live.page->showSession(other.id);
    for (int i = 0; i < 10; ++i) {
        live.clock.advance(30s);
        live.find<GapWatch>().look();
    }
    SECTION("awake")
    {
        live.page->showSession({1});
        live.find<GapWatch>().look();
        CHECK(agenda::unassignedGaps(live.record().agenda).empty());
    }
    SECTION("asleep")
    {
        live.clock.advance(14min);
        live.find<GapWatch>().look();
        live.page->showSession({1});
        live.find<GapWatch>().look();
        CHECK(agenda::unassignedGaps(live.record().agenda).size() == 1);
    }
}
