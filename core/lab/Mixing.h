// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Outcome.h"
#include "core/workspace/Change.h"

#include <set>
#include <vector>

namespace kring::lab {

/// Mixed groups: the people of a session dealt out so that perspectives, sides and own groups are spread over
/// them.
///
/// How they are found [own]: people are dealt in turn, those who are alike after one another, and then two at
/// a time change places as long as that makes it more even, from several beginnings. What is made small is
/// the sum of the squares of how many of each perspective, side and own group there are in each mixed group,
/// which is smallest when each is spread as evenly as can be. Beginnings follow from the seed alone: the same
/// people and the same seed give the same groups on any computer.
struct MixWish
{
    int groups = 2;
    int seed = 1;                 ///< from 1
    std::set<ParticipantId> stay; ///< keep the mixed group that they have
};

/// The number of groups in which nobody is with more than `size` people, themselves among them; 1 at least.
int groupsOfSize(int people, int size);

/// True for those who are mixed: all but those who are absent or still on the waiting list.
bool isMixed(const session::Participant& participant);

/// How many are to be mixed.
int countMixed(const session::SessionRecord& record);

/// Everybody's mixed group, from 1, in the order of `people`. Sizes differ by one at most, unless those who
/// stay fill a group already; whoever stays in a group that is not there is dealt out like the others.
std::vector<int> mix(const std::vector<session::Participant>& people, const MixWish& wish);

/// Puts everybody in the group that mix() finds, and remembers the seed. Those who are not mixed are in none.
workspace::Change mixGroups(const session::SessionRecord& record, const MixWish& wish);

/// Moves somebody to another mixed group by hand: a number from 1, empty for none.
Outcome<workspace::Change> putInMixedGroup(const session::SessionRecord& record, ParticipantId person,
                                           const QString& group);

/// What is to be spread.
enum class Quality { Perspective, Side, OwnGroup };

/// How evenly one quality is spread [own]. For each of its values (each perspective, say) the difference is
/// that between the mixed group with most people of it and the one with fewest; the best possible is 0 when
/// their number can be shared equally by the groups, otherwise 1. Here is the value that is furthest from its
/// best.
struct Evenness
{
    Quality quality = Quality::Perspective;
    QString value; ///< a perspective's or side's code, or a group's name; empty when nobody has any
    int difference = 0;
    int best = 0;

    bool isBest() const { return difference <= best; }
    bool operator==(const Evenness&) const = default;
};

/// For each quality, over the mixed groups that the people are in now; empty when they are in none.
std::vector<Evenness> evenness(const std::vector<session::Participant>& people);

} // namespace kring::lab
