// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"
#include "core/common/Ids.h"

namespace kring::floor {

enum class QueueState { Waiting, Speaking, Spoken };

/// Somebody's request to speak, while the session runs. When the session ends its entries are removed: who
/// spoke, and how often, is nobody's business afterwards.
struct QueueEntry
{
    QueueEntryId id; ///< in order of asking
    SessionId session;
    ParticipantId participant;
    QueueState state = QueueState::Waiting;
    int lifted = 0;        ///< above 0: put before the others by whoever leads, the highest first
    bool assisted = false; ///< the turn will be marked so

    bool operator==(const QueueEntry&) const = default;
};

} // namespace kring::floor

namespace kring {

template <>
struct CodesOf<floor::QueueState>
{
    static constexpr std::pair<floor::QueueState, const char*> table[] = {
        {floor::QueueState::Waiting, "waiting"},
        {floor::QueueState::Speaking, "speaking"},
        {floor::QueueState::Spoken, "spoken"},
    };
};

} // namespace kring
