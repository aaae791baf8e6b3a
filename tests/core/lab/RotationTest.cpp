// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/Rotation.h"
#include "core/lab/GroupRules.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace kring;
using namespace kring::lab;
using namespace Qt::StringLiterals;
using session::Encounter;
using session::SessionRecord;
using workspace::Change;

namespace {

QStringList groupsNamed(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << QString(QChar(u'A' + char16_t(i)));
    return names;
}

Encounter encounter(int halfDay, const QString& presents, const QString& listens)
{
    return {halfDay, presents, listens, {}};
}

SessionRecord labOf(int groups)
{
    SessionRecord record;
    record.session.id = {1};
    for (const QString& name : groupsNamed(groups))
        record.session.groups.push_back({name, {}, {}, {}, {}});
    return record;
}

void applyTo(SessionRecord& record, const Change& change)
{
    workspace::apply(change, record);
}

using Kind = RotationFault::Kind;

} // namespace

TEST_CASE("every pair of groups meets once in as few half-days as there can be")
{
    CHECK(rc::check([] {
        const int count = *rc::gen::inRange(2, 13);
        const QStringList groups = groupsNamed(count);
        const int halfDays = halfDaysNeeded(count) + *rc::gen::inRange(0, 3);
        const RotationPlan plan = rotationFor(groups, halfDays);
        RC_ASSERT(plan.unmet.empty());
        RC_ASSERT(int(plan.encounters.size()) == count * (count - 1) / 2);
        RC_ASSERT(rotationFaults(groups, plan.encounters).empty());
        RC_ASSERT(plan.encounters.back().halfDay == halfDaysNeeded(count));
    }));
}

TEST_CASE("in any number of half-days nobody is double-booked, all is balanced, and the unmet are told")
{
    CHECK(rc::check([] {
        const int count = *rc::gen::inRange(2, 13);
        const QStringList groups = groupsNamed(count);
        const int halfDays = *rc::gen::inRange(0, 14);
        const RotationPlan plan = rotationFor(groups, halfDays);
        std::map<QString, int> balance;
        std::map<QString, int> meetings;
        std::set<std::pair<int, QString>> places;
        for (const Encounter& one : plan.encounters) {
            RC_ASSERT(one.halfDay >= 1);
            RC_ASSERT(one.halfDay <= halfDays);
            RC_ASSERT(places.insert({one.halfDay, one.presents}).second);
            RC_ASSERT(places.insert({one.halfDay, one.listens}).second);
            ++balance[one.presents];
            --balance[one.listens];
            ++meetings[one.presents];
            ++meetings[one.listens];
        }
        int most = 0;
        int fewest = halfDays;
        for (const QString& group : groups) {
            RC_ASSERT(std::abs(balance[group]) <= 1);
            most = std::max(most, meetings[group]);
            fewest = std::min(fewest, meetings[group]);
        }
        RC_ASSERT(most - fewest <= 1); // rests are shared
        RC_ASSERT(plan.encounters.size() + plan.unmet.size() == size_t(count * (count - 1) / 2));
    }));
}

TEST_CASE("three groups: each presents once, listens once and rests once")
{
    const RotationPlan plan = rotationFor({u"A"_s, u"B"_s, u"C"_s}, 3);
    REQUIRE(plan.encounters.size() == 3);
    std::set<QString> presenters;
    for (const Encounter& one : plan.encounters)
        presenters.insert(one.presents);
    CHECK(presenters.size() == 3);
}

TEST_CASE("who cannot meet in the half-days there are is said")
{
    const RotationPlan plan = rotationFor(groupsNamed(3), 1);
    CHECK(plan.encounters.size() == 1);
    CHECK(plan.unmet.size() == 2);
    CHECK(rotationFor(groupsNamed(1), 4).encounters.empty());
    CHECK(rotationFor({}, 4).unmet.empty());
    CHECK(halfDaysNeeded(1) == 0);
    CHECK(halfDaysNeeded(4) == 3);
    CHECK(halfDaysNeeded(5) == 5);
}

TEST_CASE("faults of a rotation are found")
{
    const QStringList groups = groupsNamed(3);
    using Faults = std::vector<RotationFault>;
    CHECK(rotationFaults(groups, {}).empty());
    CHECK(rotationFaults(groups, {encounter(1, u"A"_s, u"B"_s), encounter(2, u"B"_s, u"A"_s),
                                  encounter(3, u"C"_s, u"A"_s)}) ==
          Faults{{Kind::MeetTwice, 2, u"B"_s, u"A"_s}});
    CHECK(rotationFaults(groups, {encounter(1, u"A"_s, u"B"_s), encounter(1, u"B"_s, u"C"_s)}) ==
          Faults{{Kind::DoubleBooked, 1, u"B"_s, {}}});
    CHECK(rotationFaults(groups, {encounter(1, u"A"_s, u"B"_s)}) == Faults{{Kind::Missing, 0, u"C"_s, {}}});
    CHECK(rotationFaults(groupsNamed(2), {encounter(1, u"A"_s, u"B"_s), encounter(2, u"A"_s, u"X"_s)}) ==
          Faults{{Kind::Unknown, 0, u"X"_s, {}}});
    CHECK(rotationFaults(groupsNamed(1), {encounter(2, u"A"_s, u"A"_s)}) ==
          Faults{{Kind::WithItself, 2, u"A"_s, {}}});
}

TEST_CASE("to present to several groups at once is no double booking")
{
    CHECK(
        rotationFaults(groupsNamed(3), {encounter(1, u"A"_s, u"B"_s), encounter(1, u"A"_s, u"C"_s)}).empty());
}

TEST_CASE("a rotation is made, edited by hand and kept in order")
{
    SessionRecord record = labOf(3);
    applyTo(record, makeRotation(record.session, 3));
    CHECK(record.session.rotation.size() == 3);
    const auto added = putEncounter(record.session, -1, encounter(1, u" a "_s, u"c"_s));
    REQUIRE(added);
    applyTo(record, *added);
    REQUIRE(record.session.rotation.size() == 4);
    CHECK(record.session.rotation[1] == encounter(1, u"A"_s, u"C"_s));
    const auto moved = putEncounter(record.session, 1, encounter(5, u"A"_s, u"C"_s));
    REQUIRE(moved);
    applyTo(record, *moved);
    CHECK(record.session.rotation.back() == encounter(5, u"A"_s, u"C"_s));
    applyTo(record, removeEncounter(record.session, 3));
    CHECK(record.session.rotation.size() == 3);
    CHECK(removeEncounter(record.session, 7).isEmpty());
}

TEST_CASE("an encounter that cannot be is refused with a sentence")
{
    const SessionRecord record = labOf(2);
    CHECK_FALSE(putEncounter(record.session, -1, encounter(0, u"A"_s, u"B"_s)));
    CHECK_FALSE(putEncounter(record.session, -1, encounter(1, u"A"_s, u"A"_s)));
    CHECK_FALSE(putEncounter(record.session, -1, encounter(1, u"A"_s, {})));
    const auto unknown = putEncounter(record.session, -1, encounter(1, u"A"_s, u"Zebra"_s));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.failure().sentence.contains(u"Zebra"_s));
}

TEST_CASE("a half-day goes on the agenda: presentations, reflection within and between")
{
    SessionRecord record = labOf(4);
    record.session.date = VagueDate::day(QDate(2026, 11, 13));
    record.session.lastDay = QDate(2026, 11, 14);
    record.session.rotation = {encounter(3, u"A"_s, u"B"_s), encounter(3, u"C"_s, u"D"_s)};
    qint64 next = 100;
    const auto ids = [&] { return AgendaItemId{next++}; };
    const HalfDayTitles titles{u"%1 for %2"_s, u"within"_s, u"between"_s};
    applyTo(record, agendaFromHalfDay(record, 3, titles, ids));
    REQUIRE(record.agenda.size() == 3);
    CHECK(record.agenda[0].title == u"A for B · C for D"_s);
    CHECK(record.agenda[0].kind == u"presentation"_s);
    CHECK(record.agenda[1].kind == u"reflection_within"_s);
    CHECK(record.agenda[2].kind == u"reflection_between"_s);
    CHECK(record.agenda[2].position == 3);
    CHECK(record.agenda[2].day == 1);
    CHECK(agendaFromHalfDay(record, 1, titles, ids).isEmpty());
}

TEST_CASE("a renamed group is followed by its people and its encounters, a removed one leaves no trace")
{
    SessionRecord record = labOf(2);
    record.session.rotation = {encounter(1, u"A"_s, u"B"_s)};
    session::Participant person;
    person.id = {10};
    person.session = {1};
    record.participants = {person};
    const auto placed = putInGroup(record, {{10}}, u" b"_s);
    REQUIRE(placed);
    applyTo(record, *placed);
    CHECK(record.participants[0].group == u"B"_s);
    CHECK(membersOf(record, u"B"_s) == 1);
    const auto renamed =
        putGroup(record, 1, {u" Mellangruppen "_s, u"2"_s, {u"Jönköping"_s, u" "_s}, {}, {}});
    REQUIRE(renamed);
    applyTo(record, *renamed);
    CHECK(record.session.groups[1].name == u"Mellangruppen"_s);
    CHECK(record.session.groups[1].pilots == QStringList{u"Jönköping"_s});
    CHECK(record.session.rotation[0].listens == u"Mellangruppen"_s);
    CHECK(record.participants[0].group == u"Mellangruppen"_s);
    applyTo(record, removeGroup(record, 1));
    CHECK(record.session.groups.size() == 1);
    CHECK(record.session.rotation.empty());
    CHECK(record.participants[0].group.isEmpty());
}

TEST_CASE("two groups do not share a name, nor is one without")
{
    const SessionRecord record = labOf(2);
    CHECK_FALSE(putGroup(record, -1, {u" a"_s, {}, {}, {}, {}}));
    CHECK_FALSE(putGroup(record, 1, {u"A"_s, {}, {}, {}, {}}));
    CHECK_FALSE(putGroup(record, -1, {u"  "_s, {}, {}, {}, {}}));
    CHECK(putGroup(record, 1, {u"b"_s, {}, {}, {}, {}}));
    CHECK_FALSE(putInGroup(record, {}, u"C"_s));
    CHECK(removeGroup(record, 2).isEmpty());
}
