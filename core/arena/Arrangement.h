// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/Puzzle.h"
#include "core/workspace/Change.h"

namespace kring::arena {

/// The contributions in their rooms while they are being moved about; what has come out of it is written
/// into a change at the end.
class Arrangement
{
public:
    /// The record has to outlive it.
    Arrangement(const session::SessionRecord& record, const Puzzle& puzzle);

    /// Takes these out of wherever they lie.
    void lift(const std::vector<ContributionId>& unit);

    /// Puts these, which lie nowhere, one after the other into a room; see place().
    void put(const std::vector<ContributionId>& unit, const Place& place);

    /// Puts each of the two where the other one is.
    void exchange(const std::vector<ContributionId>& one, const std::vector<ContributionId>& other);

    /// It is to be no more: nothing follows it, and it is not written.
    void forget(ContributionId id);

    /// The pass's rooms are now these ones of before (-1: a new one).
    void setRooms(AgendaItemId pass, const std::vector<int>& was);

    /// Adds an edit for each contribution that lies elsewhere than in the record. Only rooms that were
    /// touched are numbered anew. What lies nowhere is in the pool, and not pinned.
    void writeTo(workspace::Change& change) const;

private:
    struct Room
    {
        AgendaItemId pass;
        int room;
        std::vector<ContributionId> order;
        bool isTouched = false;
    };

    Room* roomWith(AgendaItemId pass, int room);
    Room* roomOf(ContributionId id);

    const session::SessionRecord& m_record;
    std::vector<Room> m_rooms;
    std::vector<ContributionId> m_lifted;
    ContributionId m_forgotten;
};

} // namespace kring::arena
