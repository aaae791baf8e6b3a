// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reflection/NoteRules.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::reflection;
using namespace Qt::Literals::StringLiterals;

namespace {

Note written(const workspace::Change& change)
{
    REQUIRE(change.edits.size() == 1);
    return *std::get<workspace::Edit<Note>>(change.edits[0]).after;
}

} // namespace

TEST_CASE("a note without words is not written, and an edit does not empty one")
{
    CHECK(writeNote({1}, {}, u"idea"_s, u" \n"_s, {}).isEmpty());
    CHECK(editNote({}, u"  "_s).isEmpty());
}

TEST_CASE("a note knows the item and the question that are up")
{
    session::SessionRecord record;
    record.session.id = {1};
    agenda::AgendaItem item;
    item.id = {2};
    item.startedAt = Instant{};
    record.agenda = {item};
    floor::Question question;
    question.id = {3};
    question.status = floor::QuestionStatus::InDiscussion;
    record.questions = {question};
    const Note note = written(writeNote({4}, placeOf(record), u"learning"_s, u" Tillit. "_s, Instant{}));
    CHECK(note.text == u"Tillit."_s);
    CHECK(note.agendaItem == item.id);
    CHECK(note.refs == std::vector<AnyId>{toAny(question.id)});
    CHECK(note.perspective.isEmpty());
}

TEST_CASE("sorting a note into the kind it has changes nothing")
{
    Note note;
    note.kind = u"idea"_s;
    CHECK(sortNote(note, u"idea"_s).isEmpty());
    CHECK(written(sortNote(note, u"success"_s)).kind == u"success"_s);
}

TEST_CASE("a note takes the perspective of whoever speaks, never that of whoever spoke last")
{
    session::SessionRecord record;
    floor::Turn turn;
    turn.perspective = u"relative"_s;
    record.turns = {turn};
    CHECK(placeOf(record).perspective == u"relative");
    record.turns[0].endedAt = Instant{};
    CHECK(placeOf(record).perspective.isEmpty());
}

TEST_CASE("marks are written with the note")
{
    const NoteMarks marks{u"models"_s, true, true, u" SKR 2025 "_s, u"vilken enhet?"_s};
    const Note note = written(writeNote({1}, {}, u"idea"_s, u"text"_s, {}, marks));
    CHECK(note.m4 == u"models");
    CHECK((note.quote && note.sensitive));
    CHECK(note.source == u"SKR 2025");
    CHECK(note.comeBack == u"vilken enhet?");
}

namespace {

session::SessionRecord recordWith(const Note& note)
{
    session::SessionRecord record;
    record.session.id = {1};
    record.notes = {note};
    return record;
}

Note somebodysNote(const QString& text)
{
    Note note;
    note.id = {7};
    note.session = {1};
    note.text = text;
    note.kind = u"idea"_s;
    note.perspective = u"staff"_s;
    note.agendaItem = {2};
    return note;
}

} // namespace

TEST_CASE("an edit changes the words that it began from")
{
    const NoteEdit edit =
        editNote(recordWith(somebodysNote(u"förut"_s)), {7}, u"förut"_s, u" nu "_s, {8}, {});
    CHECK(!edit.keptBoth);
    CHECK(written(edit.change).text == u"nu");
    CHECK(written(edit.change).id == NoteId{7});
}

TEST_CASE("when somebody else has changed the note both texts are kept")
{
    const NoteEdit edit =
        editNote(recordWith(somebodysNote(u"deras"_s)), {7}, u"förut"_s, u"mina"_s, {8}, {});
    CHECK(edit.keptBoth);
    const Note mine = written(edit.change);
    CHECK(mine.id == NoteId{8});
    CHECK(mine.text == u"mina");
    CHECK(mine.kind == u"idea");
    CHECK(mine.perspective == u"staff");
    CHECK(mine.agendaItem == AgendaItemId{2});
}

TEST_CASE("an edit of a note that is gone becomes a note of its own")
{
    const NoteEdit edit =
        editNote(recordWith(somebodysNote(u"en annan"_s)), {99}, u"förut"_s, u"mina"_s, {8}, {});
    CHECK(edit.keptBoth);
    CHECK(written(edit.change).id == NoteId{8});
    CHECK(written(edit.change).text == u"mina");
}

TEST_CASE("an edit that says nothing new changes nothing")
{
    const session::SessionRecord record = recordWith(somebodysNote(u"deras"_s));
    for (const QString& text : {u""_s, u"  "_s, u"förut"_s, u"deras"_s})
        CHECK(editNote(record, {7}, u"förut"_s, text, {8}, {}).change.isEmpty());
}

TEST_CASE("the tag a note has already is taken off")
{
    Note note = somebodysNote(u"x"_s);
    note.m4 = u"models"_s;
    CHECK(written(tagNote(note, u"models"_s)).m4.isEmpty());
    CHECK(written(tagNote(note, u"leadership"_s)).m4 == u"leadership");
}

TEST_CASE("marks go on and off")
{
    const Note note = somebodysNote(u"x"_s);
    CHECK(written(toggleQuote(note)).quote);
    CHECK(!written(toggleQuote(written(toggleQuote(note)))).quote);
    CHECK(written(toggleSensitive(note)).sensitive);
    CHECK(written(setSource(note, u" A "_s)).source == u"A");
    CHECK(written(setComeBack(note, u"fråga B"_s)).comeBack == u"fråga B");
    CHECK(setComeBack(note, u" "_s).isEmpty());
    CHECK(written(setPerspective(note, {})).perspective.isEmpty());
}

TEST_CASE("a note is linked to a question once")
{
    const Note linked = written(linkToQuestion(somebodysNote(u"x"_s), {3}));
    CHECK(linked.refs == std::vector<AnyId>{AnyId{3}});
    CHECK(linkToQuestion(linked, {3}).isEmpty());
    CHECK(written(unlink(linked, {3})).refs.empty());
    CHECK(unlink(linked, {4}).isEmpty());
}
