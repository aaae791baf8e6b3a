// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/floor/Room.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::floor;
using test::Room;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a question gets new words")
{
    Room room;
    const Question question = room.ask(u"Hur då"_s);
    CHECK(editQuestion(room.record, question.id, u"Hur då"_s, u"  "_s, {99}, {}).isEmpty());
    CHECK(editQuestion(room.record, question.id, u"Hur då"_s, u"Hur då "_s, {99}, {}).isEmpty());
    room.perform(editQuestion(room.record, question.id, u"Hur då"_s, u" Hur då? "_s, {99}, {}));
    CHECK(room.now(question).text == u"Hur då?");
    CHECK(room.record.questions.size() == 1);
}

TEST_CASE("words written over words that others changed become a question of their own")
{
    Room room;
    const Question question = room.ask(u"Hur?"_s, 4, Asker(u"staff"_s));
    room.perform(editQuestion(room.record, question.id, u"Hur?"_s, u"Hur, sa de?"_s, {98}, {}));
    room.perform(
        editQuestion(room.record, question.id, u"Hur?"_s, u"Hur, sa jag?"_s, {99}, room.clock.now()));
    CHECK(room.now(question).text == u"Hur, sa de?");
    CHECK(room.now(QuestionId{99}).text == u"Hur, sa jag?");
    CHECK(room.now(QuestionId{99}).perspective == u"staff");
    CHECK(room.now(QuestionId{99}).dots == 0);
    CHECK(editQuestion(room.record, question.id, u"Hur?"_s, u"Hur, sa de?"_s, {97}, {}).isEmpty());
}

TEST_CASE("a carried question is carried in its new words, unless it was worded for the next session")
{
    Room room;
    const Question question = room.ask(u"Hur?"_s);
    room.carry(question);
    room.perform(editQuestion(room.record, question.id, u"Hur?"_s, u"Hur då?"_s, {99}, {}));
    CHECK(room.record.carried[0].text == u"Hur då?");
    room.record.carried[0].text = u"Till nästa gång: hur?"_s;
    room.perform(editQuestion(room.record, question.id, u"Hur då?"_s, u"Hur?"_s, {99}, {}));
    CHECK(room.record.carried[0].text == u"Till nästa gång: hur?");
}

TEST_CASE("who asked is said afterwards; anonymous takes it away and stays")
{
    Room room;
    const Question question = room.ask(u"Hur?"_s);
    room.perform(setAsker(room.now(question), Asker(u"staff"_s, {7})));
    CHECK(askerOf(room.now(question)) == Asker(u"staff"_s, {7}));
    room.perform(setAsker(room.now(question), Asker::anonymously()));
    CHECK(room.now(question).anonymous);
    CHECK(room.now(question).perspective.isEmpty());
    CHECK_FALSE(room.now(question).raisedBy);
    room.perform(setAsker(room.now(question), {}));
    CHECK_FALSE(room.now(question).anonymous);
}

TEST_CASE("a question asked anonymously has no perspective, whatever was chosen before")
{
    Room room;
    Asker asker(u"staff"_s, {7});
    asker.anonymous = true;
    const Question question = room.ask(u"Hur?"_s, 0, asker);
    CHECK(question.anonymous);
    CHECK(question.perspective.isEmpty());
}

TEST_CASE("how many dots each person had is the session's")
{
    Room room;
    room.perform(setDotsEach(room.record.session, 3));
    CHECK(room.record.session.dotsEach == 3);
    CHECK(setDotsEach(room.record.session, 3).isEmpty());
}
