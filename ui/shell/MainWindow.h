// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/FileChooser.h"
#include "ui/shell/Page.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Sheet.h"

#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

#include <map>
#include <memory>

namespace kring::session {
struct Format;
}

namespace kring::workspace {
class Workspace;
}

namespace kring::ui {

class FootMessage;
class PlainLabel;
class Rail;
class TopBar;

/// The window: rail, top bar and one page at a time. It knows pages by their contract only, and asks whoever
/// made it for another workspace.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    using Pages = std::map<PageName, Page*>;

    /// The pages become the window's. Workspace, theme and settings outlive it. `everywhere` is what works on
    /// every page beside the window's own commands.
    MainWindow(workspace::Workspace& workspace, Theme& theme, Settings& settings, Pages pages,
               FileChooser chooser, Commands everywhere = {});
    ~MainWindow() override;

    void goTo(PageName page, SessionId session = {});
    PageName currentPage() const { return m_current; }

    /// A sentence at the foot of the window, for a while.
    void say(const QString& sentence);

    /// A sentence over the page that stays ("read-only"); empty for none.
    void setNotice(const QString& sentence);

    /// What this window is besides the first one ("note-taker's window"), told in its title; empty for
    /// nothing.
    void setRole(const QString& words);

    /// As setNotice(), on a band across the window, and in its title: this is not the real thing.
    void setRehearsal(const QString& sentence);

    /// What works on every page.
    Commands commands();

    /// Adds to what works on every page.
    void addCommands(const Commands& more);

    /// The session that the page shows; none on a page of none.
    SessionId shownSession() const { return m_session; }

    /// Puts a sheet over the page, which then owns itself; the same one a second time closes it.
    void showSheet(Sheet* sheet) { openSheet(sheet); }

signals:
    void openWanted(const QString& path);
    void createWanted(const QString& path);
    void sampleWanted();
    void rehearseWanted(kring::SessionId session);
    void languageChosen(kring::session::Language language);
    void spellingChosen(bool checks);

public slots:
    void askForNewSession();
    /// The same, with the series chosen already.
    void askForSessionIn(kring::SeriesId series);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    /// Half-typed text into its draft, and the window's place into the settings.
    void putAway();
    void buildLayout();
    void addPage(PageName name, Page& page);
    void installCommands();
    void installEverywhere(const Commands& commands);
    void updateHeader();
    void updateUndo();
    void undo();
    void redo();
    void tellSaved();
    void play(Chime chime);
    void showSettingsMenu(QPoint corner);
    void showKeys();
    void showPalette();
    void runCommand(const Command& command);
    void openFile();
    void createFile();
    void openSheet(Sheet* sheet);
    void makeSession(const session::Format& format, const QString& title, SeriesId series);
    void showFormats();
    void askToSaveFormat();
    void planNext();
    Page& page() { return *m_pages.at(m_current); }

    workspace::Workspace& m_workspace;
    Theme& m_theme;
    Settings& m_settings;
    Pages m_pages;
    FileChooser m_chooser;
    Commands m_everywhere;
    PageName m_current = PageName::Home;
    SessionId m_session;
    QStringList m_usedCommands; ///< by way of the palette, the latest first
    QString m_role;
    Commands m_pageCommands;
    std::vector<QAction*> m_pageActions;
    Rail* m_rail;
    TopBar* m_bar;
    PlainLabel* m_notice;
    bool m_isRehearsal = false;
    QStackedWidget* m_stack;
    FootMessage* m_message;
    QPointer<Sheet> m_sheet;
    std::unique_ptr<SoftSound> m_sound; ///< once one has been wanted
    QTimer m_watch;
    QTimer m_index;
};

} // namespace kring::ui
