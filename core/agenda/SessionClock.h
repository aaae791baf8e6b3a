// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaClock.h"
#include "core/session/SessionRecord.h"

namespace kring::agenda {

/// The clock of a session's agenda at `now`. Without a planned start (the date is still open) the session is
/// on time whenever it begins; once it is closed its clock stands, and what never began was left out.
AgendaClock clockOf(const session::SessionRecord& record, Instant now);

/// When the session was planned to begin; while that is open, when it began, or `now`.
Instant plannedStartOf(const session::SessionRecord& record, Instant now);

} // namespace kring::agenda
