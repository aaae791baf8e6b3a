// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Activate.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/audience/Room.h"
#include "ui/home/HomePage.h"
#include "ui/live/LivePage.h"
#include "ui/plan/PlanPage.h"
#include "ui/shell/FootMessage.h"
#include "ui/shell/MainWindow.h"
#include "ui/summary/SummaryPage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

namespace kring::test {

/// The program's window with its real pages, over a workspace of its own or a second window over the same
/// file.
class Window
{
public:
    Window(workspace::Workspace& workspace, QSize size = {1440, 900},
           session::Language words = session::Language::Swedish)
        : m_workspace(workspace)
    {
        const auto none = [](QWidget*, const QString&) { return QString(); };
        settings.setLanguage(words);
        room = std::make_unique<ui::Room>(workspace, theme, settings, vocabulary, words);
        window = std::make_unique<ui::MainWindow>(
            workspace, theme, settings,
            ui::MainWindow::Pages{
                {ui::PageName::Home, new ui::HomePage(workspace, theme, vocabulary, words, nullptr)},
                {ui::PageName::Plan, new ui::PlanPage(workspace, theme, vocabulary, words)},
                {ui::PageName::Live, new ui::LivePage(workspace, theme, vocabulary, words, *room)},
                {ui::PageName::Summary, new ui::SummaryPage(workspace, theme, vocabulary, words)}},
            ui::FileChooser{none, none}, room->commands());
        room->screens().setFacilitator(window.get());
        window->resize(size);
        window->show();
        comeForward();
    }

    void comeForward()
    {
        activate(*window);
        QApplication::processEvents();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), Qt::Key(key), modifiers);
        QApplication::processEvents();
    }

    /// Types any letters, å ä ö among them, as a keyboard would.
    void type(const QString& text)
    {
        for (const QChar character : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(focused(), &down);
        }
        QApplication::processEvents();
    }

    /// The sheet that can be seen, or null.
    template <class T = ui::Sheet> T* sheet() const
    {
        for (T* sheet : window->findChildren<T*>()) {
            if (sheet->isVisible())
                return sheet;
        }
        return nullptr;
    }

    template <class T> T* find() const { return window->findChild<T*>(); }

    QString message() const { return window->findChild<ui::FootMessage*>()->sentence(); }

private:
    QWidget* focused() const { return window->focusWidget() ? window->focusWidget() : window.get(); }

    workspace::Workspace& m_workspace;

public:
    QTemporaryDir configuration;
    ui::Settings settings{configuration.filePath(QStringLiteral("kring.ini"))};
    ui::Theme theme{*qApp};
    session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    std::unique_ptr<ui::Room> room;
    std::unique_ptr<ui::MainWindow> window;
};

/// A workspace of its own with today's session in it, and the window on it.
struct WindowFixture : TemporaryWorkspace
{
    session::Session today = addSession();
    std::unique_ptr<Window> window = std::make_unique<Window>(*workspace);
};

} // namespace kring::test
