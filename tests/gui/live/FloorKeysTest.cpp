// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/FloorRules.h"
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"
#include "ui/live/FloorFoot.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/ParkingSheet.h"
#include "ui/live/QuestionSheet.h"
#include "ui/live/RoomCard.h"
#include "ui/live/ShowToRoomRow.h"

#include <QMenu>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using floor::QuestionStatus;
using test::LiveFixture;
using test::liveWithQuestions;
using test::questionWith;

namespace {

/// A live page with the keyboard in the list, on question 12 (8 dots); then come 11 and 13.
struct FloorFixture : LiveFixture
{
    explicit FloorFixture(const session::SessionRecord& record = liveWithQuestions())
        : LiveFixture(record)
    {
        openPage();
        find<FloorPanel>().focusList();
    }
    floor::Question now(qint64 id) const { return questionWith(record(), id); }
    QString notice() const { return page->findChild<PlainLabel*>(u"floor.notice"_s)->text(); }
};

QMenu* openMenu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

/// Presses Enter on the menu's action with this text.
void chooseInMenu(const QString& text)
{
    QMenu* menu = openMenu();
    REQUIRE(menu);
    for (QAction* action : menu->actions()) {
        if (action->text() != text)
            continue;
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        return;
    }
    FAIL("no such choice: " << text.toStdString());
}

} // namespace

TEST_CASE("the row that the keys act on is seen from the first")
{
    FloorFixture live;
    const auto& list = live.find<QuestionList>();
    CHECK(list.current() == QuestionId{12});
    CHECK(list.selectionModel()->isSelected(list.currentIndex()));
}

TEST_CASE("N asks for a reason, and a question is not taken up without one")
{
    FloorFixture live;
    live.press(Qt::Key_N);
    REQUIRE(live.page->findChild<DeclineSheet*>());
    live.press(Qt::Key_Return);
    CHECK(live.now(12).status == QuestionStatus::Raised);
    CHECK(live.page->findChild<DeclineSheet*>()->isVisible());
    live.type(u"hör hemma på lönemötet"_s);
    live.press(Qt::Key_Return);
    CHECK(live.now(12).status == QuestionStatus::Declined);
    CHECK(live.now(12).reason == u"hör hemma på lönemötet");
    CHECK(live.find<QuestionList>().hasFocus());
    CHECK(live.find<QuestionListModel>().row(0).details == QStringList{u"hör hemma på lönemötet"_s});
}

TEST_CASE("a half-written reason is there when the sheet opens again")
{
    FloorFixture live;
    live.press(Qt::Key_N);
    live.type(u"hör hem"_s);
    live.press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(live.now(12).status == QuestionStatus::Raised);
    live.press(Qt::Key_N);
    live.type(u"ma"_s);
    live.press(Qt::Key_Return);
    CHECK(live.now(12).reason == u"hör hemma");
}

TEST_CASE("B passes a question to the decision-maker, and later takes the answer")
{
    FloorFixture live;
    live.press(Qt::Key_B);
    live.press(Qt::Key_Return);
    CHECK(live.now(12).status == QuestionStatus::Raised);
    live.type(u"Områdeschef"_s);
    live.press(Qt::Key_Tab);
    live.type(u"snart"_s);
    live.press(Qt::Key_Return);
    CHECK(live.now(12).status == QuestionStatus::Raised);
    for (int i = 0; i < 5; ++i)
        live.press(Qt::Key_Backspace);
    live.type(u"1/12"_s);
    live.press(Qt::Key_Return);
    CHECK(live.now(12).status == QuestionStatus::Escalated);
    CHECK(live.now(12).answerDue == QDate(2026, 12, 1));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    live.press(Qt::Key_B); // in the field that is empty: the answer
    live.type(u"Ja."_s);
    live.press(Qt::Key_Return);
    CHECK(live.now(12).status == QuestionStatus::Answered);
    CHECK(live.now(12).answer == u"Ja.");
    CHECK(live.now(12).passedTo == u"Områdeschef");
}

TEST_CASE("an answer that another window wrote meanwhile stays beside the one written here")
{
    FloorFixture live;
    const auto commit = [&](const workspace::Change& change) { REQUIRE(live.workspace->commit(change)); };
    commit(
        floor::passToDecisionMaker(live.record(), {12}, u"Områdeschef"_s, {2026, 12, 1}, live.clock.now()));
    live.press(Qt::Key_B);
    live.type(u"Ja."_s);
    commit(floor::writeAnswer(live.record(), {12}, u"Nej."_s, live.clock.now()));
    live.press(Qt::Key_Return);
    CHECK(live.now(12).answer == u"Nej.\nJa."_s);
}

TEST_CASE("E edits a question at its place")
{
    FloorFixture live;
    live.press(Qt::Key_E);
    live.type(u" Egentligen?"_s);
    live.press(Qt::Key_Return);
    CHECK(live.now(12).text == u"Hur håller vi kvar andan? Egentligen?");
    CHECK(live.find<QuestionList>().hasFocus());
    live.press(Qt::Key_F4);
    CHECK(live.page->findChild<QuestionEditor*>());
}

TEST_CASE("Esc leaves the words as they were and keeps what was written")
{
    FloorFixture live;
    live.press(Qt::Key_E);
    live.type(u" Halv"_s);
    live.press(Qt::Key_Escape);
    CHECK(live.now(12).text == u"Hur håller vi kvar andan?");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    live.openPage(); // as after a crash
    live.find<FloorPanel>().focusList();
    live.press(Qt::Key_E);
    live.type(u"t."_s);
    live.press(Qt::Key_Return);
    CHECK(live.now(12).text == u"Hur håller vi kvar andan? Halvt.");
}

TEST_CASE("words that two people write over each other are both kept, and it is said")
{
    FloorFixture live;
    live.press(Qt::Key_E);
    live.type(u" Min."_s);
    auto other = workspace::Workspace::open(live.workspace->path(), live.clock, live.ids, u"other"_s);
    REQUIRE(other.workspace);
    REQUIRE(other.workspace->commit(
        floor::editQuestion(live.record(), {12}, live.now(12).text, u"Deras."_s, {999}, live.clock.now())));
    live.press(Qt::Key_Return);
    CHECK(live.now(12).text == u"Deras.");
    const session::SessionRecord record = live.record();
    REQUIRE(record.questions.size() == 4);
    CHECK(record.questions.back().text == u"Hur håller vi kvar andan? Min.");
    CHECK(live.notice().startsWith(u"Somebody else changed the question"));
}

TEST_CASE("M merges with the one that is chosen, and Esc leaves both")
{
    FloorFixture live;
    live.press(Qt::Key_M);
    CHECK_FALSE(live.find<MergeBar>().isHidden());
    live.press(Qt::Key_P); // nothing else has a meaning meanwhile
    live.press(Qt::Key_9);
    live.press(Qt::Key_Escape);
    CHECK(live.find<MergeBar>().isHidden());
    CHECK(live.now(12).dots == 8);
    CHECK(live.now(12).status == QuestionStatus::Raised);

    live.press(Qt::Key_M);
    live.press(Qt::Key_Down); // from 11 on to 13
    CHECK(live.find<MergeBar>().accessibleName().contains(
        u"“Hur håller vi kvar andan?” is put under “Får jag vara med?”"));
    live.press(Qt::Key_Return);
    CHECK(live.now(12).mergedInto == QuestionId{13});
    CHECK(live.now(13).dots == 11);
    CHECK(live.find<QuestionListModel>().row(0).details ==
          QStringList{u"the same question: Hur håller vi kvar andan?"_s});
}

TEST_CASE("a question is merged into the one that is up, and taken apart from the menu")
{
    session::SessionRecord record = liveWithQuestions();
    record.questions[0].status = QuestionStatus::InDiscussion;
    FloorFixture live(record);
    live.press(Qt::Key_M);
    live.press(Qt::Key_Home); // the one that is up stands first meanwhile
    live.press(Qt::Key_Return);
    CHECK(live.now(12).mergedInto == QuestionId{11});
    CHECK(live.find<QuestionListModel>().rowCount() == 1);
    live.find<DiscussionCard>().findChild<KeyButton*>()->setFocus();
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&live.find<DiscussionCard>(), &menuKey);
    chooseInMenu(u"Take apart: Hur håller vi kvar andan?"_s);
    CHECK_FALSE(live.now(12).mergedInto);
    CHECK(live.now(11).dots == 7);
}

TEST_CASE("W says who asked: a perspective, or anonymous as a choice")
{
    FloorFixture live;
    live.press(Qt::Key_W);
    chooseInMenu(u"Anonymous, stays so"_s);
    CHECK(live.now(12).anonymous);
    CHECK(live.now(12).perspective.isEmpty());
    live.press(Qt::Key_W);
    chooseInMenu(u"no name"_s);
    CHECK_FALSE(live.now(12).anonymous);
}

TEST_CASE("who asks is chosen while the question is typed")
{
    session::SessionRecord record = liveWithQuestions();
    session::Participant participant;
    participant.id = {31};
    participant.session = {1};
    participant.role = u"Anna"_s;
    participant.perspective = u"staff"_s;
    record.participants = {participant};
    FloorFixture live(record);
    live.press(Qt::Key_F2);
    live.type(u"Och schemat?"_s);
    live.press(Qt::Key_Down, Qt::AltModifier);
    chooseInMenu(live.vocabulary.word(u"perspective"_s, u"staff"_s, session::Language::Swedish));
    REQUIRE(live.find<LineField>().hasFocus());
    live.press(Qt::Key_Return);
    CHECK(live.record().questions.back().perspective == u"staff");
    CHECK(live.record().questions.back().text == u"Och schemat?");
    CHECK(live.find<AskerChooser>().asker() == floor::Asker());
}

TEST_CASE("a key that the diagram has no way for says which way there is")
{
    FloorFixture live;
    live.press(Qt::Key_A);
    live.press(Qt::Key_N);
    CHECK(live.page->findChild<DeclineSheet*>() == nullptr);
    CHECK(live.notice().startsWith(u"Raise the question again (U) first"));
    live.press(Qt::Key_U);
    CHECK(live.notice().isEmpty());
}

TEST_CASE("C carries a question to the next session, and undo takes it back")
{
    FloorFixture live;
    live.press(Qt::Key_C);
    CHECK(live.record().carried.size() == 1);
    live.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(live.record().carried.empty());
    CHECK(live.now(12).status == QuestionStatus::Raised);
}

TEST_CASE("a locked order stands still until it is unlocked")
{
    FloorFixture live;
    auto& model = live.find<QuestionListModel>();
    live.press(Qt::Key_L, Qt::AltModifier);
    CHECK(live.record().session.frozenOrder == std::vector<QuestionId>{{12}, {11}, {13}});
    live.press(Qt::Key_1);
    live.press(Qt::Key_Return);
    CHECK(live.now(12).dots == 1);
    CHECK(model.row(0).id == QuestionId{12});
    live.press(Qt::Key_L, Qt::AltModifier);
    CHECK(model.row(2).id == QuestionId{12});
}

TEST_CASE("the parking place is gone through: ordered, raised again, declined")
{
    FloorFixture live;
    live.press(Qt::Key_P);
    live.press(Qt::Key_Down);
    live.press(Qt::Key_P); // 11
    live.press(Qt::Key_P, Qt::AltModifier);
    auto& sheet = live.find<ParkingSheet>();
    auto& list = *sheet.findChild<QuestionList*>();
    REQUIRE(list.hasFocus());
    const auto& model = static_cast<const QuestionListModel&>(*list.model());
    REQUIRE(model.rowCount() == 2);
    CHECK(model.row(0).id == QuestionId{12});
    live.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(model.row(0).id == QuestionId{11});
    CHECK(list.current() == QuestionId{12});
    live.press(Qt::Key_N);
    live.type(u"hinns inte"_s);
    live.press(Qt::Key_Return);
    CHECK(live.now(12).status == QuestionStatus::Declined);
    REQUIRE(list.hasFocus());
    live.press(Qt::Key_U);
    CHECK(live.now(11).status == QuestionStatus::Raised);
    CHECK(model.rowCount() == 0);
    live.press(Qt::Key_Escape);
    CHECK(live.find<QuestionList>().hasFocus());
}

TEST_CASE("how many dots each person had is chosen under the list")
{
    FloorFixture live;
    live.find<FloorFoot>().openDotsEach();
    chooseInMenu(u"3 dot(s) each"_s);
    CHECK(live.record().session.dotsEach == 3);
}

TEST_CASE("every key of the list is told among the commands")
{
    FloorFixture live;
    QList<QKeySequence> told;
    for (const Command& command : live.page->commands()) {
        if (!command.where.isEmpty())
            told += command.keys;
    }
    for (const QuestionActInfo& info : questionActs()) {
        for (const QKeySequence& key : info.keys)
            CHECK(told.contains(key));
    }
    CHECK(told.contains(QKeySequence(Qt::Key_Plus)));
}

TEST_CASE("the card tells the question's own time, its notes and the words of those merged into it")
{
    session::SessionRecord record = liveWithQuestions();
    record.notes = {test::note(21, u"en anteckning"_s)};
    record.notes[0].refs = {AnyId{12}};
    record.questions[2].mergedInto = {12};
    FloorFixture live(record);
    live.press(Qt::Key_Return);
    live.clock.advance(6min + 10s);
    live.find<FloorPanel>().tick();
    QStringList texts;
    for (const PlainLabel* label : live.find<DiscussionCard>().findChildren<PlainLabel*>())
        texts << label->text().replace(QChar::Nbsp, u' ');
    const QString all = texts.join(u'|');
    CHECK(all.contains(u"· 6 min"));
    CHECK(all.contains(u"1 note"));
    CHECK(all.contains(u"the same question: Får jag vara med?"));
}

TEST_CASE("what has to do with the room has its places in and beside the card")
{
    FloorFixture live;
    live.press(Qt::Key_Return);
    QApplication::processEvents();
    const auto& card = live.find<DiscussionCard>();
    const auto& room = live.find<RoomCard>();
    CHECK(card.isAncestorOf(&live.find<ShowToRoomRow>()));
    CHECK(room.width() == 228);
    CHECK(room.height() == card.height());
    CHECK(card.height() >= 196);
    CHECK(room.x() > card.x() + card.width());
}
