// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"
#include "ui/live/ClosingSheet.h"
#include "ui/live/LeftoverList.h"
#include "ui/live/NoteDesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using floor::QuestionStatus;
using test::LiveFixture;
using test::questionWith;

namespace {

/// On its last item, with three unhandled questions, one parked, and two notes to sort.
session::SessionRecord nearlyOver()
{
    session::SessionRecord record = test::liveWithQuestions();
    const Instant start = *record.agenda[0].startedAt;
    for (size_t i = 0; i < 2; ++i)
        record.agenda[i].endedAt = start + (i + 1) * 10min;
    record.agenda[1].startedAt = start + 10min;
    record.agenda[2].startedAt = start + 20min;
    record.questions.push_back(test::question(14, u"Parkerad?"_s, 0, u"relative"_s, QuestionStatus::Parked));
    record.questions.back().parkingPosition = 1;
    record.notes = {test::note(21, u"Första"_s), test::note(22, u"Andra"_s),
                    test::note(23, u"En idé"_s, u"idea"_s)};
    return record;
}

struct Closing : LiveFixture
{
    explicit Closing(const session::SessionRecord& record = nearlyOver())
        : LiveFixture(record)
    {
        openPage();
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    }

    ClosingSheet* sheet()
    {
        for (auto* sheet : page->findChildren<ClosingSheet*>()) {
            if (sheet->isVisible())
                return sheet;
        }
        return nullptr;
    }

    LeftoverList& list() { return *sheet()->findChild<LeftoverList*>(); }

    /// Goes down to the row with this text.
    void goTo(const QString& text)
    {
        press(Qt::Key_Home);
        for (int i = 0; i < list().model()->rowCount() && list().chosen()->text != text; ++i)
            press(Qt::Key_Down);
        REQUIRE(list().chosen()->text == text);
    }

    void goToHead(LeftoverGroup group)
    {
        press(Qt::Key_Home);
        const auto isThere = [&] { return list().chosen()->isHead && list().chosen()->group == group; };
        for (int i = 0; i < list().model()->rowCount() && !isThere(); ++i)
            press(Qt::Key_Down);
        REQUIRE(isThere());
    }

    QuestionStatus statusOf(qint64 id) { return questionWith(record(), id).status; }
};

} // namespace

TEST_CASE("a session with nothing left ends at once")
{
    session::SessionRecord record = test::threeItems();
    record.session.status = session::SessionStatus::Live;
    record.agenda[0].startedAt = test::FakeClock().now();
    Closing closing(record);
    CHECK_FALSE(closing.sheet());
    CHECK(closing.record().session.status == session::SessionStatus::Closed);
}

TEST_CASE("what is left is listed before a session ends, also by F5 on the last item; Esc goes back to it")
{
    Closing closing;
    REQUIRE(closing.sheet());
    CHECK(closing.list().hasFocus());
    CHECK(closing.list().chosen()->isHead);
    CHECK(closing.list().chosen()->detail == u"3"_s);
    CHECK(closing.list().model()->rowCount() == 3 + 3 + 1 + 2);
    closing.press(Qt::Key_Escape);
    CHECK_FALSE(closing.sheet());
    CHECK(closing.record().session.status == session::SessionStatus::Live);
    CHECK(closing.find<NoteField>().hasFocus());
    closing.press(Qt::Key_F5);
    REQUIRE(closing.sheet());
    closing.press(Qt::Key_F5); // held down or pressed twice it does not end by itself
    CHECK(closing.record().session.status == session::SessionStatus::Live);
}

TEST_CASE("P on a group's head parks all of it, C carries it, and one undo takes it back")
{
    Closing closing;
    closing.press(Qt::Key_P);
    for (const qint64 id : {11, 12, 13})
        CHECK(closing.statusOf(id) == QuestionStatus::Parked);
    CHECK(closing.list().chosen()->isHead); // and the next group can be dealt with at once
    CHECK(closing.list().chosen()->group == LeftoverGroup::Parked);
    closing.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(closing.undone);
    CHECK(closing.statusOf(11) == QuestionStatus::Raised);
    closing.goToHead(LeftoverGroup::Unhandled);
    closing.press(Qt::Key_C);
    for (const qint64 id : {11, 12, 13})
        CHECK(closing.statusOf(id) == QuestionStatus::Carried);
    CHECK(closing.record().carried.size() == 3);
    CHECK(closing.statusOf(14) == QuestionStatus::Parked);
    closing.goToHead(LeftoverGroup::Parked);
    closing.press(Qt::Key_C);
    CHECK(closing.statusOf(14) == QuestionStatus::Carried);
}

TEST_CASE("each question can be parked, carried, called discussed or, for a reason, not taken up")
{
    Closing closing;
    closing.goTo(u"Vem avgör ordningen?"_s);
    closing.press(Qt::Key_P);
    CHECK(closing.statusOf(11) == QuestionStatus::Parked);
    CHECK(closing.list().chosen()->group == LeftoverGroup::Unhandled); // the next one, not the same elsewhere
    CHECK_FALSE(closing.list().chosen()->isHead);
    closing.goTo(u"Hur håller vi kvar andan?"_s);
    closing.press(Qt::Key_D);
    CHECK(closing.statusOf(12) == QuestionStatus::Discussed);
    closing.goTo(u"Får jag vara med?"_s);
    closing.press(Qt::Key_N);
    closing.press(Qt::Key_Return); // without a reason it stays
    CHECK(closing.statusOf(13) == QuestionStatus::Raised);
    closing.type(u"Avgörs på annat håll, enligt lag"_s);
    closing.press(Qt::Key_Return);
    CHECK(closing.statusOf(13) == QuestionStatus::Declined);
    CHECK(questionWith(closing.record(), 13).reason == u"Avgörs på annat håll, enligt lag"_s);
    CHECK(closing.list().hasFocus());
    CHECK(closing.record().session.status == session::SessionStatus::Live);
}

TEST_CASE("notes are sorted by single keys, one after the other")
{
    Closing closing;
    closing.goTo(u"Första"_s);
    closing.press(Qt::Key_5);
    CHECK(closing.record().notes[0].kind == u"idea"_s);
    CHECK(closing.list().chosen()->text == u"Andra"_s);
    closing.press(Qt::Key_4);
    CHECK(closing.record().notes[1].kind == u"learning"_s);
    REQUIRE(closing.list().chosen());
    CHECK(closing.list().chosen()->isHead); // nothing more to sort: the first group again
}

TEST_CASE("an action gets its owner and its day, in words; what is no day says so and stays")
{
    Closing closing(test::threeItems());
    CHECK_FALSE(closing.sheet());
    followup::Action action;
    action.id = {31};
    action.session = {1};
    action.text = u"Skriva en sida"_s;
    workspace::Change change{u"Add"_s, {}};
    change.insert(action);
    REQUIRE(closing.workspace->commit(change));
    closing.press(Qt::Key_F5);
    closing.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(closing.sheet());
    closing.goTo(u"Skriva en sida"_s);
    closing.press(Qt::Key_O);
    closing.type(u"Åsa, enhet B"_s);
    closing.press(Qt::Key_Return);
    CHECK(closing.record().actions[0].owner == u"Åsa, enhet B"_s);
    closing.press(Qt::Key_T);
    closing.type(u"nångång"_s);
    closing.press(Qt::Key_Return);
    CHECK(closing.record().actions[0].due.isNull());
    REQUIRE(closing.sheet()->findChild<LineField*>()->hasFocus());
    CHECK(closing.sheet()->findChild<LineField*>()->text() == u"nångång"_s);
    closing.press(Qt::Key_A, Qt::ControlModifier);
    closing.type(u"2026-12-01"_s);
    closing.press(Qt::Key_Return);
    CHECK(closing.record().actions[0].due == QDate(2026, 12, 1));
    // Nothing is left: Enter ends.
    closing.press(Qt::Key_Return);
    CHECK(closing.record().session.status == session::SessionStatus::Closed);
}

TEST_CASE("Enter ends with what is left as it is, and goes on to the summary")
{
    Closing closing;
    const QSignalSpy went(closing.page.get(), &Page::goTo);
    closing.press(Qt::Key_Down);
    closing.press(Qt::Key_Return);
    CHECK_FALSE(closing.sheet());
    CHECK(closing.record().session.status == session::SessionStatus::Closed);
    CHECK(closing.statusOf(11) == QuestionStatus::Raised);
    CHECK(closing.record().notes[0].kind == reflection::unsortedKind);
    REQUIRE(went.size() == 1);
    CHECK(went[0][0].value<PageName>() == PageName::Summary);
}

TEST_CASE("time away is said to be a break, the item's or nobody's")
{
    session::SessionRecord record = nearlyOver();
    record.questions.clear();
    record.notes.clear();
    const Instant start = *record.agenda[2].startedAt;
    record.agenda[2].pauses = {{start + 1min, start + 9min, agenda::PauseReason::Unassigned, {}},
                               {start + 10min, start + 12min, agenda::PauseReason::Unassigned, {}}};
    Closing closing(record);
    REQUIRE(closing.sheet());
    closing.press(Qt::Key_Down);
    closing.press(Qt::Key_B);
    CHECK(closing.record().agenda[2].pauses[0].reason == agenda::PauseReason::Break);
    closing.press(Qt::Key_N);
    CHECK(closing.record().agenda[2].pauses[1].reason == agenda::PauseReason::Nobody);
}

TEST_CASE("the closing that has not begun is reminded of")
{
    session::SessionRecord record = nearlyOver();
    record.agenda[2].kind = u"close"_s;
    record.agenda[2].startedAt.reset();
    record.agenda[1].endedAt.reset();
    Closing closing(record);
    REQUIRE(closing.sheet());
    QStringList words;
    for (const QLabel* label : closing.sheet()->findChildren<QLabel*>()) {
        if (label->isVisible())
            words << label->text();
    }
    CHECK(words.contains(u"“Avslutning” has not begun yet."_s));
}

TEST_CASE("a closing that has not begun is offered also when nothing else is left, unless it is left out")
{
    session::SessionRecord record = test::threeItems();
    record.session.status = session::SessionStatus::Live;
    record.agenda[0].startedAt = test::FakeClock().now();
    record.agenda[2].kind = u"close"_s;
    SECTION("to come")
    {
        Closing closing(record);
        REQUIRE(closing.sheet());
        CHECK(closing.record().session.status == session::SessionStatus::Live);
        closing.press(Qt::Key_Return);
        CHECK(closing.record().session.status == session::SessionStatus::Closed);
    }
    SECTION("left out")
    {
        record.agenda[2].leftOut = true;
        CHECK(Closing(record).record().session.status == session::SessionStatus::Closed);
    }
    SECTION("the current item")
    {
        record.agenda[0].endedAt = record.agenda[2].startedAt = record.agenda[0].startedAt;
        CHECK(Closing(record).record().session.status == session::SessionStatus::Closed);
    }
}

TEST_CASE("the closing list is a sound model, says its rows, and stays inside a small window")
{
    Closing closing;
    closing.page->resize(1280, 656);
    QApplication::processEvents();
    const QAbstractItemModelTester tester(closing.list().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    closing.press(Qt::Key_Down);
    CHECK(closing.list().currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"8"_s));
    closing.press(Qt::Key_P);
    closing.press(Qt::Key_Z, Qt::ControlModifier);
    ClosingSheet* sheet = closing.sheet();
    for (const QWidget* part : sheet->findChildren<QWidget*>()) {
        if (part->isVisible() && !closing.list().isAncestorOf(part))
            CHECK(sheet->rect().contains(QRect(part->mapTo(sheet, QPoint()), part->size())));
    }
}
