// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "app/Translations.h"
#include "core/exchange/Sample.h"
#include "ui/arena/ArenaPage.h"
#include "ui/home/HomePage.h"
#include "ui/live/LivePage.h"
#include "ui/plan/PlanPage.h"
#include "ui/people/PeoplePage.h"
#include "ui/series/SeriesPage.h"
#include "ui/summary/SummaryPage.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kring::app {

using workspace::Opening;
using workspace::WindowName;
using workspace::Workspace;

namespace {

/// A file of this name among the user's documents.
QString inDocuments(const QString& name)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(QStringLiteral("."));
    return documents.filePath(name);
}

} // namespace

Application::Application(QApplication& application)
    : m_application(application)
    , m_theme(application)
    , m_spelling(ui::HunspellChecker::systemFolder(), m_settings.learntWordsPath())
{
    m_theme.choose(m_settings.theme());
    m_spelling.setEnabled(m_settings.checksSpelling());
    m_application.setWindowIcon(QIcon(QStringLiteral(":/icons/kring.svg")));
    speak(m_settings.language());
}

Application::~Application() = default;

Outcome<Done> Application::start(const QString& file)
{
    if (!file.isEmpty())
        return openFile(file);
    const QStringList recent = m_settings.recentFiles();
    if (!recent.isEmpty()) {
        if (Outcome<Done> opened = openFile(recent.front()))
            return opened;
    }
    const QString own = inDocuments(QStringLiteral("Kring.kring"));
    return QFileInfo::exists(own) ? openFile(own) : createFile(own);
}

Outcome<Done> Application::openFile(const QString& path)
{
    // The file that is open here already keeps this window's name.
    const bool isOpenHere = m_workspace && QFileInfo(path) == QFileInfo(m_workspace->path());
    auto name = isOpenHere ? m_name : std::make_shared<WindowName>(path);
    return use(Workspace::open(path, m_clock, m_ids, name->name()), name);
}

Outcome<Done> Application::createFile(const QString& path)
{
    Opening created = Workspace::create(path, m_clock, m_ids);
    return use(std::move(created), std::make_shared<WindowName>(path));
}

Outcome<Done> Application::use(Opening opening, std::shared_ptr<WindowName> name)
{
    if (!opening.workspace)
        return Failure{Failure::Reason::Failed, opening.sentence};
    m_rehearsal.reset();
    m_window.reset(); // before the room and the workspace that it shows
    m_room.reset();
    m_workspace = std::move(opening.workspace);
    m_name = std::move(name);
    QString complaint;
    if (m_name->isMain() && m_workspace->isWritable()) {
        if (const auto adopted = m_workspace->adoptDrafts(m_name->unheld()); !adopted)
            complaint = adopted.failure().sentence;
    }
    m_settings.addRecentFile(m_workspace->path());
    m_notice = m_workspace->isWritable() ? QString() : opening.sentence;
    buildWindow();
    if (m_notice.isEmpty() && !opening.sentence.isEmpty())
        say(opening.sentence);
    if (!complaint.isEmpty())
        say(complaint);
    return Done{};
}

Application::Stage Application::stageOn(Workspace& workspace)
{
    const session::Language words = m_settings.language();
    Stage stage;
    stage.room = std::make_unique<ui::Room>(workspace, m_theme, m_settings, m_vocabulary, words);
    stage.home = new ui::HomePage(workspace, m_theme, m_vocabulary, words, nullptr);
    stage.series = new ui::SeriesPage(workspace, m_theme, m_vocabulary, words);
    stage.sheets = std::make_unique<SessionSheets>(workspace, m_theme, m_vocabulary, words);
    const SessionSheets* sheets = stage.sheets.get();
    auto* plan = new ui::PlanPage(workspace, m_theme, m_vocabulary, words,
                                  [sheets](const session::SessionRecord& record) {
                                      return sheets->missing(record);
                                  });
    connect(plan, &ui::PlanPage::isAtHand, stage.room.get(), &ui::Room::visit);
    connect(plan, &ui::PlanPage::inviteWanted, plan, [sheets] { sheets->invite(); });
    connect(plan, &ui::PlanPage::shareWanted, plan, [sheets] { sheets->share(); });
    ui::MainWindow::Pages pages{
        {ui::PageName::Home, stage.home},
        {ui::PageName::Plan, plan},
        {ui::PageName::Series, stage.series},
        {ui::PageName::Live,
         new ui::LivePage(workspace, m_theme, m_vocabulary, words, *stage.room, nullptr, &m_spelling)},
        {ui::PageName::People, new ui::PeoplePage(workspace, m_theme, m_vocabulary, words)},
        {ui::PageName::Arena, new ui::ArenaPage(workspace, m_theme, m_vocabulary, words)},
        {ui::PageName::Summary, new ui::SummaryPage(workspace, m_theme, m_vocabulary, words)},
    };
    stage.window = std::make_unique<ui::MainWindow>(workspace, m_theme, m_settings, std::move(pages),
                                                    ui::FileChooser::system(), stage.room->commands());
    stage.sheets->setWindow(stage.window.get());
    stage.window->addCommands(stage.sheets->commands());
    stage.room->screens().setFacilitator(stage.window.get());
    connect(stage.room.get(), &ui::Room::message, stage.window.get(), &ui::MainWindow::say);
    return stage;
}

void Application::rehearse(SessionId session)
{
    m_rehearsal.reset();
    auto begun = ui::Rehearsal::begin(*m_workspace, session, [this](Workspace& copy) {
        auto stage = std::make_shared<Stage>(stageOn(copy));
        return std::shared_ptr<ui::MainWindow>(stage, stage->window.get());
    });
    if (!begun) {
        say(begun.failure().sentence);
        return;
    }
    m_rehearsal = std::move(begun).value();
    connect(
        m_rehearsal.get(), &ui::Rehearsal::over, this, [this] { m_rehearsal.reset(); }, Qt::QueuedConnection);
}

void Application::buildWindow()
{
    Stage stage = stageOn(*m_workspace);
    m_room = std::move(stage.room);
    m_window = std::move(stage.window);
    m_sheets = std::move(stage.sheets);
    const ui::HomePage* home = stage.home;
    m_window->setNotice(m_notice);
    if (!m_name->isMain()) {
        m_window->setRole(tr("note-taker's window"));
        for (const workspace::SessionOverview& overview : m_workspace->sessions()) {
            if (overview.session.status == session::SessionStatus::Live) {
                m_window->goTo(ui::PageName::Live, overview.session.id);
                break;
            }
        }
    }
    connect(home, &ui::HomePage::newSessionWanted, m_window.get(), &ui::MainWindow::askForNewSession);
    connect(stage.series, &ui::SeriesPage::newSessionWanted, m_window.get(), &ui::MainWindow::askForSessionIn);
    connect(m_window.get(), &ui::MainWindow::rehearseWanted, this, &Application::rehearse,
            Qt::QueuedConnection);
    // Queued: each of these ends the window that asks for it.
    connect(home, &ui::HomePage::sampleWanted, this, &Application::openSample, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::sampleWanted, this, &Application::openSample,
            Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::openWanted, this, &Application::open, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::createWanted, this, &Application::create, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::spellingChosen, &m_spelling, &ui::HunspellChecker::setEnabled);
    connect(
        m_window.get(), &ui::MainWindow::languageChosen, this,
        [this](session::Language language) {
            m_rehearsal.reset();
            m_window->close();
            m_window.reset();
            const bool isRoomOpen = m_room->screens().isOpen();
            // What was blank stays so. What was frozen is not kept: blank, and never more than was seen.
            const bool isBlank = m_room->choices().isBlank || m_room->choices().isFrozen;
            m_room.reset();
            speak(language);
            buildWindow();
            m_room->state().setBlank(isBlank);
            if (isRoomOpen)
                m_room->screens().open();
        },
        Qt::QueuedConnection);
    m_window->show();
}

void Application::open(const QString& path)
{
    if (const auto opened = openFile(path); !opened)
        say(opened.failure().sentence);
}

void Application::create(const QString& path)
{
    if (const auto created = createFile(path); !created)
        say(created.failure().sentence);
}

void Application::openSample()
{
    const QString path = inDocuments(tr("Kring sample.kring"));
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    const auto sample = exchange::sampleChange(m_vocabulary, m_ids, m_clock.now(), m_settings.language());
    if (!sample) {
        say(sample.failure().sentence);
        return;
    }
    Opening opening = Workspace::create(path, m_clock, m_ids);
    if (opening.workspace) {
        if (const auto written = opening.workspace->commitForGood(*sample); !written) {
            opening.workspace.reset();
            QFile::remove(path);
            say(written.failure().sentence);
            return;
        }
    }
    if (const auto used = use(std::move(opening), std::make_shared<WindowName>(path)); !used)
        say(used.failure().sentence);
}

void Application::speak(session::Language language)
{
    for (QTranslator* translator : m_translators)
        QCoreApplication::removeTranslator(translator);
    qDeleteAll(m_translators);
    const QLocale locale(language == session::Language::Swedish ? QLocale::Swedish : QLocale::English);
    m_translators = installTranslations(m_application, locale);
    QLocale::setDefault(locale);
}

void Application::say(const QString& sentence)
{
    if (m_window)
        m_window->say(sentence);
}

} // namespace kring::app
