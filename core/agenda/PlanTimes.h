// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaItem.h"
#include "core/session/Session.h"

#include <QDateTime>

namespace kring::agenda {

/// One agenda item as it is planned on the clock. The times are in the session's time zone; they are null
/// while it is not known when the day starts.
struct PlannedItem
{
    AgendaItemId item;
    int day = 0;
    QDateTime start;
    QDateTime end;
    int buffer = 0; ///< minutes of slack before a fixed start
    int clash = 0;  ///< minutes that the items before overrun its fixed start by

    bool operator==(const PlannedItem&) const = default;
};

/// A day of the session. Without a date the days are some days, and only the times of day mean anything.
struct PlannedDay
{
    int day = 0;
    QDateTime start;   ///< null when it is not known
    QDateTime end;     ///< when its last item ends; as `start` when it has none
    QDateTime closes;  ///< when it was to end; null when that is not known
    int available = 0; ///< minutes from `start` to `closes`
    int planned = 0;   ///< minutes of its items
    int buffer = 0;    ///< minutes of slack between them

    /// Minutes that its items go on after it was to end.
    int excess() const;
    /// Minutes left at its end.
    int free() const;

    bool operator==(const PlannedDay&) const = default;
};

struct PlanTimes
{
    std::vector<PlannedItem> items; ///< in the agenda's order
    std::vector<PlannedDay> days;   ///< at least one, in order
    int planned = 0;                ///< minutes, of all days
    int available = 0;              ///< 0 while start or end are not set
    int excess = 0;
    int clashes = 0; ///< items that cannot begin when they must

    bool operator==(const PlanTimes&) const = default;
};

/// How many days the session has: as its dates or its agenda say, whichever is more.
int daysOf(const session::Session& session, const std::vector<AgendaItem>& agenda);

/// When each item is to begin. A day starts at its first item's fixed start, else at the session's; an item
/// follows on the one before, unless it has a fixed start of its own. Minutes are real ones: in the night
/// when the clocks are set an hour of the wall clock may be two, or none. What is left out takes no time.
PlanTimes planTimes(const session::Session& session, const std::vector<AgendaItem>& agenda);

} // namespace kring::agenda
