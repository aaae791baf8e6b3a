// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteDesk.h"
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::LiveFixture;
using test::liveWithQuestions;

namespace {

session::SessionRecord withNotes()
{
    session::SessionRecord record = liveWithQuestions();
    record.notes = {test::note(21, u"först"_s), test::note(22, u"sedan"_s)};
    return record;
}

const reflection::Note& noteWith(const session::SessionRecord& record, qint64 id)
{
    for (const reflection::Note& note : record.notes) {
        if (note.id.value == id)
            return note;
    }
    throw std::runtime_error("no such note");
}

/// Somebody begins to speak.
void speak(LiveFixture& live, const QString& perspective)
{
    workspace::Change change{u"Speak"_s, {}};
    for (const floor::Turn& running : live.record().turns) {
        floor::Turn ended = running;
        ended.endedAt = live.clock.now();
        change.update(running, ended);
    }
    if (!perspective.isEmpty()) {
        floor::Turn turn;
        turn.id = live.ids.make<TurnId>();
        turn.session = {1};
        turn.perspective = perspective;
        turn.startedAt = live.clock.now();
        change.insert(turn);
    }
    REQUIRE(live.workspace->commit(change));
}

/// Presses a key in the menu that is open.
void pressInMenu(Qt::Key key)
{
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, key);
}

} // namespace

TEST_CASE("notes: the perspective follows whoever speaks, and stays where a hand has put it")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    auto& chooser = *live.find<NoteDesk>().findChild<PerspectiveChooser*>();
    speak(live, u"relative"_s);
    CHECK(chooser.perspective() == u"relative");
    speak(live, u"staff"_s);
    CHECK(chooser.perspective() == u"staff");
    chooser.choose(u"patient"_s);
    speak(live, u"relative"_s);
    CHECK(chooser.perspective() == u"patient");
    live.press(Qt::Key_F3);
    live.type(u"valt"_s);
    live.press(Qt::Key_Return);
    live.type(u"följt"_s);
    live.press(Qt::Key_Return);
    speak(live, {});
    CHECK(chooser.perspective().isEmpty());
    live.type(u"tyst"_s);
    live.press(Qt::Key_Return);
    const auto notes = live.record().notes;
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].perspective == u"patient");
    CHECK(notes[1].perspective == u"relative");
    CHECK(notes[2].perspective.isEmpty());
}

TEST_CASE("notes: marks are set in the middle of a sentence and are gone with the next note")
{
    session::SessionRecord record = liveWithQuestions();
    record.questions[1].status = floor::QuestionStatus::InDiscussion;
    LiveFixture live(record);
    live.openPage();
    live.press(Qt::Key_F3);
    live.type(u"mitt i "_s);
    live.press(Qt::Key_Q, Qt::AltModifier);
    live.press(Qt::Key_S, Qt::AltModifier);
    live.press(Qt::Key_K, Qt::AltModifier);
    live.press(Qt::Key_M, Qt::AltModifier);
    pressInMenu(Qt::Key_2);
    live.type(u"meningen"_s);
    live.press(Qt::Key_Return);
    live.type(u"nästa"_s);
    live.press(Qt::Key_Return, Qt::ControlModifier);
    const auto notes = live.record().notes;
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].text == u"mitt i meningen");
    CHECK((notes[0].quote && notes[0].sensitive));
    CHECK(notes[0].m4 == u"mechanisms");
    CHECK(notes[0].refs.empty());
    CHECK((!notes[1].quote && !notes[1].sensitive && notes[1].m4.isEmpty()));
    CHECK(notes[1].refs == std::vector<AnyId>{AnyId{12}});
}

TEST_CASE("notes: source and what to come back to have fields on demand, with drafts of their own")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.press(Qt::Key_F3);
    live.type(u"siffran"_s);
    live.press(Qt::Key_U, Qt::AltModifier);
    live.type(u"SKR 2025"_s);
    live.press(Qt::Key_Escape);
    CHECK(live.find<NoteField>().hasFocus());
    live.press(Qt::Key_T, Qt::AltModifier);
    live.type(u"vilken enh"_s);
    live.page.reset();
    live.openPage();
    live.press(Qt::Key_T, Qt::AltModifier);
    live.type(u"et?"_s);
    live.press(Qt::Key_Return);
    REQUIRE(live.record().notes.size() == 1);
    CHECK(live.record().notes[0].text == u"siffran");
    CHECK(live.record().notes[0].source == u"SKR 2025");
    CHECK(live.record().notes[0].comeBack == u"vilken enhet?");
    CHECK(live.find<NoteField>().hasFocus());
}

TEST_CASE("notes: a kind typed first is chosen, and taken out of the text")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.press(Qt::Key_F3);
    live.type(u"/lärdom "_s);
    CHECK(live.find<KindChips>().kind() == u"learning");
    live.type(u"Tillit tar tid"_s);
    live.press(Qt::Key_Return);
    live.type(u"/finnsinte text"_s);
    CHECK(live.find<KindChips>().kind() == reflection::unsortedKind);
    live.press(Qt::Key_Return);
    REQUIRE(live.record().notes.size() == 2);
    CHECK(live.record().notes[0].kind == u"learning");
    CHECK(live.record().notes[0].text == u"Tillit tar tid");
    CHECK(live.record().notes[1].text == u"/finnsinte text");
}

TEST_CASE("notes: kinds without a number are chosen by letter from the menu")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.press(Qt::Key_F3);
    live.press(Qt::Key_0, Qt::AltModifier);
    pressInMenu(Qt::Key_S); // Sammanhang
    CHECK(live.find<KindChips>().kind() == u"context");
    live.type(u"läget"_s);
    live.press(Qt::Key_Return);
    CHECK(live.record().notes[0].kind == u"context");
    CHECK(live.find<KindChips>().kind() == reflection::unsortedKind);
}

TEST_CASE("notes: single keys in the list mark, tag, merge and remove, and everything can be undone")
{
    LiveFixture live(withNotes());
    live.openPage();
    live.find<NoteList>().setFocus(); // the latest, 22
    live.press(Qt::Key_Q);
    live.press(Qt::Key_S);
    CHECK((noteWith(live.record(), 22).quote && noteWith(live.record(), 22).sensitive));
    live.press(Qt::Key_M);
    pressInMenu(Qt::Key_4);
    CHECK(noteWith(live.record(), 22).m4 == u"models");
    live.press(Qt::Key_0);
    pressInMenu(Qt::Key_S);
    CHECK(noteWith(live.record(), 22).kind == u"context");
    live.press(Qt::Key_Down);
    live.press(Qt::Key_M, Qt::ShiftModifier);
    REQUIRE(live.record().notes.size() == 1);
    CHECK(noteWith(live.record(), 21).text == u"först\nsedan");
    CHECK(live.find<NoteList>().currentNote() == NoteId{21});
    live.press(Qt::Key_Delete);
    CHECK(live.record().notes.empty());
    REQUIRE(live.workspace->undo());
    REQUIRE(live.workspace->undo());
    CHECK(live.record().notes.size() == 2);
}

TEST_CASE("notes: a note is parted at the cursor while it is edited")
{
    LiveFixture live(withNotes());
    live.openPage();
    live.find<NoteList>().setFocus();
    live.press(Qt::Key_E);
    live.press(Qt::Key_Home);
    live.press(Qt::Key_Right);
    live.press(Qt::Key_Right);
    live.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(live.record().notes.size() == 3);
    CHECK(noteWith(live.record(), 22).text == u"se");
    CHECK(live.record().notes.back().text == u"dan");
    CHECK(live.find<NoteList>().hasFocus());
}

TEST_CASE("notes: an edit that nobody finished is there again after a crash")
{
    LiveFixture live(withNotes());
    live.openPage();
    live.find<NoteList>().setFocus();
    live.press(Qt::Key_E);
    live.type(u" kom"_s);
    CHECK(QTest::qWaitFor([&] { return !live.workspace->draft({1}, u"note-edit"_s).isEmpty(); }, 1000));
    const QString kept = live.workspace->draft({1}, u"note-edit"_s);
    live.press(Qt::Key_Escape);
    CHECK(noteWith(live.record(), 22).text == u"sedan");
    live.page.reset();
    REQUIRE(live.workspace->saveDraft({1}, u"note-edit"_s, kept)); // as a crash leaves it
    live.openPage();
    auto& list = live.find<NoteList>();
    CHECK(list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"half-written"));
    list.setFocus();
    live.press(Qt::Key_E);
    live.type(u"mer"_s);
    live.press(Qt::Key_Return);
    CHECK(noteWith(live.record(), 22).text == u"sedan kommer");
    CHECK(live.workspace->draft({1}, u"note-edit"_s).isEmpty());
}

TEST_CASE("notes: what another window writes into the note being edited stays, and so does what is typed")
{
    LiveFixture live(withNotes());
    LivePage& page = live.openPage();
    QSignalSpy told(&page, &Page::message);
    auto other = workspace::Workspace::open(live.workspace->path(), live.clock, live.ids, u"other"_s);
    REQUIRE(other.workspace);
    live.find<NoteList>().setFocus();
    live.press(Qt::Key_E);
    live.type(u" mitt"_s);
    REQUIRE(other.workspace->commit(reflection::editNote(noteWith(live.record(), 22), u"deras"_s)));
    live.workspace->lookForOtherWriters();
    live.type(u" eget"_s);
    live.press(Qt::Key_Return);
    const auto record = live.record();
    REQUIRE(record.notes.size() == 3);
    CHECK(noteWith(record, 22).text == u"deras");
    CHECK(record.notes.back().text == u"sedan mitt eget");
    CHECK(told.size() == 1);
}

TEST_CASE("notes: when the note being edited is taken away elsewhere the words become a note of their own")
{
    LiveFixture live(withNotes());
    live.openPage();
    auto other = workspace::Workspace::open(live.workspace->path(), live.clock, live.ids, u"other"_s);
    REQUIRE(other.workspace);
    live.find<NoteList>().setFocus();
    live.press(Qt::Key_E);
    live.type(u" får leva"_s);
    workspace::Change gone{u"Remove"_s, {}};
    gone.remove(noteWith(live.record(), 22));
    REQUIRE(other.workspace->commit(gone));
    live.workspace->lookForOtherWriters();
    CHECK(QTest::qWaitFor([&] { return live.record().notes.size() == 2; }, 1000));
    CHECK(live.record().notes.back().text == u"sedan får leva");
}

TEST_CASE("notes: a key in the field costs the same with 500 notes and 300 questions")
{
    session::SessionRecord record = liveWithQuestions();
    for (int i = 0; i < 500; ++i)
        record.notes.push_back(
            test::note(1000 + i, u"Reflektionstiden är det första som stryks, %1."_s.arg(i)));
    for (int i = 0; i < 300; ++i)
        record.questions.push_back(test::question(3000 + i, u"Vem avgör, fråga %1?"_s.arg(i), i % 9));
    LiveFixture live(record);
    live.openPage();
    live.press(Qt::Key_F3);
    auto& model = live.find<NoteListModel>();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy laid(&model, &QAbstractItemModel::layoutChanged);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 60; ++i) {
        live.type(i % 6 == 5 ? u" "_s : u"a"_s);
        live.find<NoteField>().repaint();
    }
    const qint64 perKey = timer.elapsed() / 60;
    CAPTURE(perKey);
    CHECK(perKey < 16);
    CHECK((reset.isEmpty() && changed.isEmpty() && laid.isEmpty()));
}
