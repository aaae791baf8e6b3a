// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/People.h"
#include "core/floor/QueueRules.h"
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LivePeople.h"
#include "tests/support/Catch.h"
#include "ui/live/NoteDesk.h"
#include "ui/live/PerspectiveKeys.h"
#include "ui/live/QueuePart.h"
#include "ui/live/SpeakerBar.h"
#include "ui/live/TurnSheet.h"
#include "ui/live/VoicePanel.h"
#include "ui/live/VoiceSheet.h"
#include "ui/widgets/PlainLabel.h"

#include <QListView>
#include <QMenu>
#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::LiveFixture;
using test::liveWith;

namespace {

QStringList waiting(const LiveFixture& live)
{
    QStringList names;
    const session::SessionRecord record = live.record();
    for (const floor::QueueEntry& entry : floor::waitingInOrder(record))
        names << floor::shortName(*floor::find(record.participants, entry.participant));
    return names;
}

void typeRow(LiveFixture& live, const QString& row)
{
    live.press(Qt::Key_L, Qt::ControlModifier);
    live.type(row);
    live.press(Qt::Key_Return);
}

QString sentence(LiveFixture& live)
{
    QStringList shown;
    for (const PlainLabel* label : live.find<QueuePart>().findChildren<PlainLabel*>()) {
        if (label->isVisible())
            shown << label->text();
    }
    return shown.join(u' ');
}

const floor::Turn* running(const session::SessionRecord& record)
{
    return floor::runningTurn(record.turns);
}

} // namespace

TEST_CASE("a row of numbers becomes the queue, and the cursor is back in the note that was being written")
{
    LiveFixture live(liveWith(12));
    REQUIRE(live.imported);
    live.openPage();
    live.press(Qt::Key_F3);
    live.type(u"mitt i en men"_s);
    typeRow(live, u"3 7 12"_s);
    CHECK(waiting(live) == QStringList{u"Deltagare 3"_s, u"Deltagare 7"_s, u"Deltagare 12"_s});
    live.type(u"ing"_s);
    CHECK(live.find<NoteField>().toPlainText() == u"mitt i en mening");
}

TEST_CASE(
    "what nobody is called and who waits already is said at the line, and what could not be read stays in it")
{
    LiveFixture live(liveWith(12));
    live.openPage();
    typeRow(live, u"3"_s);
    typeRow(live, u"3 99 4 zz"_s);
    CHECK(waiting(live) == QStringList{u"Deltagare 3"_s, u"Deltagare 4"_s});
    CHECK(sentence(live).contains(u"Nobody here is called 99, zz."_s));
    CHECK(sentence(live).contains(u"Already in the queue: Deltagare 3."_s));
    auto* field = live.find<QueuePart>().findChild<LineField*>();
    CHECK(field->text() == u"99, zz");
    CHECK(field->hasFocus());
    live.press(Qt::Key_Escape);
    CHECK(field->text() == u"99, zz");
    CHECK_FALSE(field->hasFocus());
}

TEST_CASE("a half-typed row of the queue is there again after a restart")
{
    LiveFixture live(liveWith(12));
    live.openPage();
    live.press(Qt::Key_L, Qt::ControlModifier);
    live.type(u"3 7"_s);
    live.page->leave();
    live.openPage();
    CHECK(live.find<QueuePart>().findChild<LineField*>()->text() == u"3 7");
}

TEST_CASE("F9 gives the floor to the next one from anywhere, and Shift+F9 ends the turn")
{
    LiveFixture live(liveWith(12));
    live.openPage();
    typeRow(live, u"5 3"_s);
    live.press(Qt::Key_F9);
    REQUIRE(running(live.record()));
    CHECK(running(live.record())->perspective == u"relative");
    live.clock.advance(84s);
    live.page->findChild<SpeakerBar*>()->tick();
    CHECK(live.find<SpeakerCard>().accessibleName() == u"Deltagare 5 is speaking. Next");
    live.press(Qt::Key_F9);
    CHECK(running(live.record())->perspective == u"first_line_manager");
    CHECK(live.record().turns[0].endedAt == live.clock.now());
    live.clock.advance(5s);
    live.press(Qt::Key_F9, Qt::ShiftModifier);
    CHECK_FALSE(running(live.record()));
    CHECK(live.find<SpeakerCard>().accessibleName() == u"Nobody is speaking");
}

TEST_CASE("a key says which perspective speaks in free dialogue, and Ctrl+0 that nobody's time is measured")
{
    LiveFixture live(liveWith(12));
    live.openPage();
    live.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(running(live.record())->perspective == u"relative");
    int checked = 0;
    for (const PerspectiveKey* key : live.page->findChildren<PerspectiveKey*>())
        checked += key->isChecked();
    CHECK(checked == 1);
    live.clock.advance(10s);
    live.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(running(live.record())->perspective == u"first_line_manager");
    CHECK_FALSE(bool(running(live.record())->participant));
    live.clock.advance(10s);
    live.press(Qt::Key_0, Qt::ControlModifier);
    CHECK_FALSE(running(live.record()));
    CHECK(live.record().turns.size() == 2);
    live.press(Qt::Key_6, Qt::ControlModifier); // this session has two perspectives
    CHECK_FALSE(running(live.record()));
}

TEST_CASE("single keys in the queue give the floor, put first, mark help and take out")
{
    LiveFixture live(liveWith(12));
    live.openPage();
    typeRow(live, u"3 4 6"_s);
    live.find<SpeakerBar>().focusQueue();
    REQUIRE(live.find<QueueList>().hasFocus());
    live.press(Qt::Key_Right);
    live.press(Qt::Key_Down);
    live.press(Qt::Key_L);
    CHECK(waiting(live).first() == u"Deltagare 6");
    live.press(Qt::Key_H);
    CHECK(floor::waitingInOrder(live.record())[0].assisted);
    live.press(Qt::Key_Return);
    REQUIRE(running(live.record()));
    CHECK(running(live.record())->assisted);
    CHECK(waiting(live) == QStringList{u"Deltagare 3"_s, u"Deltagare 4"_s});
    live.press(Qt::Key_Backspace);
    CHECK(waiting(live).size() == 2);
    live.press(Qt::Key_Delete);
    CHECK(waiting(live).size() == 1);
}

TEST_CASE("nothing is measured before the session has started, and the page says so")
{
    session::SessionRecord record = liveWith(4);
    record.session.status = session::SessionStatus::Planned;
    record.agenda[0].startedAt.reset();
    LiveFixture live(record);
    QSignalSpy told(&live.openPage(), &Page::message);
    live.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(live.record().turns.empty());
    REQUIRE(told.size() == 1);
    CHECK(told[0][0].toString().contains(u"F5"_s));
}

TEST_CASE("without participants the common perspectives can be timed, and the queue says why it is empty")
{
    LiveFixture live(liveWith(0));
    live.openPage();
    CHECK(sentence(live).contains(u"no list of participants"_s));
    live.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(running(live.record())->perspective == u"service_user");
    live.clock.advance(60s);
    live.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(live.find<VoicePanel>().accessibleName().contains(u"100"_s));
}

TEST_CASE("the share of voice says when nothing was measured, and of how many minutes it is")
{
    LiveFixture live(liveWith(6));
    live.openPage();
    auto& voice = live.find<VoicePanel>();
    CHECK(voice.accessibleName() == u"No speaking time has been measured yet");
    live.press(Qt::Key_1, Qt::ControlModifier);
    live.clock.advance(3min);
    live.press(Qt::Key_2, Qt::ControlModifier);
    live.clock.advance(1min);
    live.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(voice.accessibleName().contains(u"of 4 measured minute"_s));
    CHECK(voice.accessibleName().contains(percentText(0.75)));
}

TEST_CASE("finished turns can be corrected and removed; what cannot be true is said and nothing is lost")
{
    LiveFixture live(liveWith(6));
    live.openPage();
    live.press(Qt::Key_1, Qt::ControlModifier);
    live.clock.advance(60s);
    live.press(Qt::Key_2, Qt::ControlModifier);
    live.clock.advance(60s);
    live.press(Qt::Key_0, Qt::ControlModifier);
    live.press(Qt::Key_T, Qt::ControlModifier);
    auto& sheet = live.find<TurnSheet>();
    const auto fields = sheet.findChildren<QLineEdit*>();
    REQUIRE(fields.size() == 2);
    CHECK(fields[0]->text() == u"09:01:00");
    live.press(Qt::Key_Return);
    REQUIRE(fields[0]->hasFocus());
    live.type(u"9.00.30"_s);
    fields[1]->setFocus();
    workspace::Change elsewhere{u"Add"_s, {}};
    elsewhere.insert(test::note(900, u"Skriven i ett annat fönster"_s));
    REQUIRE(live.workspace->commit(elsewhere));
    CHECK(fields[0]->text() == u"9.00.30");
    live.press(Qt::Key_Return);
    CHECK(fields[0]->text() == u"9.00.30");
    bool told = false;
    for (const PlainLabel* label : sheet.findChildren<PlainLabel*>())
        told = told || label->text().startsWith(u"Somebody else speaks then"_s);
    CHECK(told);
    fields[0]->setFocus();
    fields[0]->selectAll();
    live.type(u"9.01.15"_s);
    live.press(Qt::Key_Return);
    CHECK(live.record().turns[1].startedAt == *live.record().turns[0].endedAt + 15s);
    live.press(Qt::Key_Delete);
    CHECK(live.record().turns.size() == 1);
    live.press(Qt::Key_Escape);
}

TEST_CASE("persons are kept only when somebody has asked for it")
{
    LiveFixture live(liveWith(6));
    live.openPage();
    live.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    live.press(Qt::Key_Space);
    CHECK(live.record().session.voiceByPerson);
    live.press(Qt::Key_Escape);
    typeRow(live, u"3"_s);
    live.press(Qt::Key_F9);
    CHECK(running(live.record())->participant == ParticipantId{503});
}

TEST_CASE("the queue's menu says who has not spoken and puts them up")
{
    LiveFixture live(liveWith(4));
    live.openPage();
    typeRow(live, u"2"_s);
    live.press(Qt::Key_F9);
    auto* menu = live.find<QueuePart>().findChild<QMenu*>();
    emit menu->aboutToShow();
    QMenu* silent = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->menu())
            silent = action->menu();
    }
    REQUIRE(silent);
    REQUIRE(silent->actions().size() == 2);
    CHECK(silent->actions()[0]->text() == u"3  Deltagare 3");
    silent->actions()[0]->trigger();
    CHECK(waiting(live) == QStringList{u"Deltagare 3"_s});
}

TEST_CASE("fifty people are given the floor by keyboard alone")
{
    LiveFixture live(liveWith(50));
    live.openPage({1280, 656});
    QString row;
    for (int number = 50; number >= 2; --number)
        row += QString(QString::number(number) + u' ');
    typeRow(live, row);
    REQUIRE(waiting(live).size() == 49);
    live.find<SpeakerBar>().focusQueue();
    for (int i = 0; i < 48; ++i)
        live.press(Qt::Key_Right);
    auto& list = live.find<QueueList>();
    CHECK(list.currentIndex().row() == 48);
    CHECK(list.viewport()->rect().intersects(list.visualRect(list.currentIndex())));
    live.press(Qt::Key_L);
    CHECK(waiting(live).first() == u"Deltagare 2");
    for (int i = 0; i < 49; ++i) {
        live.press(Qt::Key_F9);
        live.clock.advance(20s);
    }
    CHECK(waiting(live).isEmpty());
    CHECK(live.record().turns.size() == 49);
    CHECK(floor::notSpoken(live.record()).empty());
}

TEST_CASE("the foot is as high as drawn and stands under the columns, also in a low window")
{
    LiveFixture live(liveWith(12));
    live.openPage({1440, 836});
    auto& foot = live.find<SpeakerBar>();
    CHECK(foot.height() == 132);
    CHECK(live.find<PerspectiveKeys>().x() == 364);
    CHECK(foot.geometry().bottom() == live.page->rect().bottom());
    live.page->resize(1280, 656);
    QApplication::processEvents();
    CHECK(foot.height() == 116);
    CHECK(live.find<QueueList>().parentWidget()->geometry().bottom() < foot.height());
}
