// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reflection/NoteParts.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::reflection;
using namespace Qt::Literals::StringLiterals;

namespace {

Note note(qint64 id, const QString& text)
{
    Note note;
    note.id = {id};
    note.session = {1};
    note.text = text;
    return note;
}

session::SessionRecord twoNotes()
{
    session::SessionRecord record;
    record.session.id = {1};
    record.notes = {note(1, u"först"_s), note(2, u"sedan"_s)};
    return record;
}

session::SessionRecord after(session::SessionRecord record, const workspace::Change& change)
{
    workspace::apply(change, record);
    return record;
}

} // namespace

TEST_CASE("a note is parted where the cursor stands, and the second half keeps the place and the time")
{
    session::SessionRecord record = twoNotes();
    record.notes = {note(1, u"Vi planerar. Ingen visste"_s)};
    record.notes[0].kind = u"success"_s;
    record.notes[0].agendaItem = {5};
    record.notes[0].refs = {AnyId{9}};
    record.notes[0].quote = true;
    record.notes[0].writtenAt = Instant{};
    record.notes[0].outcome = AnyId{77};
    record = after(record, splitNote(record.notes[0], record.notes[0].text, 12, {3}));
    REQUIRE(record.notes.size() == 2);
    CHECK(record.notes[0].text == u"Vi planerar.");
    CHECK(record.notes[0].outcome == AnyId{77});
    CHECK(record.notes[1].text == u"Ingen visste");
    CHECK(record.notes[1].kind == u"success");
    CHECK(record.notes[1].agendaItem == AgendaItemId{5});
    CHECK(record.notes[1].refs == std::vector<AnyId>{AnyId{9}});
    CHECK(record.notes[1].quote);
    CHECK(record.notes[1].writtenAt.has_value());
    CHECK(!record.notes[1].outcome);
}

TEST_CASE("a half without words is no half")
{
    const Note whole = note(1, u"text"_s);
    CHECK(splitNote(whole, whole.text, 0, {3}).isEmpty());
    CHECK(splitNote(whole, whole.text, 4, {3}).isEmpty());
    CHECK(splitNote(whole, u"text  "_s, 5, {3}).isEmpty());
}

TEST_CASE("merged notes keep the words, references and marks of both")
{
    session::SessionRecord record = twoNotes();
    record.notes[0].refs = {AnyId{9}};
    record.notes[1].refs = {AnyId{9}, AnyId{10}, AnyId{1}};
    record.notes[1].sensitive = true;
    record.notes[1].kind = u"idea"_s;
    record.notes[0].source = u"A"_s;
    record.notes[1].source = u"B"_s;
    record.notes[0].perspective = u"staff"_s;
    record = after(record, mergeNotes(record, {1}, {2}));
    REQUIRE(record.notes.size() == 1);
    const Note& merged = record.notes[0];
    CHECK(merged.text == u"först\nsedan");
    CHECK(merged.refs == std::vector<AnyId>{AnyId{9}, AnyId{10}});
    CHECK(merged.sensitive);
    CHECK(merged.kind == u"idea");
    CHECK(merged.source == u"A; B");
    CHECK(merged.perspective.isEmpty());
}

TEST_CASE("what referred to a note that was merged refers to the one that is left")
{
    session::SessionRecord record = twoNotes();
    record.notes.push_back(note(3, u"bygger på båda"_s));
    record.notes[2].refs = {AnyId{1}, AnyId{2}};
    floor::Question question;
    question.id = {20};
    question.session = {1};
    question.outcome = AnyId{2};
    record.questions = {question};
    record = after(record, mergeNotes(record, {1}, {2}));
    CHECK(record.notes[1].refs == std::vector<AnyId>{AnyId{1}});
    CHECK(record.questions[0].outcome == AnyId{1});
}

TEST_CASE("a note is not merged with itself or with one that is gone")
{
    CHECK(mergeNotes(twoNotes(), {1}, {1}).isEmpty());
    CHECK(mergeNotes(twoNotes(), {1}, {9}).isEmpty());
}

TEST_CASE("a removed note leaves no reference behind, and its inverse brings all of it back")
{
    session::SessionRecord record = twoNotes();
    record.notes[1].refs = {AnyId{1}};
    const workspace::Change change = removeNote(record, {1});
    session::SessionRecord gone = after(record, change);
    REQUIRE(gone.notes.size() == 1);
    CHECK(gone.notes[0].refs.empty());
    CHECK(after(gone, change.inverse()) == record);
    CHECK(removeNote(gone, {1}).isEmpty());
}
