// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/WindowName.h"
#include "core/workspace/Workspace.h"
#include "app/SessionSheets.h"
#include "ui/audience/Room.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Rehearsal.h"
#include "ui/widgets/HunspellChecker.h"

#include <QPointer>

class QApplication;
class QTranslator;

namespace kring::ui {
class HomePage;
class SeriesPage;
}

namespace kring::app {

/// Makes every object of the windowed program and joins them; the only one who knows them all. One window
/// on one workspace: opening another one, or changing the language, makes a new window. A second program on
/// the same file is the note-taker's: it has its own undo and drafts, and goes to the session that is live.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(QApplication& application);
    ~Application() override;

    /// Opens the file, or where none is named the one opened last, or on a first run a workspace of the
    /// user's own. The failure's sentence is for standard error and for the screen.
    Outcome<Done> start(const QString& file);

    ui::MainWindow* window() const { return m_window.get(); }

private:
    /// A window with its pages, and the room that they work for: the room goes last.
    struct Stage
    {
        std::unique_ptr<SessionSheets> sheets; ///< outlives the window whose commands it runs
        std::unique_ptr<ui::Room> room;
        std::unique_ptr<ui::MainWindow> window;
        ui::HomePage* home = nullptr; ///< the window's
        ui::SeriesPage* series = nullptr;
    };

    Outcome<Done> openFile(const QString& path);
    Outcome<Done> createFile(const QString& path);
    Outcome<Done> use(workspace::Opening opening, std::shared_ptr<workspace::WindowName> name);
    void open(const QString& path);
    void create(const QString& path);
    void openSample();
    void speak(session::Language language);
    void buildWindow();
    Stage stageOn(workspace::Workspace& workspace);
    void rehearse(SessionId session);
    void say(const QString& sentence);

    QApplication& m_application;
    SystemClock m_clock;
    IdSource m_ids{m_clock};
    session::Vocabulary m_vocabulary = session::Vocabulary::builtIn();
    ui::Settings m_settings;
    ui::Theme m_theme;
    ui::HunspellChecker m_spelling;
    QList<QTranslator*> m_translators;
    QString m_notice;
    std::shared_ptr<workspace::WindowName> m_name;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<ui::Room> m_room;
    std::unique_ptr<SessionSheets> m_sheets;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Rehearsal> m_rehearsal;
};

} // namespace kring::app
