// SPDX-License-Identifier: GPL-3.0-or-later
// The facilitator's window and the note-taker's, on one file.
#include "core/floor/FloorRules.h"
#include "core/reflection/NoteRules.h"
#include "core/storage/Database.h"
#include "tests/gui/shell/WindowFixture.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/LiveSession.h"
#include "ui/live/NoteDesk.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using test::TemporaryWorkspace;
using test::Window;

namespace {

struct TwoWindows : TemporaryWorkspace
{
    session::Session today = addSession();
    std::unique_ptr<workspace::Workspace> second =
        workspace::Workspace::open(path(), clock, ids, u"second"_s).workspace;
    Window facilitator{*workspace};
    Window noteTaker{*second};

    TwoWindows()
    {
        facilitator.window->goTo(PageName::Live, today.id);
        noteTaker.window->goTo(PageName::Live, today.id);
    }

    /// What happens in the window that is used now; keys go to the one that is in front.
    Window& use(Window& window)
    {
        window.comeForward();
        return window;
    }

    void ask(const QString& text)
    {
        REQUIRE(workspace->commit(
            floor::raiseQuestion(ids.make<QuestionId>(), today.id, text, {}, {}, clock.now())));
    }

    QuestionId questionAt(int row) { return record(today.id).questions[size_t(row)].id; }
};

QStringList textsIn(const QAbstractItemView& view)
{
    QStringList texts;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        texts << view.model()->index(row, 0).data().toString();
    return texts;
}

constexpr int aSecond = 1000;

} // namespace

TEST_CASE("what one window writes, the other shows within a second")
{
    TwoWindows two;
    Window& noteTaker = two.use(two.noteTaker);
    noteTaker.press(Qt::Key_F3);
    noteTaker.type(u"Åsa såg det först"_s);
    noteTaker.press(Qt::Key_Return);
    auto& notes = *two.facilitator.find<NoteList>();
    CHECK(QTest::qWaitFor([&] { return textsIn(notes) == QStringList{u"Åsa såg det först"_s}; }, aSecond));

    Window& facilitator = two.use(two.facilitator);
    facilitator.press(Qt::Key_F2);
    facilitator.type(u"Vem ringer?"_s);
    facilitator.press(Qt::Key_Return);
    auto& questions = *two.noteTaker.find<QuestionList>();
    CHECK(QTest::qWaitFor([&] { return textsIn(questions) == QStringList{u"Vem ringer?"_s}; }, aSecond));
}

TEST_CASE("rows that change from outside leave field, cursor, choice and scroll position where they were")
{
    TwoWindows two;
    for (int i = 0; i < 40; ++i)
        two.ask(u"Fråga %1"_s.arg(i));
    Window& noteTaker = two.use(two.noteTaker);
    auto& questions = *noteTaker.find<QuestionList>();
    REQUIRE(QTest::qWaitFor([&] { return questions.model()->rowCount() == 40; }, aSecond));
    questions.setCurrentIndex(questions.model()->index(20, 0));
    questions.verticalScrollBar()->setValue(300);
    const QString chosen = questions.currentIndex().data().toString();
    noteTaker.press(Qt::Key_F3);
    noteTaker.type(u"halvfärdig mening"_s);
    for (int i = 0; i < 4; ++i)
        noteTaker.press(Qt::Key_Left);
    auto& field = *noteTaker.find<NoteField>();
    const int cursor = field.textCursor().position();

    two.ask(u"En till"_s);
    REQUIRE(QTest::qWaitFor([&] { return questions.model()->rowCount() == 41; }, aSecond));
    CHECK(field.hasFocus());
    CHECK(field.toPlainText() == u"halvfärdig mening"_s);
    CHECK(field.textCursor().position() == cursor);
    CHECK(questions.currentIndex().data().toString() == chosen);
    CHECK(questions.verticalScrollBar()->value() == 300);
}

TEST_CASE("an edit of another session is nothing to this one")
{
    TwoWindows two;
    const session::Session other = two.addSession(u"En annan"_s);
    LiveSession session(*two.second);
    REQUIRE(session.show(two.today.id));
    two.second->lookForOtherWriters();
    const QSignalSpy changed(&session, &LiveSession::changed);
    REQUIRE(two.workspace->commit(
        floor::raiseQuestion(two.ids.make<QuestionId>(), other.id, u"Där?"_s, {}, {}, two.clock.now())));
    two.second->lookForOtherWriters();
    CHECK(changed.isEmpty());
    two.ask(u"Här?"_s);
    two.second->lookForOtherWriters();
    CHECK(changed.size() == 1);
    CHECK(session.record().questions.size() == 1);
}

TEST_CASE("two who change the same question are both heard: the rule is asked again of how it stands")
{
    TwoWindows two;
    two.ask(u"Hur många prickar?"_s);
    LiveSession here(*two.workspace);
    LiveSession there(*two.second);
    REQUIRE(here.show(two.today.id));
    REQUIRE(there.show(two.today.id));
    const auto oneMore = [](const session::SessionRecord& record, Instant) {
        return floor::setDots(record.questions.front(), record.questions.front().dots + 1);
    };
    CHECK(here.perform(oneMore));
    CHECK(there.perform(oneMore)); // it has not seen the first one yet
    CHECK(two.record(two.today.id).questions.front().dots == 2);
}

TEST_CASE("while the file is busy nothing typed is lost, and what is shown stays")
{
    TwoWindows two;
    two.ask(u"Vem ringer?"_s);
    Window& noteTaker = two.use(two.noteTaker);
    auto& questions = *noteTaker.find<QuestionList>();
    REQUIRE(QTest::qWaitFor([&] { return questions.model()->rowCount() == 1; }, aSecond));
    noteTaker.press(Qt::Key_F3);
    noteTaker.type(u"skrivet i väntan"_s);
    auto& field = *noteTaker.find<NoteField>();
    {
        storage::Database busy(two.path(), storage::Access::ReadWrite);
        busy.execute(u"BEGIN EXCLUSIVE"_s);
        noteTaker.press(Qt::Key_Return);
        CHECK(field.toPlainText() == u"skrivet i väntan"_s);
        CHECK(questions.model()->rowCount() == 1);
        busy.execute(u"COMMIT"_s);
    }
    noteTaker.press(Qt::Key_Return);
    CHECK(field.toPlainText().isEmpty());
    CHECK(two.record(two.today.id).notes.back().text == u"skrivet i väntan"_s);
}

TEST_CASE("each window takes back its own, and only that")
{
    TwoWindows two;
    Window& noteTaker = two.use(two.noteTaker);
    noteTaker.press(Qt::Key_F3);
    noteTaker.type(u"antecknarens"_s);
    noteTaker.press(Qt::Key_Return);
    two.ask(u"facilitatorns"_s);
    two.use(two.noteTaker).press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(two.record(two.today.id).notes.empty());
    CHECK(two.record(two.today.id).questions.size() == 1);
    CHECK(two.noteTaker.message().contains(u"Write note"_s));
}

TEST_CASE("the second window says whose it is")
{
    TwoWindows two;
    two.noteTaker.window->setRole(u"note-taker's window"_s);
    CHECK(two.noteTaker.window->windowTitle().endsWith(u" – Kring (note-taker's window)"_s));
    CHECK(two.facilitator.window->windowTitle().endsWith(u" – Kring"_s));
}
