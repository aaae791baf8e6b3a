// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/ShellFixture.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/IconLabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QSet>
#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using test::ShellFixture;

namespace {

QAbstractButton* buttonNamed(const QWidget& window, const QString& beginning)
{
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->accessibleName().startsWith(beginning))
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("undo and redo have keys and names, and say what they did")
{
    ShellFixture shell;
    const session::Session session = shell.addSession(u"Första"_s);
    shell.rename(session, u"Andra"_s, u"Rename session"_s);
    REQUIRE(buttonNamed(*shell.window, u"Undo"_s));
    CHECK(buttonNamed(*shell.window, u"Undo"_s)->accessibleName() == u"Undo: Rename session"_s);

    shell.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shell.titleOf(session.id) == u"Första"_s);
    CHECK(shell.message() == u"Undone: Rename session"_s);
    CHECK_FALSE(buttonNamed(*shell.window, u"Undo"_s)->isEnabled());
    CHECK(buttonNamed(*shell.window, u"Redo"_s)->accessibleName() == u"Redo: Rename session"_s);

    shell.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shell.titleOf(session.id) == u"Andra"_s);
}

TEST_CASE("an undo that would overwrite somebody else's edit is refused in a sentence")
{
    ShellFixture shell;
    const session::Session session = shell.addSession(u"Första"_s);
    shell.rename(session, u"Andra"_s, u"Rename session"_s);
    auto other = workspace::Workspace::open(shell.path(), shell.clock, shell.ids, u"other"_s);
    REQUIRE(other.workspace);
    session::Session now = other.workspace->session(session.id).value().session;
    session::Session theirs = now;
    theirs.title = u"Deras"_s;
    workspace::Change change{u"Rename session"_s, {}};
    change.update(now, theirs);
    REQUIRE(other.workspace->commit(change));

    shell.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shell.titleOf(session.id) == u"Deras"_s);
    CHECK_FALSE(shell.message().isEmpty());
    CHECK_FALSE(shell.message().startsWith(u"Undone"_s));
}

TEST_CASE("a page's command works while somebody is typing, and only on its page")
{
    ShellFixture shell;
    shell.type(u"mitt i en mening"_s);
    shell.press(Qt::Key_F5);
    CHECK(shell.home->rung == 1);
    CHECK(shell.home->field->text() == u"mitt i en mening"_s);
    shell.home->bell = false;
    shell.press(Qt::Key_F5);
    CHECK(shell.home->rung == 1);

    shell.window->goTo(PageName::Live);
    shell.press(Qt::Key_F5);
    CHECK(shell.home->rung == 1);
    CHECK(shell.live->rung == 1);
}

TEST_CASE("what is given to the window works on every page, also while somebody is typing, and is told with the rest")
{
    ShellFixture shell;
    shell.press(Qt::Key_F8);
    shell.window->goTo(PageName::Live);
    shell.live->field->setFocus();
    shell.press(Qt::Key_F8);
    CHECK(shell.blanked == 2);
    const Commands commands = shell.window->commands();
    CHECK(std::any_of(commands.begin(), commands.end(),
                      [](const Command& command) { return command.id == u"room.blank"_s; }));
}

TEST_CASE("a page is left before another is shown, and before the window closes")
{
    ShellFixture shell;
    const int before = shell.home->left;
    shell.window->goTo(PageName::Live, SessionId{7});
    CHECK(shell.home->left == before + 1);
    CHECK(shell.live->shown == SessionId{7});
    CHECK(shell.live->field->hasFocus());
    shell.press(Qt::Key_Home, Qt::AltModifier);
    CHECK(shell.window->currentPage() == PageName::Home);
    CHECK(shell.live->left == 1);
    shell.window->close();
    CHECK(shell.home->left == before + 2);
}

TEST_CASE("a field with steps of its own takes Ctrl+Z first, then the workspace")
{
    ShellFixture shell;
    const session::Session session = shell.addSession(u"Första"_s);
    shell.rename(session, u"Andra"_s, u"Rename session"_s);
    shell.type(u"abc"_s);
    shell.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shell.home->field->text().isEmpty());
    CHECK(shell.titleOf(session.id) == u"Andra"_s);
    shell.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shell.titleOf(session.id) == u"Första"_s);
}

TEST_CASE("no key has two meanings")
{
    ShellFixture shell;
    QSet<QKeySequence> keys;
    for (const Command& command : shell.window->commands()) {
        for (const QKeySequence& key : command.keys) {
            INFO(key.toString().toStdString());
            CHECK_FALSE(keys.contains(key));
            keys.insert(key);
        }
    }
    CHECK(keys.size() >= 9);
}

TEST_CASE("Ctrl+O and Ctrl+Shift+N ask for a file, and an empty answer does nothing")
{
    ShellFixture shell;
    const QSignalSpy opened(shell.window.get(), &MainWindow::openWanted);
    const QSignalSpy created(shell.window.get(), &MainWindow::createWanted);
    shell.press(Qt::Key_O, Qt::ControlModifier);
    shell.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(opened.isEmpty());
    CHECK(created.isEmpty());
    shell.chosenFile = u"/tmp/träffar.kring"_s;
    shell.press(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == shell.chosenFile);
    shell.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(created.size() == 1);
    CHECK(created[0][0].toString() == shell.chosenFile);
}

TEST_CASE("the message at the foot and the notice show markup as it was written")
{
    ShellFixture shell;
    const QString markup = u"<img src=\"file:///etc/passwd\"><b>hej</b>"_s;
    shell.window->say(markup);
    shell.window->setNotice(markup);
    int found = 0;
    for (const QLabel* label : shell.window->findChildren<QLabel*>()) {
        CHECK(label->textFormat() == Qt::PlainText);
        found += label->isVisible() && label->text() == markup;
    }
    CHECK(found == 2);
    CHECK(shell.window->findChild<FootMessage*>()->accessibleName() == markup);
    shell.window->setNotice({});
    CHECK_FALSE(ShellFixture::words(*shell.window).contains(QString()));
}

TEST_CASE("the top bar says when something was saved")
{
    ShellFixture shell;
    const session::Session session = shell.addSession();
    shell.rename(session, u"Ny"_s, u"Rename session"_s);
    const QString clock =
        QDateTime::fromMSecsSinceEpoch(toMilliseconds(shell.clock.now())).toString(u"HH:mm"_s);
    REQUIRE(shell.window->findChild<TopBar*>());
    const auto labels = shell.window->findChild<TopBar*>()->findChildren<IconLabel*>();
    REQUIRE(labels.size() == 1);
    CHECK(labels.front()->isVisible());
    CHECK(labels.front()->accessibleName() == QString(u"Saved " + clock));
}

TEST_CASE("everything in the window that can be pressed has a name")
{
    ShellFixture shell;
    shell.window->goTo(PageName::Live);
    for (const QAbstractButton* button : shell.window->findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            CHECK_FALSE((button->accessibleName().isEmpty() && button->text().isEmpty()));
    }
}

TEST_CASE("the window comes back where it was")
{
    ShellFixture shell;
    const QSize size(shell.window->minimumWidth(), 700); // what fits the screen of a test
    REQUIRE(shell.window->size() != size);
    shell.window->resize(size);
    shell.window->close();
    CHECK_FALSE(shell.settings.windowGeometry().isEmpty());
    shell.home = new test::StubPage(u"Home"_s);
    shell.live = new test::StubPage(u"Live"_s);
    shell.openWindow();
    CHECK(shell.window->size() == size);
}
