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
