// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/Suggestion.h"
#include "tests/core/arena/ArenaDay.h"
#include "tests/support/Catch.h"

#include <QElapsedTimer>

#include <rapidcheck.h>

using namespace kring;
using namespace kring::arena;
using namespace Qt::Literals::StringLiterals;

namespace {

session::SessionRecord anyArena()
{
    session::SessionRecord record = test::arenaDay();
    record.agenda[2].plannedMinutes = *rc::gen::inRange(0, 60);
    const int count = *rc::gen::inRange(0, 24);
    for (int i = 0; i < count; ++i) {
        Contribution one = test::contribution(11 + i, *rc::gen::inRange(0, 20), *rc::gen::inRange(0, 6));
        one.remote = *rc::gen::inRange(0, 4) == 0;
        one.language = *rc::gen::inRange(0, 4) == 0 ? u"en"_s : QString();
        if (*rc::gen::inRange(0, 4) == 0 && i > 0)
            one.follows = {11 + *rc::gen::inRange(0, i)};
        if (*rc::gen::inRange(0, 3) == 0)
            test::putAt(one, *rc::gen::element(1, 3), *rc::gen::inRange(0, 3), *rc::gen::inRange(0, 4));
        record.contributions.push_back(one);
    }
    return record;
}

} // namespace

TEST_CASE("a suggestion breaks no constraint and moves nothing that has a place")
{
    CHECK(rc::check([] {
        const session::SessionRecord record = anyArena();
        const Suggestion suggestion = suggestProgramme(record);
        session::SessionRecord after = record;
        workspace::apply(suggestion.change, after);
        const Puzzle before = Puzzle::of(record);
        const Puzzle puzzle = Puzzle::of(after);
        for (const Contribution& one : record.contributions) {
            if (const Placed* placed = before.placed(one.id)) {
                RC_ASSERT(*placed == *puzzle.placed(one.id));
                RC_ASSERT(before.placeOf(one.id) == puzzle.placeOf(one.id));
            }
        }
        const auto isNew = [&](ContributionId id) { return !before.placed(id); };
        for (const Trouble& trouble : puzzle.troubles) {
            if (trouble.kind == Trouble::Kind::Overfull)
                RC_ASSERT(before.pass(trouble.pass)->rooms[size_t(trouble.room)].over() == trouble.minutes);
            else if (trouble.kind == Trouble::Kind::Apart)
                RC_ASSERT(!isNew(trouble.first));
            else
                RC_ASSERT(!isNew(trouble.first) && (!trouble.second || !isNew(trouble.second)));
        }
        RC_ASSERT(suggestion.placed.size() + suggestion.left.size() == before.pool.size());
        for (const Suggestion::Placement& placement : suggestion.placed)
            RC_ASSERT(puzzle.placed(placement.id)->start == placement.start);
        RC_ASSERT(suggestProgramme(record).change == suggestion.change);
    }));
}

TEST_CASE("a suggestion says why something has no place")
{
    session::SessionRecord record = test::arenaDay();
    const auto why = [&](const Contribution& one) {
        record.contributions = {one};
        const Suggestion suggestion = suggestProgramme(record);
        REQUIRE(suggestion.left.size() == 1);
        return suggestion.left[0].why;
    };
    CHECK(why(test::contribution(11, 0)) == Hindrance::NoMinutes);
    CHECK(why(test::contribution(11, 31)) == Hindrance::NoTime);
    Contribution story = test::contribution(11, 10);
    story.kind = u"story"_s;
    story.consent = people::Consent::Declined;
    CHECK(why(story) == Hindrance::ConsentDeclined);
    record.session.mode = u"on_site"_s;
    Contribution remote = test::contribution(11, 10);
    remote.remote = true;
    CHECK(why(remote) == Hindrance::RemoteOnSite);
    record.agenda.clear();
    CHECK(why(test::contribution(11, 10)) == Hindrance::NoPass);
}

TEST_CASE("somebody who is elsewhere is named")
{
    session::SessionRecord record = test::arenaDay();
    record.agenda.resize(1);
    record.contributions = {test::contribution(11, 30, 7), test::contribution(12, 30, 7)};
    const Suggestion suggestion = suggestProgramme(record);
    REQUIRE(suggestion.left.size() == 1);
    CHECK(suggestion.left[0].why == Hindrance::SomebodyBusy);
    CHECK(suggestion.left[0].who == ParticipantId{7});
}

TEST_CASE("a discussion is suggested directly after its talk")
{
    session::SessionRecord record = test::arenaDay();
    record.contributions = {test::contribution(11, 10), test::contribution(12, 5),
                            test::contribution(13, 10)};
    record.contributions[1].follows = {11};
    test::putAt(record.contributions[0], 3, 1, 1);
    Suggestion suggestion = suggestProgramme(record);
    workspace::apply(suggestion.change, record);
    CHECK(Puzzle::of(record).placeOf({12}) == Place{{3}, 1, 1});
}

TEST_CASE("a day of ten hours with 120 contributions in 8 rooms is suggested at once")
{
    session::SessionRecord record = test::arenaDay();
    record.agenda.clear();
    QStringList rooms;
    for (int room = 1; room <= 8; ++room)
        rooms << u"Sal %1"_s.arg(room);
    for (qint64 pass = 1; pass <= 10; ++pass)
        record.agenda.push_back(test::passItem(pass, u"glimpse"_s, 60, rooms));
    for (int i = 0; i < 120; ++i)
        record.contributions.push_back(test::contribution(100 + i, 10 + i % 30, 1 + i % 50));
    QElapsedTimer timer;
    timer.start();
    const Suggestion suggestion = suggestProgramme(record);
    CHECK(timer.elapsed() < 1000);
    CHECK(suggestion.left.empty());
}
