// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Activate.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/home/HomePage.h"

#include <QApplication>
#include <QTest>

namespace kring::test {

/// A home page over a workspace file of its own; the clock stands at 13 November 2026, 09:00.
struct HomeFixture : TemporaryWorkspace
{
    QDate today = QDate(2026, 11, 13);
    ui::Theme theme{*qApp};
    session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    std::unique_ptr<ui::HomePage> page;

    template <class... Rows> void add(const Rows&... rows)
    {
        workspace::Change change{QStringLiteral("Add"), {}};
        (change.insert(rows), ...);
        REQUIRE(workspace->commitForGood(change));
    }

    session::Session session(const QString& title, VagueDate date, session::SessionStatus status)
    {
        session::Session session;
        session.id = ids.make<SessionId>();
        session.documentId = title;
        session.title = title;
        session.date = date;
        session.status = status;
        return session;
    }

    followup::Action action(const session::Session& session, const QString& text, QDate due)
    {
        followup::Action action;
        action.id = ids.make<ActionId>();
        action.session = session.id;
        action.text = text;
        action.due = due;
        return action;
    }

    floor::Question carriedQuestion(const session::Session& session, const QString& text)
    {
        floor::Question question;
        question.id = ids.make<QuestionId>();
        question.session = session.id;
        question.documentId = text;
        question.text = text;
        question.status = floor::QuestionStatus::Carried;
        return question;
    }

    ui::HomePage& openPage(QSize size = {1352, 836}, session::Language words = session::Language::English)
    {
        page = std::make_unique<ui::HomePage>(*workspace, theme, vocabulary, words);
        page->resize(size);
        page->show();
        activate(*page);
        page->showSession({});
        QApplication::processEvents();
        return *page;
    }

    /// A list of the page, by its heading.
    ui::HomeList& list(const QString& name)
    {
        for (ui::HomeList* list : page->findChildren<ui::HomeList*>()) {
            if (list->accessibleName() == name)
                return *list;
        }
        throw std::runtime_error("no such list");
    }

    QStringList rows(const QString& name)
    {
        QStringList texts;
        const QAbstractItemModel& model = *list(name).model();
        for (int i = 0; i < model.rowCount(); ++i)
            texts << model.index(i, 0).data().toString();
        return texts;
    }

    /// The button with this text that can be seen; null when there is none.
    ui::KeyButton* button(const QString& text)
    {
        for (ui::KeyButton* button : page->findChildren<ui::KeyButton*>()) {
            if (button->text() == text && button->isVisibleTo(page.get()))
                return button;
        }
        return nullptr;
    }

    /// A real key in whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, key, modifiers);
        QApplication::processEvents();
    }
};

} // namespace kring::test
