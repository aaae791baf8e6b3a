// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/floor/Room.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::floor;
using test::Room;
using enum QuestionStatus;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("a question can be taken up from anywhere and raised again from anywhere")
{
    for (const auto& [status, code] : CodesOf<QuestionStatus>::table) {
        CAPTURE(code);
        CHECK(mayBecome(status, InDiscussion) == (status != InDiscussion));
        CHECK(mayBecome(status, Raised) == (status != Raised));
        CHECK_FALSE(mayBecome(status, status));
    }
}

TEST_CASE("an answered question is not said not to have been taken up, unless it is raised again first")
{
    Room room;
    const Question question = room.ask(u"a"_s);
    room.settle(question, Answered);
    CHECK(decline(room.record, question.id, u"hinns inte"_s, {}).isEmpty());
    room.settle(question, Raised);
    CHECK_FALSE(decline(room.record, question.id, u"hinns inte"_s, {}).isEmpty());
}

TEST_CASE("a question is not taken up for a reason, and the reason goes when it is raised again")
{
    Room room;
    const Question question = room.ask(u"a"_s);
    CHECK(decline(room.record, question.id, u" "_s, {}).isEmpty());
    room.perform(decline(room.record, question.id, u" hör hemma i lönesamtalet "_s, room.clock.now()));
    CHECK(room.now(question).status == Declined);
    CHECK(room.now(question).reason == u"hör hemma i lönesamtalet");
    room.perform(decline(room.record, question.id, u"annat skäl"_s, room.clock.now()));
    CHECK(room.now(question).reason == u"annat skäl");
    CHECK(room.now(question).history.size() == 1);
    room.settle(question, Raised);
    CHECK(room.now(question).reason.isEmpty());
}

TEST_CASE("what needs more than the question is not settled without it")
{
    Room room;
    const Question question = room.ask(u"a"_s);
    for (const QuestionStatus status : {Declined, Escalated, Carried, Decided, InDiscussion})
        CHECK(settle(room.record, question.id, status, {}).isEmpty());
    CHECK(settle(room.record, {99}, Answered, {}).isEmpty());
    CHECK(passToDecisionMaker(room.record, question.id, u" "_s, {}, {}).isEmpty());
}

TEST_CASE("the decision-maker's answer answers the question and keeps to whom it was passed")
{
    Room room;
    const Question question = room.ask(u"a"_s);
    CHECK(writeAnswer(room.record, question.id, u"ja"_s, {}).isEmpty());
    room.perform(
        passToDecisionMaker(room.record, question.id, u"Områdeschef"_s, {2026, 12, 1}, room.clock.now()));
    CHECK(room.now(question).status == Escalated);
    CHECK(room.now(question).answerDue == QDate(2026, 12, 1));
    CHECK(writeAnswer(room.record, question.id, u"  "_s, {}).isEmpty());
    room.perform(writeAnswer(room.record, question.id, u"Ja, från mars."_s, room.clock.now()));
    CHECK(room.now(question).status == Answered);
    CHECK(room.now(question).passedTo == u"Områdeschef");
    CHECK(room.now(question).answer == u"Ja, från mars.");
    room.settle(question, Raised); // and passed on to somebody else
    room.perform(passToDecisionMaker(room.record, question.id, u"Nämnden"_s, {}, room.clock.now()));
    CHECK(room.now(question).status == Escalated);
    CHECK(room.now(question).answer == u"Ja, från mars.");
}

TEST_CASE("a decision and the question it came from know each other")
{
    Room room;
    const Question question = room.ask(u"a"_s);
    followup::Decision decision;
    decision.id = {70};
    decision.session = {1};
    room.record.decisions = {decision};
    CHECK(decide(room.record, question.id, {71}, {}).isEmpty());
    room.perform(decide(room.record, question.id, {70}, room.clock.now()));
    CHECK(room.now(question).status == Decided);
    CHECK(room.now(question).outcome == AnyId{70});
    CHECK(room.record.decisions[0].fromQuestions == std::vector{question.id});
}

TEST_CASE("a carried question stands among those of the next session, and leaves it when it is dealt with")
{
    Room room;
    followup::NextSession next;
    next.id = {80};
    next.session = {1};
    next.inherits = {AnyId{3}};
    room.record.next = next;
    const Question question = room.ask(u"Hur går det?"_s);
    room.carry(question);
    REQUIRE(room.record.carried.size() == 1);
    CHECK(room.record.carried[0].text == u"Hur går det?");
    CHECK(room.record.carried[0].fromQuestion == question.id);
    CHECK(room.now(question).outcome == toAny(room.record.carried[0].id));
    CHECK(room.record.next->inherits == std::vector{AnyId{3}, toAny(room.record.carried[0].id)});
    CHECK(carry(room.record, question.id, {99}, {}).isEmpty());

    SECTION("taken up after all")
    {
        room.takeUp(question);
    }
    SECTION("parked instead")
    {
        room.settle(question, Parked);
    }
    CHECK(room.record.carried.empty());
    CHECK(room.record.next->inherits == std::vector{AnyId{3}});
    CHECK_FALSE(room.now(question).outcome);
}

TEST_CASE("what was carried under other words keeps them when it is carried again")
{
    Room room;
    const Question question = room.ask(u"a"_s);
    room.record.carried = {{{50}, {1}, {}, question.id, u"I andra ord"_s, {}}};
    room.carry(question);
    REQUIRE(room.record.carried.size() == 1);
    CHECK(room.record.carried[0].text == u"I andra ord");
    CHECK(room.now(question).outcome == AnyId{50});
}

TEST_CASE("a question's own time is all the times it was up")
{
    Room room;
    const Question question = room.ask(u"a"_s);
    room.takeUp(question);
    room.clock.advance(4min);
    room.settle(question, Parked);
    room.clock.advance(60min);
    CHECK(discussionTime(room.now(question), room.clock.now()) == 4min);
    room.takeUp(question);
    room.clock.advance(90s);
    CHECK(discussionTime(room.now(question), room.clock.now()) == 5min + 30s);
}

TEST_CASE("the notes of an answer are those that refer to the question or to one merged into it")
{
    Room room;
    const Question question = room.ask(u"a"_s);
    const Question same = room.ask(u"samma"_s);
    room.perform(merge(room.record, question.id, same.id));
    for (const auto& [id, ref] :
         {std::pair(1, question.id), std::pair(2, same.id), std::pair(3, QuestionId{99})}) {
        reflection::Note note;
        note.id = {id};
        note.refs = {toAny(ref)};
        room.record.notes.push_back(note);
    }
    const std::vector<reflection::Note> notes = answerNotes(room.record, question.id);
    REQUIRE(notes.size() == 2);
    CHECK(notes[1].id == NoteId{2});
}
