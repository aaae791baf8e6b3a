// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

#include <functional>

namespace kring::floor {

/// What nobody has done anything with yet: the one in discussion and those still raised, most dots first.
std::vector<Question> unhandled(const session::SessionRecord& record);

/// The parking place, in its order.
std::vector<Question> parked(const session::SessionRecord& record);

/// Moves a parked question by so many places (−1 is one place towards the front), as far as there are places.
workspace::Change moveParked(const session::SessionRecord& record, QuestionId id, int places);

/// The last place taken on the parking place; 0 when it is empty.
int lastParkingPosition(const session::SessionRecord& record);

/// When time runs out nothing is thrown away: every one of these questions is parked, in this order.
workspace::Change parkAll(const session::SessionRecord& record, const std::vector<QuestionId>& questions,
                          Instant now);

/// Every one of these questions goes to the next session. `newId` makes the carried questions' ids.
workspace::Change carryAll(const session::SessionRecord& record, const std::vector<QuestionId>& questions,
                           const std::function<CarriedQuestionId()>& newId, Instant now);

} // namespace kring::floor
