// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/floor/Room.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::floor;
using test::Room;
using enum QuestionStatus;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a question without words is no question")
{
    CHECK(raiseQuestion({1}, {1}, u"  \n "_s, {}, {}, {}).isEmpty());
}

TEST_CASE("a question's words are trimmed, and the time is kept")
{
    Room room;
    CHECK(room.ask(u"  Hur? "_s).text == u"Hur?"_s);
    CHECK(room.now(room.record.questions[0]).raisedAt == room.clock.now());
}

TEST_CASE("dots never go below none")
{
    Room room;
    CHECK(room.ask(u"a"_s, -3).dots == 0);
}

TEST_CASE("one question is up at a time; the one before has been discussed")
{
    Room room;
    const Question first = room.ask(u"a"_s);
    const Question second = room.ask(u"b"_s);
    room.takeUp(first);
    room.takeUp(second);
    CHECK(room.now(first).status == Discussed);
    CHECK(room.now(second).status == InDiscussion);
    CHECK(room.now(second).agendaItem == AgendaItemId{5});
    CHECK(takeUp(room.record, second.id, {5}, room.clock.now()).isEmpty());
}

TEST_CASE("every step of a question's life is kept")
{
    Room room;
    const Question question = room.ask(u"a"_s);
    room.takeUp(question);
    room.settle(question, Answered);
    REQUIRE(room.now(question).history.size() == 2);
    CHECK(room.now(question).history[1].status == Answered);
}

TEST_CASE("the parking place is a queue, and a question leaves it when it is taken up")
{
    Room room;
    const Question first = room.ask(u"a"_s);
    const Question second = room.ask(u"b"_s);
    room.settle(second, Parked);
    room.settle(first, Parked);
    CHECK(room.now(second).parkingPosition == 1);
    CHECK(room.now(first).parkingPosition == 2);
    room.takeUp(second);
    CHECK(room.now(second).parkingPosition == 0);
}

TEST_CASE("the change says what happened")
{
    Room room;
    const Question question = room.ask(u"a"_s);
    CHECK(settle(room.record, question.id, Parked, {}).label == u"Park question"_s);
    CHECK(carry(room.record, question.id, {9}, {}).label == u"Carry question"_s);
}

TEST_CASE("most dots first, the older of two equals first")
{
    Room room;
    room.ask(u"två"_s, 2);
    room.ask(u"fem"_s, 5);
    room.ask(u"två till"_s, 2);
    CHECK(room.in(QuestionOrder::MostDots) == QStringList{u"fem"_s, u"två"_s, u"två till"_s});
    CHECK(room.in(QuestionOrder::Newest) == QStringList{u"två till"_s, u"fem"_s, u"två"_s});
}

TEST_CASE("one from each side in turn, so that many voices do not drown a few")
{
    Room room;
    room.ask(u"personal 9"_s, 9, u"staff"_s);
    room.ask(u"personal 8"_s, 8, u"staff"_s);
    room.ask(u"personal 7"_s, 7, u"staff"_s);
    room.ask(u"brukare 1"_s, 1, u"service_user"_s);
    CHECK(room.in(QuestionOrder::OneFromEachSide) ==
          QStringList{u"brukare 1"_s, u"personal 9"_s, u"personal 8"_s, u"personal 7"_s});
}

TEST_CASE("unhandled leaves out what has been dealt with, and every order what is up now")
{
    Room room;
    room.ask(u"kvar"_s);
    room.settle(room.ask(u"klar"_s), Answered);
    room.takeUp(room.ask(u"uppe"_s));
    CHECK(room.in(QuestionOrder::Unhandled) == QStringList{u"kvar"_s});
    CHECK(room.in(QuestionOrder::Newest) == QStringList{u"klar"_s, u"kvar"_s});
}

TEST_CASE("a locked order stands while dots change; new questions come last")
{
    Room room;
    const Question first = room.ask(u"först"_s, 5);
    const Question second = room.ask(u"sedan"_s, 3);
    room.perform(freezeOrder(room.record.session, {first.id, second.id}));
    room.perform(setDots(second, 9));
    room.ask(u"ny"_s, 20);
    room.ask(u"nyast"_s, 30);
    CHECK(room.in(QuestionOrder::MostDots) == QStringList{u"först"_s, u"sedan"_s, u"ny"_s, u"nyast"_s});
    CHECK(room.in(QuestionOrder::Newest) == room.in(QuestionOrder::MostDots));
    room.settle(first, Answered);
    CHECK(room.in(QuestionOrder::Unhandled) == QStringList{u"sedan"_s, u"ny"_s, u"nyast"_s});
    room.perform(unfreezeOrder(room.record.session));
    CHECK(room.in(QuestionOrder::MostDots).first() == u"nyast");
}
