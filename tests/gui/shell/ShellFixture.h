// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Activate.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/live/TextFields.h"
#include "ui/shell/FootMessage.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

namespace kring::test {

/// A page with a field to write in and one command; it counts what the shell does to it.
class StubPage final : public ui::Page
{
public:
    explicit StubPage(QString title)
        : m_title(std::move(title))
        , field(new ui::LineField(this))
    {
        (new QVBoxLayout(this))->addWidget(field);
        setFocusProxy(field);
    }

    QString title() const override { return m_title; }
    ui::Commands commands() override
    {
        return {{QStringLiteral("stub.ring"),
                 QStringLiteral("Ring the bell"),
                 {},
                 {Qt::Key_F5},
                 [this] { ++rung; },
                 [this] { return bell; }}};
    }
    QString primaryCommand() const override { return QStringLiteral("stub.ring"); }
    void showSession(SessionId session) override { shown = session; }
    void leave() override { ++left; }

private:
    QString m_title;

public:
    ui::LineField* field;
    SessionId shown;
    int rung = 0;
    int left = 0;
    bool bell = true;
};

/// The window over a workspace file of its own, with pages that do nothing of themselves.
struct ShellFixture : TemporaryWorkspace
{
    QTemporaryDir configuration;
    ui::Settings settings{configuration.filePath(QStringLiteral("kring.ini"))};
    ui::Theme theme{*qApp};
    QString chosenFile;
    StubPage* home = new StubPage(QStringLiteral("Home"));
    StubPage* plan = new StubPage(QStringLiteral("Plan"));
    StubPage* live = new StubPage(QStringLiteral("Live"));
    std::unique_ptr<ui::MainWindow> window;
    int blanked = 0;

    ShellFixture() { openWindow(); }

    void openWindow()
    {
        const auto choose = [this](QWidget*, const QString&) { return chosenFile; };
        window = std::make_unique<ui::MainWindow>(
            *workspace, theme, settings,
            ui::MainWindow::Pages{{ui::PageName::Home, home},
                                  {ui::PageName::Plan, plan},
                                  {ui::PageName::Live, live}},
            ui::FileChooser{choose, choose},
            ui::Commands{{QStringLiteral("room.blank"),
                          QStringLiteral("Blank"),
                          {},
                          {Qt::Key_F8},
                          [this] { ++blanked; }}});
        window->show();
        window->activateWindow();
        activate(*window);
        home->field->setFocus();
        QApplication::processEvents();
    }

    /// Presses a key in whatever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = window->focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
    }

    /// Types any letters, å ä ö among them, as a keyboard would.
    void type(const QString& text)
    {
        for (const QChar character : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(window->focusWidget(), &down);
        }
    }

    QString message() const { return window->findChild<ui::FootMessage*>()->sentence(); }

    /// The texts of every label that can be seen within.
    static QStringList words(const QWidget& within)
    {
        QStringList texts;
        for (const QLabel* label : within.findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }

    QString titleOf(SessionId id) { return record(id).session.title; }

    void rename(const session::Session& session, const QString& title, const QString& label)
    {
        session::Session renamed = session;
        renamed.title = title;
        workspace::Change change{label, {}};
        change.update(session, renamed);
        REQUIRE(workspace->commit(change));
    }
};

} // namespace kring::test
