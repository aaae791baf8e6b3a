// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaClock.h"
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"
#include "ui/live/AgendaPanel.h"
#include "ui/live/InsertItemSheet.h"
#include "ui/live/NoteDesk.h"
#include "ui/live/OnTimeSheet.h"
#include "ui/live/ShortTurnView.h"
#include "ui/live/ShortTurnsSheet.h"

#include <QLabel>
#include <QLineEdit>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::LiveFixture;
using test::liveWithQuestions;

namespace {

/// A live page with the focus in the agenda, on this item.
struct AtItem : LiveFixture
{
    explicit AtItem(int row)
        : LiveFixture(liveWithQuestions())
    {
        openPage();
        auto& list = find<AgendaList>();
        list.setFocus();
        list.setCurrentIndex(list.model()->index(row, 0));
    }
    const agenda::AgendaItem& item(size_t index)
    {
        kept = record();
        return kept.agenda.at(index);
    }
    std::string rowText(int row)
    {
        return find<AgendaList>()
            .model()
            ->index(row, 0)
            .data(Qt::AccessibleTextRole)
            .toString()
            .toStdString();
    }
    /// Every text that is to be read in a widget.
    std::string textsOf(const QWidget& widget)
    {
        QStringList texts;
        for (const QLabel* label : widget.findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u" | ").toStdString();
    }

    session::SessionRecord kept;
};

} // namespace

TEST_CASE("agenda: Enter jumps to the chosen item")
{
    AtItem live(2);
    live.clock.advance(30s);
    live.press(Qt::Key_Return);
    CHECK(live.item(2).startedAt == live.clock.now());
    CHECK(live.item(0).endedAt == live.clock.now());
    CHECK(live.rowText(0).starts_with("1 item(s) done, 1 left out"));
}

TEST_CASE("agenda: L and Delete leave out and take in")
{
    AtItem live(1);
    live.press(Qt::Key_L);
    CHECK(live.item(1).leftOut);
    live.press(Qt::Key_Delete);
    CHECK_FALSE(live.item(1).leftOut);
}

TEST_CASE("agenda: Ctrl+Alt and an arrow move an item, which stays chosen")
{
    AtItem live(1);
    live.press(Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
    CHECK(live.item(2).title == u"Öppet samtal");
    CHECK(live.find<AgendaList>().currentIndex().row() == 2);
    live.press(Qt::Key_Up, Qt::ControlModifier | Qt::AltModifier);
    live.press(Qt::Key_Up, Qt::ControlModifier | Qt::AltModifier);
    CHECK(live.item(1).title == u"Öppet samtal");
}

TEST_CASE("agenda: Alt and an arrow choose")
{
    AtItem live(1);
    live.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(live.find<AgendaList>().currentIndex().row() == 2);
    live.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(live.find<AgendaList>().currentIndex().row() == 2);
}

TEST_CASE("agenda: plus and minus give the chosen item minutes, apart from its plan")
{
    AtItem live(1);
    live.press(Qt::Key_Plus);
    live.press(Qt::Key_Plus);
    CHECK(live.rowText(1) == "Öppet samtal, 30 + 2 min, 09:10");
    live.press(Qt::Key_Minus);
    CHECK(agenda::grantedMinutesOf(live.item(1)) == 1);
}

TEST_CASE("agenda: the keys of minutes work in the middle of a sentence")
{
    AtItem live(1);
    live.press(Qt::Key_F3);
    live.type(u"mitt i"_s);
    live.press(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(agenda::grantedMinutesOf(live.item(0)) == 5);
    live.press(Qt::Key_Plus, Qt::AltModifier);
    CHECK(agenda::grantedMinutesOf(live.item(0)) == 6);
    live.press(Qt::Key_Minus, Qt::AltModifier);
    live.press(Qt::Key_PageDown, Qt::AltModifier);
    CHECK(agenda::grantedMinutesOf(live.item(0)) == 0);
    CHECK(live.find<NoteField>().toPlainText() == u"mitt i");
}

TEST_CASE("agenda: I puts an item in after the current one")
{
    AtItem live(2);
    live.press(Qt::Key_I);
    auto& sheet = live.find<InsertItemSheet>();
    live.type(u"Ett ämne till"_s);
    live.press(Qt::Key_Tab);
    live.press(Qt::Key_Tab);
    live.type(u"1:15"_s);
    live.press(Qt::Key_Return);
    REQUIRE(sheet.isHidden());
    CHECK(live.item(1).title == u"Ett ämne till");
    CHECK(live.item(1).kind == u"topic");
    CHECK(agenda::grantedMinutesOf(live.item(1)) == 75);
    CHECK(live.rowText(1) == "Ett ämne till, 75 min, 09:10");
    CHECK(live.find<AgendaList>().hasFocus());
}

TEST_CASE("agenda: an item without a name or a length keeps its sheet, and says what is missing")
{
    AtItem live(2);
    live.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    auto& sheet = live.find<InsertItemSheet>();
    live.press(Qt::Key_Return);
    CHECK(live.textsOf(sheet).find("Write what the item is about.") != std::string::npos);
    live.type(u"Ämne"_s);
    sheet.findChildren<QLineEdit*>().last()->setText(u"länge"_s);
    live.press(Qt::Key_Return);
    CHECK(live.textsOf(sheet).find("Write the minutes as") != std::string::npos);
    CHECK(sheet.isVisible());
    CHECK(sheet.findChildren<QLineEdit*>().first()->text() == u"Ämne");
}

TEST_CASE("agenda: making it on time is shown before it is taken")
{
    AtItem live(1);
    auto& button = *live.page->findChild<KeyButton*>(u"live.onTime"_s);
    CHECK(button.isHidden());
    live.press(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(button.isVisible());
    live.press(Qt::Key_F3);
    live.press(Qt::Key_F5, Qt::ControlModifier);
    CHECK(
        live.textsOf(live.find<OnTimeSheet>()) ==
        "Make it on time | 5 minute(s) can be won from what is left. Breaks, fixed starts and the pulse keep "
        "their time. | Item | Now | Proposal | Öppet samtal | 30 min | 26 min | Avslutning | 5 min | 4 min");
    live.press(Qt::Key_Escape);
    CHECK(live.item(1).grants.empty());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    button.click();
    live.press(Qt::Key_Return);
    CHECK(agenda::grantedMinutesOf(live.item(1)) == -4);
    CHECK(agenda::grantedMinutesOf(live.item(2)) == -1);
    CHECK(live.item(1).plannedMinutes == 30);
    CHECK(button.isHidden());
}

TEST_CASE("agenda: short turns are set, run and warn")
{
    AtItem live(0);
    live.press(Qt::Key_F7, Qt::ControlModifier);
    REQUIRE(live.find<ShortTurnsSheet>().isVisible());
    live.type(u"Norr"_s);
    live.press(Qt::Key_Return);
    live.type(u"Söder"_s);
    live.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(live.item(0).shortTurns.size() == 2);
    auto& view = live.find<ShortTurnView>();
    CHECK(live.textsOf(view) == "2 short turn(s) | Norr | 5 min");
    live.press(Qt::Key_F3);
    live.press(Qt::Key_F7);
    CHECK(live.textsOf(view) == "Short turn 1 of 2 | Norr | Then Söder");
    for (int i = 0; i < 5; ++i) {
        live.clock.advance(50s);
        live.find<AgendaPanel>().tick();
    }
    CHECK(view.accessibleName() == u"Norr: time to round off");
    live.press(Qt::Key_F7);
    CHECK(live.textsOf(view) == "Short turn 2 of 2 | Söder | The last one");
    live.press(Qt::Key_F7, Qt::ShiftModifier);
    CHECK(view.isHidden());
    CHECK(live.item(0).shortTurns[1].endedAt.has_value());
}

TEST_CASE("agenda: the question in discussion becomes the next item, and its item says where it is from")
{
    session::SessionRecord record = liveWithQuestions();
    record.questions[1].status = floor::QuestionStatus::InDiscussion;
    record.questions[1].raisedAt = test::FakeClock().now();
    LiveFixture live(record);
    live.openPage();
    live.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(live.record().agenda[1].title == u"Hur håller vi kvar andan?");
    CHECK(live.record().agenda[1].fromQuestion == QuestionId{12});
    CHECK(test::questionWith(live.record(), 12).status == floor::QuestionStatus::Raised);
    live.press(Qt::Key_F5);
    QStringList said;
    for (const IconLabel* label : live.find<AgendaPanel>().findChildren<IconLabel*>())
        said << label->accessibleName();
    CHECK(said.contains(u"From the floor · Förstalinjechef · 09:00"));
}

TEST_CASE("agenda: an item made of a question becomes it again")
{
    session::SessionRecord record = liveWithQuestions();
    record.agenda[0].fromQuestion = {11};
    record.agenda[1].fromQuestion = {12};
    LiveFixture live(record);
    live.openPage();
    auto& list = live.find<AgendaList>();
    list.setFocus();
    list.setCurrentIndex(list.model()->index(1, 0));
    live.press(Qt::Key_Q);
    CHECK(live.record().agenda.size() == 2);
    CHECK(test::questionWith(live.record(), 12).status == floor::QuestionStatus::Raised);
}
