// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/RoundRules.h"
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LivePeople.h"
#include "tests/support/Catch.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/NoteDesk.h"
#include "ui/live/RoundPanel.h"
#include "ui/live/RoundSheet.h"
#include "ui/widgets/KeyButton.h"

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::LiveFixture;
using test::liveWith;

TEST_CASE("a go-round is laid out, led and ended by keys, and takes the place of the open floor")
{
    LiveFixture live(liveWith(5));
    live.openPage();
    live.press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(live.page->findChild<RoundSheet*>());
    live.type(u"Vad var viktigast?"_s);
    live.press(Qt::Key_Return);
    REQUIRE(live.record().round.has_value());
    CHECK(live.record().round->question == u"Vad var viktigast?");
    CHECK(live.record().round->secondsEach == 90);
    CHECK(live.record().round->places.size() == 4); // whoever leads does not take part
    auto& panel = live.find<RoundPanel>();
    CHECK(panel.isVisible());
    CHECK(panel.isAncestorOf(live.page->focusWidget()));
    live.press(Qt::Key_S);
    CHECK(live.record().round->now == ParticipantId{502});
    live.clock.advance(50s);
    live.press(Qt::Key_M);
    CHECK(live.record().round->nowExtraSeconds == 30);
    live.clock.advance(50s);
    live.press(Qt::Key_S);
    live.press(Qt::Key_P);
    CHECK(live.record().round->places[1].state == floor::RoundState::Passed);
    const auto lists = panel.findChildren<RoundList*>();
    REQUIRE(lists.size() == 2);
    const QAbstractItemModel& done = *lists[1]->model();
    REQUIRE(done.rowCount() == 2);
    CHECK(done.index(1, 0).data(Qt::AccessibleTextRole).toString() == u"Deltagare 2, spoke 1:40");
    CHECK(done.index(0, 0).data(Qt::AccessibleTextRole).toString() == u"Deltagare 3, passed");
    live.press(Qt::Key_F9); // also from anywhere
    CHECK(live.record().round->now == ParticipantId{505});
    for (KeyButton* button : panel.findChildren<KeyButton*>()) {
        if (button->text() == u"End the round")
            button->click();
    }
    CHECK_FALSE(live.record().round.has_value());
    CHECK(panel.isHidden());
    for (const floor::Turn& turn : live.record().turns)
        CHECK_FALSE(bool(turn.participant));
}

TEST_CASE("F2 shows the floor over a go-round while a question is written, and Esc or its key goes back")
{
    LiveFixture live(liveWith(5));
    live.openPage();
    live.press(Qt::Key_R, Qt::ControlModifier);
    live.press(Qt::Key_Return);
    auto& panel = live.find<RoundPanel>();
    REQUIRE(panel.isVisible());
    const auto isWriting = [&] {
        return live.find<FloorPanel>().isVisible() &&
               live.find<FloorPanel>().isAncestorOf(live.page->focusWidget());
    };
    live.press(Qt::Key_F2);
    CHECK(isWriting());
    live.type(u"Vem bestämmer?"_s);
    live.press(Qt::Key_Return);
    CHECK(live.record().questions.back().text == u"Vem bestämmer?"_s);
    CHECK(isWriting());
    live.press(Qt::Key_Escape);
    CHECK(panel.isVisible());
    CHECK(panel.isAncestorOf(live.page->focusWidget()));
    live.press(Qt::Key_F2);
    REQUIRE(isWriting());
    live.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(panel.isVisible());
    CHECK(panel.isAncestorOf(live.page->focusWidget()));
    live.press(Qt::Key_F10);
    live.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(live.page->isNoteTaking());
    CHECK(live.page->focusWidget()->isVisible());
}

TEST_CASE("those who are left in the go-round can be moved by keys")
{
    LiveFixture live(liveWith(5));
    live.openPage();
    live.press(Qt::Key_R, Qt::ControlModifier);
    live.press(Qt::Key_Return);
    auto* left = live.find<RoundPanel>().findChildren<RoundList*>().first();
    left->setFocus();
    live.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(live.record().round->places[0].participant == ParticipantId{503});
    CHECK(live.record().round->places[1].participant == ParticipantId{502});
    live.press(Qt::Key_S);
    CHECK(live.record().round->now == ParticipantId{503});
}

TEST_CASE("a round that begins in another window does not take the keyboard from who writes")
{
    LiveFixture live(liveWith(5));
    live.openPage();
    live.press(Qt::Key_F3);
    auto other = workspace::Workspace::open(live.workspace->path(), live.clock, live.ids, u"other"_s);
    REQUIRE(other.workspace);
    REQUIRE(other.workspace->commit(
        floor::startRound(live.record(), live.ids.make<RoundId>(), {{ParticipantId{502}}, 60, {}})));
    live.workspace->lookForOtherWriters();
    CHECK(live.find<RoundPanel>().isVisible());
    CHECK(live.find<NoteField>().hasFocus());
}

TEST_CASE("the time for each one is read as seconds or as minutes and seconds")
{
    CHECK(readSeconds(u"90"_s) == 90);
    CHECK(readSeconds(u" 1:30 "_s) == 90);
    CHECK(readSeconds(u"2.00"_s) == 120);
    CHECK(readSeconds(u"1:75"_s) == 0);
    CHECK(readSeconds(u"1:5"_s) == 0);
    CHECK(readSeconds(u"en minut"_s) == 0);
}
