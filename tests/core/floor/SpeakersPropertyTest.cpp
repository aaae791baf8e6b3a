// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/floor/Table.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace kring;
using namespace kring::floor;
using session::QueueRule;
using session::Side;
using test::Table;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Table randomTable()
{
    Table table;
    const int people = *rc::gen::inRange(1, 12);
    const QStringList perspectives = {u"relative"_s, u"staff"_s, u"researcher"_s};
    for (int i = 0; i < people; ++i) {
        const int side = *rc::gen::inRange(0, 3);
        table.sit(QStringLiteral("Deltagare %1").arg(i), perspectives[side], Side(side));
    }
    table.does(setQueueRule(
        table.record, *rc::gen::element(QueueRule::FirstList, QueueRule::AlternateSides, QueueRule::Plain)));
    return table;
}

/// One of the things that whoever leads can do with the queue, the turns and the round.
void randomStep(Table& table)
{
    const auto& record = table.record;
    const Instant now = table.clock.now();
    const ParticipantId person =
        record.participants[*rc::gen::inRange<size_t>(0, record.participants.size())].id;
    const QueueEntryId entry = table.entryOf(person);
    const TurnId turn = table.id<TurnId>();
    switch (*rc::gen::inRange(0, 15)) {
    case 0:
    case 1:
    case 2:
        table.asks(person);
        break;
    case 3:
    case 4:
        table.does(nextSpeaker(record, turn, now));
        break;
    case 5:
        table.does(giveFloorTo(record, entry, turn, now));
        break;
    case 6:
        table.does(lift(record, entry));
        break;
    case 7:
        table.does(removeFromQueue(record, entry, now));
        break;
    case 8:
        table.does(endSpeaking(record, now));
        break;
    case 9:
        table.does(speakFreely(record, u"staff"_s, turn, now));
        break;
    case 10:
        table.does(toggleAssisted(record, entry));
        break;
    case 11:
        table.does(quickStart(record, 3, table.newId()));
        break;
    case 12:
        table.does(startRound(record, table.id<RoundId>(), {{person, record.participants[0].id}, 30, {}}));
        break;
    case 13:
        table.does(nextInRound(record, turn, now));
        break;
    default:
        table.does(endRound(record, now));
        break;
    }
}

/// Runs random steps with random pauses, some of them clocks set back, and looks after each one.
void always(const std::function<void(const Table&)>& look)
{
    Table table = randomTable();
    const int steps = *rc::gen::inRange(1, 40);
    for (int i = 0; i < steps; ++i) {
        table.clock.advance(std::chrono::milliseconds(*rc::gen::inRange(-20'000, 90'000)));
        randomStep(table);
        look(table);
    }
}

bool hasSpoken(const Table& table, ParticipantId person)
{
    return std::any_of(table.record.queue.begin(), table.record.queue.end(), [&](const QueueEntry& entry) {
        return entry.participant == person && entry.state != QueueState::Waiting;
    });
}

} // namespace

TEST_CASE("under every rule nobody in the queue is lost or doubled, and at most one speaks")
{
    CHECK(rc::check("the queue", [] {
        always([](const Table& table) {
            std::set<ParticipantId> waiting;
            int asked = 0;
            int speaking = 0;
            for (const QueueEntry& entry : table.record.queue) {
                asked += entry.state == QueueState::Waiting;
                speaking += entry.state == QueueState::Speaking;
            }
            for (const ParticipantId person : table.waiting())
                waiting.insert(person);
            RC_ASSERT(int(table.waiting().size()) == asked);
            RC_ASSERT(int(waiting.size()) == asked);
            RC_ASSERT(speaking <= 1);
        });
    }));
}

TEST_CASE("turns never lie over one another, and at most one runs")
{
    CHECK(rc::check("turns", [] {
        always([](const Table& table) {
            int running = 0;
            const std::vector<Turn>& turns = table.record.turns;
            for (size_t i = 0; i < turns.size(); ++i) {
                running += !turns[i].endedAt;
                RC_ASSERT(!turns[i].endedAt || turns[i].startedAt < *turns[i].endedAt);
                if (i > 0)
                    RC_ASSERT(turns[i - 1].endedAt && *turns[i - 1].endedAt <= turns[i].startedAt);
            }
            RC_ASSERT(running <= 1);
        });
    }));
}

TEST_CASE("the first-list rule lets nobody who has spoken go before somebody who has not, unless lifted")
{
    CHECK(rc::check("first list", [] {
        always([](const Table& table) {
            RC_PRE(table.record.session.queueRule == QueueRule::FirstList);
            bool metASpeaker = false;
            for (const QueueEntry& entry : waitingInOrder(table.record)) {
                if (entry.lifted > 0)
                    continue;
                const bool spoke = hasSpoken(table, entry.participant);
                RC_ASSERT(spoke || !metASpeaker);
                metASpeaker = metASpeaker || spoke;
            }
        });
    }));
}

TEST_CASE("the alternating rule never takes the same side twice while another side waits")
{
    CHECK(rc::check("alternation", [] {
        always([](const Table& table) {
            RC_PRE(table.record.session.queueRule == QueueRule::AlternateSides);
            std::vector<Side> sides;
            for (const QueueEntry& entry : waitingInOrder(table.record)) {
                if (entry.lifted == 0)
                    sides.push_back(find(table.record.participants, entry.participant)->side);
            }
            for (size_t i = 1; i < sides.size(); ++i) {
                const bool onlyOneLeft = std::all_of(sides.begin() + qsizetype(i), sides.end(),
                                                     [&](Side side) { return side == sides[i]; });
                RC_ASSERT(sides[i] != sides[i - 1] || onlyOneLeft);
            }
        });
    }));
}

TEST_CASE("a go-round gives the floor to each one once")
{
    CHECK(rc::check("round", [] {
        Table table = randomTable();
        std::vector<ParticipantId> people;
        for (const session::Participant& person : table.record.participants)
            people.push_back(person.id);
        table.does(startRound(table.record, {900}, {people, 30, {}}));
        std::map<ParticipantId, int> floors;
        for (size_t i = 0; i < people.size() + 1; ++i) {
            if (leftInRound(*table.record.round) > 1)
                table.does(moveInRound(table.record, *rc::gen::elementOf(people), *rc::gen::inRange(-3, 4)));
            const bool pass = table.record.round->now && *rc::gen::arbitrary<bool>();
            table.does(pass ? passInRound(table.record, table.id<TurnId>(), table.clock.now())
                            : nextInRound(table.record, table.id<TurnId>(), table.clock.now()));
            if (table.record.round->now)
                ++floors[table.record.round->now];
            table.clock.advance(20s);
        }
        RC_ASSERT(floors.size() == people.size());
        for (const auto& [person, times] : floors)
            RC_ASSERT(times == 1);
    }));
}
