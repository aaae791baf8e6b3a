// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaRules.h"
#include "tests/core/floor/Table.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::floor;
using session::QueueRule;
using session::Side;
using test::Table;
using People = std::vector<ParticipantId>;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Seated : Table
{
    ParticipantId leader = sit(u"Processledare"_s, u"facilitation"_s, Side::None);
    ParticipantId manager1 = sit(u"Förstalinjechef 1, enhet A"_s, u"first_line_manager"_s, Side::Service);
    ParticipantId manager2 = sit(u"Förstalinjechef 2, enhet B"_s, u"first_line_manager"_s, Side::Service);
    ParticipantId relative = sit(u"Anhörig"_s, u"relative"_s, Side::Lived);
    ParticipantId anna = sit(u"Brukare"_s, u"service_user"_s, Side::Lived, u"Anna Berg"_s);
    ParticipantId researcher = sit(u"Aktionsforskare"_s, u"action_researcher"_s, Side::Research);
};

} // namespace

TEST_CASE("a row of numbers, initials and beginnings of names becomes people")
{
    Seated table;
    CHECK(parseQueue(table.record, u"3 4 2"_s).found ==
          People{table.manager2, table.relative, table.manager1});
    CHECK(parseQueue(table.record, u"AB f2, anh"_s).found ==
          People{table.anna, table.manager2, table.relative});
    CHECK(parseQueue(table.record, u"berg"_s).found == People{table.anna});
    CHECK(parseQueue(table.record, u"anna berg 6"_s).found == People{table.anna, table.researcher});
    CHECK(parseQueue(table.record, u"förstalinjechef 2 4"_s).found == People{table.manager2, table.relative});
    CHECK(parseQueue(table.record, u"  "_s) == ParsedQueue{});
}

TEST_CASE("what fits nobody, several or somebody who waits is told")
{
    Seated table;
    table.asks(table.relative);
    const ParsedQueue parsed = parseQueue(table.record, u"99 zz förstalinje 4 5 5 0"_s);
    CHECK(parsed.unknown == QStringList{u"99"_s, u"zz"_s, u"0"_s});
    CHECK(parsed.ambiguous == QStringList{u"förstalinje"_s});
    CHECK(parsed.alreadyThere == QStringList{u"Anhörig"_s, u"Anna Berg"_s});
    CHECK(parsed.found == People{table.anna});
}

TEST_CASE("what somebody is called, and the letters for it")
{
    Seated table;
    const auto person = [&](ParticipantId id) { return *find(table.record.participants, id); };
    CHECK(shortName(person(table.manager1)) == u"Förstalinjechef 1"_s);
    CHECK(initialsOf(person(table.manager1)) == u"F1"_s);
    CHECK(initialsOf(person(table.relative)) == u"AN"_s);
    CHECK(initialsOf(person(table.anna)) == u"AB"_s);
    CHECK(numberOf(table.record, table.anna) == 5);
    CHECK(numberOf(table.record, {999}) == 0);
}

TEST_CASE("nobody waits twice, but whoever has spoken may ask again")
{
    Seated table;
    table.asks(table.anna);
    table.asks(table.anna);
    CHECK(table.waiting() == People{table.anna});
    table.next();
    table.asks(table.anna);
    CHECK(table.waiting().empty());
    table.does(endSpeaking(table.record, table.clock.now()));
    table.asks(table.anna);
    CHECK(table.waiting() == People{table.anna});
}

TEST_CASE("those who have not spoken go first under the first-list rule")
{
    Seated table;
    table.asks(table.manager1);
    table.next();
    table.clock.advance(1min);
    table.does(endSpeaking(table.record, table.clock.now()));
    table.asks(table.manager1);
    table.asks(table.anna);
    CHECK(table.waiting() == People{table.anna, table.manager1});
    table.does(setQueueRule(table.record, QueueRule::Plain));
    CHECK(table.waiting() == People{table.manager1, table.anna});
}

TEST_CASE("under the alternating rule each side comes in turn after the one that spoke")
{
    Seated table;
    table.does(setQueueRule(table.record, QueueRule::AlternateSides));
    for (const ParticipantId person : {table.manager1, table.manager2, table.relative, table.anna})
        table.asks(person);
    CHECK(table.waiting() == People{table.manager1, table.relative, table.manager2, table.anna});
    table.next();
    CHECK(table.waiting() == People{table.relative, table.manager2, table.anna});
}

TEST_CASE("whoever leads can put somebody first, and the last one lifted comes first")
{
    Seated table;
    for (const ParticipantId person : {table.manager1, table.relative, table.anna})
        table.asks(person);
    table.does(lift(table.record, table.entryOf(table.relative)));
    table.does(lift(table.record, table.entryOf(table.anna)));
    CHECK(table.waiting() == People{table.anna, table.relative, table.manager1});
    CHECK(lift(table.record, table.entryOf(table.anna)).isEmpty());
}

TEST_CASE("the next one speaks, and the one before has spoken")
{
    Seated table;
    table.asks(table.manager1);
    table.asks(table.anna);
    table.does(toggleAssisted(table.record, table.entryOf(table.anna)));
    table.next();
    table.clock.advance(30s);
    table.next();
    CHECK(table.speaks() == table.anna);
    REQUIRE(table.record.turns.size() == 2);
    CHECK(table.record.turns[0].endedAt == table.clock.now());
    CHECK(table.record.turns[1].perspective == u"service_user"_s);
    CHECK(table.record.turns[1].assisted);
    CHECK_FALSE(bool(table.record.turns[1].participant));
    table.clock.advance(30s);
    CHECK(table.next());
    CHECK(runningTurn(table.record.turns) == nullptr);
    CHECK_FALSE(table.next());
}

TEST_CASE("the floor can be given to anybody who waits")
{
    Seated table;
    table.asks(table.manager1);
    table.asks(table.anna);
    table.does(giveFloorTo(table.record, table.entryOf(table.anna), table.id<TurnId>(), table.clock.now()));
    CHECK(table.speaks() == table.anna);
    CHECK(table.waiting() == People{table.manager1});
}

TEST_CASE("free dialogue needs no queue: a key says which perspective speaks")
{
    Seated table;
    table.asks(table.anna);
    table.next();
    table.clock.advance(30s);
    const auto speaks = [&](const QString& perspective) {
        return table.does(speakFreely(table.record, perspective, table.id<TurnId>(), table.clock.now()));
    };
    CHECK(speaks(u"relative"_s));
    CHECK(table.speaks() == ParticipantId{});
    CHECK_FALSE(speaks(u"relative"_s));
    CHECK(notSpoken(table.record).size() == 4);
}

TEST_CASE("taking somebody out of the queue ends the turn only of whoever speaks")
{
    Seated table;
    table.asks(table.manager1);
    table.asks(table.anna);
    table.next();
    table.clock.advance(1s);
    table.does(removeFromQueue(table.record, table.entryOf(table.anna), table.clock.now()));
    CHECK(runningTurn(table.record.turns));
    table.does(removeFromQueue(table.record, table.entryOf(table.manager1), table.clock.now()));
    CHECK_FALSE(runningTurn(table.record.turns));
    CHECK(table.record.queue.empty());
}

TEST_CASE("help that is marked during the turn marks the turn")
{
    Seated table;
    table.asks(table.anna);
    table.next();
    table.does(toggleAssisted(table.record, table.entryOf(table.anna)));
    CHECK(table.record.turns[0].assisted);
    CHECK(speaking(table.record)->assisted);
}

TEST_CASE("the quick start puts everybody at the table in the queue, the leader apart, as the seed shuffles")
{
    Seated table;
    table.asks(table.relative);
    Table again = table;
    table.does(quickStart(table.record, 7, table.newId()));
    again.does(quickStart(again.record, 7, again.newId()));
    CHECK(table.waiting().size() == 5);
    CHECK(table.waiting().front() == table.relative);
    CHECK(table.waiting() == again.waiting());
}

TEST_CASE("until somebody is ticked off, everybody expected is in the room")
{
    Seated table;
    for (session::Participant& person : table.record.participants)
        person.attendance = session::Attendance::Registered;
    table.record.participants[1].attendance = session::Attendance::Absent;
    CHECK(inTheRoom(table.record).size() == 5);
    table.record.participants[2].attendance = session::Attendance::Present;
    CHECK(inTheRoom(table.record).size() == 1);
}

TEST_CASE("when the session ends the turn ends, and who asked to speak is gone")
{
    Seated table;
    table.record.session.status = session::SessionStatus::Live;
    table.asks(table.anna);
    table.asks(table.manager1);
    table.next();
    table.does(startRound(table.record, {5}, {{table.anna}, 60, {}}));
    table.clock.advance(1min);
    table.does(agenda::closeSession(table.record, table.clock.now()));
    CHECK(table.record.queue.empty());
    CHECK_FALSE(table.record.round.has_value());
    CHECK(table.record.turns[0].endedAt == table.clock.now());
}
