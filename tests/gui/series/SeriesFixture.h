// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SeriesRules.h"
#include "tests/support/Activate.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/series/LogCard.h"
#include "ui/series/RoadCard.h"
#include "ui/series/SeriesPage.h"
#include "ui/series/SessionAxis.h"

#include <QApplication>
#include <QMainWindow>
#include <QTest>

namespace kring::test {

/// The page of a series over a workspace file of its own: three sessions held, one to come in February, and
/// a question carried through all of them. The clock stands at 13 November 2026, 09:00.
struct SeriesFixture : TemporaryWorkspace
{
    ui::Theme theme{*qApp};
    session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    session::Series series;
    std::vector<session::Session> sessions;
    QMainWindow window;
    ui::SeriesPage* page = nullptr;

    SeriesFixture()
    {
        workspace::Change change{QStringLiteral("Add"), {}};
        series.id = ids.make<SeriesId>();
        series.title = QStringLiteral("Träffar för chefer");
        series.overarchingTheme = QStringLiteral("Arbetssätt");
        change.insert(series);
        const std::pair<VagueDate, session::SessionStatus> members[] = {
            {VagueDate::day({2026, 3, 13}), session::SessionStatus::Closed},
            {VagueDate::day({2026, 6, 5}), session::SessionStatus::Closed},
            {VagueDate::day({2026, 9, 25}), session::SessionStatus::Closed},
            {{QDate(2027, 2, 1), DatePrecision::Month}, session::SessionStatus::Planned}};
        for (const auto& [date, status] : members)
            change.insert(makeSession(date, status));
        QString before;
        for (int i = 0; i < 3; ++i) {
            floor::Question question = ask(i, QStringLiteral("Hur går det?"), floor::QuestionStatus::Carried);
            question.documentId = QStringLiteral("Q%1").arg(i);
            if (i > 0)
                question.carriedFrom = floor::CarriedFrom{sessions[size_t(i) - 1].documentId, before};
            before = question.documentId;
            change.insert(question);
        }
        change.insert(ask(1, QStringLiteral("Vem bestämmer?"), floor::QuestionStatus::Answered));
        REQUIRE(workspace->commitForGood(change));
    }

    session::Session makeSession(VagueDate date, session::SessionStatus status)
    {
        session::Session session;
        session.id = ids.make<SessionId>();
        session.series = series.id;
        session.number = int(sessions.size()) + 1;
        session.documentId = QStringLiteral("s%1").arg(session.number);
        session.title = QStringLiteral("Träff %1").arg(session.number);
        session.date = date;
        session.status = status;
        sessions.push_back(session);
        return session;
    }

    floor::Question ask(int session, const QString& text, floor::QuestionStatus status)
    {
        floor::Question question;
        question.id = ids.make<QuestionId>();
        question.session = sessions[size_t(session)].id;
        question.text = text;
        question.perspective = QStringLiteral("service_user");
        question.status = status;
        return question;
    }

    ui::SeriesPage& openPage(SessionId session = {}, session::Language words = session::Language::Swedish)
    {
        page = new ui::SeriesPage(*workspace, theme, vocabulary, words);
        window.setCentralWidget(page);
        window.resize(1352, 836);
        window.show();
        activate(window);
        page->showSession(session);
        QApplication::processEvents();
        return *page;
    }

    ui::RoadView& rows() { return *page->findChild<ui::RoadView*>(); }
    ui::SessionAxis& axis() { return *page->findChild<ui::SessionAxis*>(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, key, modifiers);
        QApplication::processEvents();
    }

    void run(const QString& id)
    {
        for (const ui::Command& command : page->commands()) {
            if (command.id == id) {
                REQUIRE(command.isEnabled());
                command.run();
                QApplication::processEvents();
            }
        }
    }

    template <class T> T* sheet()
    {
        for (T* sheet : window.findChildren<T*>()) {
            if (sheet->isVisible())
                return sheet;
        }
        return nullptr;
    }
};

} // namespace kring::test
