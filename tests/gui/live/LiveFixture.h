// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "tests/gui/live/LiveRecords.h"
#include "tests/support/Activate.h"
#include "tests/support/FakeClock.h"
#include "ui/audience/Room.h"
#include "ui/live/LivePage.h"
#include "ui/shell/Settings.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>

namespace kring::test {

/// A live page over a workspace file of its own. The page's commands are actions of the page, as the shell
/// makes them.
class LiveFixture
{
public:
    explicit LiveFixture(const session::SessionRecord& record)
        : m_session(record.session.id)
    {
        workspace::Opening opening =
            workspace::Workspace::create(folder.filePath(QStringLiteral("live.kring")), clock, ids);
        workspace = std::move(opening.workspace);
        workspace::Change change{QStringLiteral("Import"), {}};
        change.insert(record.session);
        for (const auto& item : record.agenda)
            change.insert(item);
        for (const auto& participant : record.participants)
            change.insert(participant);
        for (const auto& question : record.questions)
            change.insert(question);
        for (const auto& note : record.notes)
            change.insert(note);
        imported = bool(workspace->commitForGood(change));
    }

    /// Makes the page (anew) and shows it.
    ui::LivePage& openPage(QSize size = {1440, 836}, session::Language words = session::Language::Swedish)
    {
        page.reset();
        room = std::make_unique<ui::Room>(*workspace, theme, settings, vocabulary, words);
        page = std::make_unique<ui::LivePage>(*workspace, theme, vocabulary, words, *room);
        room->screens().setFacilitator(page.get());
        ui::Commands commands = page->commands();
        for (const ui::Command& command : room->commands())
            commands.push_back(command);
        for (const ui::Command& command : commands) {
            auto* action = new QAction(command.text, page.get());
            if (command.where.isEmpty()) // the others' keys are listened to by their list
                action->setShortcuts(command.keys);
            action->setShortcutContext(Qt::WindowShortcut);
            QObject::connect(action, &QAction::triggered, page.get(), command.run);
            page->addAction(action);
        }
        auto* undo = new QAction(page.get());
        undo->setShortcut(QKeySequence::Undo);
        QObject::connect(undo, &QAction::triggered, page.get(), [this] { undone = bool(workspace->undo()); });
        page->addAction(undo);
        page->resize(size);
        page->show();
        page->showSession(m_session);
        page->activateWindow();
        activate(*page);
        QApplication::processEvents();
        return *page;
    }

    session::SessionRecord record() const { return workspace->session(m_session).value(); }

    /// Presses a key in whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), key, modifiers);
    }

    /// Types any letters, å ä ö among them, as a keyboard would.
    void type(const QString& text)
    {
        for (const QChar character : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(focused(), &down);
            QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(focused(), &up);
        }
    }

    template <class T> T& find() { return *page->findChild<T*>(); }

    QTemporaryDir folder;
    FakeClock clock;
    IdSource ids{clock};
    std::unique_ptr<workspace::Workspace> workspace;
    ui::Theme theme{*qApp};
    session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    ui::Settings settings{folder.filePath(QStringLiteral("kring.ini"))};
    std::unique_ptr<ui::Room> room;
    std::unique_ptr<ui::LivePage> page;
    bool imported = false;
    bool undone = false;

private:
    QWidget* focused() const { return page->focusWidget() ? page->focusWidget() : page.get(); }

    SessionId m_session;
};

} // namespace kring::test
