// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::session {

/// Makes a planned session ready to be rehearsed now, in a copy that is thrown away: it is planned for this
/// minute, as long as before, and its fixed starts move along. Empty for a session that is not planned.
workspace::Change prepareRehearsal(const SessionRecord& record, Instant now);

} // namespace kring::session
