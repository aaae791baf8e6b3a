// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaItem.h"

namespace kring::agenda {

/// One agenda item seen from now: what was planned, what became of it, and when it is expected.
struct ItemTimes
{
    enum class State { Coming, Current, Done, Skipped };

    AgendaItemId item;
    State state = State::Coming;
    Instant plannedStart;
    Instant start;    ///< real start of a done or current item, projected start of a coming one
    Duration planned = {};
    Duration granted = {};
    Duration elapsed = {}; ///< time used, pauses apart; zero while coming

    bool operator==(const ItemTimes&) const = default;
};

/// Everything the live clock shows. Nothing here is stored: it follows from the items' facts and "now".
struct AgendaClock
{
    int currentIndex = -1; ///< in the agenda; -1 before the start and after the end
    bool paused = false;
    Duration planned = {};   ///< of the current item
    Duration granted = {};   ///< of the current item
    Duration elapsed = {};   ///< of the current item, pauses apart
    Duration remaining = {}; ///< planned + granted - elapsed: negative after overrun
    Instant currentEnd;      ///< when the current item is expected to end
    Instant plannedEnd;
    Instant projectedEnd;
    Duration drift = {}; ///< projectedEnd - plannedEnd: positive when late
    std::vector<ItemTimes> items;

    bool isRunning() const { return currentIndex >= 0; }
    bool operator==(const AgendaClock&) const = default;
};

/// The clock at `now` of an agenda (ordered by position) that was planned to begin at `plannedStart`.
/// An item that has begun but not ended is current; the last such one, should there be several. An item that
/// lies before one that has begun and never began itself was skipped. While the current item is over its
/// time, the ones after it are projected from now.
AgendaClock clockAt(const std::vector<AgendaItem>& agenda, Instant plannedStart, Instant now);

/// Time an item has used at `now`, pauses apart; zero if it has not begun.
Duration elapsedOf(const AgendaItem& item, Instant now);

/// Minutes granted in all, positive or negative.
int grantedMinutesOf(const AgendaItem& item);

/// Whole minutes an item really took: as written afterwards, else from its start and end (rounded);
/// nothing while neither is known.
std::optional<int> actualMinutesOf(const AgendaItem& item);

} // namespace kring::agenda
