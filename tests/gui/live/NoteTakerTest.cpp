// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteTaker.h"
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/NoteSheet.h"

#include <QAbstractItemModelTester>
#include <QAccessible>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using test::LiveFixture;
using test::liveWithQuestions;

namespace {

session::SessionRecord withNotes()
{
    session::SessionRecord record = liveWithQuestions();
    record.notes = {test::note(21, u"först"_s, u"idea"_s), test::note(22, u"sedan"_s)};
    record.notes[0].agendaItem = {101};
    record.notes[1].agendaItem = {101};
    record.notes[1].comeBack = u"vilken enhet?"_s;
    return record;
}

NoteList& stream(LiveFixture& live)
{
    return *live.find<NoteTaker>().findChild<NoteList*>();
}

/// The sheet that is open; null when none is.
NoteSheet* sheet(LiveFixture& live)
{
    for (auto* one : live.page->findChildren<NoteSheet*>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

} // namespace

TEST_CASE("note-taker: F10 in the middle of a word loses nothing, there and back")
{
    LiveFixture live(withNotes());
    LivePage& page = live.openPage();
    live.press(Qt::Key_F3);
    live.type(u"mitt i or"_s);
    live.press(Qt::Key_Left);
    live.press(Qt::Key_F10);
    REQUIRE(page.isNoteTaking());
    CHECK_FALSE(live.find<FloorPanel>().isVisible());
    CHECK(live.find<NoteField>().hasFocus());
    live.press(Qt::Key_Right);
    live.type(u"de"_s);
    live.press(Qt::Key_F10);
    CHECK(live.find<FloorPanel>().isVisible());
    live.type(u"t"_s);
    CHECK(live.find<NoteField>().toPlainText() == u"mitt i ordet");
    live.press(Qt::Key_Z, Qt::ControlModifier); // the same field: its undo as well
    CHECK(live.find<NoteField>().toPlainText() != u"mitt i ordet");
    CHECK(!live.undone);
}

TEST_CASE("note-taker: F2 goes back to the question line of the whole page")
{
    LiveFixture live(withNotes());
    LivePage& page = live.openPage();
    live.press(Qt::Key_F10);
    live.press(Qt::Key_F2);
    CHECK(!page.isNoteTaking());
    CHECK(live.find<LineField>().hasFocus());
}

TEST_CASE("note-taker: the filter is chosen by keys and narrows the stream")
{
    LiveFixture live(withNotes());
    live.openPage();
    live.press(Qt::Key_F10);
    const QAbstractItemModelTester tester(stream(live).model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(stream(live).model()->rowCount() == 3);
    live.press(Qt::Key_F, Qt::AltModifier);
    auto& filter = live.find<NoteFilterList>();
    CHECK(filter.hasFocus());
    live.press(Qt::Key_Down);
    CHECK(filter.filter().kind == u"note");
    CHECK(stream(live).model()->rowCount() == 2);
    live.press(Qt::Key_Down);
    CHECK(filter.filter().kind == u"success");
    CHECK(stream(live).isHidden());
    live.press(Qt::Key_Home);
    CHECK(stream(live).model()->rowCount() == 3);
    live.press(Qt::Key_Return);
    CHECK(live.find<NoteField>().hasFocus());
}

TEST_CASE("note-taker: keys edit in place in the stream, and marks in mid-sentence are the edited note's")
{
    LiveFixture live(withNotes());
    live.openPage();
    live.press(Qt::Key_F10);
    live.press(Qt::Key_Escape); // from the field to the notes
    REQUIRE(stream(live).hasFocus());
    live.press(Qt::Key_E);
    live.type(u" då"_s);
    live.press(Qt::Key_Q, Qt::AltModifier);
    live.press(Qt::Key_2, Qt::AltModifier);
    live.type(u"!"_s);
    live.press(Qt::Key_Return);
    const reflection::Note note = live.record().notes[0];
    CHECK(note.text == u"först då!");
    CHECK(note.quote);
    CHECK(note.kind == u"success");
}

TEST_CASE("note-taker: what to come back to leads to its note")
{
    LiveFixture live(withNotes());
    live.openPage();
    live.press(Qt::Key_F10);
    live.find<NoteSideList>().setFocus();
    live.press(Qt::Key_Return);
    CHECK(stream(live).hasFocus());
    CHECK(stream(live).currentNote() == NoteId{22});
}

TEST_CASE("note-taker: everything that takes the focus has a name for a screen reader")
{
    LiveFixture live(withNotes());
    const LivePage& page = live.openPage();
    live.press(Qt::Key_F10);
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className());
        REQUIRE(interface);
        CHECK(!interface->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("what stands in the field becomes a note and the decision that is made of it")
{
    session::SessionRecord record = withNotes();
    record.questions[1].status = floor::QuestionStatus::InDiscussion;
    LiveFixture live(record);
    live.openPage();
    live.press(Qt::Key_F3);
    live.type(u"Brukaren bjuds in."_s);
    live.press(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(sheet(live));
    REQUIRE(live.record().notes.size() == 3);
    live.press(Qt::Key_Tab);
    live.type(u"Enhetschefen"_s);
    live.press(Qt::Key_Return);
    CHECK(!sheet(live));
    const auto now = live.record();
    REQUIRE(now.decisions.size() == 1);
    CHECK(now.decisions[0].text == u"Brukaren bjuds in.");
    CHECK(now.decisions[0].decisionMaker == u"Enhetschefen");
    CHECK(now.decisions[0].fromQuestions == std::vector<QuestionId>{QuestionId{12}});
    CHECK(now.notes[2].outcome == toAny(now.decisions[0].id));
    CHECK(test::questionWith(now, 12).status == floor::QuestionStatus::InDiscussion);
    CHECK(live.find<NoteField>().toPlainText().isEmpty());
}

TEST_CASE("a half-written decision is there again, for the same note")
{
    LiveFixture live(withNotes());
    live.openPage();
    live.find<NoteList>().setFocus();
    live.press(Qt::Key_B);
    REQUIRE(sheet(live));
    live.type(u" och sena"_s);
    live.press(Qt::Key_Escape);
    CHECK(!sheet(live));
    CHECK(live.find<NoteList>().hasFocus());
    live.page.reset();
    live.openPage();
    live.find<NoteList>().setFocus();
    live.press(Qt::Key_B);
    REQUIRE(sheet(live));
    live.type(u"re"_s);
    live.press(Qt::Key_Return);
    REQUIRE(live.record().decisions.size() == 1);
    CHECK(live.record().decisions[0].text == u"sedan och senare");
    live.press(Qt::Key_B); // it has become one already
    CHECK(!sheet(live));
}

TEST_CASE("an action's day is understood or said to be wrong at its place, and the text stays")
{
    LiveFixture live(withNotes());
    live.openPage();
    live.find<NoteList>().setFocus();
    live.press(Qt::Key_J);
    REQUIRE(sheet(live));
    live.press(Qt::Key_Tab);
    live.type(u"Personal"_s);
    live.press(Qt::Key_Tab);
    live.type(u"snart"_s);
    live.press(Qt::Key_Return);
    REQUIRE(sheet(live));
    CHECK(live.record().actions.empty());
    live.press(Qt::Key_A, Qt::ControlModifier);
    live.type(u"1 dec"_s);
    live.press(Qt::Key_Return);
    CHECK(!sheet(live));
    REQUIRE(live.record().actions.size() == 1);
    CHECK(live.record().actions[0].owner == u"Personal");
    CHECK(live.record().actions[0].due == QDate(2026, 12, 1));
    CHECK(live.record().notes[1].outcome == toAny(live.record().actions[0].id));
}

TEST_CASE("every key of the notes is its own")
{
    LiveFixture live(withNotes());
    QHash<QString, QString> owners;
    for (const Command& command : live.openPage().commands()) {
        for (const QKeySequence& key : command.keys) {
            const QString where = QString(command.where + u'|' + key.toString());
            INFO(command.id.toStdString() << " and " << owners.value(where).toStdString());
            CHECK(!owners.contains(where));
            owners.insert(where, command.id);
        }
    }
    CHECK(owners.value(u"|Ctrl+B"_s) == u"live.decision");
}
