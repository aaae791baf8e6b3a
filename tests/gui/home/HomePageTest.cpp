// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/home/HomeFixture.h"

#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using followup::ActionStatus;
using session::SessionStatus;
using test::HomeFixture;

namespace {

PageName pageOf(const QSignalSpy& gone)
{
    REQUIRE(gone.size() == 1);
    return gone[0][0].value<PageName>();
}

SessionId sessionOf(const QSignalSpy& gone)
{
    REQUIRE(gone.size() == 1);
    return gone[0][1].value<SessionId>();
}

} // namespace

TEST_CASE("an empty workspace offers a new session and the sample")
{
    HomeFixture home;
    HomePage& page = home.openPage();
    QSignalSpy newSession(&page, &HomePage::newSessionWanted);
    QSignalSpy sample(&page, &HomePage::sampleWanted);
    home.press(Qt::Key_Space);
    CHECK(newSession.size() == 1);
    home.press(Qt::Key_Tab);
    home.press(Qt::Key_Space);
    CHECK(sample.size() == 1);
}

TEST_CASE("the first session takes the first run's place")
{
    HomeFixture home;
    home.openPage();
    CHECK(home.button(u"Open the sample workspace"_s));
    home.addSession();
    QApplication::processEvents();
    CHECK_FALSE(home.button(u"Open the sample workspace"_s));
    CHECK(home.button(u"Start"_s));
}

TEST_CASE("on its day the next session is started from here")
{
    HomeFixture home;
    const session::Session session = home.addSession();
    HomePage& page = home.openPage();
    QSignalSpy gone(&page, &Page::goTo);
    REQUIRE(home.button(u"Start"_s));
    CHECK_FALSE(home.button(u"Start"_s)->hasFocus()); // a stray key must not start it
    home.press(Qt::Key_Tab);
    REQUIRE(home.button(u"Start"_s)->hasFocus());
    home.press(Qt::Key_Space);
    CHECK(pageOf(gone) == PageName::Live);
    CHECK(sessionOf(gone) == session.id);
    CHECK(home.record(session.id).session.status == SessionStatus::Live);
    CHECK(home.record(session.id).agenda[0].startedAt == home.clock.now());
    QApplication::processEvents();
    CHECK(home.button(u"Continue"_s));
}

TEST_CASE("before its day the next session is opened, not started")
{
    HomeFixture home;
    const auto session =
        home.session(u"Senare"_s, VagueDate::day(home.today.addDays(3)), SessionStatus::Planned);
    home.add(session);
    HomePage& page = home.openPage();
    QSignalSpy gone(&page, &Page::goTo);
    CHECK_FALSE(home.button(u"Start"_s));
    home.press(Qt::Key_Space);
    CHECK(pageOf(gone) == PageName::Plan);
    CHECK(home.record(session.id).session.status == SessionStatus::Planned);
}

TEST_CASE("a live session comes before any other, and a known day before a vague one")
{
    HomeFixture home;
    const VagueDate month{QDate(2026, 11, 1), DatePrecision::Month};
    const auto planned = home.session(u"i dag"_s, VagueDate::day(home.today), SessionStatus::Planned);
    home.add(planned, home.session(u"november"_s, month, SessionStatus::Planned));
    home.openPage();
    CHECK(home.rows(u"Coming"_s) == QStringList{u"november"_s});
    home.add(home.session(u"pågår"_s, VagueDate::day(home.today), SessionStatus::Live));
    QApplication::processEvents();
    CHECK(home.rows(u"Coming"_s) == QStringList{u"november"_s, u"i dag"_s});
    CHECK(home.button(u"Continue"_s));
}

TEST_CASE("Enter opens a closed session's summary and a planned one's plan")
{
    HomeFixture home;
    const auto closed =
        home.session(u"stängd"_s, VagueDate::day(home.today.addDays(-1)), SessionStatus::Closed);
    const auto missed =
        home.session(u"glömd"_s, VagueDate::day(home.today.addDays(-2)), SessionStatus::Planned);
    home.add(closed, missed);
    HomePage& page = home.openPage();
    QSignalSpy gone(&page, &Page::goTo);
    home.list(u"Earlier"_s).setFocus();
    home.press(Qt::Key_Return);
    CHECK(pageOf(gone) == PageName::Summary);
    CHECK(sessionOf(gone) == closed.id);
    gone.clear();
    home.press(Qt::Key_Down);
    home.press(Qt::Key_Return);
    CHECK(pageOf(gone) == PageName::Plan);
    CHECK(sessionOf(gone) == missed.id);
}

TEST_CASE("a click opens a row once")
{
    HomeFixture home;
    home.add(home.session(u"stängd"_s, VagueDate::day(home.today.addDays(-1)), SessionStatus::Closed));
    HomePage& page = home.openPage();
    QSignalSpy gone(&page, &Page::goTo);
    HomeList& list = home.list(u"Earlier"_s);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(0, 0)).center());
    CHECK(pageOf(gone) == PageName::Summary);
}

TEST_CASE("Space marks an action done, and undo brings it back")
{
    HomeFixture home;
    const auto session = home.session(u"s"_s, VagueDate::day(home.today.addDays(-1)), SessionStatus::Closed);
    const auto action = home.action(session, u"Boka rum"_s, home.today.addDays(-11));
    home.add(session, action, home.carriedQuestion(session, u"Vem avgör?"_s));
    HomePage& page = home.openPage();
    QSignalSpy said(&page, &Page::message);
    const QStringList all{u"Carried questions"_s, u"Vem avgör?"_s, u"To do"_s, u"Boka rum"_s};
    CHECK(home.rows(u"Open threads"_s) == all);

    home.list(u"Open threads"_s).setFocus();
    home.press(Qt::Key_Space); // a question cannot be ticked
    CHECK(home.record(session.id).actions[0].status == ActionStatus::Open);
    home.press(Qt::Key_Down); // over the heading
    home.press(Qt::Key_Space);
    CHECK(home.record(session.id).actions[0].status == ActionStatus::Done);
    CHECK(home.workspace->undoLabel() == u"Mark action done");
    CHECK(said.size() == 1);
    CHECK(home.rows(u"Open threads"_s) == all.mid(0, 2));

    REQUIRE(home.workspace->undo());
    QApplication::processEvents();
    CHECK(home.rows(u"Open threads"_s) == all);
}

TEST_CASE("a click on the box ticks, a click on the words goes to the session")
{
    HomeFixture home;
    const auto session = home.session(u"s"_s, VagueDate::day(home.today.addDays(-1)), SessionStatus::Closed);
    home.add(session, home.action(session, u"Boka rum"_s, {}));
    HomePage& page = home.openPage();
    QSignalSpy gone(&page, &Page::goTo);
    HomeList& list = home.list(u"Open threads"_s);
    const QRect row = list.visualRect(list.model()->index(1, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());
    CHECK(pageOf(gone) == PageName::Summary);
    CHECK(home.record(session.id).actions[0].status == ActionStatus::Open);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {row.left() + 20, row.center().y()});
    CHECK(gone.size() == 1);
    CHECK(home.record(session.id).actions[0].status == ActionStatus::Done);
}

TEST_CASE("the Tab key goes through the page as it is read")
{
    HomeFixture home;
    const auto held = home.session(u"s"_s, VagueDate::day(home.today.addDays(-1)), SessionStatus::Closed);
    home.add(held, home.action(held, u"Boka rum"_s, {}),
             home.session(u"senare"_s, VagueDate::day(home.today.addDays(9)), SessionStatus::Planned));
    home.addSession();
    home.openPage();
    CHECK(home.button(u"Open the plan"_s)->hasFocus());
    home.press(Qt::Key_Tab);
    CHECK(home.button(u"Start"_s)->hasFocus());
    for (const QString& list : {u"Coming"_s, u"Earlier"_s, u"Open threads"_s}) {
        home.press(Qt::Key_Tab);
        CHECK(home.list(list).hasFocus());
    }
}

TEST_CASE("a new day turns tomorrow into today")
{
    HomeFixture home;
    home.add(home.session(u"i morgon"_s, VagueDate::day(home.today.addDays(1)), SessionStatus::Planned));
    HomePage& page = home.openPage();
    CHECK(page.subtitle() == u"Friday 13 November 2026 · week 46");
    CHECK_FALSE(home.button(u"Start"_s));
    home.clock.advance(24h);
    for (QTimer* timer : page.findChildren<QTimer*>()) { // as if its time had come
        if (!timer->isSingleShot())
            timer->setInterval(1ms);
    }
    CHECK(QTest::qWaitFor([&] { return home.button(u"Start"_s) != nullptr; }));
    CHECK(page.subtitle() == u"Saturday 14 November 2026 · week 46");
}

TEST_CASE("a page that is not shown reads nothing until it is")
{
    HomeFixture home;
    HomePage& page = home.openPage();
    page.hide();
    QSignalSpy header(&page, &Page::headerChanged);
    home.addSession();
    QApplication::processEvents();
    CHECK(header.isEmpty());
    page.show();
    CHECK(header.size() == 1);
    CHECK(home.button(u"Start"_s));
}

TEST_CASE("in a file that cannot be written nothing is started")
{
    HomeFixture home;
    const session::Session session = home.addSession();
    NextSessionCard card(home.theme, home.vocabulary, session::Language::English);
    QSignalSpy start(&card, &NextSessionCard::startWanted);
    QSignalSpy open(&card, &NextSessionCard::openWanted);
    card.show(home.record(session.id), home.today, false);
    for (KeyButton* button : card.findChildren<KeyButton*>())
        button->click();
    CHECK(start.isEmpty());
    CHECK_FALSE(open.isEmpty());
}

TEST_CASE("the part of the page that lies in the window's bar goes with the page")
{
    HomeFixture home;
    const QPointer<QWidget> part = home.openPage().topBarExtras();
    part->setParent(nullptr); // as the window's bar leaves it
    home.page.reset();
    CHECK(part.isNull());
}
