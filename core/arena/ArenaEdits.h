// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/Puzzle.h"
#include "core/workspace/Change.h"

namespace kring::arena {

// What can be done to an arena's programme. A talk and what follows it move as one. The places in a room are
// numbered anew from 1 each time. Each gives an empty change for what is not there.

/// Puts it (with what moves with it) into a room, before what lies at place.index when it is lifted out; at
/// the end for an index beyond it. Never between a talk and what follows that.
workspace::Change place(const session::SessionRecord& record, ContributionId id, const Place& place);

/// Lets the two change places, each with what moves with it; one of them may lie in the pool.
workspace::Change swapPlaces(const session::SessionRecord& record, ContributionId one, ContributionId other);

/// Back to the pool; it is no longer pinned.
workspace::Change takeBack(const session::SessionRecord& record, ContributionId id);

/// Everything back to the pool but what is pinned, and what moves with that.
workspace::Change takeBackUnpinned(const session::SessionRecord& record);

/// Pins a placed contribution, so that it is not taken back with the others, or lets it go again.
workspace::Change togglePin(const session::SessionRecord& record, ContributionId id);

/// A new contribution, in the pool. Texts are trimmed; without a title it is empty.
workspace::Change addContribution(const session::SessionRecord& record, Contribution contribution);

/// Other facts about one; where it lies and whether it is pinned stay as they are in the record. Nothing can
/// follow itself, in a circle either: then it follows nothing.
workspace::Change editContribution(const session::SessionRecord& record, Contribution contribution);

/// Takes it away for good. Its contributors stay participants, and what followed it stands alone.
workspace::Change removeContribution(const session::SessionRecord& record, ContributionId id);

/// Adds a participant that was typed beside a contribution to a change, as a contributor; the role is
/// trimmed.
void addContributor(workspace::Change& change, const session::SessionRecord& record, ParticipantId id,
                    const QString& role);

/// A pass as it is to be.
struct PassEdit
{
    struct Room
    {
        int was = -1; ///< which room it is now; -1 for a new one
        QString name;
    };

    int minutes = 0;
    QString moderator;
    std::vector<Room> rooms; ///< one without a name, or none: the pass has one room
};

/// Other minutes, moderator and rooms. What lies in a room that is no longer there goes back to the pool.
workspace::Change editPass(const session::SessionRecord& record, AgendaItemId pass, const PassEdit& edit);

} // namespace kring::arena
