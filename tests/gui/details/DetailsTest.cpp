// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Activate.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/details/DetailsCommands.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;

namespace {

using Make = Sheet* (*)(const DetailsContext&, SessionId, QWidget*);

/// A window over a session in a series, with a sheet that keys are pressed in.
struct Desk : test::TemporaryWorkspace
{
    Theme theme{*qApp};
    session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    session::Session session = addSession();
    QWidget window;
    QPointer<Sheet> sheet;

    Desk()
    {
        session::Series series;
        series.id = ids.make<SeriesId>();
        series.title = u"Självdialys"_s;
        session::Session inSeries = session;
        inSeries.series = series.id;
        workspace::Change change{u"Series"_s, {}};
        change.insert(series);
        change.update(session, inSeries);
        session::Participant person;
        for (int i = 0; i < 6; ++i) {
            person.id = ids.make<ParticipantId>();
            person.session = session.id;
            person.role = u"Deltagare %1"_s.arg(i + 1);
            person.perspective = i % 2 ? u"patient"_s : u"staff"_s;
            change.insert(person);
        }
        REQUIRE(workspace->commitForGood(change));
        window.resize(1280, 720);
        window.show();
        test::activate(window);
    }

    DetailsContext context() { return {theme, *workspace, vocabulary, session::Language::Swedish}; }

    void open(Make make)
    {
        if (sheet)
            sheet->closeSheet();
        sheet = make(context(), session.id, &window);
        sheet->open();
        table(0)->setFocus();
        QApplication::processEvents();
    }

    EditTable* table(int index) { return sheet->findChildren<EditTable*>().at(index); }

    void press(int key)
    {
        QTest::keyClick(window.focusWidget(), Qt::Key(key));
        QApplication::processEvents();
    }

    void type(const QString& text)
    {
        for (const QChar character : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(window.focusWidget(), &down);
        }
        QApplication::processEvents();
    }

    /// Writes a new row, cell for cell, and adds it.
    void add(const QStringList& cells)
    {
        press(Qt::Key_Return);
        for (const QString& text : cells) {
            type(text);
            press(Qt::Key_Return);
        }
    }

    QStringList words() const
    {
        QStringList texts;
        for (const PlainLabel* label : sheet->findChildren<PlainLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }

    session::SessionRecord now() { return record(session.id); }
};

} // namespace

TEST_CASE("a link is written by keyboard, edited, removed, and undone")
{
    Desk desk;
    desk.open(&linksSheet);
    desk.add({u"Bilder från träffen"_s, u"https://exempel.se"_s});
    REQUIRE(desk.now().session.links.size() == 1);
    CHECK(desk.now().session.links[0].title == u"Bilder från träffen"_s);
    CHECK(desk.table(0)->rowCount() == 1);
    CHECK(desk.table(0)->newRow().join(QString()).isEmpty());
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_End);
    desk.type(u"!"_s);
    desk.press(Qt::Key_Escape);
    CHECK(desk.sheet->isVisible());
    CHECK(desk.now().session.links[0].title == u"Bilder från träffen!"_s);
    desk.press(Qt::Key_Delete);
    CHECK(desk.now().session.links.empty());
    REQUIRE(desk.workspace->undo());
    CHECK(desk.table(0)->rowCount() == 1);
    desk.press(Qt::Key_Escape);
    CHECK((!desk.sheet || !desk.sheet->isVisible()));
}

TEST_CASE("a row that is not whole is said to be so, and its text stays, also when the sheet closes")
{
    Desk desk;
    desk.open(&linksSheet);
    desk.add({u"Bilder"_s, {}});
    CHECK(desk.now().session.links.empty());
    CHECK(desk.words().contains(u"Write the address of the link."_s));
    CHECK(desk.table(0)->newRow() == QStringList{u"Bilder"_s, QString()});
    desk.press(Qt::Key_Escape);
    desk.open(&linksSheet);
    CHECK(desk.table(0)->newRow() == QStringList{u"Bilder"_s, QString()});
}

TEST_CASE("what stands in an open cell is kept when the sheet closes")
{
    Desk desk;
    desk.open(&linksSheet);
    desk.press(Qt::Key_Return);
    desk.type(u"Halvskrivet"_s);
    desk.sheet->closeSheet();
    desk.open(&linksSheet);
    CHECK(desk.table(0)->newRow().front() == u"Halvskrivet"_s);
}

TEST_CASE("who does what is chosen with the arrows")
{
    Desk desk;
    desk.open(&handoverSheet);
    desk.press(Qt::Key_Return);
    desk.type(u"Sätta nål"_s);
    desk.press(Qt::Key_Return);
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    desk.type(u"Med handledare"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.now().session.handover.size() == 1);
    CHECK(desk.now().session.handover[0].today == session::Doer::Staff);
    CHECK(desk.now().session.handover[0].target == session::Doer::Person);
    CHECK(desk.now().session.handover[0].learning == u"Med handledare"_s);
}

TEST_CASE("time given is added up, and what is no time is refused")
{
    Desk desk;
    desk.open(&effortsSheet);
    desk.add({u"Föräldrar"_s, u"Städning"_s, u"1:30"_s, u"2026-11-01"_s});
    desk.add({u"Föräldrar"_s, u"Jour"_s, u"30"_s, {}});
    REQUIRE(desk.now().session.efforts.size() == 2);
    CHECK(desk.words().join(u' ').contains(u"Föräldrar: 2 h"_s));
    desk.add({u"Personal"_s, {}, u"länge"_s, {}});
    CHECK(desk.now().session.efforts.size() == 2);
    CHECK(desk.table(0)->newRow()[2] == u"länge"_s);
}

TEST_CASE("words and sites belong to the series")
{
    Desk desk;
    desk.open(&glossarySheet);
    desk.add({u"medskapande"_s, u"co-production"_s, u"tillsammans"_s, {}});
    REQUIRE(desk.now().glossary.size() == 1);
    CHECK(desk.now().glossary[0].english == u"co-production"_s);
    desk.open(&sitesSheet);
    desk.add({u"2011-01"_s, u"Ryhov"_s, u"40"_s});
    REQUIRE(desk.now().log.size() == 1);
    CHECK(desk.now().log[0].adopters == 40);
    CHECK(desk.now().log[0].date.precision == DatePrecision::Month);
    CHECK(desk.words().contains(u"Places: 1. Adopters in all: 40."_s));
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Delete);
    CHECK(desk.now().log.empty());
}

TEST_CASE("a researcher's observation is a note of the session")
{
    Desk desk;
    desk.open(&observationsSheet);
    desk.add({u"Tystnad efter frågan"_s});
    REQUIRE(desk.now().notes.size() == 1);
    CHECK(desk.now().notes[0].kind == u"observation"_s);
    CHECK(desk.now().notes[0].perspective == u"action_researcher"_s);
}

TEST_CASE("groups are written, a rotation is made and people are mixed")
{
    Desk desk;
    desk.open(&groupsSheet);
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s})
        desk.add({name, {}, u"Jönköping, Hull"_s, {}});
    REQUIRE(desk.now().session.groups.size() == 3);
    CHECK(desk.now().session.groups[0].pilots == QStringList{u"Jönköping"_s, u"Hull"_s});
    const auto buttons = desk.sheet->findChildren<KeyButton*>();
    REQUIRE(buttons.size() == 2);
    buttons[0]->setFocus();
    desk.press(Qt::Key_Space);
    CHECK(desk.now().session.rotation.size() == 3);
    buttons[1]->setFocus();
    desk.press(Qt::Key_Space);
    CHECK(desk.now().session.mixingSeed == 1);
    CHECK(desk.now().participants[0].mixedGroup.toInt() > 0);
    CHECK(desk.words().contains(u"The mixed groups are as even as can be."_s));
}

TEST_CASE("there is a command for each sheet, and those of a series need one")
{
    Desk desk;
    SessionId shown = desk.session.id;
    Sheet* opened = nullptr;
    const Commands commands = detailsCommands(
        desk.context(), &desk.window, [&] { return shown; }, [&](Sheet* sheet) { opened = sheet; });
    REQUIRE(commands.size() == 7);
    for (const Command& command : commands) {
        INFO(command.id.toStdString());
        CHECK(command.isEnabled());
        opened = nullptr;
        command.run();
        CHECK(opened);
        delete opened;
    }
    shown = {};
    CHECK_FALSE(commands.front().isEnabled());
    shown = desk.addSession(u"Fristående"_s).id;
    CHECK(commands.front().isEnabled());
    CHECK_FALSE(commands[4].isEnabled());
}
