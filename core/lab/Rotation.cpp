// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/Rotation.h"

#include <algorithm>
#include <map>
#include <set>

namespace kring::lab {

using session::Encounter;

namespace {

/// A meeting of two groups, by their places in the list; the first presents once it has been oriented.
struct Meeting
{
    int halfDay = 1;
    int one = 0;
    int other = 0;
};

/// The rounds of a round robin: one place is held fast and the others go around it. With an odd number of
/// groups the last place is empty, and whoever meets it rests.
std::vector<Meeting> meetings(int groups, int halfDays)
{
    std::vector<Meeting> made;
    const int places = groups + groups % 2;
    for (int round = 0; round < std::min(halfDays, halfDaysNeeded(groups)); ++round) {
        const auto placed = [&](int place) {
            return place == 0 ? 0 : 1 + (place - 1 + round) % (places - 1);
        };
        for (int i = 0; i < places / 2; ++i) {
            const int one = placed(i);
            const int other = placed(places - 1 - i);
            if (one < groups && other < groups)
                made.push_back({round + 1, one, other});
        }
    }
    return made;
}

/// Turns the meetings so that each group presents as often as it listens, or once more or less: along
/// circuits in a graph where the groups with an odd number of meetings are joined to a place of nobody's.
void orient(std::vector<Meeting>& meetings, int groups)
{
    struct Edge
    {
        int one;
        int other;
        Meeting* meeting;
        bool used = false;
    };
    std::vector<Edge> edges;
    std::vector<int> degree(size_t(groups) + 1);
    for (Meeting& meeting : meetings) {
        edges.push_back({meeting.one, meeting.other, &meeting});
        ++degree[size_t(meeting.one)];
        ++degree[size_t(meeting.other)];
    }
    for (int group = 0; group < groups; ++group) {
        if (degree[size_t(group)] % 2 == 1)
            edges.push_back({group, groups, nullptr});
    }
    std::vector<std::vector<size_t>> at(size_t(groups) + 1);
    for (size_t i = 0; i < edges.size(); ++i) {
        at[size_t(edges[i].one)].push_back(i);
        at[size_t(edges[i].other)].push_back(i);
    }
    // Every place has an even number of edges, so a walk over unused ones ends where it began.
    for (int start = groups; start >= 0; --start) {
        int here = start;
        while (true) {
            std::vector<size_t>& open = at[size_t(here)];
            while (!open.empty() && edges[open.back()].used)
                open.pop_back();
            if (open.empty())
                break;
            Edge& edge = edges[open.back()];
            edge.used = true;
            const int next = edge.one == here ? edge.other : edge.one;
            if (edge.meeting) {
                edge.meeting->one = here;
                edge.meeting->other = next;
            }
            here = next;
        }
    }
}

std::pair<QString, QString> pairOf(const QString& one, const QString& other)
{
    return one < other ? std::pair(one, other) : std::pair(other, one);
}

} // namespace

int halfDaysNeeded(int groups)
{
    return groups < 2 ? 0 : groups - 1 + groups % 2;
}

RotationPlan rotationFor(const QStringList& groups, int halfDays)
{
    const int count = int(groups.size());
    std::vector<Meeting> made = meetings(count, halfDays);
    orient(made, count);
    RotationPlan plan;
    for (const Meeting& meeting : made) {
        Encounter encounter;
        encounter.halfDay = meeting.halfDay;
        encounter.presents = groups[meeting.one];
        encounter.listens = groups[meeting.other];
        plan.encounters.push_back(encounter);
    }
    plan.unmet = unmetPairs(groups, plan.encounters);
    return plan;
}

std::vector<std::pair<QString, QString>> unmetPairs(const QStringList& groups,
                                                    const std::vector<Encounter>& rotation)
{
    std::set<std::pair<QString, QString>> met;
    for (const Encounter& encounter : rotation)
        met.insert(pairOf(encounter.presents, encounter.listens));
    std::vector<std::pair<QString, QString>> unmet;
    for (int i = 0; i < int(groups.size()); ++i) {
        for (int j = i + 1; j < int(groups.size()); ++j) {
            if (!met.contains(pairOf(groups[i], groups[j])))
                unmet.emplace_back(groups[i], groups[j]);
        }
    }
    return unmet;
}

std::vector<RotationFault> rotationFaults(const QStringList& groups, const std::vector<Encounter>& rotation)
{
    using Kind = RotationFault::Kind;
    std::vector<RotationFault> faults;
    const auto tell = [&](Kind kind, int halfDay, const QString& group, const QString& other = {}) {
        const RotationFault fault{kind, halfDay, group, other};
        if (std::find(faults.begin(), faults.end(), fault) == faults.end())
            faults.push_back(fault);
    };
    std::vector<Encounter> sorted = rotation;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Encounter& one, const Encounter& other) {
        return one.halfDay < other.halfDay;
    });
    std::set<std::pair<QString, QString>> met;
    std::set<std::pair<int, QString>> presents;
    std::set<std::pair<int, QString>> listens;
    std::set<QString> seen;
    for (const Encounter& encounter : sorted) {
        const int halfDay = encounter.halfDay;
        for (const QString& group : {encounter.presents, encounter.listens}) {
            seen.insert(group);
            if (!groups.contains(group))
                tell(Kind::Unknown, 0, group);
        }
        if (encounter.presents == encounter.listens) {
            tell(Kind::WithItself, halfDay, encounter.presents);
            continue;
        }
        if (!met.insert(pairOf(encounter.presents, encounter.listens)).second)
            tell(Kind::MeetTwice, halfDay, encounter.presents, encounter.listens);
        presents.insert({halfDay, encounter.presents});
        if (listens.contains({halfDay, encounter.presents}))
            tell(Kind::DoubleBooked, halfDay, encounter.presents);
        if (!listens.insert({halfDay, encounter.listens}).second ||
            presents.contains({halfDay, encounter.listens}))
            tell(Kind::DoubleBooked, halfDay, encounter.listens);
    }
    for (const QString& group : groups) {
        if (!rotation.empty() && !seen.contains(group))
            tell(Kind::Missing, 0, group);
    }
    return faults;
}

} // namespace kring::lab
