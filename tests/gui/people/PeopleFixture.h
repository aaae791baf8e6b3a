// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Invitations.h"
#include "core/people/PersonRules.h"
#include "tests/support/Activate.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/people/PeoplePage.h"
#include "ui/people/PeopleTable.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace kring::test {

/// The page of people over a workspace file of its own.
struct PeopleFixture : TemporaryWorkspace
{
    ui::Theme theme{*qApp};
    session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    QString listPath = folder.filePath(QStringLiteral("people.csv"));
    std::unique_ptr<ui::PeoplePage> page;

    people::Person add(const QString& alias, const QString& perspective, const QString& organisation = {})
    {
        people::Person person;
        person.id = ids.make<PersonId>();
        person.alias = alias;
        person.perspective = perspective;
        person.side = people::usualSide(vocabulary, perspective);
        person.organisation = organisation;
        REQUIRE(workspace->commitForGood(people::addPerson(person)));
        return person;
    }

    ui::PeoplePage& openPage(QSize size = {1352, 836}, session::Language words = session::Language::English)
    {
        page = std::make_unique<ui::PeoplePage>(
            *workspace, theme, vocabulary, words,
            ui::ListChooser{[this](QWidget*) { return listPath; },
                            [this](QWidget*, const QString&) { return listPath; }});
        page->resize(size);
        page->show();
        activate(*page);
        page->showSession({});
        page->setFocus();
        QApplication::processEvents();
        return *page;
    }

    void writeList(const QByteArray& bytes)
    {
        QFile file(listPath);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void run(const QString& command)
    {
        for (const ui::Command& each : page->commands()) {
            if (each.id == command && each.isEnabled()) {
                each.run();
                QApplication::processEvents();
                return;
            }
        }
        FAIL("no such command, or it cannot be used now");
    }

    /// The aliases that are shown, from above.
    QStringList rows() const
    {
        QStringList texts;
        const QAbstractItemModel& model = *page->findChild<ui::PeopleList*>()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data().toString();
        return texts;
    }

    /// A real key in whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, key, modifiers);
        QApplication::processEvents();
    }
    void type(const QString& text)
    {
        QWidget* focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClicks(focused, text);
        QApplication::processEvents();
    }
};

} // namespace kring::test
