// SPDX-License-Identifier: GPL-3.0-or-later
// What the window itself can do on every page, as one table, and what its entries do.
#include "core/session/FormatRules.h"
#include "core/session/Formats.h"
#include "core/session/SeriesRules.h"
#include "core/workspace/Workspace.h"
#include "ui/search/Palette.h"
#include "ui/shell/FormatsSheet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NewSessionSheet.h"
#include "ui/shell/NextSessionSheet.h"
#include "ui/shell/SaveFormatSheet.h"
#include "ui/shell/SettingsMenu.h"
#include "ui/shell/ShortcutSheet.h"

#include <QDateTime>

namespace kring::ui {

namespace {

/// Where a session is opened that stands like this.
PageName pageFor(session::SessionStatus status)
{
    switch (status) {
    case session::SessionStatus::Live:
        return PageName::Live;
    case session::SessionStatus::Closed:
        return PageName::Summary;
    case session::SessionStatus::Planned:
    case session::SessionStatus::Cancelled:
        break;
    }
    return PageName::Plan;
}

} // namespace

Commands MainWindow::commands()
{
    Commands commands{
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
        {QStringLiteral("window.palette"),
         tr("Search, and everything that can be done"),
         QStringLiteral("search"),
         {Qt::CTRL | Qt::Key_K},
         [this] { showPalette(); }},
        {QStringLiteral("window.home"),
         tr("Go to Home"),
         QStringLiteral("house"),
         {Qt::ALT | Qt::Key_Home},
         [this] { goTo(PageName::Home); }},
        {.id = QStringLiteral("window.summary"),
         .text = tr("Go to the summary"),
         .icon = QStringLiteral("file-text"),
         .keys = {},
         .run = [this] { goTo(PageName::Summary, m_session); },
         .isEnabled = [this] { return m_session || m_workspace.latestClosed(); },
         .otherWords = tr("minutes, meeting notes, record, report, PDF, minnesanteckningar")},
        {QStringLiteral("window.new"),
         tr("New session"),
         QStringLiteral("plus"),
         {Qt::CTRL | Qt::Key_N},
         [this] { askForNewSession(); }},
        {.id = QStringLiteral("window.plan-next"),
         .text = tr("Plan the next session from this one"),
         .icon = QStringLiteral("calendar-plus"),
         .keys = {},
         .run = [this] { planNext(); },
         .isEnabled =
             [this] {
                 return (m_session || m_workspace.latestClosed()) && m_workspace.isWritable();
             },
         .otherWords = tr("carry, follow-up, series, again")},
        {.id = QStringLiteral("window.series"),
         .text = tr("Go to the series"),
         .icon = QStringLiteral("route"),
         .keys = {},
         .run = [this] { goTo(PageName::Series, m_session); },
         .isEnabled = [this] { return m_pages.contains(PageName::Series); },
         .otherWords = tr("road map, log, carried questions")},
        {.id = QStringLiteral("window.people"),
         .text = tr("Go to the people"),
         .icon = QStringLiteral("users"),
         .keys = {},
         .run = [this] { goTo(PageName::People); },
         .isEnabled = [this] { return m_pages.contains(PageName::People); },
         .otherWords = tr("register, participants, contacts, import, CSV")},
        {.id = QStringLiteral("window.formats"),
         .text = tr("Formats of your own"),
         .icon = QStringLiteral("layout-template"),
         .keys = {},
         .run = [this] { showFormats(); },
         .otherWords = tr("template, edit, rename, import, export")},
        {.id = QStringLiteral("window.save-format"),
         .text = tr("Save this session as a format"),
         .icon = QStringLiteral("layout-template"),
         .keys = {},
         .run = [this] { askToSaveFormat(); },
         .isEnabled = [this] { return m_session && m_workspace.isWritable(); },
         .otherWords = tr("template")},
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
    commands.insert(commands.end(), m_everywhere.begin(), m_everywhere.end());
    return commands;
}

void MainWindow::openSheet(Sheet* sheet)
{
    // The same key again closes its sheet; another one's takes its place.
    Sheet* before = m_sheet.data();
    if (before && before->isVisible()) {
        before->closeSheet();
        if (before->metaObject() == sheet->metaObject() &&
            before->accessibleName() == sheet->accessibleName()) {
            delete sheet;
            return;
        }
    }
    m_sheet = sheet;
    sheet->open();
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
    openSheet(new ShortcutSheet(m_theme, m_pageCommands, commands(), this));
}

void MainWindow::showPalette()
{
    Commands all = m_pageCommands;
    for (const Command& command : commands()) {
        if (command.id != QLatin1String("window.palette"))
            all.push_back(command);
    }
    auto* palette = new Palette(
        m_theme, PaletteSearch(m_workspace, std::move(all), m_usedCommands, m_settings.language()),
        this);
    connect(palette, &Palette::commandChosen, this, &MainWindow::runCommand);
    connect(palette, &Palette::sessionChosen, this, [this](SessionId id, session::SessionStatus status) {
        goTo(pageFor(status), id);
    });
    openSheet(palette);
}

void MainWindow::runCommand(const Command& command)
{
    m_usedCommands.removeAll(command.id);
    m_usedCommands.prepend(command.id);
    command.run();
}

void MainWindow::showSettingsMenu(QPoint corner)
{
    SettingsMenu menu(m_theme, m_settings, commands());
    connect(&menu, &SettingsMenu::openWanted, this, &MainWindow::openWanted);
    connect(&menu, &SettingsMenu::sampleWanted, this, &MainWindow::sampleWanted);
    connect(&menu, &SettingsMenu::spellingChosen, this, &MainWindow::spellingChosen);
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
    askForSessionIn({});
}

void MainWindow::askForSessionIn(SeriesId series)
{
    auto* sheet = new NewSessionSheet(
        m_theme, session::offeredFormats(m_settings.language(), m_workspace.formats()), m_workspace.series(),
        this);
    sheet->chooseSeries(series);
    connect(sheet, &NewSessionSheet::wanted, this, &MainWindow::makeSession);
    openSheet(sheet);
}

void MainWindow::makeSession(const session::Format& format, const QString& title, SeriesId series)
{
    const QDateTime quarter =
        QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_workspace.clock().now())).addSecs(899);
    const QTime start(quarter.time().hour(), quarter.time().minute() / 15 * 15);
    session::NewSession wanted{title, VagueDate::day(quarter.date()), start, m_settings.language(), series, 0};
    if (series) {
        std::vector<session::Session> before;
        for (const workspace::SessionOverview& overview : m_workspace.sessionsOf(series))
            before.push_back(overview.session);
        wanted.number = session::nextNumber(before);
    }
    const workspace::Change change = session::newSession(m_workspace.ids(), format, wanted);
    const auto outcome = m_workspace.commit(change);
    if (!outcome) {
        say(outcome.failure().sentence);
        return;
    }
    goTo(PageName::Plan, std::get<workspace::Edit<session::Session>>(change.edits.front()).after->id);
}

void MainWindow::planNext()
{
    auto record = m_workspace.session(m_session ? m_session : m_workspace.latestClosed());
    if (!record) {
        say(record.failure().sentence);
        return;
    }
    auto* sheet = new NextSessionSheet(m_workspace, m_theme, std::move(record).value(), this);
    connect(sheet, &NextSessionSheet::made, this,
            [this](SessionId made) { goTo(PageName::Plan, made); });
    openSheet(sheet);
}

void MainWindow::showFormats()
{
    auto* sheet = new FormatsSheet(m_workspace, m_theme, session::Vocabulary::builtIn(),
                                   m_settings.language(), m_chooser, this);
    connect(sheet, &FormatsSheet::message, this, &MainWindow::say);
    openSheet(sheet);
}

void MainWindow::askToSaveFormat()
{
    const auto record = m_workspace.session(m_session);
    if (!record) {
        say(record.failure().sentence);
        return;
    }
    auto* sheet = new SaveFormatSheet(m_theme, record->session.title, this);
    connect(sheet, &SaveFormatSheet::wanted, this, [this, record = *record](const QString& title) {
        const auto outcome = m_workspace.commit(session::saveAsFormat(m_workspace.ids(), record, title));
        say(outcome ? tr("Saved as a format: %1").arg(title) : outcome.failure().sentence);
    });
    openSheet(sheet);
}

} // namespace kring::ui
