// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"
#include "core/common/Ids.h"
#include "core/common/Instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace kring::floor {

enum class RoundState { Left, Spoken, Passed };

/// One person's place in a go-round.
struct RoundPlace
{
    ParticipantId participant;
    RoundState state = RoundState::Left;

    bool operator==(const RoundPlace&) const = default;
};

/// A go-round ("laget runt"): everyone once, for the same time, and whoever wants to says pass. It exists only
/// while it goes on; how long each person spoke is never stored.
struct Round
{
    RoundId id;
    SessionId session;
    AgendaItemId agendaItem;
    QString question;    ///< what everyone is asked; may be empty
    int secondsEach = 0;
    std::vector<RoundPlace> places;  ///< in the order of speaking
    ParticipantId now;               ///< who has the floor; none before the first and after the last
    std::optional<Instant> nowSince; ///< since when; set exactly while somebody has the floor
    int nowExtraSeconds = 0;         ///< given to whoever has the floor

    bool operator==(const Round&) const = default;
};

} // namespace kring::floor

namespace kring {

template <>
struct CodesOf<floor::RoundState>
{
    static constexpr std::pair<floor::RoundState, const char*> table[] = {
        {floor::RoundState::Left, "left"},
        {floor::RoundState::Spoken, "spoken"},
        {floor::RoundState::Passed, "passed"},
    };
};

} // namespace kring
