// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/floor/Table.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::floor;
using test::Table;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool starts(Table& table, const QString& perspective, ParticipantId person = {}, bool assisted = false)
{
    return table.does(
        startTurn(table.record, table.id<TurnId>(), {perspective, person, assisted}, table.clock.now()));
}

/// Two turns of a minute, a minute apart, and five minutes gone.
Table twoTurns()
{
    Table table;
    for (int i = 0; i < 2; ++i) {
        starts(table, u"staff"_s);
        table.clock.advance(1min);
        table.does(endTurn(table.record, table.clock.now()));
        table.clock.advance(1min);
    }
    table.clock.advance(1min);
    return table;
}

} // namespace

TEST_CASE("starting one turn ends the other at the same instant")
{
    Table table;
    starts(table, u"staff"_s);
    table.clock.advance(40s);
    starts(table, u"relative"_s);
    REQUIRE(table.record.turns.size() == 2);
    CHECK(table.record.turns[0].endedAt == table.clock.now());
    CHECK(table.record.turns[1].startedAt == table.clock.now());
    CHECK(runningTurn(table.record.turns)->perspective == u"relative"_s);
    CHECK_FALSE(starts(table, QString()));
}

TEST_CASE("the person is kept only where the session says so, and forgotten when it no longer does")
{
    Table table;
    const ParticipantId person = table.sit(u"Anhörig"_s, u"relative"_s, session::Side::Lived);
    starts(table, u"relative"_s, person);
    CHECK_FALSE(bool(table.record.turns[0].participant));
    table.does(setVoiceByPerson(table.record, true));
    table.clock.advance(1s);
    starts(table, u"relative"_s, person);
    CHECK(table.record.turns[1].participant == person);
    table.does(setVoiceByPerson(table.record, false));
    CHECK_FALSE(bool(table.record.turns[1].participant));
}

TEST_CASE("a turn that ends as it begins has never been")
{
    Table table;
    starts(table, u"staff"_s);
    starts(table, u"relative"_s);
    CHECK(table.record.turns.size() == 1);
    table.does(endTurn(table.record, table.clock.now()));
    CHECK(table.record.turns.empty());
    CHECK(endTurn(table.record, table.clock.now()).isEmpty());
}

TEST_CASE("a clock that is set back gives no turns over one another")
{
    Table table = twoTurns();
    const Instant end = *table.record.turns[1].endedAt;
    table.clock.advance(-10min);
    starts(table, u"relative"_s);
    CHECK(table.record.turns.back().startedAt == end);
}

TEST_CASE("a finished turn can be corrected")
{
    Table table = twoTurns();
    Turn wanted = table.record.turns[0];
    wanted.perspective = u"service_user"_s;
    wanted.endedAt = *wanted.endedAt + 30s;
    wanted.assisted = true;
    const TurnCorrection correction = correctTurn(table.record, wanted, table.clock.now());
    CHECK(correction.fault == TurnFault::None);
    CHECK(correction.change.label == u"Correct turn"_s);
    table.does(correction.change);
    CHECK(table.record.turns[0] == wanted);
}

TEST_CASE("a correction is refused where it cannot be true")
{
    Table table = twoTurns();
    const Turn first = table.record.turns[0];
    const auto faultOf = [&](Instant start, Instant end) {
        Turn wanted = first;
        wanted.startedAt = start;
        wanted.endedAt = end;
        return correctTurn(table.record, wanted, table.clock.now());
    };
    CHECK(faultOf(first.startedAt, first.startedAt).fault == TurnFault::EndsBeforeItStarts);
    CHECK(faultOf(first.startedAt, table.clock.now() + 1s).fault == TurnFault::NotYet);
    const TurnCorrection over = faultOf(first.startedAt, first.startedAt + 121s);
    CHECK(over.fault == TurnFault::Overlaps);
    CHECK(over.inTheWay == table.record.turns[1].id);
    CHECK(over.change.isEmpty());
    CHECK(faultOf(first.startedAt, first.startedAt + 120s).fault == TurnFault::None);
    starts(table, u"relative"_s);
    CHECK(correctTurn(table.record, table.record.turns[2], table.clock.now()).fault == TurnFault::NoSuchTurn);
}

TEST_CASE("a turn can be marked as assisted while it runs and afterwards, and removed")
{
    Table table;
    starts(table, u"service_user"_s);
    table.does(toggleAssisted(table.record, table.record.turns[0].id));
    CHECK(table.record.turns[0].assisted);
    table.does(toggleAssisted(table.record, table.record.turns[0].id));
    CHECK_FALSE(table.record.turns[0].assisted);
    table.does(removeTurn(table.record, table.record.turns[0].id));
    CHECK(table.record.turns.empty());
}
