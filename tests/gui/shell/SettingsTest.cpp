// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Settings.h"
#include "tests/support/Catch.h"
#include "ui/shell/SettingsMenu.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;

namespace {

struct SettingsFile
{
    QTemporaryDir folder;
    Settings open() const { return Settings(folder.filePath(u"kring.ini"_s)); }

    QString workspaceFile(const QString& name) const
    {
        QFile file(folder.filePath(name));
        CHECK(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }
};

/// The action with this text in the menu or one of its sub-menus.
QAction* actionNamed(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
        if (action->menu()) {
            if (QAction* inner = actionNamed(*action->menu(), text))
                return inner;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("what was chosen is there after a restart")
{
    const SettingsFile file;
    CHECK(file.open().theme() == Theme::Choice::Automatic);
    for (const Theme::Choice choice : {Theme::Choice::Dark, Theme::Choice::Light, Theme::Choice::Automatic}) {
        file.open().setTheme(choice);
        CHECK(file.open().theme() == choice);
    }
    for (const session::Language language : {session::Language::English, session::Language::Swedish}) {
        file.open().setLanguage(language);
        CHECK(file.open().language() == language);
    }
    CHECK(file.open().checksSpelling()); // unless the user has said otherwise
    file.open().setChecksSpelling(false);
    CHECK_FALSE(file.open().checksSpelling());
    CHECK(file.open().learntWordsPath() == file.folder.filePath(u"words.txt"_s));
    file.open().setWindowGeometry("geometry");
    CHECK(file.open().windowGeometry() == "geometry");
}

TEST_CASE("what was chosen for the room is there after a restart, and nothing is chosen at first")
{
    const SettingsFile file;
    {
        Settings settings = file.open();
        CHECK(settings.audienceScreen().isEmpty());
        CHECK(settings.audienceTheme() == Theme::Choice::Automatic);
        CHECK_FALSE(settings.clickerEverywhere());
        settings.setAudienceScreen(u"HDMI-1 1920x1080"_s);
        settings.setAudienceTheme(Theme::Choice::Dark);
        settings.setClickerEverywhere(true);
    }
    const Settings settings = file.open();
    CHECK(settings.audienceScreen() == u"HDMI-1 1920x1080"_s);
    CHECK(settings.audienceTheme() == Theme::Choice::Dark);
    CHECK(settings.clickerEverywhere());
}

TEST_CASE("the menu lets a clicker lead from every page")
{
    const SettingsFile file;
    Settings settings = file.open();
    Theme theme(*qApp);
    SettingsMenu menu(theme, settings, {});
    QAction* clicker = actionNamed(menu, u"A clicker works on every page"_s);
    REQUIRE(clicker);
    clicker->trigger();
    CHECK(settings.clickerEverywhere());
    clicker->trigger();
    CHECK_FALSE(settings.clickerEverywhere());
}

TEST_CASE("the files opened lately are kept in order, eight of them, as long as they exist")
{
    const SettingsFile file;
    QStringList paths;
    for (int i = 0; i < 10; ++i) {
        paths.prepend(file.workspaceFile(QStringLiteral("träff %1.kring").arg(i)));
        file.open().addRecentFile(paths.first());
    }
    CHECK(file.open().recentFiles() == paths.mid(0, 8));
    file.open().addRecentFile(paths[3]);
    CHECK(file.open().recentFiles().first() == paths[3]);
    CHECK(file.open().recentFiles().size() == 8);
    QFile::remove(paths[3]);
    CHECK_FALSE(file.open().recentFiles().contains(paths[3]));
}

TEST_CASE("the menu switches the theme at once and remembers it")
{
    const SettingsFile file;
    Settings settings = Settings(file.folder.filePath(u"kring.ini"_s));
    Theme theme(*qApp);
    const SettingsMenu menu(theme, settings, {});
    const QSignalSpy changed(&theme, &Theme::changed);
    actionNamed(menu, u"Dark"_s)->trigger();
    CHECK(theme.scheme() == Scheme::Dark);
    CHECK(settings.theme() == Theme::Choice::Dark);
    CHECK(qApp->palette().color(QPalette::Window) == Theme::coloursOf(Scheme::Dark).ground);
    actionNamed(menu, u"Light"_s)->trigger();
    CHECK(theme.scheme() == Scheme::Light);
    CHECK(qApp->palette().color(QPalette::Window) == Theme::coloursOf(Scheme::Light).ground);
    CHECK(changed.size() == 2);
}

TEST_CASE("a word from the system about its theme leaves a chosen theme alone")
{
    Theme theme(*qApp);
    theme.choose(Theme::Choice::Dark);
    QWidget window;
    QEvent spoken(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &spoken);
    CHECK(theme.scheme() == Scheme::Dark);
    CHECK(qApp->palette().color(QPalette::Window) == Theme::coloursOf(Scheme::Dark).ground);
}

TEST_CASE("the menu asks for another language, and for files opened lately, ampersands and all")
{
    const SettingsFile file;
    const QString path = file.workspaceFile(u"A & B.kring"_s);
    Settings settings(file.folder.filePath(u"kring.ini"_s));
    settings.addRecentFile(path);
    Theme theme(*qApp);
    SettingsMenu menu(theme, settings, {});
    const QSignalSpy opened(&menu, &SettingsMenu::openWanted);
    const QSignalSpy spoken(&menu, &SettingsMenu::languageChosen);
    actionNamed(menu, u"Svenska"_s)->trigger();
    CHECK(settings.language() == session::Language::Swedish);
    CHECK(spoken.size() == 1);
    QAction* recent = actionNamed(menu, QString(u"A && B – " + file.folder.path()));
    REQUIRE(recent);
    recent->trigger();
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == path);
}
