// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Activate.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/plan/PlanList.h"
#include "ui/plan/PlanPage.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QTest>

namespace kring::test {

/// A Plan page over a workspace of its own with one session in it: today at nine, 35 minutes in three items.
struct PlanFixture : TemporaryWorkspace
{
    session::Session session;
    ui::Theme theme{*qApp};
    session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    ui::PlanPage::Missing missing;
    std::unique_ptr<ui::PlanPage> page;
    QStringList messages;

    PlanFixture() { session = addSession(); }

    ui::PlanPage& open(QSize size = {1352, 836}, session::Language words = session::Language::English)
    {
        page = std::make_unique<ui::PlanPage>(*workspace, theme, vocabulary, words, missing);
        QObject::connect(page.get(), &ui::Page::message, page.get(),
                         [this](const QString& sentence) { messages << sentence; });
        page->resize(size);
        page->showSession(session.id);
        page->show();
        for (const ui::Command& command : page->commands()) {
            auto* action = new QAction(command.text, page.get());
            if (command.where.isEmpty())
                action->setShortcuts(command.keys);
            QObject::connect(action, &QAction::triggered, page.get(), [command] {
                if (command.isEnabled())
                    command.run();
            });
            page->addAction(action);
        }
        activate(*page);
        page->setFocus();
        QApplication::processEvents();
        return *page;
    }

    ui::PlanList& list() { return *page->findChild<ui::PlanList*>(); }

    template <class... Rows> void insert(const Rows&... rows)
    {
        workspace::Change change{QStringLiteral("Add"), {}};
        (change.insert(rows), ...);
        REQUIRE(workspace->commitForGood(change));
    }

    void change(const std::function<void(session::Session&)>& edit)
    {
        const session::Session before = record().session;
        session::Session after = before;
        edit(after);
        workspace::Change change{QStringLiteral("Change"), {}};
        change.update(before, after);
        REQUIRE(workspace->commitForGood(change));
    }

    session::SessionRecord record() { return TemporaryWorkspace::record(session.id); }

    QStringList titles()
    {
        QStringList titles;
        for (const agenda::AgendaItem& item : record().agenda)
            titles << item.title;
        return titles;
    }

    /// A real key in whatever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), Qt::Key(key), modifiers);
        QApplication::processEvents();
    }

    void type(const QString& text)
    {
        for (const QChar character : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(focused(), &down);
        }
        QApplication::processEvents();
    }

    /// The text field with this name on the screen.
    template <class T = QLineEdit> T& field(const QString& name)
    {
        for (T* field : page->window()->findChildren<T*>()) {
            if (field->accessibleName() == name && field->isVisible())
                return *field;
        }
        throw std::runtime_error("no such field: " + name.toStdString());
    }

    /// Goes to the field, types over what stands there and hands it on.
    void write(const QString& name, const QString& text)
    {
        QLineEdit& line = field(name);
        line.setFocus();
        line.selectAll();
        if (text.isEmpty())
            press(Qt::Key_Delete);
        type(text);
        press(Qt::Key_Return);
    }

private:
    QWidget* focused() const
    {
        QWidget* focused = QApplication::focusWidget();
        REQUIRE(focused);
        return focused;
    }
};

} // namespace kring::test
