// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/series/SeriesFixture.h"
#include "ui/series/BuildsOnSheet.h"
#include "ui/series/LogEntrySheet.h"
#include "ui/series/LogSheet.h"
#include "ui/series/SeriesSheet.h"
#include "ui/shell/NextSessionSheet.h"
#include "ui/widgets/CheckRow.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using test::SeriesFixture;

TEST_CASE("up and down go between questions, left and right between stations, Enter opens the session")
{
    SeriesFixture fixture;
    SeriesPage& page = fixture.openPage();
    QSignalSpy goTo(&page, &Page::goTo);
    REQUIRE(fixture.rows().hasFocus());
    CHECK(fixture.rows().currentIndex().data() == u"Hur går det?"_s);
    CHECK(fixture.rows().session() == 3); // what comes next
    fixture.press(Qt::Key_Left);
    fixture.press(Qt::Key_Left);
    CHECK(fixture.rows().session() == 1);
    CHECK(fixture.rows().accessibleDescription().contains(u"2"));
    fixture.press(Qt::Key_Return);
    REQUIRE(goTo.size() == 1);
    CHECK(goTo[0][0].value<PageName>() == PageName::Summary);
    CHECK(goTo[0][1].value<SessionId>() == fixture.sessions[1].id);

    fixture.press(Qt::Key_Down);
    CHECK(fixture.rows().currentIndex().data() == u"Vem bestämmer?"_s);
    CHECK(fixture.rows().session() == 1);
    fixture.press(Qt::Key_Left); // its only station
    CHECK(fixture.rows().session() == 1);
    fixture.press(Qt::Key_Up);
    fixture.press(Qt::Key_Right);
    fixture.press(Qt::Key_Right);
    fixture.press(Qt::Key_Return);
    CHECK(goTo.back()[0].value<PageName>() == PageName::Plan);
}

TEST_CASE("on the axis left and right go from session to session")
{
    SeriesFixture fixture;
    SeriesPage& page = fixture.openPage(fixture.sessions[0].id);
    QSignalSpy goTo(&page, &Page::goTo);
    CHECK(fixture.rows().session() == 0);
    fixture.axis().setFocus();
    fixture.press(Qt::Key_Right);
    CHECK(fixture.axis().accessibleDescription() == u"2, 5 jun 2026, Träff 2"_s);
    fixture.press(Qt::Key_End);
    fixture.press(Qt::Key_Right);
    CHECK(fixture.rows().session() == 3);
    fixture.press(Qt::Key_Home);
    fixture.press(Qt::Key_Return);
    CHECK(goTo.back()[1].value<SessionId>() == fixture.sessions[0].id);
}

TEST_CASE("a line is written in the log with Enter, half-typed it is kept, and one undo takes it back")
{
    SeriesFixture fixture;
    fixture.openPage();
    QLineEdit& field = fixture.page->findChild<LogCard*>()->field();
    field.setFocus();
    QTest::keyClicks(&field, u"Enhet B visar sin plan"_s);
    fixture.page->leave();
    fixture.page->showSession({});
    CHECK(field.text() == u"Enhet B visar sin plan");
    QTest::keyClick(&field, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(field.text().isEmpty());
    const auto log = fixture.workspace->logOf(fixture.series.id);
    REQUIRE(log.size() == 1);
    CHECK(log[0].text == u"Enhet B visar sin plan");
    CHECK(log[0].date == VagueDate::day({2026, 11, 13}));
    CHECK(log[0].kind == u"event");
    REQUIRE(fixture.workspace->undo());
    CHECK(fixture.workspace->logOf(fixture.series.id).empty());
}

TEST_CASE("a line of the log is edited with Enter and taken away with Delete")
{
    SeriesFixture fixture;
    REQUIRE(fixture.workspace->commit(session::addLogEntry(
        fixture.ids, fixture.series.id, VagueDate::day({2026, 11, 2}), u"event"_s, u"Först"_s)));
    fixture.openPage();
    LogList* list = fixture.page->findChildren<LogList*>().back();
    REQUIRE(list->model()->rowCount() == 1);
    list->setFocus();
    fixture.press(Qt::Key_Return);
    auto* sheet = fixture.sheet<LogEntrySheet>();
    REQUIRE(sheet);
    sheet->findChild<QPlainTextEdit*>()->setPlainText(u"Sedan"_s);
    QLineEdit* date = sheet->findChildren<QLineEdit*>().front();
    date->setText(u"någon gång"_s);
    date->setFocus();
    fixture.press(Qt::Key_Return);
    CHECK(sheet->isVisible());
    date->setText(u"2026-10"_s);
    fixture.press(Qt::Key_Return);
    const auto entry = fixture.workspace->logOf(fixture.series.id).at(0);
    CHECK(entry.text == u"Sedan");
    CHECK(entry.date == VagueDate{QDate(2026, 10, 1), DatePrecision::Month});
    QApplication::processEvents();
    LogList* october = fixture.page->findChildren<LogList*>().at(2);
    REQUIRE(october->model()->rowCount() == 1);
    october->setFocus();
    fixture.press(Qt::Key_Delete);
    CHECK(fixture.workspace->logOf(fixture.series.id).empty());
}

TEST_CASE("the whole log stands in a sheet, the latest first, and a line of it can be edited")
{
    SeriesFixture fixture;
    for (const int month : {3, 9, 6})
        REQUIRE(fixture.workspace->commit(session::addLogEntry(fixture.ids, fixture.series.id,
                                                               VagueDate::day({2025, month, 1}),
                                                               u"milestone"_s, QString::number(month))));
    fixture.openPage();
    fixture.run(u"series.whole-log"_s);
    auto* sheet = fixture.sheet<LogSheet>();
    REQUIRE(sheet);
    const QAbstractItemModel& model = *sheet->findChild<LogList*>()->model();
    CHECK(model.index(0, 0).data() == u"9"_s);
    CHECK(model.index(2, 0).data() == u"3"_s);
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"1 september 2025"));
    fixture.press(Qt::Key_Return);
    CHECK(fixture.sheet<LogEntrySheet>());
}

TEST_CASE("what the series is about is edited in a sheet, and it keeps a title")
{
    SeriesFixture fixture;
    fixture.openPage();
    fixture.run(u"series.edit"_s);
    auto* sheet = fixture.sheet<SeriesSheet>();
    REQUIRE(sheet);
    const auto fields = sheet->findChildren<QLineEdit*>();
    fields[0]->setText(u" "_s);
    fixture.press(Qt::Key_Return);
    CHECK(sheet->isVisible());
    fields[0]->setText(u"Nytt namn"_s);
    fields[2]->setText(u"Målet"_s);
    fixture.press(Qt::Key_Return);
    CHECK(fixture.workspace->series().at(0).commonGoal == u"Målet");
    QApplication::processEvents();
    CHECK(fixture.page->title() == u"Nytt namn");
}

TEST_CASE("what a session builds on is told under the road map and changed in a sheet")
{
    SeriesFixture fixture;
    fixture.openPage(fixture.sessions[2].id);
    fixture.run(u"series.builds-on"_s);
    auto* sheet = fixture.sheet<BuildsOnSheet>();
    REQUIRE(sheet);
    const auto rows = sheet->findChildren<CheckRow*>();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0]->hasFocus());
    fixture.press(Qt::Key_Space);
    sheet->findChild<KeyButton*>()->click();
    QApplication::processEvents();
    CHECK(fixture.record(fixture.sessions[2].id).session.buildsOn == QStringList{u"s1"_s});
    QStringList words;
    for (const PlainLabel* label : fixture.page->findChildren<PlainLabel*>())
        words << label->text();
    CHECK(words.filter(u"builds on session 1"_s).size() == 1);
}

TEST_CASE("the next session is planned from the one held last, and stands on the axis")
{
    SeriesFixture fixture;
    fixture.openPage();
    fixture.run(u"series.next"_s);
    auto* sheet = fixture.sheet<NextSessionSheet>();
    REQUIRE(sheet);
    sheet->findChildren<QLineEdit*>().front()->setText(u"Vår"_s);
    fixture.press(Qt::Key_Return);
    QApplication::processEvents();
    const auto all = fixture.workspace->sessionsOf(fixture.series.id);
    REQUIRE(all.size() == 5);
    CHECK(all.back().session.number == 5);
    CHECK(all.back().session.buildsOn == QStringList{u"s3"_s});
    CHECK(all.back().questions == 1);
    CHECK(fixture.rows().session() == 4);
}

TEST_CASE("without a series there is a sentence and one button, which makes one")
{
    test::TemporaryWorkspace home;
    Theme theme{*qApp};
    const auto vocabulary = session::Vocabulary::builtIn();
    QMainWindow window;
    auto* page = new SeriesPage(*home.workspace, theme, vocabulary, session::Language::Swedish);
    window.setCentralWidget(page);
    window.resize(1280, 700);
    window.show();
    test::activate(window);
    page->showSession({});
    auto* button = page->findChild<KeyButton*>(u"series.make"_s);
    REQUIRE(button);
    CHECK(button->isVisible());
    button->click();
    REQUIRE(window.findChild<SeriesSheet*>());
    QTest::keyClicks(QApplication::focusWidget(), u"Salonger"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(page->title() == u"Salonger");
    CHECK_FALSE(button->isVisible());
    // Nothing to go on from: a new session is asked for instead.
    QSignalSpy wanted(page, &SeriesPage::newSessionWanted);
    for (const Command& command : page->commands()) {
        if (command.id == u"series.next")
            command.run();
    }
    CHECK(wanted.size() == 1);
}

TEST_CASE("a session of another series shows that one; without a session the last one stays")
{
    SeriesFixture fixture;
    const session::Session other = fixture.addSession();
    REQUIRE(fixture.workspace->commit(session::newSeries(fixture.ids, u"Salonger"_s, other)));
    fixture.openPage(other.id);
    CHECK(fixture.page->title() == u"Salonger");
    fixture.page->showSession({});
    CHECK(fixture.page->title() == u"Salonger");
    fixture.page->showSession(fixture.sessions[0].id);
    CHECK(fixture.page->title() == fixture.series.title);
}

TEST_CASE("the models of the page hold what models promise, and say their rows in words")
{
    SeriesFixture fixture;
    fixture.openPage();
    const QAbstractItemModelTester roads(fixture.rows().model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(fixture.rows().currentIndex().data(Qt::AccessibleTextRole).toString() ==
          u"Hur går det?. Open in 3 session(s). Brukare. session 1: Raised, session 2: Taken further, "
          u"session 3: Taken further, session 4: Planned"_s);
    REQUIRE(fixture.workspace->commit(session::addLogEntry(
        fixture.ids, fixture.series.id, VagueDate::day({2026, 11, 2}), u"event"_s, u"Först"_s)));
    QApplication::processEvents();
    const QAbstractItemModelTester log(fixture.page->findChildren<LogList*>().back()->model(),
                                       QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_CASE("a hundred sessions with five hundred questions are drawn without a wait, and scroll sideways")
{
    Theme theme{*qApp};
    const auto vocabulary = session::Vocabulary::builtIn();
    std::vector<session::Session> sessions(100);
    for (size_t i = 0; i < sessions.size(); ++i) {
        sessions[i].id = {qint64(i) + 1};
        sessions[i].title = u"Träff om vardagen"_s;
        sessions[i].status = session::SessionStatus::Closed;
    }
    std::vector<followup::Road> roads(500);
    for (followup::Road& road : roads) {
        road.text = u"Hur hittar vi tid att reflektera?"_s;
        road.age = 100;
        for (int i = 0; i < 100; ++i)
            road.stations.push_back({i, i == 0 ? followup::Stop::Raised : followup::Stop::Carried, {}});
    }
    RoadCard card(theme, vocabulary, session::Language::Swedish);
    card.resize(1320, 480);
    card.setVisible(true);
    card.show(sessions, roads, QDate(2026, 11, 13), true);
    QApplication::processEvents();
    card.rows().setFocus();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(&card.rows(), Qt::Key_Down);
        card.grab();
    }
    CHECK(timer.elapsed() < 20 * 120); // unoptimised; a fraction of it otherwise
    card.chooseSession({100});
    CHECK(card.findChild<QScrollBar*>()->isVisibleTo(&card));
    CHECK(card.rows().columnX(99) < card.rows().width());
    card.chooseSession({1});
    CHECK(card.rows().columnX(0) > card.rows().wordsWidth());
}
