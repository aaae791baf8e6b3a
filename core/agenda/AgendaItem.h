// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Instant.h"
#include "core/common/Kept.h"

#include <QTime>

#include <optional>
#include <vector>

namespace kring::agenda {

/// A time when the item's clock stood still. Without an end it still does.
struct Pause
{
    Instant startedAt;
    std::optional<Instant> endedAt;
    Kept kept;

    bool operator==(const Pause&) const = default;
};

/// Minutes given to an item while it ran (negative: taken back), kept apart from what was planned.
struct Grant
{
    Instant at;
    int minutes = 0;
    Kept kept;

    bool operator==(const Grant&) const = default;
};

/// One line of the agenda. When it began and ended are facts; what the clock shows is computed from them.
struct AgendaItem
{
    AgendaItemId id;
    SessionId session;
    int position = 0; ///< the item's number, from 1, strictly increasing down the agenda
    QString kind;     ///< code in vocabulary "agenda_kind"
    QString title;
    int plannedMinutes = 0;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    std::vector<Pause> pauses;
    std::vector<Grant> grants;
    std::optional<int> actualMinutes; ///< as written afterwards; see actualMinutesOf()
    QTime actualStart;                ///< as written afterwards, local
    Kept kept;

    bool operator==(const AgendaItem&) const = default;
};

} // namespace kring::agenda
