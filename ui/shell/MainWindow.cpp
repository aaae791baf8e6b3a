// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/workspace/Workspace.h"
#include "ui/shell/FootMessage.h"
#include "ui/shell/Rail.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/PlainLabel.h"

#include <QAction>
#include <QCloseEvent>
#include <QDateTime>
#include <QScreen>

namespace kring::ui {

using namespace std::chrono_literals;

namespace {

QDateTime localNow(const workspace::Workspace& workspace)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(workspace.clock().now()));
}

} // namespace

MainWindow::MainWindow(workspace::Workspace& workspace, Theme& theme, Settings& settings, Pages pages,
                       FileChooser chooser, Commands everywhere)
    : m_workspace(workspace)
    , m_theme(theme)
    , m_settings(settings)
    , m_pages(std::move(pages))
    , m_chooser(std::move(chooser))
    , m_everywhere(std::move(everywhere))
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

    m_rail->addEntry(PageName::Home, QStringLiteral("house"), tr("Home"));
    if (m_pages.contains(PageName::Series))
        m_rail->addEntry(PageName::Series, QStringLiteral("route"), tr("Series"));
    if (m_pages.contains(PageName::People))
        m_rail->addEntry(PageName::People, QStringLiteral("users"), tr("People"));
    connect(m_rail, &Rail::pageWanted, this, [this](PageName name) { goTo(name); });
    connect(m_rail, &Rail::settingsWanted, this, &MainWindow::showSettingsMenu);
    connect(m_bar, &TopBar::backWanted, this, [this] { goTo(PageName::Home); });
    connect(m_bar, &TopBar::undoWanted, this, &MainWindow::undo);
    connect(m_bar, &TopBar::redoWanted, this, &MainWindow::redo);
    connect(m_bar, &TopBar::searchWanted, this, &MainWindow::showPalette);
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
    connect(&workspace, &workspace::Workspace::changedElsewhere, this, &MainWindow::updateUndo);
    installEverywhere(commands());

    // The index is filled behind the commit, a slice at a time, so that the next key never waits for it.
    m_index.setInterval(150ms);
    connect(&m_index, &QTimer::timeout, this, [this] {
        if (m_workspace.drainSearch(5ms))
            m_index.stop();
    });
    m_index.start();
    m_watch.setInterval(400ms); // another window's edits are seen within half a second
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_workspace.lookForOtherWriters();
        m_workspace.holdLock();
    });
    m_watch.start();
    m_workspace.holdLock();

    setMinimumSize(1024, 640);
    if (!restoreGeometry(settings.windowGeometry()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    updateUndo();
    goTo(PageName::Home);
}

MainWindow::~MainWindow()
{
    putAway();                 // another workspace may take its place without anybody closing this window
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
    m_notice->setContentsMargins(16, 12, 16, 0);
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
    connect(&page, &Page::chime, this, &MainWindow::play);
    connect(&page, &Page::rehearseWanted, this, &MainWindow::rehearseWanted);
    connect(&page, &Page::goTo, this, &MainWindow::goTo);
    connect(&page, &Page::message, this, &MainWindow::say);
    connect(&page, &Page::saved, this, &MainWindow::tellSaved);
}

void MainWindow::goTo(PageName name, SessionId session)
{
    if (name == PageName::Plan && !m_pages.contains(name))
        name = PageName::Live; // where a planned session can be seen as well
    if (!m_pages.contains(name))
        return;
    page().leave();
    m_current = name;
    m_session = session;
    page().showSession(session);
    m_stack->setCurrentWidget(&page());
    m_rail->setVisible(!page().wantsWholeWindow());
    m_rail->setCurrent(name);
    m_bar->setBackShown(name != PageName::Home);
    m_bar->setExtras(page().topBarExtras());
    installCommands();
    updateHeader();
    page().setFocus();
}

void MainWindow::installEverywhere(const Commands& commands)
{
    for (const Command& command : commands) {
        auto* action = new QAction(command.text, this);
        action->setShortcuts(command.keys);
        action->setAutoRepeat(!command.id.startsWith(QLatin1String("room."))); // held down, F8 would flicker
        connect(action, &QAction::triggered, this, [run = command.run] { run(); });
        addAction(action);
    }
}

void MainWindow::addCommands(const Commands& more)
{
    m_everywhere.insert(m_everywhere.end(), more.begin(), more.end());
    installEverywhere(more);
}

void MainWindow::installCommands()
{
    qDeleteAll(m_pageActions);
    m_pageActions.clear();
    m_pageCommands = page().commands();
    for (const Command& command : m_pageCommands) {
        auto* action = new QAction(command.text, this);
        action->setObjectName(command.id);
        if (command.where.isEmpty())
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
    page().setAccessibleName(page().title());
    const QString pageTitle = page().windowTitle().isEmpty() ? page().title() : page().windowTitle();
    const QString role = m_role.isEmpty() ? QString() : QString(u" (" + m_role + u')');
    setWindowTitle(m_isRehearsal ? tr("Rehearsal: %1 – Kring").arg(pageTitle)
                                 : QString(pageTitle + u" – Kring" + role));
    m_bar->setPrimary({}, {}, {}, false);
    for (const Command& command : m_pageCommands) {
        if (command.id == page().primaryCommand())
            m_bar->setPrimary(command.text, command.icon,
                              command.keys.value(0).toString(QKeySequence::NativeText), command.isEnabled());
    }
}

void MainWindow::setRole(const QString& words)
{
    m_role = words;
    updateHeader();
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

void MainWindow::setRehearsal(const QString& sentence)
{
    m_isRehearsal = true;
    setNotice(sentence);
    m_notice->setContentsMargins(16, 8, 16, 8);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setAutoFillBackground(true);
    m_notice->setRole(&Colours::card);
    const auto recolour = [this] {
        QPalette palette = m_notice->palette();
        palette.setColor(QPalette::Window, m_theme.colours().warning);
        m_notice->setPalette(palette);
    };
    recolour();
    connect(&m_theme, &Theme::changed, m_notice, recolour);
    updateHeader();
}

void MainWindow::tellSaved()
{
    m_bar->setSaved(tr("Saved %1").arg(localNow(m_workspace).toString(QStringLiteral("HH:mm"))));
}

void MainWindow::play(Chime chime)
{
    if (!m_settings.softSound())
        return;
    if (!m_sound)
        m_sound = std::make_unique<SoftSound>();
    m_sound->play(chime);
}

void MainWindow::updateUndo()
{
    m_bar->setUndo(m_workspace.undoLabel(), m_workspace.redoLabel());
}

void MainWindow::putAway()
{
    page().leave();
    m_settings.setWindowGeometry(saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    putAway();
    event->accept();
}

} // namespace kring::ui
