// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Instant.h"
#include "core/session/Session.h"

#include <QTimeZone>

#include <optional>

namespace kring::session {

/// The session's own time zone; the computer's when none is set or the name is unknown here.
QTimeZone timeZoneOf(const Session& session);

/// The planned first minute; nothing while the date or the time is open.
std::optional<Instant> plannedStart(const Session& session);

/// The planned last minute; after midnight when `end` is earlier in the day than `start`.
std::optional<Instant> plannedEnd(const Session& session);

/// A time of day in the session's time zone, on its day; on the next one when the session goes on over
/// midnight and the time is earlier than its start. Nothing while the date is open.
std::optional<Instant> instantAt(const Session& session, QTime time);

/// The wall clock in the session's time zone at this instant.
QTime localTime(const Session& session, Instant instant);

/// The calendar day in the session's time zone at this instant.
QDate localDate(const Session& session, Instant instant);

} // namespace kring::session
