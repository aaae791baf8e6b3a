// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/floor/Room.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::floor;
using test::Room;
using enum QuestionStatus;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("of two that say the same one is shown, with the dots and the words of both")
{
    Room room;
    const Question one = room.ask(u"Hur?"_s, 5);
    const Question same = room.ask(u"På vilket sätt?"_s, 3);
    room.perform(merge(room.record, one.id, same.id));
    CHECK(room.in(QuestionOrder::MostDots) == QStringList{u"Hur?"_s});
    CHECK(room.now(one).dots == 8);
    CHECK(room.now(same).text == u"På vilket sätt?");
    CHECK(mergedQuestions(room.record.questions).value(one.id).size() == 1);
    CHECK(unhandled(room.record).size() == 1);

    room.perform(unmerge(room.record, same.id));
    CHECK(room.now(one).dots == 5);
    CHECK(room.now(same).dots == 3);
    CHECK(room.in(QuestionOrder::MostDots).size() == 2);
}

TEST_CASE("merged questions do not go round in a circle")
{
    Room room;
    const Question a = room.ask(u"a"_s, 1);
    const Question b = room.ask(u"b"_s, 2);
    const Question c = room.ask(u"c"_s, 4);
    room.perform(merge(room.record, b.id, a.id));
    CHECK(merge(room.record, a.id, b.id).isEmpty());
    CHECK(merge(room.record, b.id, b.id).isEmpty());
    CHECK(merge(room.record, c.id, a.id).isEmpty());
    room.perform(merge(room.record, a.id, c.id)); // a is shown under b, so c is as well
    CHECK(rootOf(room.record.questions, c.id) == b.id);
    CHECK(room.now(b).dots == 7);
}

TEST_CASE("a question taken out of a nest takes its dots from all above it")
{
    Room room;
    const Question a = room.ask(u"a"_s, 1);
    const Question b = room.ask(u"b"_s, 2);
    const Question c = room.ask(u"c"_s, 4);
    room.perform(merge(room.record, b.id, a.id));
    room.perform(merge(room.record, c.id, b.id));
    CHECK(mergedQuestions(room.record.questions).value(c.id).size() == 2);
    room.perform(unmerge(room.record, a.id));
    CHECK(room.now(b).dots == 2);
    CHECK(room.now(c).dots == 6);
    CHECK(unmerge(room.record, a.id).isEmpty());
}

TEST_CASE("the one that is up stays up, and a merged one takes no steps")
{
    Room room;
    const Question up = room.ask(u"uppe"_s);
    const Question other = room.ask(u"en till"_s);
    room.takeUp(up);
    room.perform(merge(room.record, other.id, up.id));
    CHECK(room.now(up).status == InDiscussion);
    CHECK(room.now(other).mergedInto == up.id);
    CHECK(takeUp(room.record, other.id, {}, {}).isEmpty());
    CHECK(settle(room.record, other.id, Parked, {}).isEmpty());
    CHECK(carry(room.record, other.id, {90}, {}).isEmpty());
}
