// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rehearsal.h"
#include "core/workspace/Workspace.h"
#include "tests/gui/shell/ShellFixture.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ShellFixture;
using test::StubPage;

namespace {

/// A rehearsal of a session that is planned for another day.
struct Rehearsing : ShellFixture
{
    session::Session session = addSession();
    StubPage* page = nullptr;

    std::unique_ptr<Rehearsal> begin()
    {
        const auto none = [](QWidget*, const QString&) { return QString(); };
        auto begun = Rehearsal::begin(*workspace, session.id, [&](workspace::Workspace& copy) {
            page = new StubPage(u"Live"_s);
            return std::make_shared<MainWindow>(
                copy, theme, settings,
                MainWindow::Pages{{PageName::Home, new StubPage(u"Home"_s)}, {PageName::Live, page}},
                FileChooser{none, none});
        });
        REQUIRE(begun);
        return std::move(begun).value();
    }
    QByteArray bytes() const
    {
        QByteArray all;
        for (const QString& end : {u""_s, u"-wal"_s}) {
            QFile file(path() + end);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
};

} // namespace

TEST_CASE("rehearsal: the copy is what is changed, and it goes with its window")
{
    Rehearsing shell;
    const QByteArray before = shell.bytes();
    shell.clock.advance(-24h);
    auto rehearsal = shell.begin();
    const QString copy = rehearsal->workspace().path();
    CHECK(QFileInfo::exists(copy));
    CHECK(copy != shell.path());
    session::Session there = rehearsal->workspace().session(shell.session.id).value().session;
    CHECK(there.date == VagueDate::day(QDate(2026, 11, 12)));
    CHECK(there.start == QTime(9, 0));
    workspace::Change change{u"Rename"_s, {}};
    session::Session renamed = there;
    renamed.title = u"Prov"_s;
    change.update(there, renamed);
    CHECK(rehearsal->workspace().commit(change));
    rehearsal.reset();
    CHECK_FALSE(QFileInfo::exists(copy));
    CHECK_FALSE(QFileInfo::exists(QFileInfo(copy).absolutePath()));
    CHECK(shell.bytes() == before);
    CHECK(shell.titleOf(shell.session.id) == u"Träff");
}

TEST_CASE("rehearsal: the window says so, over the page and in its title")
{
    Rehearsing shell;
    auto rehearsal = shell.begin();
    CHECK(ShellFixture::words(rehearsal->window())
              .contains(u"Rehearsal: nothing is recorded. Close the window when you are done."_s));
    CHECK(rehearsal->window().windowTitle() == u"Rehearsal: Live – Kring");
    CHECK(shell.page->shown == shell.session.id);
}

TEST_CASE("rehearsal: closing the window ends it, and another file is not opened in it")
{
    Rehearsing shell;
    auto rehearsal = shell.begin();
    const QSignalSpy over(rehearsal.get(), &Rehearsal::over);
    emit rehearsal->window().openWanted(shell.path());
    CHECK(rehearsal->window().findChild<FootMessage*>()->sentence() == u"Close the rehearsal first.");
    rehearsal->window().close();
    CHECK(over.size() == 1);
}

TEST_CASE("rehearsal: a page's wish goes to whoever made the window")
{
    ShellFixture shell;
    const QSignalSpy wishes(shell.window.get(), &MainWindow::rehearseWanted);
    emit shell.home->rehearseWanted(SessionId{5});
    REQUIRE(wishes.size() == 1);
    CHECK(wishes[0][0].value<SessionId>() == SessionId{5});
}
