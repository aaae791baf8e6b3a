// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/arena/ArenaDay.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::arena;
using namespace Qt::Literals::StringLiterals;

namespace {

int countOf(const Puzzle& puzzle, Trouble::Kind kind)
{
    return int(std::count_if(puzzle.troubles.begin(), puzzle.troubles.end(),
                             [kind](const Trouble& trouble) { return trouble.kind == kind; }));
}

/// Two contributions at nine, in both rooms of the first pass.
session::SessionRecord twoAtNine()
{
    session::SessionRecord record = test::arenaDay();
    record.contributions = {test::contribution(11, 10), test::contribution(12, 10)};
    test::putAt(record.contributions[0], 1, 0, 1);
    test::putAt(record.contributions[1], 1, 1, 1);
    return record;
}

} // namespace

TEST_CASE("a puzzle places contributions one after the other from the pass's start")
{
    session::SessionRecord record = twoAtNine();
    record.contributions.push_back(test::contribution(13, 25));
    test::putAt(record.contributions[2], 1, 0, 2);
    const Puzzle puzzle = Puzzle::of(record);
    REQUIRE(puzzle.passes.size() == 2);
    CHECK(puzzle.passes[0].start == 540);
    CHECK(puzzle.passes[1].start == 585);
    CHECK(puzzle.placed({13})->start == 550);
    CHECK(puzzle.passes[0].rooms[0].over() == 5);
    CHECK(puzzle.passes[0].rooms[1].free() == 20);
    CHECK(countOf(puzzle, Trouble::Kind::Overfull) == 1);
}

TEST_CASE("somebody in two rooms at the same time is double-booked, one after the other is not")
{
    session::SessionRecord record = twoAtNine();
    record.contributions[0].contributors = {{7}};
    record.contributions[1].contributors = {{7}};
    const Puzzle puzzle = Puzzle::of(record);
    REQUIRE(countOf(puzzle, Trouble::Kind::DoubleBooked) == 1);
    CHECK(puzzle.troubles[0].who == ParticipantId{7});
    CHECK(puzzle.troubles[0].at == 540);
    test::putAt(record.contributions[1], 1, 0, 2);
    CHECK(countOf(Puzzle::of(record), Trouble::Kind::DoubleBooked) == 0);
}

TEST_CASE("two at once in another language are a trouble when nothing else goes on")
{
    session::SessionRecord record = twoAtNine();
    record.contributions[0].language = u"en"_s;
    CHECK(countOf(Puzzle::of(record), Trouble::Kind::OneLanguage) == 0);
    record.contributions[1].language = u"en"_s;
    CHECK(countOf(Puzzle::of(record), Trouble::Kind::OneLanguage) == 1);
}

TEST_CASE("two by video at once need two links, which is quietly said; on site there is none")
{
    session::SessionRecord record = twoAtNine();
    record.contributions[0].remote = record.contributions[1].remote = true;
    REQUIRE(countOf(Puzzle::of(record), Trouble::Kind::TwoLinks) == 1);
    CHECK(Puzzle::of(record).troubles[0].isQuiet());
    record.session.mode = u"on_site"_s;
    CHECK(countOf(Puzzle::of(record), Trouble::Kind::RemoteOnSite) == 2);
}

TEST_CASE("a placed story without consent is to be solved")
{
    session::SessionRecord record = twoAtNine();
    record.contributions[0].kind = u"story"_s;
    record.contributions[1].aboutSomebodyElse = true;
    record.contributions[1].consent = people::Consent::Declined;
    record.contributions[1].script = Script::Awaited;
    const Puzzle puzzle = Puzzle::of(record);
    CHECK(countOf(puzzle, Trouble::Kind::ConsentMissing) == 1);
    CHECK(countOf(puzzle, Trouble::Kind::ConsentDeclined) == 1);
    CHECK(puzzle.troubles.back().kind == Trouble::Kind::ScriptAwaited);
}

TEST_CASE("a discussion that does not come directly after its talk is apart")
{
    session::SessionRecord record = twoAtNine();
    record.contributions[1].follows = {11};
    CHECK(countOf(Puzzle::of(record), Trouble::Kind::Apart) == 1);
    test::putAt(record.contributions[1], 1, 0, 2);
    CHECK(countOf(Puzzle::of(record), Trouble::Kind::Apart) == 0);
}

TEST_CASE("a circle of followers, a pass that is gone and a room that is gone are lived with")
{
    session::SessionRecord record = twoAtNine();
    record.contributions[0].follows = {12};
    record.contributions[1].follows = {11};
    CHECK(movesWith(record.contributions, {11}).size() == 2);
    test::putAt(record.contributions[0], 99, 0, 1);
    test::putAt(record.contributions[1], 1, 7, 1);
    const Puzzle puzzle = Puzzle::of(record);
    CHECK(puzzle.pool == std::vector<ContributionId>{{11}});
    CHECK(puzzle.placeOf({12}) == Place{{1}, 1, 0});
}

TEST_CASE("a contribution counts for whoever is named first")
{
    session::SessionRecord record = twoAtNine();
    session::Participant patient;
    patient.id = {7};
    patient.side = session::Side::Lived;
    patient.organisation = u"Förening 1"_s;
    record.participants = {patient};
    record.contributions[0].contributors = {{7}};
    record.contributions.push_back(test::contribution(13, 5, 7));
    const Coverage coverage = Puzzle::of(record).coverage;
    CHECK(coverage.total == Count{2, 3});
    CHECK(coverage.of(session::Side::Lived) == Count{1, 2});
    REQUIRE(coverage.organisations.size() == 1);
    CHECK(coverage.organisations[0].count == Count{1, 2});
}
