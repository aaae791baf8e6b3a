// SPDX-License-Identifier: GPL-3.0-or-later
// What the facilitator shows the room, with real keys on the live page and in the room's window.
#include "tests/gui/live/RoomFixture.h"
#include "ui/live/NoteDesk.h"
#include "ui/live/QuestionList.h"
#include "ui/live/RoomCard.h"
#include "ui/live/ShowToRoomRow.h"

using namespace kring;
using namespace kring::test;
using namespace kring::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Face = AudienceContent::Face;

TEST_CASE("F8 blanks the room's window and shows it again, from the page and from the window itself")
{
    RoomFixture kring;
    kring.openRoom();
    CHECK(kring.room->window().content().face == Face::Item);
    kring.press(Qt::Key_F8);
    CHECK(kring.room->window().content() == AudienceContent());
    kring.press(Qt::Key_F8);
    CHECK(kring.room->window().content().face == Face::Item);
    kring.pressInRoom(Qt::Key_F8);
    CHECK(kring.room->window().content() == AudienceContent());
}

TEST_CASE("Shift+F8 opens the room's window and closes it, and the page keeps the keyboard")
{
    RoomFixture kring;
    kring.press(Qt::Key_F3);
    kring.openRoom();
    CHECK(kring.room->window().isVisible());
    CHECK(kring.room->screens().place() == ordinaryWindow);
    kring.type(u"ord"_s);
    CHECK(kring.find<NoteDesk>().findChild<NoteField*>()->toPlainText() == u"ord"_s);
    kring.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK_FALSE(kring.room->window().isVisible());
    kring.openRoom();
    kring.pressInRoom(Qt::Key_F8, Qt::ShiftModifier);
    CHECK_FALSE(kring.room->window().isVisible());
}

TEST_CASE("the program does not wait for the room's window")
{
    RoomFixture kring;
    CHECK_FALSE(kring.room->window().testAttribute(Qt::WA_QuitOnClose));
    CHECK(kring.room->window().testAttribute(Qt::WA_ShowWithoutActivating));
}

TEST_CASE("a question taken up is not shown until somebody shows it, and can be taken away")
{
    RoomFixture kring;
    kring.openRoom();
    CHECK(kring.seenQuestion().isEmpty());
    auto& shows = kring.find<ToggleSwitch>();
    CHECK_FALSE(shows.isChecked());
    CHECK(shows.accessibleDescription() == u"no names in the text"_s);
    kring.show();
    CHECK(kring.seenQuestion() == u"Hur håller vi kvar andan?"_s);
    CHECK(shows.isChecked());
    CHECK(shows.accessibleDescription() == u"shown · no names in the text"_s);
    kring.show();
    CHECK(kring.seenQuestion().isEmpty());
    shows.setFocus();
    kring.press(Qt::Key_Space);
    CHECK_FALSE(kring.seenQuestion().isEmpty());
    kring.press(Qt::Key_Return);
    CHECK(kring.seenQuestion().isEmpty());
}

TEST_CASE("the switch says what the screen shows, and not only what was chosen")
{
    RoomFixture kring;
    kring.show();
    const auto& shows = kring.find<ToggleSwitch>();
    CHECK(shows.accessibleDescription().startsWith(u"chosen, no window is open"_s));
    kring.openRoom();
    CHECK(shows.accessibleDescription().startsWith(u"shown"_s));
    kring.press(Qt::Key_F8);
    CHECK(shows.accessibleDescription().startsWith(u"chosen, the room's window is blank"_s));
}

TEST_CASE("a question with a name in it is asked about once more")
{
    RoomFixture kring(withOneUp(u"Varför får Anna aldrig svar?"_s));
    kring.openRoom();
    CHECK(kring.find<ToggleSwitch>().accessibleDescription() == u"in the text: Anna"_s);
    auto& anyway = kring.button<KeyButton>(u"Show anyway"_s);
    CHECK_FALSE(anyway.isVisible());
    kring.show();
    CHECK(kring.seenQuestion().isEmpty());
    CHECK(anyway.isVisible());
    CHECK(anyway.hasFocus());
    kring.press(Qt::Key_Escape);
    CHECK_FALSE(anyway.isVisible());
    CHECK(kring.seenQuestion().isEmpty());
    kring.show();
    kring.press(Qt::Key_Return);
    CHECK(kring.seenQuestion() == u"Varför får Anna aldrig svar?"_s);
    CHECK_FALSE(anyway.isVisible());
}

TEST_CASE("a question that has been dealt with is gone, and undo does not show it again")
{
    RoomFixture kring;
    kring.openRoom();
    kring.show();
    kring.button<KeyButton>(u"Park"_s).click();
    CHECK(kring.seenQuestion().isEmpty());
    kring.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(kring.undone);
    CHECK(questionWith(kring.record(), 12).status == floor::QuestionStatus::InDiscussion);
    CHECK(kring.seenQuestion().isEmpty());
    CHECK_FALSE(kring.find<ToggleSwitch>().isChecked());
}

TEST_CASE("after a restart nothing is shown by itself")
{
    RoomFixture kring;
    kring.openRoom();
    kring.show();
    kring.openPage();
    CHECK_FALSE(kring.room->screens().isOpen());
    CHECK(kring.content().question.isEmpty());
    CHECK(kring.room->choices() == RoomChoices());
}

TEST_CASE("a frozen window keeps what it showed while the page goes on")
{
    RoomFixture kring;
    kring.openRoom();
    kring.show();
    kring.freeze();
    kring.press(Qt::Key_F5);
    CHECK(kring.position() == u"Öppet samtal"_s);
    CHECK(kring.room->window().content().title == u"Incheckning"_s);
    CHECK(kring.room->window().content().time.isEmpty());
    kring.button<KeyButton>(u"Park"_s).click();
    CHECK(kring.seenQuestion() == u"Hur håller vi kvar andan?"_s);
    kring.freeze();
    CHECK(kring.room->window().content().title == u"Öppet samtal"_s);
    CHECK(kring.seenQuestion().isEmpty());
}

TEST_CASE("blank is blank also when frozen, and what was frozen comes back")
{
    RoomFixture kring;
    kring.openRoom();
    kring.show();
    kring.freeze();
    kring.press(Qt::Key_F8);
    CHECK(kring.room->window().content() == AudienceContent());
    kring.press(Qt::Key_F8);
    CHECK(kring.seenQuestion() == u"Hur håller vi kvar andan?"_s);
}

TEST_CASE("the room follows the clock and the page's steps")
{
    RoomFixture kring;
    kring.openRoom();
    CHECK(kring.room->window().content().time == u"10:00"_s);
    kring.clock.advance(31s); // a minute would be time away
    CHECK(QTest::qWaitFor([&] { return kring.room->window().content().time == u"09:29"_s; }));
    kring.press(Qt::Key_F5);
    CHECK(kring.room->window().content().overline == u"Item 2 of 3"_s);
    kring.press(Qt::Key_F5, Qt::ShiftModifier);
    CHECK(kring.room->window().content().overline == u"Item 1 of 3"_s);
}

TEST_CASE("the card on the page shows what the room sees, and its button fits what can be done")
{
    RoomFixture kring;
    auto& card = kring.find<RoomCard>();
    CHECK(card.findChild<AudienceView*>()->content() == kring.content());
    kring.button<KeyButton>(u"Open"_s).click();
    CHECK(kring.room->screens().isOpen());
    kring.button<KeyButton>(u"Blank"_s).click();
    CHECK(kring.room->choices().isBlank);
    CHECK(card.findChild<AudienceView*>()->content() == AudienceContent());
    kring.button<KeyButton>(u"Show again"_s).click();
    CHECK_FALSE(kring.room->choices().isBlank);
}

TEST_CASE("without a question that is up the card for the room is still there")
{
    RoomFixture kring(liveWithQuestions());
    CHECK(kring.find<RoomCard>().isVisible());
    CHECK_FALSE(kring.find<ShowToRoomRow>().isVisible());
    kring.show(); // nothing to show
    CHECK(kring.content().question.isEmpty());
}

TEST_CASE("the room stays with the live session while another is looked at")
{
    RoomFixture kring;
    session::SessionRecord other = threeItems();
    other.session.id = {2};
    kring.room->visit(other);
    CHECK(kring.room->session() == SessionId{1});
    other.session.status = session::SessionStatus::Live;
    kring.room->state().setText(u"Text"_s);
    kring.room->visit(other);
    CHECK(kring.room->session() == SessionId{2});
    CHECK(kring.room->choices() == RoomChoices());
}

TEST_CASE("half a word, a note and a question that nobody has shown change no pixel in the room")
{
    RoomFixture kring(liveWithQuestions());
    kring.openRoom();
    const QImage before = kring.room->window().grab().toImage();
    kring.press(Qt::Key_F3);
    kring.type(u"En anteckning om Anna"_s);
    CHECK(kring.room->window().grab().toImage() == before);
    kring.press(Qt::Key_Return);
    REQUIRE(kring.record().notes.size() == 1);
    CHECK(kring.room->window().grab().toImage() == before);
    kring.press(Qt::Key_F2);
    kring.type(u"En fråga"_s);
    kring.press(Qt::Key_Return);
    REQUIRE(kring.record().questions.size() == 4);
    CHECK(kring.room->window().grab().toImage() == before);
    kring.find<QuestionList>().setFocus();
    kring.press(Qt::Key_Home);
    kring.press(Qt::Key_Return);
    CHECK(kring.room->window().grab().toImage() == before); // taken up is not shown
    kring.show();
    CHECK(kring.room->window().grab().toImage() != before);
}
