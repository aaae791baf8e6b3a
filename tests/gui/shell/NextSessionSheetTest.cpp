// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NextSessionSheet.h"
#include "tests/gui/shell/ShellFixture.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;

namespace {

struct Next : test::ShellFixture
{
    session::Session session = addSession(u"Träff"_s);

    NextSessionSheet* open()
    {
        auto* sheet = new NextSessionSheet(*workspace, theme, record(session.id), window.get());
        sheet->open();
        QApplication::processEvents();
        return sheet;
    }

    static QLineEdit& field(QWidget& sheet, int index) { return *sheet.findChildren<QLineEdit*>().at(index); }
};

} // namespace

TEST_CASE("the next session is planned from this one with the keyboard, as vaguely as is known")
{
    Next next;
    const std::pair<QString, VagueDate> dates[] = {
        {u"2027-q1"_s, {QDate(2027, 1, 1), DatePrecision::Quarter}},
        {u"2027-02"_s, {QDate(2027, 2, 1), DatePrecision::Month}},
        {u"12 feb"_s, VagueDate::day(QDate(2027, 2, 12))},
        {u""_s, VagueDate{}},
    };
    for (const auto& [text, date] : dates) {
        NextSessionSheet* sheet = next.open();
        QSignalSpy made(sheet, &NextSessionSheet::made);
        Next::field(*sheet, 0).setText(u"Nästa"_s);
        Next::field(*sheet, 1).setText(text);
        next.press(Qt::Key_Return);
        REQUIRE(made.size() == 1);
        const auto record = next.record(made[0][0].value<SessionId>());
        CHECK(record.session.title == u"Nästa");
        CHECK(record.session.date == date);
        CHECK(record.agenda.size() == 3);
    }
}

TEST_CASE("a date that cannot be read is said so, and what was typed is there again")
{
    Next next;
    NextSessionSheet* sheet = next.open();
    Next::field(*sheet, 0).setText(u"Halvskrivet"_s);
    Next::field(*sheet, 1).setText(u"någon gång"_s);
    next.press(Qt::Key_Return);
    CHECK(next.workspace->sessions().size() == 1);
    CHECK(sheet->isVisible());
    next.press(Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    sheet = next.open();
    CHECK(Next::field(*sheet, 0).text() == u"Halvskrivet");
    CHECK(Next::field(*sheet, 1).text() == u"någon gång");
}
