// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"
#include "ui/live/AgendaPanel.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/LiveBar.h"
#include "ui/live/NoteDesk.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using floor::QuestionStatus;
using session::SessionStatus;
using test::LiveFixture;
using test::liveWithQuestions;
using test::questionWith;
using test::threeItems;

TEST_CASE("after the end nothing is to come")
{
    session::SessionRecord record = liveWithQuestions();
    LiveFixture live(record);
    LivePage& page = live.openPage();
    live.clock.advance(12min);
    live.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    live.press(Qt::Key_Return); // what is left stays as it is
    REQUIRE(live.record().session.status == SessionStatus::Closed);
    live.clock.advance(60min);
    const QAbstractItemModel& agenda = *live.find<AgendaList>().model();
    REQUIRE(agenda.rowCount() == 3);
    CHECK(agenda.index(0, 0).data(Qt::AccessibleTextRole).toString() == u"Incheckning, 12 of 10 min, 09:00, done");
    CHECK(agenda.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"left out"));
    CHECK(page.windowTitle() == page.title());
}

TEST_CASE("F5 starts the session, goes on item by item and ends it")
{
    LiveFixture live(threeItems());
    REQUIRE(live.imported);
    LivePage& page = live.openPage();
    QSignalSpy gone(&page, &Page::goTo);
    live.press(Qt::Key_F5);
    CHECK(live.record().session.status == SessionStatus::Live);
    CHECK(live.record().agenda[0].startedAt == live.clock.now());
    live.clock.advance(11min);
    live.press(Qt::Key_F5);
    CHECK(live.record().agenda[0].endedAt == live.clock.now());
    CHECK(live.record().agenda[1].startedAt == live.clock.now());
    live.press(Qt::Key_F5);
    CHECK(gone.isEmpty());
    live.press(Qt::Key_F5);
    CHECK(live.record().session.status == SessionStatus::Closed);
    REQUIRE(gone.size() == 1);
    CHECK(gone[0][0].value<PageName>() == PageName::Summary);
}

TEST_CASE("the keys of the clock work while somebody is typing a note")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.press(Qt::Key_F3);
    live.type(u"mitt i en men"_s);
    live.press(Qt::Key_F5);
    CHECK(live.record().agenda[1].startedAt.has_value());
    live.press(Qt::Key_F5, Qt::ShiftModifier);
    CHECK(!live.record().agenda[1].startedAt.has_value());
    live.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(agenda::grantedMinutesOf(live.record().agenda[0]) == 2);
    live.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(agenda::grantedMinutesOf(live.record().agenda[0]) == 0);
    live.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(live.record().agenda[0].pauses.size() == 1);
    live.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(live.record().agenda[0].pauses[0].endedAt.has_value());
    live.type(u"ing"_s);
    CHECK(live.find<NoteField>().toPlainText() == u"mitt i en mening");
}

TEST_CASE("single keys settle, dot and take up the chosen question")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.find<FloorPanel>().focusList(); // 8 dots first: question 12
    live.press(Qt::Key_Plus);
    CHECK(questionWith(live.record(), 12).dots == 9);
    live.press(Qt::Key_Minus);
    CHECK(questionWith(live.record(), 12).dots == 8);
    live.press(Qt::Key_P);
    CHECK(questionWith(live.record(), 12).status == QuestionStatus::Parked);
    live.press(Qt::Key_U);
    CHECK(questionWith(live.record(), 12).status == QuestionStatus::Raised);
    live.press(Qt::Key_Return);
    CHECK(questionWith(live.record(), 12).status == QuestionStatus::InDiscussion);
    CHECK(live.find<DiscussionCard>().question() == QuestionId{12});
    live.press(Qt::Key_A); // the next one is chosen by now
    CHECK(questionWith(live.record(), 11).status == QuestionStatus::Answered);
}

TEST_CASE("typed digits become the dots when Enter or another row ends them")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.find<FloorPanel>().focusList();
    live.press(Qt::Key_1);
    live.press(Qt::Key_4);
    CHECK(questionWith(live.record(), 12).dots == 8);
    live.press(Qt::Key_Return);
    CHECK(questionWith(live.record(), 12).dots == 14);
    CHECK(questionWith(live.record(), 12).status == QuestionStatus::Raised);
    live.press(Qt::Key_5);
    live.press(Qt::Key_Escape);
    live.press(Qt::Key_2);
    live.press(Qt::Key_Tab);
    CHECK(questionWith(live.record(), 12).dots == 2);
}

TEST_CASE("dots never fall below none")
{
    session::SessionRecord record = liveWithQuestions();
    record.questions = {test::question(11, u"Ingen prick"_s, 0)};
    LiveFixture live(record);
    live.openPage();
    live.find<FloorPanel>().focusList();
    live.press(Qt::Key_Minus);
    CHECK(questionWith(live.record(), 11).dots == 0);
    CHECK(live.workspace->undoLabel().isEmpty());
}

TEST_CASE("the letters on the card settle the question in discussion")
{
    session::SessionRecord record = liveWithQuestions();
    record.questions[0].status = QuestionStatus::InDiscussion;
    LiveFixture live(record);
    live.openPage();
    auto& card = live.find<DiscussionCard>();
    card.findChild<KeyButton*>()->setFocus();
    live.press(Qt::Key_C);
    CHECK(questionWith(live.record(), 11).status == QuestionStatus::Carried);
    CHECK(card.isHidden());
    CHECK(live.find<QuestionList>().hasFocus());
}

TEST_CASE("whoever comes to the page can begin to write")
{
    LiveFixture live(liveWithQuestions());
    LivePage& page = live.openPage();
    live.find<AgendaList>().setFocus();
    page.setFocus(); // as the window does
    CHECK(live.find<NoteField>().hasFocus());
}

TEST_CASE("tab order is reading order")
{
    session::SessionRecord record = liveWithQuestions();
    record.questions[0].status = QuestionStatus::InDiscussion;
    record.notes = {test::note(21, u"en anteckning"_s)};
    LiveFixture live(record);
    LivePage& page = live.openPage();
    live.find<AgendaPanel>().findChild<KeyButton*>(u"live.next"_s)->setFocus();
    QStringList met;
    for (int i = 0; i < 15; ++i) {
        const QWidget* widget = page.focusWidget();
        const QString text = widget->property("text").toString();
        met.append(text.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()).section(u':', -1)
                                  : text);
        live.press(Qt::Key_Tab);
    }
    CHECK(met.join(u", ") ==
          u"Next, AgendaList, Lock, Most dots, Answered, Park, Carry, More, QuestionList, Dots each, LineField, no name, "
          "Anteckning, Whose perspective?, NoteField");
    CHECK(page.focusWidget() == &live.find<NoteList>());
}

TEST_CASE("everything that takes the focus has a name for a screen reader")
{
    session::SessionRecord record = liveWithQuestions();
    record.questions[0].status = QuestionStatus::InDiscussion;
    LiveFixture live(record);
    const LivePage& page = live.openPage();
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className());
        REQUIRE(interface);
        CHECK(!interface->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("what another window writes is shown")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    auto other = workspace::Workspace::open(live.workspace->path(), live.clock, live.ids, u"other"_s);
    REQUIRE(other.workspace);
    const auto record = live.record();
    REQUIRE(other.workspace->commit(floor::setDots(record.questions[0], 99)));
    live.workspace->lookForOtherWriters();
    CHECK(live.find<QuestionListModel>().row(0).dots == 99);
}

TEST_CASE("the window's title follows the minutes left")
{
    LiveFixture live(liveWithQuestions());
    LivePage& page = live.openPage();
    CHECK(page.windowTitle() == u"10 min left · Incheckning");
    QSignalSpy header(&page, &Page::headerChanged);
    live.clock.advance(50s); // longer, and the computer would seem to have been away
    QTest::qWait(300);
    live.clock.advance(40s);
    CHECK(QTest::qWaitFor([&] { return page.windowTitle() == u"9 min left · Incheckning"; }, 1000));
    CHECK(header.size() == 1);
}

TEST_CASE("a participant's markup is shown, not obeyed")
{
    session::SessionRecord record = liveWithQuestions();
    record.questions[0].text = u"<img src=file:///etc/passwd><b>fet</b>"_s;
    record.questions[0].status = QuestionStatus::InDiscussion;
    LiveFixture live(record);
    LivePage& page = live.openPage();
    const QList<QLabel*> labels = page.findChildren<QLabel*>();
    CHECK(!labels.isEmpty());
    for (const QLabel* label : labels)
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("rows are as high as their text needs in the width there is")
{
    session::SessionRecord record;
    for (int i = 1; i <= 5; ++i)
        record.questions.push_back(test::question(
            i, u"Hur inspirerar och stödjer vi personalen i ett samskapande som håller?"_s, i));
    const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    const Theme theme(*qApp);
    QuestionListModel model(vocabulary, session::Language::Swedish);
    QuestionList list(theme, model);
    model.show(record, floor::QuestionOrder::MostDots);
    const auto heightAt = [&](int width) {
        list.resize(width, 600);
        list.show();
        QApplication::processEvents();
        return list.visualRect(model.index(1)).top() - list.visualRect(model.index(0)).top();
    };
    const int wide = heightAt(900);
    CHECK(heightAt(360) > wide);
    CHECK(heightAt(900) == wide);
}

TEST_CASE("ten thousand questions open at once")
{
    session::SessionRecord record;
    for (int i = 1; i <= 10'000; ++i)
        record.questions.push_back(test::question(
            i, u"Hur inspirerar och stödjer vi personalen i ett samskapande, fråga nummer %1?"_s.arg(i),
            i % 20));
    const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    Theme theme(*qApp);
    QuestionListModel model(vocabulary, session::Language::Swedish);
    QuestionList list(theme, model);
    list.resize(600, 700);
    QElapsedTimer timer;
    timer.start();
    model.show(record, floor::QuestionOrder::MostDots);
    list.show();
    list.grab();
    const qint64 opened = timer.restart();
    constexpr int frames = 60;
    for (int i = 0; i < frames; ++i) {
        list.verticalScrollBar()->setValue(i * 97);
        list.grab();
    }
    const qint64 scrolled = timer.elapsed();
    CAPTURE(opened, scrolled);
    CHECK(opened < 100);
    CHECK(scrolled < frames * 16);
}
