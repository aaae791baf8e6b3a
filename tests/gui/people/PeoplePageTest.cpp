// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/people/PeopleFixture.h"
#include "ui/people/AttendanceSheet.h"
#include "ui/people/ChosenSheets.h"
#include "ui/people/ImportSheet.h"
#include "ui/people/InviteSheet.h"
#include "ui/people/PersonSheet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using session::Attendance;
using test::PeopleFixture;

TEST_CASE("the register is sorted as people count, and filtered by a side and by what is typed in the list")
{
    PeopleFixture people;
    people.add(u"Brukare 10"_s, u"service_user"_s);
    people.add(u"Brukare 2"_s, u"service_user"_s, u"Linden"_s);
    people.add(u"Anhörig 1"_s, u"relative"_s);
    people.add(u"Forskare 1"_s, u"researcher"_s);
    people.openPage();
    const QAbstractItemModelTester tester(people.page->findChild<PeopleList*>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(people.rows() == QStringList{u"Anhörig 1"_s, u"Brukare 2"_s, u"Brukare 10"_s, u"Forskare 1"_s});
    people.type(u"linden"_s);
    CHECK(people.rows() == QStringList{u"Brukare 2"_s});
    people.press(Qt::Key_Escape);
    CHECK(people.rows().size() == 4);
    auto& model = *static_cast<PeopleModel*>(people.page->findChild<PeopleList*>()->model());
    model.setSide(session::Side::Research);
    CHECK(people.rows() == QStringList{u"Forskare 1"_s});
    model.setSide({});
    model.sortBy(PeopleColumn::Perspective, Qt::DescendingOrder);
    CHECK(people.rows().front() == u"Brukare 2"_s);
}

TEST_CASE("somebody is written in and changed by keyboard, and what was typed stays when the sheet closes")
{
    PeopleFixture people;
    people.openPage();
    people.run(u"people.new"_s);
    people.press(Qt::Key_Return); // nothing to go by: said, and the sheet stays
    REQUIRE(people.page->findChild<PersonSheet*>());
    people.type(u"Brukare 1"_s);
    people.press(Qt::Key_Escape);
    CHECK(people.workspace->people().empty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    people.run(u"people.new"_s);
    people.press(Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(people.workspace->people().size() == 1);
    CHECK(people.workspace->people()[0].alias == u"Brukare 1"_s);
    CHECK(people.workspace->people()[0].side == session::Side::Lived);

    people.press(Qt::Key_Return); // the row that the keyboard stands on
    people.type(u"Brukare 2"_s);
    people.press(Qt::Key_Return);
    QApplication::processEvents();
    CHECK(people.rows().size() == 1);
    CHECK(people.rows().front().contains(u"Brukare 2"_s));
}

TEST_CASE("people are removed and joined, and it is undone at once")
{
    PeopleFixture people;
    people.add(u"Anhörig 1"_s, u"relative"_s);
    people.add(u"Anhörig 2"_s, u"relative"_s, u"Föreningen"_s);
    people.openPage();
    people.press(Qt::Key_Delete);
    CHECK(people.rows() == QStringList{u"Anhörig 2"_s});
    REQUIRE(people.workspace->undo());
    QApplication::processEvents();
    people.page->findChild<PeopleList*>()->selectAll();
    people.run(u"people.join"_s);
    people.press(Qt::Key_Return);
    CHECK(people.rows() == QStringList{u"Anhörig 1"_s});
    CHECK(people.workspace->people()[0].organisation == u"Föreningen"_s);
}

TEST_CASE("chosen people are invited to a session that is to come")
{
    PeopleFixture people;
    people.add(u"Anhörig 1"_s, u"relative"_s);
    const auto session = people.addSession();
    people.openPage();
    people.run(u"people.invite"_s);
    REQUIRE(people.page->findChild<InviteChosenSheet*>());
    people.press(Qt::Key_Return);
    REQUIRE(people.record(session.id).participants.size() == 1);
    CHECK(people.record(session.id).participants[0].role == u"Anhörig 1"_s);
}

TEST_CASE("a list is looked through first, read in with Ctrl+Enter, and undone at once")
{
    PeopleFixture people;
    people.add(u"Brukare 1"_s, u"service_user"_s);
    people.writeList("Roll;Grupp\nBrukare 1;Brukare\nAnhörig 1;Anhörig\nGod man 1;Gode män\n;Student\n");
    people.openPage();
    QSignalSpy told(people.page.get(), &Page::message);
    people.run(u"people.import"_s);
    auto* sheet = people.page->findChild<ImportSheet*>();
    REQUIRE(sheet);
    CHECK(sheet->findChild<PeopleList*>()->model()->rowCount() == 4);
    CHECK(people.workspace->people().size() == 1);
    people.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(people.workspace->people().size() == 3);
    CHECK(told.size() == 1);
    CHECK(people.rows().size() == 3);
    REQUIRE(people.workspace->undo());
    CHECK(people.workspace->people().size() == 1);
}

TEST_CASE("a long list is read and written beside the window, as one step that can be undone")
{
    PeopleFixture people;
    QByteArray bytes("Roll;Grupp;Anteckning\n");
    for (int row = 0; row < 6000; ++row)
        bytes += "Brukare " + QByteArray::number(row) + ";Brukare;Kommer gärna om det går att parkera nära\n";
    people.writeList(bytes);
    people.openPage();
    people.run(u"people.import"_s);
    auto* sheet = people.page->findChild<ImportSheet*>();
    REQUIRE(sheet);
    QSignalSpy done(sheet, &ImportSheet::imported);
    REQUIRE(
        QTest::qWaitFor([&] { return sheet->findChild<PeopleList*>()->model()->rowCount() == 6000; }, 20000));
    people.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return done.size() == 1; }, 20000));
    CHECK(people.workspace->people().size() == 6000);
    CHECK(people.workspace->undoLabel() == u"Import people"_s);
    REQUIRE(people.workspace->undo());
    CHECK(people.workspace->people().empty());
}

TEST_CASE("a list that cannot be understood is said to be so, and the sheet closes")
{
    PeopleFixture people;
    people.writeList("Telefon\n070\n");
    people.openPage();
    people.run(u"people.import"_s);
    REQUIRE(people.page->findChild<ImportSheet*>());
    people.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(people.workspace->people().empty());
    people.press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(people.page->findChild<ImportSheet*>());
}

TEST_CASE("the register is written as a list")
{
    PeopleFixture people;
    people.add(u"=Anhörig 1"_s, u"relative"_s);
    people.openPage();
    people.run(u"people.export"_s);
    QFile file(people.listPath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("'=Anh"));
}

TEST_CASE("at the door people are found by a few letters or a number and ticked off with a key")
{
    PeopleFixture people;
    const auto session = people.addSession();
    const auto one = people.add(u"Anhörig 1"_s, u"relative"_s);
    const auto two = people.add(u"Brukare 7"_s, u"service_user"_s);
    REQUIRE(people.workspace->commit(people::invite(people.record(session.id), {one, two}, people.ids)));
    people.openPage();
    auto* sheet = new AttendanceSheet(people.theme, *people.workspace, people.vocabulary,
                                      session::Language::English, session.id, people.page.get());
    sheet->open();
    QApplication::processEvents();
    const auto attendance = [&](size_t place) {
        return people.record(session.id).participants[place].attendance;
    };
    people.type(u"bruk"_s);
    people.press(Qt::Key_Return);
    CHECK(attendance(1) == Attendance::Present);
    CHECK(attendance(0) == Attendance::Invited);
    people.type(u"1"_s);
    people.press(Qt::Key_Down);
    people.press(Qt::Key_D);
    CHECK(attendance(0) == Attendance::Remote);
    people.press(Qt::Key_F);
    CHECK(attendance(0) == Attendance::Absent);
    people.press(Qt::Key_Space);
    CHECK(attendance(0) == Attendance::Present);
    for (QLineEdit* field : sheet->findChildren<QLineEdit*>())
        field->setFocus(); // the last one: who came unannounced
    people.press(Qt::Key_Return);
    REQUIRE(people.record(session.id).participants.size() == 3);
    CHECK(attendance(2) == Attendance::Present);
    CHECK(people.record(session.id).participants[2].role == u"Service user 1"_s);
}

TEST_CASE("people are chosen from the register with space and invited with Enter, and never twice")
{
    PeopleFixture people;
    const auto session = people.addSession();
    const auto one = people.add(u"Anhörig 1"_s, u"relative"_s);
    people.add(u"Brukare 7"_s, u"service_user"_s);
    people.add(u"Personal 1"_s, u"staff"_s);
    REQUIRE(people.workspace->commit(people::invite(people.record(session.id), {one}, people.ids)));
    people.openPage();
    auto* sheet = new InviteSheet(people.theme, *people.workspace, people.vocabulary,
                                  session::Language::English, session.id, people.page.get());
    QSignalSpy invited(sheet, &InviteSheet::invited);
    sheet->open();
    QApplication::processEvents();
    CHECK(sheet->findChild<PeopleList*>()->model()->rowCount() == 2);
    people.press(Qt::Key_Down);
    people.press(Qt::Key_Space);
    people.press(Qt::Key_Down);
    people.press(Qt::Key_Space);
    people.press(Qt::Key_Space); // and not after all
    people.press(Qt::Key_Return);
    REQUIRE(invited.size() == 1);
    REQUIRE(people.record(session.id).participants.size() == 2);
    CHECK(people.record(session.id).participants[1].role == u"Brukare 7"_s);
}
