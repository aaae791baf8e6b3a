// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/floor/Room.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::floor;
using test::Room;
using enum QuestionStatus;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsOf(const std::vector<Question>& questions)
{
    QStringList texts;
    for (const Question& question : questions)
        texts << question.text;
    return texts;
}

} // namespace

TEST_CASE("what is left is what is up and what is raised, by dots")
{
    Room room;
    room.ask(u"två"_s, 2);
    room.ask(u"fem"_s, 5);
    room.settle(room.ask(u"klar"_s, 9), Answered);
    room.takeUp(room.ask(u"uppe"_s));
    CHECK(textsOf(unhandled(room.record)) == QStringList{u"uppe"_s, u"fem"_s, u"två"_s});
}

TEST_CASE("parked questions are put in order")
{
    Room room;
    for (const QString& text : {u"a"_s, u"b"_s, u"c"_s})
        room.settle(room.ask(text), Parked);
    room.perform(moveParked(room.record, {12}, -1));
    CHECK(textsOf(parked(room.record)) == QStringList{u"a"_s, u"c"_s, u"b"_s});
    room.perform(moveParked(room.record, {10}, 9));
    CHECK(textsOf(parked(room.record)) == QStringList{u"c"_s, u"b"_s, u"a"_s});
    CHECK(moveParked(room.record, {10}, 1).isEmpty());
    CHECK(moveParked(room.record, {99}, 1).isEmpty());
}

TEST_CASE("nothing is thrown away when time runs out: all is parked, or all is carried")
{
    Room room;
    const Question a = room.ask(u"a"_s);
    const Question b = room.ask(u"b"_s);
    SECTION("parked, in order")
    {
        room.perform(parkAll(room.record, {b.id, a.id}, room.clock.now()));
        CHECK(textsOf(parked(room.record)) == QStringList{u"b"_s, u"a"_s});
    }
    SECTION("carried")
    {
        room.record.next = followup::NextSession{};
        room.record.next->session = {1};
        qint64 last = 500;
        room.perform(carryAll(
            room.record, {a.id, b.id}, [&] { return CarriedQuestionId{++last}; }, room.clock.now()));
        CHECK(room.record.carried.size() == 2);
        CHECK(room.record.next->inherits == std::vector{AnyId{501}, AnyId{502}});
    }
    CHECK(unhandled(room.record).empty());
}
