// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "app/Translations.h"
#include "core/exchange/Sample.h"
#include "ui/home/HomePage.h"
#include "ui/live/LivePage.h"
#include "ui/summary/SummaryPage.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kring::app {

using workspace::Opening;
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
{
    m_theme.choose(m_settings.theme());
    m_application.setWindowIcon(QIcon(QStringLiteral(":/icons/kring.svg")));
    speak(m_settings.language());
}

Application::~Application() = default;

Outcome<Done> Application::start(const QString& file)
{
    if (!file.isEmpty())
        return use(Workspace::open(file, m_clock, m_ids));
    const QStringList recent = m_settings.recentFiles();
    if (!recent.isEmpty()) {
        if (Outcome<Done> opened = use(Workspace::open(recent.front(), m_clock, m_ids)))
            return opened;
    }
    const QString own = inDocuments(QStringLiteral("Kring.kring"));
    return use(QFileInfo::exists(own) ? Workspace::open(own, m_clock, m_ids)
                                      : Workspace::create(own, m_clock, m_ids));
}

Outcome<Done> Application::use(Opening opening)
{
    if (!opening.workspace)
        return Failure{Failure::Reason::Failed, opening.sentence};
    m_rehearsal.reset();
    m_window.reset(); // before the workspace that it shows
    m_workspace = std::move(opening.workspace);
    m_settings.addRecentFile(m_workspace->path());
    m_notice = m_workspace->isWritable() ? QString() : opening.sentence;
    buildWindow();
    if (m_notice.isEmpty() && !opening.sentence.isEmpty())
        say(opening.sentence);
    return Done{};
}

ui::MainWindow::Pages Application::pagesOf(Workspace& workspace)
{
    const session::Language words = m_settings.language();
    return {
        {ui::PageName::Home, new ui::HomePage(workspace, m_theme, m_vocabulary, words, nullptr)},
        {ui::PageName::Live, new ui::LivePage(workspace, m_theme, m_vocabulary, words, nullptr)},
        {ui::PageName::Summary, new ui::SummaryPage(workspace, m_theme, m_vocabulary, words)},
    };
}

void Application::rehearse(SessionId session)
{
    m_rehearsal.reset();
    auto begun = ui::Rehearsal::begin(
        *m_workspace, session, m_theme, m_settings, [this](Workspace& copy) { return pagesOf(copy); },
        ui::FileChooser::system());
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
    ui::MainWindow::Pages pages = pagesOf(*m_workspace);
    auto* home = static_cast<ui::HomePage*>(pages.at(ui::PageName::Home));
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, m_theme, m_settings, std::move(pages),
                                                ui::FileChooser::system());
    m_window->setNotice(m_notice);
    connect(home, &ui::HomePage::newSessionWanted, m_window.get(), &ui::MainWindow::askForNewSession);
    connect(m_window.get(), &ui::MainWindow::rehearseWanted, this, &Application::rehearse,
            Qt::QueuedConnection);
    // Queued: each of these ends the window that asks for it.
    connect(home, &ui::HomePage::sampleWanted, this, &Application::openSample, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::sampleWanted, this, &Application::openSample,
            Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::openWanted, this, &Application::open, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::createWanted, this, &Application::create, Qt::QueuedConnection);
    connect(
        m_window.get(), &ui::MainWindow::languageChosen, this,
        [this](session::Language language) {
            m_rehearsal.reset();
            m_window->close();
            m_window.reset();
            speak(language);
            buildWindow();
        },
        Qt::QueuedConnection);
    m_window->show();
}

void Application::open(const QString& path)
{
    if (const auto opened = use(Workspace::open(path, m_clock, m_ids)); !opened)
        say(opened.failure().sentence);
}

void Application::create(const QString& path)
{
    if (const auto created = use(Workspace::create(path, m_clock, m_ids)); !created)
        say(created.failure().sentence);
}

void Application::openSample()
{
    const QString path = inDocuments(tr("Kring sample.kring"));
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    const auto sample = exchange::sampleChange(m_vocabulary, m_ids, m_clock.now());
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
    if (const auto used = use(std::move(opening)); !used)
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
