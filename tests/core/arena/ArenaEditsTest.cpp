// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/ArenaEdits.h"
#include "tests/core/arena/ArenaDay.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::arena;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 11, 12 and 13 in the first room of the first pass; 14 in the pool, 15 follows it.
session::SessionRecord filled()
{
    session::SessionRecord record = test::arenaDay();
    for (const qint64 id : {11, 12, 13, 14, 15})
        record.contributions.push_back(test::contribution(id, 5));
    for (int i = 0; i < 3; ++i)
        test::putAt(record.contributions[size_t(i)], 1, 0, i + 1);
    record.contributions[4].follows = {14};
    return record;
}

std::vector<qint64> orderIn(const session::SessionRecord& record, size_t pass, size_t room)
{
    std::vector<qint64> order;
    const Puzzle puzzle = Puzzle::of(record);
    for (const Placed& placed : puzzle.passes[pass].rooms[room].placed)
        order.push_back(placed.id.value);
    return order;
}

using Order = std::vector<qint64>;

} // namespace

TEST_CASE("a contribution is placed with what follows it, never between a talk and its discussion")
{
    session::SessionRecord record = filled();
    workspace::apply(place(record, {15}, {{1}, 0, 1}), record);
    CHECK(orderIn(record, 0, 0) == Order{11, 14, 15, 12, 13});
    workspace::apply(place(record, {13}, {{1}, 0, 2}), record);
    CHECK(orderIn(record, 0, 0) == Order{11, 14, 15, 13, 12});
    CHECK(record.contributions[0].position == 1);
    CHECK(record.contributions[1].position == 5);
}

TEST_CASE("two change places")
{
    session::SessionRecord record = filled();
    workspace::apply(swapPlaces(record, {11}, {13}), record);
    CHECK(orderIn(record, 0, 0) == Order{13, 12, 11});
    workspace::apply(swapPlaces(record, {12}, {14}), record);
    CHECK(orderIn(record, 0, 0) == Order{13, 14, 15, 11});
    CHECK(Puzzle::of(record).pool == std::vector<ContributionId>{{12}});
}

TEST_CASE("what goes back to the pool is not pinned, and what is pinned stays")
{
    session::SessionRecord record = filled();
    workspace::apply(togglePin(record, {12}), record);
    workspace::apply(takeBackUnpinned(record), record);
    CHECK(orderIn(record, 0, 0) == Order{12});
    workspace::apply(takeBack(record, {12}), record);
    CHECK_FALSE(record.contributions[1].pinned);
    CHECK(togglePin(record, {12}).isEmpty());
}

TEST_CASE("a removed contribution leaves its followers and numbers alone")
{
    session::SessionRecord record = filled();
    workspace::apply(removeContribution(record, {14}), record);
    CHECK_FALSE(record.contributions.back().follows);
    workspace::apply(removeContribution(record, {11}), record);
    CHECK(orderIn(record, 0, 0) == Order{12, 13});
    CHECK(findContribution(record.contributions, {12})->position == 1);
}

TEST_CASE("an edited contribution stays where it lies and follows nothing in a circle")
{
    session::SessionRecord record = filled();
    Contribution edited = record.contributions[3];
    edited.title = u"  Nytt namn "_s;
    edited.follows = {15};
    edited.pass = {3};
    workspace::apply(editContribution(record, edited), record);
    CHECK(record.contributions[3].title == u"Nytt namn"_s);
    CHECK_FALSE(record.contributions[3].follows);
    CHECK_FALSE(record.contributions[3].pass);
    CHECK(addContribution(record, test::contribution(16, 5)).edits.size() == 1);
}

TEST_CASE("a room that is taken away lets go of what was in it")
{
    session::SessionRecord record = filled();
    workspace::apply(place(record, {14}, {{1}, 1, 0}), record);
    PassEdit edit{40, u" Förening 1 "_s, {{1, u"Stora salen"_s}, {-1, u"Foajén"_s}, {-1, u" "_s}}};
    workspace::apply(editPass(record, {1}, edit), record);
    CHECK(record.agenda[0].rooms == QStringList{u"Stora salen"_s, u"Foajén"_s});
    CHECK(record.agenda[0].responsible == u"Förening 1"_s);
    CHECK(orderIn(record, 0, 0) == Order{14, 15});
    CHECK(Puzzle::of(record).pool.size() == 3);
}
