// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/Mixing.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

#include <map>
#include <random>

using namespace kring;
using namespace kring::lab;
using namespace Qt::StringLiterals;
using session::Participant;
using session::SessionRecord;
using session::Side;

namespace {

Participant person(qint64 id, const QString& perspective, Side side = Side::Service,
                   const QString& group = {})
{
    Participant one;
    one.id = {id};
    one.session = {1};
    one.perspective = perspective;
    one.side = side;
    one.group = group;
    return one;
}

std::vector<Participant> somePeople()
{
    const QStringList perspectives{u"patient"_s, u"staff"_s, u"relative"_s, u"official"_s};
    std::vector<Participant> people;
    const int count = *rc::gen::inRange(1, 40);
    for (int i = 0; i < count; ++i) {
        people.push_back(person(i + 1, perspectives[*rc::gen::inRange(0, 4)],
                                *rc::gen::element(Side::Lived, Side::Service, Side::Research),
                                *rc::gen::element(u"A"_s, u"B"_s, u"C"_s, QString())));
    }
    return people;
}

std::vector<int> sizes(const std::vector<int>& groups, int count)
{
    std::vector<int> found(size_t(count), 0);
    for (const int group : groups)
        ++found.at(size_t(group - 1));
    return found;
}

/// How far from even a way to deal people out is: the squares of how many of each there are in each group.
qint64 cost(const std::vector<Participant>& people, const std::vector<int>& groups)
{
    std::map<std::pair<QString, int>, qint64> counts;
    for (size_t i = 0; i < people.size(); ++i) {
        ++counts[{u"p"_s + people[i].perspective, groups[i]}];
        ++counts[{u"s"_s + codeOf(people[i].side), groups[i]}];
        if (!people[i].group.isEmpty())
            ++counts[{u"g"_s + people[i].group, groups[i]}];
    }
    qint64 sum = 0;
    for (const auto& [key, count] : counts)
        sum += count * count;
    return sum;
}

} // namespace

TEST_CASE("mixed: everybody is in one group, sizes differ by one at most, and the same seed gives the same")
{
    CHECK(rc::check([] {
        std::vector<Participant> people = somePeople();
        MixWish wish;
        wish.groups = *rc::gen::inRange(1, 9);
        wish.seed = *rc::gen::inRange(1, 100000);
        const std::vector<int> groups = mix(people, wish);
        RC_ASSERT(groups.size() == people.size());
        const std::vector<int> found = sizes(groups, wish.groups);
        const auto [fewest, most] = std::minmax_element(found.begin(), found.end());
        RC_ASSERT(*most - *fewest <= 1);
        RC_ASSERT(groups == mix(people, wish));
        std::reverse(people.begin(), people.end());
        std::vector<int> reversed = mix(people, wish);
        std::reverse(reversed.begin(), reversed.end());
        RC_ASSERT(groups == reversed);
    }));
}

TEST_CASE("mixed groups are no less even than those that chance makes")
{
    CHECK(rc::check([] {
        const std::vector<Participant> people = somePeople();
        MixWish wish;
        wish.groups = *rc::gen::inRange(2, 7);
        const std::vector<int> groups = mix(people, wish);
        std::vector<int> dealt;
        for (size_t i = 0; i < people.size(); ++i)
            dealt.push_back(int(i) % wish.groups + 1);
        std::mt19937 random(7);
        for (int i = 0; i < 20; ++i) {
            std::shuffle(dealt.begin(), dealt.end(), random);
            RC_ASSERT(cost(people, groups) <= cost(people, dealt));
        }
    }));
}

TEST_CASE("those who stay keep their mixed group")
{
    CHECK(rc::check([] {
        std::vector<Participant> people = somePeople();
        MixWish wish;
        wish.groups = *rc::gen::inRange(1, 6);
        for (Participant& one : people) {
            one.mixedGroup = QString::number(*rc::gen::inRange(1, wish.groups + 1));
            if (*rc::gen::inRange(0, 3) == 0)
                wish.stay.insert(one.id);
        }
        const std::vector<int> groups = mix(people, wish);
        for (size_t i = 0; i < people.size(); ++i) {
            if (wish.stay.contains(people[i].id))
                RC_ASSERT(QString::number(groups[i]) == people[i].mixedGroup);
        }
    }));
}

TEST_CASE("six of one perspective and six of another make three groups of two and two")
{
    std::vector<Participant> people;
    for (int i = 0; i < 12; ++i)
        people.push_back(
            person(i + 1, i < 6 ? u"patient"_s : u"staff"_s, i < 6 ? Side::Lived : Side::Service));
    const std::vector<int> groups = mix(people, {3, 1, {}});
    for (size_t i = 0; i < people.size(); ++i)
        people[i].mixedGroup = QString::number(groups[i]);
    for (const Evenness& one : evenness(people)) {
        CHECK(one.difference == 0);
        CHECK(one.isBest());
    }
}

TEST_CASE("how evenly people are spread is told for what is furthest from its best")
{
    std::vector<Participant> people;
    for (int i = 0; i < 6; ++i) {
        people.push_back(person(i + 1, i < 4 ? u"staff"_s : u"patient"_s));
        people.back().mixedGroup = i < 3 ? u"1"_s : u"2"_s; // staff 3 and 1, patients 0 and 2
    }
    const std::vector<Evenness> found = evenness(people);
    REQUIRE(found.size() == 3);
    CHECK(found[0].quality == Quality::Perspective);
    CHECK(found[0].difference == 2);
    CHECK(found[0].best == 0);
    CHECK_FALSE(found[0].isBest());
    CHECK(found[1].value == u"service"_s);
    CHECK(found[1].difference == 0);
    CHECK(found[2].value.isEmpty());
    for (Participant& one : people)
        one.mixedGroup.clear();
    CHECK(evenness(people).empty());
}

TEST_CASE("mixing writes everybody's group and the seed, and leaves out those who do not come")
{
    SessionRecord record;
    record.session.id = {1};
    for (int i = 0; i < 5; ++i)
        record.participants.push_back(person(i + 1, u"staff"_s));
    record.participants[4].attendance = session::Attendance::Absent;
    record.participants[4].mixedGroup = u"1"_s;
    CHECK(countMixed(record) == 4);
    workspace::apply(mixGroups(record, {2, 17, {}}), record);
    CHECK(record.session.mixingSeed == 17);
    CHECK(record.participants[4].mixedGroup.isEmpty());
    CHECK((record.participants[0].mixedGroup == u"1"_s || record.participants[0].mixedGroup == u"2"_s));
    const auto moved = putInMixedGroup(record, {1}, u" 7 "_s);
    REQUIRE(moved);
    workspace::apply(*moved, record);
    CHECK(record.participants[0].mixedGroup == u"7"_s);
    CHECK_FALSE(putInMixedGroup(record, {1}, u"röda"_s));
    CHECK_FALSE(putInMixedGroup(record, {1}, u"0"_s));
    CHECK(putInMixedGroup(record, {1}, {}));
}

TEST_CASE("groups of a size are so many that none is larger")
{
    CHECK(groupsOfSize(13, 4) == 4);
    CHECK(groupsOfSize(12, 4) == 3);
    CHECK(groupsOfSize(0, 4) == 1);
    CHECK(groupsOfSize(5, 0) == 1);
}

TEST_CASE("nobody to mix is nothing to write")
{
    CHECK(mixGroups({}, {3, 5, {}}).isEmpty());
}
