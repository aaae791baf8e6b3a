// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaItem.h"

#include <functional>

namespace kring::agenda {

/// One agenda item seen from now: what was planned, what became of it, and when it is expected.
struct ItemTimes
{
    enum class State { Coming, Current, Done, Skipped };

    AgendaItemId item;
    State state = State::Coming;
    Instant plannedStart;
    Instant start; ///< real start of a done or current item, projected start of a coming one
    Instant end;   ///< real end of a done item, projected end of the others; a left out one ends as it starts
    Duration planned = {};
    Duration granted = {};
    Duration elapsed = {}; ///< time used, pauses apart; zero while coming

    bool operator==(const ItemTimes&) const = default;
};

/// How the current item's short turns stand. Indexes are of AgendaItem::shortTurns; -1 for none.
struct ShortTurnClock
{
    int running = -1;
    int next = -1;           ///< the first that has not begun
    Duration allowance = {}; ///< of the running turn
    Duration elapsed = {};   ///< of the running turn, the item's pauses apart
    Duration remaining = {}; ///< allowance - elapsed: negative after overrun
    bool isEnding = false;   ///< it is time to warn: the last minute, or the last fifth of a longer turn

    bool operator==(const ShortTurnClock&) const = default;
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
    Duration drift = {};       ///< projectedEnd - plannedEnd: positive when late
    ShortTurnClock shortTurns; ///< of the current item
    std::vector<ItemTimes> items;

    /// Time to spare before the planned end; zero when late.
    Duration free() const { return drift < Duration::zero() ? -drift : Duration::zero(); }
    bool isRunning() const { return currentIndex >= 0; }
    bool operator==(const AgendaClock&) const = default;
};

/// Turns a time of day into an instant; nothing where the day is not known.
using AtLocalTime = std::function<std::optional<Instant>(QTime)>;

/// The clock at `now` of an agenda (ordered by position) that was planned to begin at `plannedStart`.
/// An item that has begun but not ended is current; the last such one, should there be several. An item that
/// never began was skipped if it is left out or lies before the current one (when nothing runs: before the
/// last one that began); otherwise it is still to come. While the current item is over its time, the ones
/// after it are projected from now. An item with a fixed start is never expected before it, if `atLocalTime`
/// knows when that is.
AgendaClock clockAt(const std::vector<AgendaItem>& agenda, Instant plannedStart, Instant now,
                    const AtLocalTime& atLocalTime = {});

/// Time an item has used at `now`, pauses apart; zero if it has not begun.
Duration elapsedOf(const AgendaItem& item, Instant now);

/// Time that a span of an item has used, the item's pauses apart.
Duration unpausedBetween(const AgendaItem& item, Instant from, Instant to);

/// True for an item that has taken place, be it only as written afterwards.
bool isDone(const AgendaItem& item);

/// True for an item of which nothing has happened yet.
bool isUntouched(const AgendaItem& item);

/// Minutes granted in all, positive or negative.
int grantedMinutesOf(const AgendaItem& item);

/// Whole minutes an item really took: as written afterwards, else from its start and end (rounded);
/// nothing while neither is known.
std::optional<int> actualMinutesOf(const AgendaItem& item);

} // namespace kring::agenda
