// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/floor/Table.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::floor;
using session::Side;
using test::Table;
using People = std::vector<ParticipantId>;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Circle : Table
{
    ParticipantId a = sit(u"Chef"_s, u"first_line_manager"_s, Side::Service);
    ParticipantId b = sit(u"Chef"_s, u"first_line_manager"_s, Side::Service);
    ParticipantId c = sit(u"Anhörig"_s, u"relative"_s, Side::Lived);

    void start(const People& people)
    {
        does(startRound(record, {500}, {people, 90, u" Vad var viktigast? "_s}));
    }
    bool nextOne() { return does(nextInRound(record, id<TurnId>(), clock.now())); }
    bool pass() { return does(passInRound(record, id<TurnId>(), clock.now())); }
    People left() const
    {
        People people;
        for (const RoundPlace& place : record.round->places) {
            if (place.state == RoundState::Left && place.participant != record.round->now)
                people.push_back(place.participant);
        }
        return people;
    }
};

} // namespace

TEST_CASE("a go-round gives everybody the floor once, and says who is left")
{
    Circle table;
    table.start({table.a, table.b, table.c, table.b});
    CHECK(table.record.round->question == u"Vad var viktigast?"_s);
    CHECK_FALSE(bool(table.record.round->now));
    CHECK(leftInRound(*table.record.round) == 3);
    table.nextOne();
    CHECK(table.record.round->now == table.a);
    CHECK(table.record.round->nowSince == table.clock.now());
    CHECK(table.left() == People{table.b, table.c});
    table.clock.advance(80s);
    table.nextOne();
    CHECK(table.record.round->places[0].state == RoundState::Spoken);
    table.clock.advance(80s);
    table.nextOne();
    table.clock.advance(80s);
    CHECK(table.nextOne());
    CHECK_FALSE(bool(table.record.round->now));
    CHECK(runningTurn(table.record.turns) == nullptr);
    CHECK_FALSE(table.nextOne());
    CHECK(table.record.turns.size() == 3);
}

TEST_CASE("whoever says pass is not asked again")
{
    Circle table;
    table.start({table.a, table.b});
    CHECK_FALSE(table.pass());
    table.nextOne();
    CHECK(table.pass());
    CHECK(table.record.round->places[0].state == RoundState::Passed);
    CHECK(table.record.round->now == table.b);
}

TEST_CASE("more time is for whoever has the floor alone")
{
    Circle table;
    table.start({table.a, table.b});
    CHECK(addSeconds(table.record, 30).isEmpty());
    table.nextOne();
    table.does(addSeconds(table.record, 30));
    CHECK(table.record.round->nowExtraSeconds == 30);
    table.nextOne();
    CHECK(table.record.round->nowExtraSeconds == 0);
}

TEST_CASE("those who are left can be moved, and taken in another order")
{
    Circle table;
    table.start({table.a, table.b, table.c});
    table.nextOne();
    table.does(moveInRound(table.record, table.c, -5));
    CHECK(table.left() == People{table.c, table.b});
    CHECK(moveInRound(table.record, table.a, 1).isEmpty());
    table.does(orderRound(table.record, RoundOrder::AsSeated, 0));
    CHECK(table.left() == People{table.b, table.c});
    CHECK(inRoundOrder(table.record, {table.b, table.a, table.c}, RoundOrder::AlternateSides, 0) ==
          People{table.c, table.a, table.b});
    const People shuffled = inRoundOrder(table.record, {table.a, table.b, table.c}, RoundOrder::Shuffled, 3);
    CHECK(shuffled == inRoundOrder(table.record, {table.c, table.b, table.a}, RoundOrder::Shuffled, 3));
}

TEST_CASE("a round that is ended leaves the perspectives' turns and nothing else")
{
    Circle table;
    table.asks(table.b);
    table.next();
    table.clock.advance(5s);
    table.start({table.a, table.c});
    CHECK(startRound(table.record, {501}, {{table.a}, 60, {}}).isEmpty());
    table.nextOne();
    CHECK(table.speaks() == ParticipantId{});
    table.clock.advance(20s);
    table.does(endRound(table.record, table.clock.now()));
    CHECK_FALSE(table.record.round.has_value());
    REQUIRE(table.record.turns.size() == 2);
    CHECK(table.record.turns[1].endedAt == table.clock.now());
    CHECK_FALSE(bool(table.record.turns[1].participant));
    CHECK(endRound(table.record, table.clock.now()).isEmpty());
}
