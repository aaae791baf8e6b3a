// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"
#include "ui/live/DraftSheaf.h"
#include "ui/live/InsertItemSheet.h"
#include "ui/live/KindChips.h"
#include "ui/live/NoteList.h"
#include "ui/live/QuestionEditor.h"
#include "ui/live/QuestionSheet.h"
#include "ui/live/RoundSheet.h"

#include <QLineEdit>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using test::LiveFixture;
using test::liveWithQuestions;

namespace {

/// Leaves a draft in a window that is gone, and takes it over.
void takeOver(LiveFixture& live, const QString& field, const QString& text)
{
    {
        auto second = workspace::Workspace::open(live.workspace->path(), live.clock, live.ids, u"second"_s);
        REQUIRE(second.workspace);
        REQUIRE(second.workspace->saveDraft({1}, field, text));
    }
    REQUIRE(live.workspace->adoptDrafts({u"second"_s}));
}

QString textOf(Sheet& sheet)
{
    return sheet.findChildren<QLineEdit*>().first()->text();
}

} // namespace

TEST_CASE("half-typed texts taken over from another window stand beside one's own")
{
    LiveFixture live(liveWithQuestions());
    REQUIRE(live.workspace->saveDraft({1}, u"note-edit"_s, u"{\"21\":[\"a\",\"mitt\"]}"_s));
    takeOver(live, u"note-edit"_s, u"{\"21\":[\"a\",\"deras\"],\"22\":[\"b\",\"annat\"]}"_s);
    DraftSheaf sheaf(*live.workspace, u"note-edit"_s);
    sheaf.open({1});
    CHECK(sheaf.texts(21) == QStringList{u"a"_s, u"mitt\nderas"_s});
    CHECK(sheaf.texts(22) == QStringList{u"b"_s, u"annat"_s});
    sheaf.drop(22);
    CHECK(live.workspace->draft({1}, u"note-edit"_s) == u"{\"21\":[\"a\",\"mitt\\nderas\"]}");
}

TEST_CASE("a draft that cannot be read is not written over")
{
    LiveFixture live(liveWithQuestions());
    REQUIRE(live.workspace->saveDraft({1}, u"note-edit"_s, u"något annat"_s));
    DraftSheaf sheaf(*live.workspace, u"note-edit"_s);
    sheaf.open({1});
    sheaf.put(21, {u"a"_s, u"b"_s});
    sheaf.drop(21);
    CHECK(live.workspace->draft({1}, u"note-edit"_s) == u"något annat");
}

TEST_CASE("a question edited in two windows, one of them gone, keeps both edits")
{
    LiveFixture live(liveWithQuestions());
    const QString field = u"question:12"_s;
    {
        QuestionEditor editor(*live.workspace, live.theme, {1}, {12}, u"förut"_s);
        editor.findChild<NoteField*>()->replaceText(u"mitt"_s);
    }
    takeOver(live, field, live.workspace->draft({1}, field).replace(u"mitt"_s, u"deras"_s));
    QuestionEditor editor(*live.workspace, live.theme, {1}, {12}, u"förut"_s);
    CHECK(editor.baseText() == u"förut");
    CHECK(editor.text() == u"mitt\nderas");
}

TEST_CASE("a reason for a question that was settled elsewhere meanwhile stays in its sheet")
{
    session::SessionRecord record = liveWithQuestions();
    LiveFixture live(record);
    live.openPage();
    LiveSession session(*live.workspace);
    REQUIRE(session.show({1}));
    auto* sheet = new DeclineSheet(session, live.theme, record.questions[0], live.page.get());
    sheet->openInField();
    live.type(u"hör hemma någon annanstans"_s);
    floor::Question merged = record.questions[0];
    merged.mergedInto = {12};
    workspace::Change change{u"Merge"_s, {}};
    change.update(record.questions[0], merged);
    REQUIRE(live.workspace->commit(change));
    live.press(Qt::Key_Return);
    CHECK(sheet->isVisible());
    CHECK(live.record().questions[0].reason.isEmpty());
    live.press(Qt::Key_Escape);
    CHECK(live.workspace->draft({1}, u"decline:11"_s) == u"hör hemma någon annanstans");
    delete sheet;
}

TEST_CASE("a half-typed note is still sensitive and of its kind when it is shown again")
{
    LiveFixture live(liveWithQuestions());
    live.openPage();
    live.press(Qt::Key_F3);
    live.press(Qt::Key_2, Qt::AltModifier);
    live.type(u"känsligt"_s);
    live.press(Qt::Key_S, Qt::AltModifier);
    live.press(Qt::Key_Q, Qt::AltModifier);
    live.page.reset();
    live.openPage();
    live.press(Qt::Key_F3);
    live.press(Qt::Key_Return);
    REQUIRE(live.record().notes.size() == 1);
    CHECK(live.record().notes[0].text == u"känsligt");
    CHECK(live.record().notes[0].kind == u"success");
    CHECK(live.record().notes[0].sensitive);
    CHECK(live.record().notes[0].quote);
    CHECK(live.workspace->draft({1}, u"note-marks"_s).isEmpty());
}

TEST_CASE("a sensitive note that is taken away while it is edited is rescued as sensitive")
{
    session::SessionRecord record = liveWithQuestions();
    record.notes = {test::note(21, u"först"_s)};
    record.notes[0].sensitive = true;
    LiveFixture live(record);
    live.openPage();
    live.find<NoteList>().setFocus();
    live.press(Qt::Key_E);
    live.type(u" mer"_s);
    workspace::Change gone{u"Remove"_s, {}};
    gone.remove(live.record().notes[0]);
    REQUIRE(live.workspace->commit(gone));
    REQUIRE(QTest::qWaitFor([&] { return live.record().notes.size() == 1; }, 1000));
    CHECK(live.record().notes[0].text == u"först mer");
    CHECK(live.record().notes[0].sensitive);
}

TEST_CASE("what is typed in the sheets for an item and for a round is there again after Esc")
{
    LiveFixture live(test::liveWithQuestions());
    live.openPage();
    live.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    live.type(u"Ett ämne"_s);
    live.press(Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    live.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(textOf(live.find<InsertItemSheet>()) == u"Ett ämne");
    live.press(Qt::Key_Return);
    CHECK(live.record().agenda.size() == 4);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    live.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(textOf(live.find<InsertItemSheet>()).isEmpty());
    live.press(Qt::Key_Escape);
    live.press(Qt::Key_R, Qt::ControlModifier);
    live.type(u"Vad blev bra?"_s);
    live.page->leave();
    CHECK(live.find<RoundSheet>().isHidden());
    CHECK(live.workspace->draft({1}, u"round-question"_s) == u"Vad blev bra?");
}
