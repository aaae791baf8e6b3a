// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Kept.h"
#include "core/common/VagueDate.h"

namespace kring::session {

/// Something that happened in a pilot, between the sessions or at one: a line of the series' log.
struct LogEntry
{
    LogEntryId id;
    SeriesId series;
    QString documentId;
    VagueDate date;
    QString kind; ///< code in vocabulary "log_kind": event, milestone, observation, spread
    QString text;
    QString site;     ///< where; for spread the place that has taken it up
    int adopters = 0; ///< for spread: how many do it there by then
    Kept kept;

    bool operator==(const LogEntry&) const = default;
};

} // namespace kring::session
