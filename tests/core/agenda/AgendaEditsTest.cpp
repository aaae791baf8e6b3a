// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaEdits.h"
#include "core/floor/FloorRules.h"

#include "tests/core/agenda/Meeting.h"

using namespace kring;
using namespace kring::agenda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Meeting;

namespace {

struct WithQuestion : Meeting
{
    QuestionId question{7};

    WithQuestion()
    {
        floor::Question raised;
        raised.id = question;
        raised.session = {1};
        raised.text = u"Hur gör vi med schemat?"_s;
        raised.perspective = u"relative"_s;
        raised.raisedAt = start;
        raised.status = floor::QuestionStatus::Parked;
        raised.parkingPosition = 1;
        record.questions.push_back(raised);
    }
    void toAgenda() { take(toAgendaItem(record, question, 15, {200}, clock.now())); }
};

} // namespace

TEST_CASE("leaving out is a toggle")
{
    Meeting meeting;
    meeting.begin();
    meeting.take(toggleLeftOut(meeting.agenda(), {102}, meeting.start));
    CHECK(meeting.item(1).leftOut);
    meeting.take(toggleLeftOut(meeting.agenda(), {102}, meeting.start));
    CHECK_FALSE(meeting.item(1).leftOut);
}

TEST_CASE("leaving the current item out is going on")
{
    Meeting meeting;
    meeting.begin();
    meeting.take(toggleLeftOut(meeting.agenda(), {101}, meeting.start));
    CHECK(meeting.now().currentIndex == 1);
    CHECK_FALSE(meeting.item(0).leftOut);
}

TEST_CASE("what is done cannot be left out")
{
    Meeting meeting;
    meeting.begin();
    meeting.next();
    CHECK(toggleLeftOut(meeting.agenda(), {101}, meeting.start).isEmpty());
}

TEST_CASE("what was passed over is taken in right after the current item")
{
    Meeting meeting({10, 20, 5, 5});
    meeting.begin();
    meeting.jump(2);
    meeting.take(toggleLeftOut(meeting.agenda(), {102}, meeting.start));
    CHECK(meeting.order() == "101 103 102 104");
    CHECK(meeting.state(2) == ItemTimes::State::Coming);
}

TEST_CASE("a new item comes after the current one")
{
    Meeting meeting;
    meeting.begin();
    meeting.take(insertItem(meeting.record, {200}, u"break"_s, u" Paus "_s, 10, meeting.start));
    CHECK(meeting.order() == "101 200 102 103");
    CHECK(meeting.item(1).title == u"Paus");
    CHECK(meeting.now().drift == 10min);
}

TEST_CASE("a new item before the start comes last, and without a title not at all")
{
    Meeting meeting;
    meeting.take(insertItem(meeting.record, {200}, u"topic"_s, u"Övrigt"_s, 10, meeting.start));
    CHECK(meeting.order() == "101 102 103 200");
    CHECK(insertItem(meeting.record, {201}, u"topic"_s, u"  "_s, 10, meeting.start).isEmpty());
}

TEST_CASE("minutes of a new item are planned before the start, granted afterwards")
{
    Meeting meeting;
    meeting.take(insertItem(meeting.record, {200}, u"topic"_s, u"Övrigt"_s, 10, meeting.start));
    CHECK(meeting.item(3).plannedMinutes == 10);
    meeting.begin();
    meeting.take(insertItem(meeting.record, {201}, u"topic"_s, u"Nytt"_s, 10, meeting.start));
    CHECK(meeting.item(1).plannedMinutes == 0);
    CHECK(grantedMinutesOf(meeting.item(1)) == 10);
}

TEST_CASE("numbers that have gaps are only moved as far as they must")
{
    Meeting meeting;
    meeting.item(1).position = 5;
    meeting.item(2).position = 6;
    meeting.begin();
    const workspace::Change change =
        insertItem(meeting.record, {200}, u"topic"_s, u"Ny"_s, 10, meeting.start);
    CHECK(change.edits.size() == 1);
}

TEST_CASE("items to come change places, never with what has begun")
{
    Meeting meeting;
    meeting.begin();
    meeting.take(moveItem(meeting.agenda(), {102}, 1));
    CHECK(meeting.order() == "101 103 102");
    CHECK(moveItem(meeting.agenda(), {103}, -1).isEmpty());
    CHECK(moveItem(meeting.agenda(), {102}, 1).isEmpty());
    CHECK(moveItem(meeting.agenda(), {101}, 1).isEmpty());
}

TEST_CASE("moving up passes over what is done below the current item")
{
    Meeting meeting({10, 20, 5, 5});
    meeting.begin();
    meeting.jump(2);
    meeting.jump(0);
    meeting.take(moveItem(meeting.agenda(), {104}, -1));
    CHECK(meeting.order() == "101 104 103 102");
}

TEST_CASE("a question becomes the next item and keeps who and when")
{
    WithQuestion meeting;
    meeting.begin();
    meeting.toAgenda();
    CHECK(meeting.order() == "101 200 102 103");
    CHECK(meeting.item(1).kind == u"topic");
    CHECK(meeting.item(1).title == u"Hur gör vi med schemat?");
    CHECK(meeting.item(1).fromQuestion == meeting.question);
    const floor::Question& question = meeting.record.questions[0];
    CHECK(question.status == floor::QuestionStatus::Raised);
    CHECK(question.perspective == u"relative");
    CHECK(question.raisedAt == meeting.start);
}

TEST_CASE("a question is on the agenda once")
{
    WithQuestion meeting;
    meeting.toAgenda();
    CHECK(toAgendaItem(meeting.record, meeting.question, 15, {201}, meeting.start).isEmpty());
}

TEST_CASE("an item that has not begun becomes its question again")
{
    WithQuestion meeting;
    meeting.begin();
    meeting.toAgenda();
    meeting.take(backToQuestion(meeting.record, {200}, meeting.clock.now()));
    CHECK(meeting.order() == "101 102 103");
    CHECK(meeting.record.questions[0].status == floor::QuestionStatus::Raised);
}

TEST_CASE("an item that has taken place stays when its question is raised again")
{
    WithQuestion meeting;
    meeting.begin();
    meeting.toAgenda();
    meeting.next();
    meeting.next();
    meeting.take(backToQuestion(meeting.record, {200}, meeting.clock.now()));
    CHECK(meeting.order() == "101 200 102 103");
    CHECK_FALSE(meeting.item(1).fromQuestion);
}

TEST_CASE("an item that somebody wrote under is not taken away")
{
    WithQuestion meeting;
    meeting.begin();
    meeting.toAgenda();
    reflection::Note note;
    note.agendaItem = {200};
    meeting.record.notes.push_back(note);
    meeting.take(backToQuestion(meeting.record, {200}, meeting.clock.now()));
    CHECK(meeting.order() == "101 200 102 103");
}

TEST_CASE("an item of the plan is no question")
{
    WithQuestion meeting;
    CHECK(backToQuestion(meeting.record, {102}, meeting.start).isEmpty());
}

TEST_CASE("a carried question that is an item today, or a question again, does not go to the next session")
{
    WithQuestion meeting;
    meeting.begin();
    followup::NextSession next;
    next.id = {80};
    next.session = {1};
    const auto carry = [&] {
        meeting.take(floor::carry(meeting.record, meeting.question, {81}, meeting.clock.now()));
        REQUIRE(meeting.record.carried.size() == 1);
    };
    meeting.record.next = next;
    carry();
    SECTION("an item")
    {
        meeting.toAgenda();
        CHECK(meeting.order() == "101 200 102 103");
    }
    SECTION("a question again")
    {
        meeting.toAgenda();
        carry();
        meeting.take(backToQuestion(meeting.record, {200}, meeting.clock.now()));
        CHECK(meeting.order() == "101 102 103");
    }
    CHECK(meeting.record.questions[0].status == floor::QuestionStatus::Raised);
    CHECK_FALSE(meeting.record.questions[0].outcome);
    CHECK(meeting.record.carried.empty());
    CHECK(meeting.record.next->inherits.empty());
}
