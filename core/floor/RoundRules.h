// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/TurnRules.h"

namespace kring::floor {

enum class RoundOrder { AsSeated, AlternateSides, Shuffled };

/// People in the order that a go-round takes them: as they stand in the session's list, in turn from each
/// side, or shuffled by `seed`.
std::vector<ParticipantId> inRoundOrder(const session::SessionRecord& record,
                                        std::vector<ParticipantId> people, RoundOrder order, quint32 seed);

struct RoundPlan
{
    std::vector<ParticipantId> people; ///< in the order of speaking
    int secondsEach = 90;
    QString question; ///< may be empty
};

/// A go-round is laid out; nobody has the floor yet, and a turn that runs goes on. Empty if one goes on
/// already or nobody takes part.
workspace::Change startRound(const session::SessionRecord& record, RoundId id, const RoundPlan& plan);

/// The next one who is left gets the floor, and whoever had it has spoken. After the last one the floor is
/// empty, and the round stands until it is ended.
workspace::Change nextInRound(const session::SessionRecord& record, TurnId turn, Instant now);

/// Whoever has the floor says pass, and the next one gets it; nothing while nobody has it.
workspace::Change passInRound(const session::SessionRecord& record, TurnId turn, Instant now);

/// More time for whoever has the floor.
workspace::Change addSeconds(const session::SessionRecord& record, int seconds);

/// Somebody who is left comes so many places later among those who are left (negative: earlier).
workspace::Change moveInRound(const session::SessionRecord& record, ParticipantId person, int by);

/// Those who are left in another order.
workspace::Change orderRound(const session::SessionRecord& record, RoundOrder order, quint32 seed);

/// The round is over, and the turn ended; nothing of it is kept but the perspectives' turns.
workspace::Change endRound(const session::SessionRecord& record, Instant now);

/// How many are left to speak, whoever has the floor not counted.
int leftInRound(const Round& round);

} // namespace kring::floor
