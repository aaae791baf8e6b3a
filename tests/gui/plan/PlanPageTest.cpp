// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/plan/PlanFixture.h"
#include "ui/plan/BudgetCard.h"
#include "ui/plan/CarriedCard.h"
#include "ui/plan/ItemSheet.h"
#include "ui/plan/MissingCard.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using test::PlanFixture;

namespace {

KeyButton* button(QWidget& within, const QString& text)
{
    for (KeyButton* button : within.findChildren<KeyButton*>()) {
        if (button->text() == text && button->isVisibleTo(&within))
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a plan shows when its items begin and what they come to")
{
    PlanFixture plan;
    plan.open();
    const QAbstractItemModelTester tester(plan.list().model());
    REQUIRE(plan.list().model()->rowCount() == 3);
    CHECK(plan.list().model()->index(1, 0).data(Qt::AccessibleTextRole).toString() ==
          u"09:10, Punkt 2, Dialogue, 20 minute(s)"_s);
    CHECK(plan.page->findChild<BudgetCard*>()->verdict() == u"Just enough · ends 09:35"_s);
    CHECK(plan.page->title() == u"Träff"_s);
}

TEST_CASE("an agenda is planned by keys alone")
{
    PlanFixture plan;
    plan.open();
    const QAbstractItemModelTester tester(plan.list().model());
    REQUIRE(QApplication::focusWidget() == &plan.list());
    plan.press(Qt::Key_A, Qt::AltModifier); // below the first
    plan.type(u"Samtal"_s);
    plan.press(Qt::Key_Tab);
    plan.type(u"1:30"_s);
    plan.press(Qt::Key_Return);
    CHECK(plan.titles() == QStringList{u"Punkt 1"_s, u"Samtal"_s, u"Punkt 2"_s, u"Punkt 3"_s});
    CHECK(plan.record().agenda[1].plannedMinutes == 90);
    REQUIRE(QApplication::focusWidget() == &plan.list());

    plan.press(Qt::Key_Down, Qt::AltModifier | Qt::ControlModifier);
    CHECK(plan.titles() == QStringList{u"Punkt 1"_s, u"Punkt 2"_s, u"Samtal"_s, u"Punkt 3"_s});
    plan.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(plan.titles().count(u"Samtal"_s) == 2);
    plan.press(Qt::Key_Delete);
    CHECK(plan.titles().count(u"Samtal"_s) == 1);
    CHECK(plan.messages.last().startsWith(u"Deleted: Samtal"_s));
    REQUIRE(plan.workspace->undo());
    CHECK(plan.titles().count(u"Samtal"_s) == 2);

    plan.press(Qt::Key_Home);
    plan.press(Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
    plan.type(u"Välkomna"_s);
    plan.press(Qt::Key_Return);
    CHECK(plan.titles().front() == u"Välkomna"_s);
    plan.press(Qt::Key_Down, Qt::AltModifier);
    plan.press(Qt::Key_2); // a number on a row is its minutes
    plan.type(u"5m"_s);
    plan.press(Qt::Key_Return);
    CHECK(plan.record().agenda[1].plannedMinutes == 25);
}

TEST_CASE("minutes that cannot be read are told at their place, and what was typed stays")
{
    PlanFixture plan;
    plan.open();
    plan.press(Qt::Key_M);
    plan.type(u"länge"_s);
    plan.press(Qt::Key_Return);
    CHECK(plan.list().typed() == u"länge"_s);
    CHECK(plan.record().agenda.front().plannedMinutes == 10);
    plan.page->leave(); // the window closes
    plan.open();
    CHECK(plan.list().edited() == plan.record().agenda.front().id);
    CHECK(plan.list().typed() == u"länge"_s);
    plan.press(Qt::Key_Escape);
    plan.page->leave();
    plan.open();
    CHECK_FALSE(plan.list().edited());
}

TEST_CASE("a line adds an item with its kind and minutes, and is kept while it is half-typed")
{
    PlanFixture plan;
    plan.open();
    plan.press(Qt::Key_F6);
    plan.press(Qt::Key_F6);
    plan.press(Qt::Key_F6);
    plan.press(Qt::Key_F6);
    plan.field(u"Add an item"_s).setFocus();
    plan.type(u"Paus 15m"_s);
    plan.press(Qt::Key_Return);
    CHECK(plan.record().agenda.back().kind == u"break"_s);
    CHECK(plan.record().agenda.back().plannedMinutes == 15);
    CHECK(plan.field(u"Add an item"_s).text().isEmpty());
    plan.type(u"Samtal om sch"_s);
    plan.page->leave();
    CHECK(plan.record().agenda.size() == 4);
    plan.open();
    CHECK(plan.field(u"Add an item"_s).text() == u"Samtal om sch"_s);
}

TEST_CASE("the frame is saved field by field")
{
    PlanFixture plan;
    plan.open();
    plan.write(u"Title"_s, u"Ledarskap i vardagen"_s);
    plan.write(u"The session's theme"_s, u"När vi släpper taget"_s);
    plan.write(u"Date"_s, u"12 feb 2027"_s);
    plan.write(u"Ends at"_s, u"11.30"_s);
    plan.write(u"Place"_s, u"Linden"_s);
    plan.write(u"Places"_s, u"24"_s);
    plan.write(u"Last day to sign up"_s, u"5 feb 2027, 16:00"_s);
    plan.field(u"Date"_s).setFocus();
    const session::Session saved = plan.record().session;
    CHECK(saved.title == u"Ledarskap i vardagen"_s);
    CHECK(saved.theme == u"När vi släpper taget"_s);
    CHECK(saved.date.toText() == u"2027-02-12"_s);
    CHECK(saved.end == QTime(11, 30));
    CHECK(saved.place == u"Linden"_s);
    CHECK(saved.signUp.places == 24);
    CHECK(saved.signUp.deadline == QDate(2027, 2, 5));
    CHECK(saved.signUp.deadlineTime == QTime(16, 0));
    CHECK(plan.field(u"Date"_s).text() == u"Friday 12 February 2027"_s);
    REQUIRE(plan.workspace->undo());
    QApplication::processEvents();
    CHECK(plan.field(u"Last day to sign up"_s).text().isEmpty());
}

TEST_CASE("a date that cannot be read stays in its field, with a sentence, until it is mended")
{
    PlanFixture plan;
    plan.open();
    plan.write(u"Date"_s, u"fredag om ett tag"_s);
    CHECK(plan.record().session.date == plan.session.date);
    CHECK(plan.field(u"Date"_s).accessibleDescription().startsWith(u"Write the day"_s));
    plan.page->leave();
    plan.open();
    CHECK(plan.field(u"Date"_s).text() == u"fredag om ett tag"_s);
    plan.write(u"Date"_s, u"mars 2027"_s); // less precise than before: that is what is meant
    CHECK(plan.record().session.date.toText() == u"2027-03"_s);
    CHECK(plan.field(u"Date"_s).accessibleDescription().isEmpty());
}

TEST_CASE("what another window changes does not overwrite what is being typed")
{
    PlanFixture plan;
    plan.open();
    QLineEdit& place = plan.field(u"Place"_s);
    place.setFocus();
    plan.type(u"Lin"_s);
    plan.change([](session::Session& session) {
        session.place = u"Almen"_s;
        session.theme = u"Nytt tema"_s;
    });
    QApplication::processEvents();
    CHECK(place.text() == u"Lin"_s);
    CHECK(plan.field(u"The session's theme"_s).text() == u"Nytt tema"_s);
}

TEST_CASE("everything about an item stands in its sheet")
{
    PlanFixture plan;
    plan.open();
    plan.press(Qt::Key_Return, Qt::AltModifier);
    REQUIRE(plan.page->findChild<ItemSheet*>());
    plan.write(u"Who leads it"_s, u"Förstalinjechef 2"_s);
    plan.write(u"Must begin at"_s, u"9"_s);
    plan.write(u"Parallel rooms, with commas between"_s, u"Linden, Almen"_s);
    QPlainTextEdit& questions = plan.field<QPlainTextEdit>(u"Questions for the room, one on each line"_s);
    questions.setFocus();
    plan.type(u"Vad är viktigt?"_s);
    plan.press(Qt::Key_Return, Qt::ControlModifier);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(plan.page->findChild<ItemSheet*>());
    const agenda::AgendaItem item = plan.record().agenda.front();
    CHECK(item.responsible == u"Förstalinjechef 2"_s);
    CHECK(item.fixedStart == QTime(9, 0));
    CHECK(item.rooms == QStringList{u"Linden"_s, u"Almen"_s});
    CHECK(item.discussionQuestions == QStringList{u"Vad är viktigt?"_s});
}

TEST_CASE("an open agenda has places that wait for what comes up")
{
    PlanFixture plan;
    plan.open();
    auto* toggle = plan.page->findChild<ToggleSwitch*>(); // the frame's is about sign-up
    for (ToggleSwitch* one : plan.page->findChildren<ToggleSwitch*>())
        toggle = one->text() == u"Open agenda"_s ? one : toggle;
    toggle->click();
    CHECK(plan.record().session.openAgenda);
    plan.list().setFocus();
    plan.press(Qt::Key_R, Qt::AltModifier);
    CHECK(plan.record().agenda[1].reserved);
}

TEST_CASE("a session is started on its day and not before")
{
    PlanFixture plan;
    plan.open();
    CHECK(plan.page->primaryCommand() == u"plan.start"_s);
    plan.change([](session::Session& session) { session.date = VagueDate::day({2026, 11, 20}); });
    CHECK(plan.page->primaryCommand().isEmpty());
    plan.press(Qt::Key_F5);
    CHECK(plan.record().session.status == session::SessionStatus::Planned);
    plan.change([](session::Session& session) { session.date = VagueDate::day({2026, 11, 13}); });
    const QSignalSpy gone(plan.page.get(), &Page::goTo);
    plan.press(Qt::Key_F5);
    CHECK(plan.record().session.status == session::SessionStatus::Live);
    CHECK(gone.count() == 1);
}

TEST_CASE("who is missing is said when there is something to say")
{
    PlanFixture plan;
    plan.open();
    CHECK_FALSE(plan.page->findChild<MissingCard*>()->isVisible());
    plan.missing = [](const session::SessionRecord&) { return QStringList{u"Ingen anhörig är inbjuden."_s}; };
    plan.open();
    CHECK(plan.page->findChild<MissingCard*>()->isVisible());
    CHECK(plan.page->findChild<MissingCard*>()->sentences().size() == 1);
}

TEST_CASE("questions that the series has carried are taken in or left")
{
    PlanFixture plan;
    session::Series series;
    series.id = plan.ids.make<SeriesId>();
    series.documentId = u"serie"_s;
    series.title = u"Träffar"_s;
    session::Session earlier = plan.session;
    earlier.id = plan.ids.make<SessionId>();
    earlier.documentId = u"kring-7"_s;
    earlier.series = series.id;
    earlier.number = 7;
    earlier.status = session::SessionStatus::Closed;
    earlier.date = VagueDate::day({2026, 10, 13});
    floor::Question time;
    time.id = plan.ids.make<QuestionId>();
    time.session = earlier.id;
    time.documentId = u"q1"_s;
    time.text = u"Hur hittar vi tid?"_s;
    time.status = floor::QuestionStatus::Carried;
    floor::Question cover = time;
    cover.id = plan.ids.make<QuestionId>();
    cover.documentId = u"q2"_s;
    cover.text = u"Vem täcker upp?"_s;
    plan.insert(series, earlier, time, cover);
    plan.change([&](session::Session& session) {
        session.series = series.id;
        session.documentId = u"kring-8"_s;
    });
    plan.open();
    auto& card = *plan.page->findChild<CarriedCard*>();
    REQUIRE(card.rows().size() == 2);
    button(card, u"Take in"_s)->setFocus();
    plan.press(Qt::Key_Space);
    const floor::Question taken = plan.record().questions.front();
    REQUIRE(taken.carriedFrom);
    CHECK(taken.carriedFrom->session == u"kring-7"_s);
    REQUIRE(card.rows().size() == 2);
    CHECK(card.isAncestorOf(QApplication::focusWidget())); // the keyboard goes on from here
    REQUIRE(button(card, u"Leave"_s));
    button(card, u"Leave"_s)->setFocus();
    plan.press(Qt::Key_Space);
    CHECK(button(card, u"Bring back"_s));
    plan.open();
    CHECK(button(*plan.page->findChild<CarriedCard*>(), u"Bring back"_s)); // it is still left
}

TEST_CASE("an item is dragged to another place")
{
    PlanFixture plan;
    plan.open();
    PlanList& list = plan.list();
    const auto centre = [&](int row) { return list.visualRect(list.model()->index(row, 0)).center(); };
    QTest::mousePress(list.viewport(), Qt::LeftButton, {}, centre(0));
    QTest::mouseMove(list.viewport(), centre(1));
    QTest::mouseMove(list.viewport(), centre(2) + QPoint(0, 10));
    QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, centre(2) + QPoint(0, 10));
    CHECK(plan.titles() == QStringList{u"Punkt 2"_s, u"Punkt 3"_s, u"Punkt 1"_s});
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, centre(0));
    CHECK(plan.titles().front() == u"Punkt 2"_s);
    CHECK(list.chosen() == plan.record().agenda.front().id);
}

TEST_CASE("two hundred items are edited without a wait")
{
    PlanFixture plan;
    workspace::Change many{u"Many"_s, {}};
    for (int i = 4; i <= 200; ++i) {
        agenda::AgendaItem item;
        item.id = plan.ids.make<AgendaItemId>();
        item.session = plan.session.id;
        item.position = i;
        item.kind = u"dialogue"_s;
        item.title = u"Punkt %1"_s.arg(i);
        item.plannedMinutes = 5;
        many.insert(item);
    }
    REQUIRE(plan.workspace->commitForGood(many));
    plan.open();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        plan.press(Qt::Key_Down, Qt::AltModifier | Qt::ControlModifier);
    CHECK(plan.titles()[10] == u"Punkt 1"_s);
    CHECK(timer.elapsed() < 3000); // unoptimised and watched over it is much slower than in use
}
