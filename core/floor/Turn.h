// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Instant.h"
#include "core/common/Kept.h"

#include <QString>

#include <optional>
#include <vector>

namespace kring::floor {

/// Somebody speaking, from one instant to another. It says which perspective spoke; which person only where the
/// session's voiceByPerson says so.
struct Turn
{
    TurnId id;
    SessionId session;
    QString perspective; ///< code in vocabulary "perspective"
    ParticipantId participant;
    Instant startedAt;
    std::optional<Instant> endedAt; ///< none while it runs; at most one such a session
    bool assisted = false; ///< through an interpreter, an assistant or a communication aid
    Kept kept;

    bool operator==(const Turn&) const = default;
};

/// The turn that is running, or null.
inline const Turn* runningTurn(const std::vector<Turn>& turns)
{
    for (auto turn = turns.rbegin(); turn != turns.rend(); ++turn) {
        if (!turn->endedAt)
            return &*turn;
    }
    return nullptr;
}

} // namespace kring::floor
