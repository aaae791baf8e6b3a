// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arena/ArenaPage.h"
#include "tests/core/arena/ArenaDay.h"
#include "tests/support/Activate.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/arena/ArenaBoard.h"
#include "ui/arena/CardList.h"
#include "ui/arena/ContributionSheet.h"
#include "ui/arena/PassSheet.h"
#include "ui/arena/SuggestionSheet.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kring;
using namespace kring::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The arena's page over a file with two passes, two contributions in the first one's first room and one in
/// the pool.
struct ArenaFixture : test::TemporaryWorkspace
{
    Theme theme{*qApp};
    session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    std::unique_ptr<ArenaPage> page;

    explicit ArenaFixture(session::SessionRecord record = test::arenaDay(), bool isFilled = true)
    {
        if (isFilled) {
            for (const qint64 id : {11, 12, 13})
                record.contributions.push_back(test::contribution(id, 10));
            test::putAt(record.contributions[0], 1, 0, 1);
            test::putAt(record.contributions[1], 1, 0, 2);
        }
        workspace::Change change{u"Add"_s, {}};
        change.insert(record.session);
        for (const auto& row : record.agenda)
            change.insert(row);
        for (const auto& row : record.participants)
            change.insert(row);
        for (const auto& row : record.contributions)
            change.insert(row);
        REQUIRE(workspace->commitForGood(change));
        page = std::make_unique<ArenaPage>(*workspace, theme, vocabulary, session::Language::English);
        for (const Command& command : page->commands()) {
            auto* action = new QAction(command.text, page.get());
            if (command.where.isEmpty())
                action->setShortcuts(command.keys);
            QObject::connect(action, &QAction::triggered, page.get(), command.run);
            page->addAction(action);
        }
        page->resize(1264, 656);
        page->show();
        page->showSession({1});
        test::activate(*page);
        QApplication::processEvents();
    }

    template <class T> T& find() { return *page->findChild<T*>(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = QApplication::focusWidget() ? QApplication::focusWidget() : page.get();
        QTest::keyClick(focused, key, modifiers);
        QApplication::processEvents();
    }

    arena::Place placeOf(qint64 id) { return arena::Puzzle::of(record({1})).placeOf({id}); }
};

} // namespace

TEST_CASE("a contribution is lifted from the pool, carried by arrows and put down, and can be left")
{
    ArenaFixture fixture;
    fixture.press(Qt::Key_Space);
    CHECK(fixture.find<ArenaBoard>().isCarrying());
    fixture.press(Qt::Key_Up);
    fixture.press(Qt::Key_Escape);
    CHECK_FALSE(fixture.find<ArenaBoard>().isCarrying());
    CHECK_FALSE(fixture.placeOf(13).pass);

    fixture.page->findChild<CardList*>()->setFocus();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_Up);
    fixture.press(Qt::Key_Return);
    CHECK(fixture.placeOf(13) == arena::Place{{1}, 0, 1});
    CHECK(fixture.find<ArenaBoard>().chosen() == ContributionId{13});
}

TEST_CASE("a placed card is moved, pinned and taken back by keys, and undone")
{
    ArenaFixture fixture;
    ArenaBoard& board = fixture.find<ArenaBoard>();
    board.setFocus();
    board.choose({11});
    fixture.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(fixture.placeOf(11) == arena::Place{{1}, 1, 0});
    fixture.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(fixture.placeOf(11) == arena::Place{{3}, 0, 0});
    fixture.press(Qt::Key_P);
    CHECK(fixture.record({1}).contributions[0].pinned);
    fixture.press(Qt::Key_Delete);
    CHECK_FALSE(fixture.placeOf(11).pass);
    REQUIRE(fixture.workspace->undo());
    CHECK(fixture.placeOf(11) == arena::Place{{3}, 0, 0});
}

TEST_CASE("a contribution is dragged from the pool to where it is let go")
{
    ArenaFixture fixture;
    ArenaBoard& board = fixture.find<ArenaBoard>();
    ArenaModel model;
    const session::SessionRecord record = fixture.record({1});
    model.setRows(poolRows(record, arena::Puzzle::of(record), {}));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
    board.choose({12});
    const QPoint at = board.visualRect(board.currentIndex()).topLeft() + QPoint(20, 8);
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(board.viewport(), &enter);
    QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(board.viewport(), &drop);
    CHECK(fixture.placeOf(13) == arena::Place{{1}, 0, 1});
}

TEST_CASE("a contribution is written, with somebody new, and half of one is kept")
{
    ArenaFixture fixture(test::arenaDay(), false);
    fixture.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Natten hemma"_s);
    fixture.press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    fixture.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(title);
    CHECK(title->text() == u"Natten hemma"_s);
    fixture.press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Relative 3"_s);
    title->setFocus();
    fixture.press(Qt::Key_Return);
    const session::SessionRecord record = fixture.record({1});
    REQUIRE(record.contributions.size() == 1);
    REQUIRE(record.participants.size() == 1);
    CHECK(record.participants[0].role == u"Relative 3"_s);
    CHECK(record.contributions[0].contributors.front() == record.participants[0].id);
}

TEST_CASE("a suggestion is shown before it is taken, and is undone as one")
{
    ArenaFixture fixture;
    fixture.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(fixture.page->findChild<SuggestionSheet*>());
    CHECK_FALSE(fixture.placeOf(13).pass);
    fixture.press(Qt::Key_Return);
    CHECK(fixture.placeOf(13).pass);
    REQUIRE(fixture.workspace->undo());
    CHECK_FALSE(fixture.placeOf(13).pass);
}

TEST_CASE("a pass gets other rooms by its sheet")
{
    ArenaFixture fixture;
    ArenaBoard& board = fixture.find<ArenaBoard>();
    board.setFocus();
    board.choose({11});
    fixture.press(Qt::Key_Up);
    fixture.press(Qt::Key_Return);
    auto* rooms = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(rooms);
    rooms->setText(u"Stora salen, Sal B, Foajén"_s);
    fixture.press(Qt::Key_Return);
    CHECK(fixture.record({1}).agenda[0].rooms == QStringList{u"Stora salen"_s, u"Sal B"_s, u"Foajén"_s});
    CHECK(fixture.placeOf(11).room == 0);
}

TEST_CASE("the arena's model keeps Qt's rules, and each card says what it is")
{
    const session::SessionRecord record = [] {
        session::SessionRecord day = test::arenaDay();
        day.contributions = {test::contribution(11, 40)};
        test::putAt(day.contributions[0], 1, 0, 1);
        day.contributions[0].kind = u"story"_s;
        return day;
    }();
    ArenaModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(boardRows(record, arena::Puzzle::of(record)));
    model.setRows(boardRows(record, arena::Puzzle::of(record)));
    REQUIRE(model.rowCount() == 5);
    const QString spoken = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.startsWith(u"09:00, Bidrag 11"_s));
    CHECK(spoken.endsWith(u"Consent missing"_s));
}
