// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Kept.h"
#include "core/common/VagueDate.h"

#include <vector>

namespace kring::followup {

/// What was agreed about the next time, and what it takes over. At most one a session.
struct NextSession
{
    NextSessionId id;
    SessionId session;
    VagueDate date;
    QString status; ///< code in vocabulary "session_status", or empty
    QString label;  ///< "Nästa gemensamma pilotträff"
    std::vector<AnyId> inherits; ///< carried questions and actions
    Kept kept;

    bool operator==(const NextSession&) const = default;
};

} // namespace kring::followup
