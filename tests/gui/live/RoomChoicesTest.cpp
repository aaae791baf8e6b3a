// SPDX-License-Identifier: GPL-3.0-or-later
// The clicker, the safe view, a text of the moment and the menu for the room.
#include "tests/gui/live/RoomFixture.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/NoteDesk.h"
#include "ui/live/RoomMenu.h"
#include "ui/live/RoomTextSheet.h"
#include "ui/live/SafeView.h"

#include <QMenu>

using namespace kring;
using namespace kring::test;
using namespace kring::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("a clicker leads the session from the room's window, and does not end it")
{
    RoomFixture kring;
    kring.openRoom();
    kring.pressInRoom(Qt::Key_PageDown);
    CHECK(kring.position() == u"Öppet samtal"_s);
    kring.pressInRoom(Qt::Key_PageUp);
    CHECK(kring.position() == u"Incheckning"_s);
    kring.pressInRoom(Qt::Key_Period);
    CHECK(kring.room->choices().isBlank);
    kring.pressInRoom(Qt::Key_B);
    CHECK_FALSE(kring.room->choices().isBlank);
    for (int i = 0; i < 5; ++i)
        kring.pressInRoom(Qt::Key_PageDown);
    CHECK(kring.position() == u"Avslutning"_s);
    CHECK(kring.record().session.status == session::SessionStatus::Live);
}

TEST_CASE("a clicker does not end the session where what is left is left out")
{
    session::SessionRecord record = withOneUp();
    record.agenda[2].leftOut = true;
    RoomFixture kring(record);
    kring.openRoom();
    for (int i = 0; i < 3; ++i)
        kring.pressInRoom(Qt::Key_PageDown);
    CHECK(kring.position() == u"Öppet samtal"_s);
    CHECK(kring.record().session.status == session::SessionStatus::Live);
}

TEST_CASE("in the safe view the keys for writing say why nothing can be written")
{
    RoomFixture kring;
    QString said;
    QObject::connect(kring.page.get(), &Page::message, kring.page.get(),
                     [&](const QString& sentence) { said = sentence; });
    kring.press(Qt::Key_F11, Qt::ShiftModifier);
    for (const auto& [key, modifier] : {std::pair(Qt::Key_F2, Qt::NoModifier),
                                        std::pair(Qt::Key_F3, Qt::NoModifier),
                                        std::pair(Qt::Key_L, Qt::ControlModifier)}) {
        said.clear();
        kring.press(key, modifier);
        CHECK(said.contains(u"Shift+F11"_s));
        CHECK(kring.page->focusWidget()->isVisible());
        CHECK(kring.find<SafeView>().isVisible());
    }
}

TEST_CASE("a clicker's key held down counts once")
{
    RoomFixture kring;
    kring.openRoom();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier, {}, true);
    QApplication::sendEvent(&kring.room->window(), &held);
    CHECK(kring.position() == u"Incheckning"_s);
}

TEST_CASE("a clicker works on the page only if the settings say so, and never in a text field")
{
    RoomFixture kring;
    kring.find<QuestionList>().setFocus();
    kring.press(Qt::Key_PageDown);
    CHECK(kring.position() == u"Incheckning"_s);
    kring.settings.setClickerEverywhere(true);
    kring.press(Qt::Key_PageDown);
    CHECK(kring.position() == u"Öppet samtal"_s);
    kring.press(Qt::Key_Period);
    CHECK(kring.room->choices().isBlank);
    kring.press(Qt::Key_F3);
    kring.type(u"."_s);
    kring.press(Qt::Key_PageDown);
    CHECK(kring.position() == u"Öppet samtal"_s);
    CHECK(kring.room->choices().isBlank);
    CHECK(kring.find<NoteDesk>().findChild<NoteField*>()->toPlainText() == u"."_s);
}

TEST_CASE("the safe view hides notes, questions and dots, and loses no half word")
{
    RoomFixture kring;
    kring.press(Qt::Key_F3);
    kring.type(u"halvt or"_s);
    kring.press(Qt::Key_F11, Qt::ShiftModifier);
    CHECK_FALSE(kring.find<FloorPanel>().isVisible());
    CHECK_FALSE(kring.find<NoteDesk>().isVisible());
    CHECK(kring.find<SafeView>().isVisible());
    CHECK(kring.find<SafeView>().findChild<AudienceView*>()->content() == kring.content());
    kring.type(u"hemligt"_s);
    kring.press(Qt::Key_F5);
    CHECK(kring.position() == u"Öppet samtal"_s);
    kring.press(Qt::Key_F11, Qt::ShiftModifier);
    CHECK(kring.find<NoteDesk>().isVisible());
    CHECK_FALSE(kring.find<SafeView>().isVisible());
    kring.type(u"d"_s);
    CHECK(kring.find<NoteDesk>().findChild<NoteField*>()->toPlainText() == u"halvt ord"_s);
}

TEST_CASE("a text of the moment is shown with Enter, asked about if there is a name in it, and taken away")
{
    RoomFixture kring;
    kring.openRoom();
    kring.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    kring.type(u"Prata två och två, Öberg börjar."_s);
    kring.press(Qt::Key_Return);
    CHECK(kring.content().text.isEmpty());
    kring.press(Qt::Key_Return);
    CHECK(kring.content().text == u"Prata två och två, Öberg börjar."_s);
    CHECK(kring.room->window().content().text == kring.content().text);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    RoomMenu menu(*kring.room);
    for (QAction* action : menu.actions()) {
        if (action->text() == u"Take the text away"_s)
            action->trigger();
    }
    CHECK(kring.content().text.isEmpty());
}

TEST_CASE("a half-written text for the room is there again")
{
    RoomFixture kring;
    kring.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    kring.type(u"Ta kaff"_s);
    kring.press(Qt::Key_Escape);
    CHECK(kring.content().text.isEmpty());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    kring.openPage();
    kring.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(kring.find<RoomTextSheet>().findChild<NoteField*>()->toPlainText() == u"Ta kaff"_s);
}

TEST_CASE("the menu for the room chooses time, theme, freezing, the share of voice and the clicker")
{
    RoomFixture kring;
    const auto choose = [&](const QString& text) {
        RoomMenu menu(*kring.room);
        QList<QAction*> actions = menu.actions();
        for (QMenu* part : menu.findChildren<QMenu*>())
            actions += part->actions();
        for (QAction* action : actions) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        FAIL(text.toStdString());
    };
    choose(u"Hidden"_s);
    CHECK(kring.content().time.isEmpty());
    choose(u"Only colours"_s);
    CHECK(kring.content().timeWord == u"There is time"_s);
    choose(u"As the item suggests"_s);
    CHECK(kring.content().time == u"10:00"_s);
    choose(u"Dark"_s);
    CHECK(kring.settings.audienceTheme() == Theme::Choice::Dark);
    choose(u"Freeze the picture"_s);
    CHECK(kring.room->choices().isFrozen);
    choose(u"Share of voice, side by side"_s);
    CHECK(kring.room->choices().withVoice);
    choose(u"A clicker works on every page"_s);
    CHECK(kring.settings.clickerEverywhere());
    choose(u"Open the room's window"_s);
    CHECK(kring.room->screens().isOpen());
    choose(u"An ordinary window"_s);
    CHECK(kring.settings.audienceScreen() == ordinaryWindow);
}
