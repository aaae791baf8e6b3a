// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reflection/NoteOutcomes.h"
#include "core/floor/FloorRules.h"
#include "core/reflection/NoteFilter.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::reflection;
using namespace Qt::Literals::StringLiterals;

namespace {

session::SessionRecord noteOnQuestion()
{
    session::SessionRecord record;
    record.session.id = {1};
    floor::Question question;
    question.id = {3};
    question.session = {1};
    record.questions = {question};
    Note note;
    note.id = {7};
    note.session = {1};
    note.text = u"Vi gör så."_s;
    note.agendaItem = {2};
    note.refs = {AnyId{3}};
    record.notes = {note};
    return record;
}

session::SessionRecord after(session::SessionRecord record, const workspace::Change& change)
{
    workspace::apply(change, record);
    return record;
}

} // namespace

TEST_CASE("a note becomes a decision and keeps the link; its question only if asked")
{
    for (const bool asked : {false, true}) {
        const auto before = noteOnQuestion();
        const auto record =
            after(before,
                  makeDecision(before, {7}, {50}, {u"Vi gör så. "_s, u"Chefen"_s, u"det bar"_s, asked}, {}));
        REQUIRE(record.decisions.size() == 1);
        const followup::Decision& decision = record.decisions[0];
        CHECK(decision.text == u"Vi gör så.");
        CHECK(decision.decisionMaker == u"Chefen");
        CHECK(decision.reasons == u"det bar");
        CHECK(decision.agendaItem == AgendaItemId{2});
        CHECK(decision.fromQuestions == std::vector<QuestionId>{QuestionId{3}});
        CHECK(record.notes[0].outcome == AnyId{50});
        CHECK((record.questions[0].status == floor::QuestionStatus::Decided) == asked);
        CHECK((record.questions[0].outcome == AnyId{50}) == asked);
    }
}

TEST_CASE("a decision settles the question that is shown, and takes it from the next session")
{
    auto before = noteOnQuestion();
    floor::Question shown;
    shown.id = {4};
    shown.session = {1};
    before.questions.push_back(shown);
    before.questions[0].mergedInto = shown.id;
    before = after(before, floor::carry(before, shown.id, {90}, {}));
    REQUIRE(before.carried.size() == 1);
    const auto record = after(before, makeDecision(before, {7}, {50}, {u"Så"_s, {}, {}, true}, {}));
    CHECK(record.questions[0].status == floor::QuestionStatus::Raised);
    CHECK(record.questions[1].status == floor::QuestionStatus::Decided);
    CHECK(record.questions[1].outcome == AnyId{50});
    CHECK(record.decisions[0].fromQuestions == std::vector{shown.id});
    CHECK(record.carried.empty());
}

TEST_CASE("a question that was not taken up is raised again before a decision settles it")
{
    auto before = noteOnQuestion();
    before = after(before, floor::decline(before, {3}, u"hinns inte"_s, {}));
    const auto record = after(before, makeDecision(before, {7}, {50}, {u"Så"_s, {}, {}, true}, {}));
    const floor::Question& question = record.questions[0];
    CHECK(question.status == floor::QuestionStatus::Decided);
    REQUIRE(question.history.size() == 3);
    CHECK(question.history[1].status == floor::QuestionStatus::Raised);
    CHECK(question.reason.isEmpty());
}

TEST_CASE("a note becomes an action with owner and day")
{
    const auto before = noteOnQuestion();
    const auto record =
        after(before, makeAction(before, {7}, {60}, {u"Gör"_s, u"Personal"_s, QDate(2026, 12, 1)}));
    REQUIRE(record.actions.size() == 1);
    CHECK(record.actions[0].owner == u"Personal");
    CHECK(record.actions[0].due == QDate(2026, 12, 1));
    CHECK(record.notes[0].outcome == AnyId{60});
}

TEST_CASE("what has become something does not become something else")
{
    auto record = noteOnQuestion();
    record.notes[0].outcome = AnyId{50};
    CHECK(makeDecision(record, {7}, {51}, {u"x"_s, {}, {}, false}, {}).isEmpty());
    CHECK(makeAction(record, {7}, {61}, {u"x"_s, {}, {}}).isEmpty());
}

TEST_CASE("without a note a decision hangs on the question now, and nothing is made of no words")
{
    auto before = noteOnQuestion();
    before.questions[0].status = floor::QuestionStatus::InDiscussion;
    CHECK(makeDecision(before, {}, {50}, {u" "_s, {}, {}, false}, {}).isEmpty());
    const auto record = after(before, makeDecision(before, {}, {50}, {u"Så blir det"_s, {}, {}, false}, {}));
    REQUIRE(record.decisions.size() == 1);
    CHECK(record.decisions[0].fromQuestions == std::vector<QuestionId>{QuestionId{3}});
    CHECK(!record.notes[0].outcome);
}

TEST_CASE("notes are filtered by kind, item, mark and perspective, and counted")
{
    std::vector<Note> notes(3);
    notes[0].kind = u"idea"_s;
    notes[0].quote = true;
    notes[1].kind = u"idea"_s;
    notes[1].perspective = u"staff"_s;
    notes[1].agendaItem = {4};
    notes[2].comeBack = u"fråga"_s;
    notes[2].sensitive = true;
    CHECK(filtered(notes, {}).size() == 3);
    CHECK(filtered(notes, {.kind = u"idea"_s}).size() == 2);
    CHECK(filtered(notes, {.kind = u"idea"_s, .mark = NoteMark::Quote}).size() == 1);
    CHECK(filtered(notes, {.agendaItem = {4}}) == std::vector<Note>{notes[1]});
    CHECK(filtered(notes, {.mark = NoteMark::ComeBack}) == std::vector<Note>{notes[2]});
    CHECK(filtered(notes, {.mark = NoteMark::Sensitive}) == std::vector<Note>{notes[2]});
    CHECK(filtered(notes, {.perspective = u"staff"_s}) == std::vector<Note>{notes[1]});
    const NoteCounts counts = countNotes(notes);
    CHECK(counts.all == 3);
    CHECK(counts.kinds[u"idea"_s] == 2);
    CHECK(counts.perspectives[u"staff"_s] == 1);
    CHECK((counts.comeBack == 1 && counts.quotes == 1 && counts.sensitive == 1));
}
