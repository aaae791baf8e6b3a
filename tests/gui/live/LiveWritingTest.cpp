// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"
#include "ui/live/AgendaPanel.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/LiveBar.h"
#include "ui/live/NoteDesk.h"
#include "ui/live/SpeakerBar.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using floor::QuestionStatus;
using test::LiveFixture;
using test::liveWithQuestions;
using test::questionWith;

TEST_CASE("a note keeps å ä ö, its kind, its item and the question that is up")
{
    session::SessionRecord record = liveWithQuestions();
    record.questions[1].status = QuestionStatus::InDiscussion;
    LiveFixture live(record);
    live.openPage();
    live.press(Qt::Key_F3);
    live.press(Qt::Key_2, Qt::AltModifier);
    live.type(u"Åsa såg ödlan"_s);
    live.press(Qt::Key_Return, Qt::ShiftModifier);
    live.type(u"två gånger"_s);
    live.press(Qt::Key_Return);
    REQUIRE(live.record().notes.size() == 1);
    const reflection::Note note = live.record().notes[0];
    CHECK(note.text == u"Åsa såg ödlan\ntvå gånger");
    CHECK(note.kind == u"success");
    CHECK(note.perspective.isEmpty());
    CHECK(note.agendaItem == AgendaItemId{101});
    CHECK(note.refs == std::vector<AnyId>{AnyId{12}});
    CHECK(live.find<NoteField>().toPlainText().isEmpty());
    CHECK(live.find<KindChips>().kind() == reflection::unsortedKind);
}

TEST_CASE("an empty note is not written")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.press(Qt::Key_F3);
    live.type(u"  "_s);
    live.press(Qt::Key_Return);
    CHECK(live.record().notes.empty());
}

TEST_CASE("whose perspective a note is from is never remembered for the next one")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    auto& chooser = *live.find<NoteDesk>().findChild<PerspectiveChooser*>();
    chooser.choose(u"relative"_s);
    live.press(Qt::Key_F3);
    live.type(u"en"_s);
    live.press(Qt::Key_Return);
    live.type(u"två"_s);
    live.press(Qt::Key_Return);
    REQUIRE(live.record().notes.size() == 2);
    CHECK(live.record().notes[0].perspective == u"relative");
    CHECK(live.record().notes[1].perspective.isEmpty());
}

TEST_CASE("a question from the room is added by Enter, and nothing by an empty line")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.press(Qt::Key_F2);
    live.press(Qt::Key_Return);
    CHECK(live.record().questions.size() == 3);
    live.type(u"Är schemat låst?"_s);
    live.press(Qt::Key_Return);
    REQUIRE(live.record().questions.size() == 4);
    CHECK(live.record().questions[3].text == u"Är schemat låst?");
    CHECK(live.record().questions[3].perspective.isEmpty());
    CHECK(live.find<LineField>().text().isEmpty());
}

TEST_CASE("what is being typed in a list is saved when the page goes")
{
    session::SessionRecord record = liveWithQuestions();
    record.notes = {test::note(21, u"en anteckning"_s)};
    LiveFixture live(record);
    live.openPage();
    live.find<FloorPanel>().focusList();
    live.press(Qt::Key_6);
    live.page.reset();
    CHECK(questionWith(live.record(), 12).dots == 6);
    live.openPage();
    live.find<NoteList>().setFocus();
    live.press(Qt::Key_E);
    live.type(u" till"_s);
    live.page.reset();
    CHECK(live.record().notes[0].text == u"en anteckning till");
}

TEST_CASE("Ctrl+Z takes back typing first and then what was done")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.find<FloorPanel>().focusList();
    live.press(Qt::Key_P);
    REQUIRE(questionWith(live.record(), 12).status == QuestionStatus::Parked);
    live.press(Qt::Key_F3);
    live.type(u"ord"_s);
    live.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(live.find<NoteField>().toPlainText().isEmpty());
    CHECK(questionWith(live.record(), 12).status == QuestionStatus::Parked);
    live.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(live.undone);
    CHECK(questionWith(live.record(), 12).status == QuestionStatus::Raised);
    CHECK(live.find<QuestionListModel>().row(0).status == QuestionStatus::Raised);
}

TEST_CASE("a note that cannot be saved stays in the field, and Enter tries again")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.press(Qt::Key_F3);
    live.type(u"får inte försvinna"_s);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"busy"_s);
        other.setDatabaseName(live.workspace->path());
        REQUIRE(other.open());
        QSqlQuery lock(other);
        REQUIRE(lock.exec(u"BEGIN IMMEDIATE"_s));
        live.press(Qt::Key_Return);
        CHECK(live.find<NoteField>().toPlainText() == u"får inte försvinna");
        REQUIRE(lock.exec(u"ROLLBACK"_s));
        lock.finish();
        other.close();
    }
    QSqlDatabase::removeDatabase(u"busy"_s);
    CHECK(live.record().notes.empty());
    live.press(Qt::Key_Return);
    REQUIRE(live.record().notes.size() == 1);
    CHECK(live.record().notes[0].text == u"får inte försvinna");
}

TEST_CASE("half-typed text is kept within half a second and is there again")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.press(Qt::Key_F3);
    live.type(u"halvfärdig"_s);
    CHECK(QTest::qWaitFor([&] { return live.workspace->draft({1}, u"note"_s) == u"halvfärdig"; }, 500));
    live.press(Qt::Key_F2);
    live.type(u"en fråga på väg"_s);
    live.page.reset(); // as when the window closes
    live.openPage();
    CHECK(live.find<NoteField>().toPlainText() == u"halvfärdig");
    CHECK(live.find<LineField>().text() == u"en fråga på väg");
    live.press(Qt::Key_F3);
    live.press(Qt::Key_Return);
    CHECK(live.workspace->draft({1}, u"note"_s).isEmpty());
}

TEST_CASE("single keys in the list of notes sort and edit")
{
    session::SessionRecord record = liveWithQuestions();
    record.notes = {test::note(21, u"en anteckning"_s)};
    LiveFixture live(record);
    live.openPage();
    auto& list = live.find<NoteList>();
    list.setFocus();
    live.press(Qt::Key_3);
    CHECK(live.record().notes[0].kind == u"challenge");
    live.press(Qt::Key_E);
    auto* editor = list.findChild<NoteField*>();
    REQUIRE(editor);
    live.type(u" till"_s);
    live.press(Qt::Key_Escape);
    CHECK(live.record().notes[0].text == u"en anteckning"); // and what was typed waits
    live.press(Qt::Key_E);
    live.type(u" och en"_s);
    live.press(Qt::Key_Return);
    CHECK(live.record().notes[0].text == u"en anteckning till och en");
}

TEST_CASE("F6 goes between floor, notes, speakers and agenda")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.press(Qt::Key_F3);
    live.press(Qt::Key_F6);
    CHECK(live.find<SpeakerBar>().isAncestorOf(live.page->focusWidget()));
    live.press(Qt::Key_F6);
    CHECK(live.find<AgendaList>().hasFocus());
    live.press(Qt::Key_F6);
    CHECK(live.find<QuestionList>().hasFocus());
    live.press(Qt::Key_F6);
    CHECK(live.find<NoteField>().hasFocus());
    live.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(live.find<QuestionList>().hasFocus());
}
