// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/session/Formats.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/FootMessage.h"
#include "ui/shell/NewSessionSheet.h"
#include "ui/shell/Rail.h"
#include "ui/shell/SettingsMenu.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/PlainLabel.h"

#include <QAction>
#include <QCloseEvent>
#include <QDateTime>
#include <QLocale>

namespace kring::ui {

using namespace std::chrono_literals;

namespace {

QDateTime localNow(const workspace::Workspace& workspace)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(workspace.clock().now()));
}

} // namespace

MainWindow::MainWindow(workspace::Workspace& workspace, Theme& theme, Settings& settings, Pages pages,
                       FileChooser chooser)
    : m_workspace(workspace)
    , m_theme(theme)
    , m_settings(settings)
    , m_pages(std::move(pages))
    , m_chooser(std::move(chooser))
    , m_rail(new Rail(theme, this))
    , m_bar(new TopBar(theme, this))
    , m_notice(new PlainLabel(theme, TextSize::Label, Weight::Strong, &Colours::warning, this))
    , m_stack(new QStackedWidget(this))
    , m_message(nullptr)
{
    buildLayout();
    m_message = new FootMessage(theme, centralWidget());
    for (const auto& [name, page] : m_pages)
        addPage(name, *page);

    connect(m_rail, &Rail::homeWanted, this, [this] { goTo(PageName::Home); });
    connect(m_rail, &Rail::settingsWanted, this, &MainWindow::showSettingsMenu);
    connect(m_bar, &TopBar::backWanted, this, [this] { goTo(PageName::Home); });
    connect(m_bar, &TopBar::undoWanted, this, &MainWindow::undo);
    connect(m_bar, &TopBar::redoWanted, this, &MainWindow::redo);
    connect(m_bar, &TopBar::primaryWanted, this, [this] {
        for (const Command& command : m_pageCommands) {
            if (command.id == page().primaryCommand())
                command.run();
        }
    });
    connect(&workspace, &workspace::Workspace::changed, this, [this] {
        tellSaved();
        updateUndo();
        m_index.start();
    });
    for (const Command& command : commands()) {
        auto* action = new QAction(command.text, this);
        action->setShortcuts(command.keys);
        connect(action, &QAction::triggered, this, [run = command.run] { run(); });
        addAction(action);
    }

    // The index is filled behind the commit, a slice at a time, so that the next key never waits for it.
    m_index.setInterval(150ms);
    connect(&m_index, &QTimer::timeout, this, [this] {
        if (m_workspace.drainSearch(5ms))
            m_index.stop();
    });
    m_index.start();
    m_watch.setInterval(1s);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_workspace.lookForOtherWriters();
        m_workspace.holdLock();
    });
    m_watch.start();
    m_workspace.holdLock();

    setMinimumSize(1024, 640);
    if (!restoreGeometry(settings.windowGeometry()))
        resize(1440, 900);
    updateUndo();
    goTo(PageName::Home);
}

MainWindow::~MainWindow()
{
    m_bar->setExtras(nullptr); // its page owns it
}

void MainWindow::buildLayout()
{
    auto* centre = new QWidget(this);
    auto* across = new QHBoxLayout(centre);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    auto* down = new QVBoxLayout;
    down->setSpacing(0);
    down->addWidget(m_bar);
    m_notice->setContentsMargins(24, 12, 24, 0);
    m_notice->setWordWrap(true);
    m_notice->hide();
    down->addWidget(m_notice);
    down->addWidget(m_stack, 1);
    across->addLayout(down, 1);
    setCentralWidget(centre);
}

void MainWindow::addPage(PageName name, Page& page)
{
    m_stack->addWidget(&page);
    const auto whenShown = [this, name](auto&& work) {
        return [this, name, work] {
            if (m_current == name)
                work();
        };
    };
    connect(&page, &Page::headerChanged, this, whenShown([this] { updateHeader(); }));
    connect(&page, &Page::goTo, this, &MainWindow::goTo);
    connect(&page, &Page::message, this, &MainWindow::say);
    connect(&page, &Page::saved, this, &MainWindow::tellSaved);
}

void MainWindow::goTo(PageName name, SessionId session)
{
    if (!m_pages.contains(name))
        return;
    page().leave();
    m_current = name;
    page().showSession(session);
    m_stack->setCurrentWidget(&page());
    m_rail->setVisible(!page().wantsWholeWindow());
    m_rail->setAtHome(name == PageName::Home);
    m_bar->setBackShown(name != PageName::Home);
    m_bar->setExtras(page().topBarExtras());
    installCommands();
    updateHeader();
    page().setFocus();
}

void MainWindow::installCommands()
{
    qDeleteAll(m_pageActions);
    m_pageActions.clear();
    m_pageCommands = page().commands();
    for (const Command& command : m_pageCommands) {
        auto* action = new QAction(command.text, this);
        action->setObjectName(command.id);
        action->setShortcuts(command.keys);
        action->setAutoRepeat(false); // a key held down must not run through the agenda
        connect(action, &QAction::triggered, this, [command] {
            if (command.isEnabled())
                command.run();
        });
        addAction(action);
        m_pageActions.push_back(action);
    }
}

void MainWindow::updateHeader()
{
    m_bar->setTitles(page().title(), page().subtitle());
    const QString pageTitle = page().windowTitle().isEmpty() ? page().title() : page().windowTitle();
    setWindowTitle(QString(pageTitle + u" – Kring"));
    m_bar->setPrimary({}, {}, {}, false);
    for (const Command& command : m_pageCommands) {
        if (command.id == page().primaryCommand())
            m_bar->setPrimary(command.text, command.icon,
                              command.keys.value(0).toString(QKeySequence::NativeText), command.isEnabled());
    }
}

Commands MainWindow::commands()
{
    return {
        {QStringLiteral("window.undo"),
         tr("Undo"),
         QStringLiteral("undo-2"),
         {Qt::CTRL | Qt::Key_Z},
         [this] { undo(); }},
        {QStringLiteral("window.redo"),
         tr("Redo"),
         QStringLiteral("redo-2"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
         [this] { redo(); }},
        {QStringLiteral("window.home"),
         tr("Go to Home"),
         QStringLiteral("house"),
         {Qt::ALT | Qt::Key_Home},
         [this] { goTo(PageName::Home); }},
        {QStringLiteral("window.new"),
         tr("New session"),
         QStringLiteral("plus"),
         {Qt::CTRL | Qt::Key_N},
         [this] { askForNewSession(); }},
        {QStringLiteral("window.open"),
         tr("Open a workspace"),
         QStringLiteral("folder-open"),
         {Qt::CTRL | Qt::Key_O},
         [this] { openFile(); }},
        {QStringLiteral("window.create"),
         tr("New workspace"),
         {},
         {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
         [this] { createFile(); }},
        {QStringLiteral("window.settings"),
         tr("Settings"),
         QStringLiteral("settings"),
         {Qt::CTRL | Qt::Key_Comma},
         [this] { showSettingsMenu(mapToGlobal(QPoint(80, height() - 40))); }},
        {QStringLiteral("window.keys"),
         tr("This page's keys"),
         QStringLiteral("keyboard"),
         {Qt::Key_F1},
         [this] { showKeys(); }},
        {QStringLiteral("window.quit"), tr("Quit"), {}, {Qt::CTRL | Qt::Key_Q}, [this] { close(); }},
    };
}

void MainWindow::say(const QString& sentence)
{
    m_message->say(sentence);
}

void MainWindow::setNotice(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void MainWindow::tellSaved()
{
    m_bar->setSaved(tr("Saved %1").arg(localNow(m_workspace).toString(QStringLiteral("HH:mm"))));
}

void MainWindow::updateUndo()
{
    m_bar->setUndo(m_workspace.undoLabel(), m_workspace.redoLabel());
}

void MainWindow::undo()
{
    const QString what = m_workspace.undoLabel();
    if (what.isEmpty())
        return;
    const auto outcome = m_workspace.undo();
    say(outcome ? tr("Undone: %1").arg(what) : outcome.failure().sentence);
}

void MainWindow::redo()
{
    const QString what = m_workspace.redoLabel();
    if (what.isEmpty())
        return;
    const auto outcome = m_workspace.redo();
    say(outcome ? tr("Done again: %1").arg(what) : outcome.failure().sentence);
}

void MainWindow::showKeys()
{
    (new ShortcutSheet(m_theme, m_pageCommands, commands(), centralWidget()))->open();
}

void MainWindow::showSettingsMenu(QPoint corner)
{
    SettingsMenu menu(m_theme, m_settings, commands());
    connect(&menu, &SettingsMenu::openWanted, this, &MainWindow::openWanted);
    connect(&menu, &SettingsMenu::sampleWanted, this, &MainWindow::sampleWanted);
    connect(&menu, &SettingsMenu::languageChosen, this, &MainWindow::languageChosen, Qt::QueuedConnection);
    menu.exec(corner - QPoint(0, menu.sizeHint().height()));
}

void MainWindow::openFile()
{
    const QString path = m_chooser.openWorkspace(this, tr("Open a workspace"));
    if (!path.isEmpty())
        emit openWanted(path);
}

void MainWindow::createFile()
{
    const QString path = m_chooser.newWorkspace(this, tr("New workspace"));
    if (!path.isEmpty())
        emit createWanted(path);
}

void MainWindow::askForNewSession()
{
    auto* sheet =
        new NewSessionSheet(m_theme, session::builtInFormats(m_settings.language()), centralWidget());
    connect(sheet, &NewSessionSheet::wanted, this, &MainWindow::makeSession);
    sheet->open();
}

void MainWindow::makeSession(const session::Format& format, const QString& title)
{
    const QDateTime quarter = localNow(m_workspace).addSecs(899);
    const QTime start(quarter.time().hour(), quarter.time().minute() / 15 * 15);
    const workspace::Change change =
        session::newSession(m_workspace.ids(), format, title, quarter.date(), start, m_settings.language());
    const auto outcome = m_workspace.commit(change);
    if (!outcome) {
        say(outcome.failure().sentence);
        return;
    }
    goTo(PageName::Live, std::get<workspace::Edit<session::Session>>(change.edits.front()).after->id);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    page().leave();
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace kring::ui
