// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::floor {

/// A question that an earlier session carried, taken into this one: raised here in its own words, with the
/// perspective it came from, and knowing where it comes from. Who asked stays with the earlier session. Empty
/// when it is here already, or when it comes from this session itself.
workspace::Change takeIn(const session::SessionRecord& record, const Question& earlier,
                         const session::Session& from, QuestionId newId, Instant now);

/// The question of this session that continues that one; null when it has not been taken in.
const Question* takenInAs(const session::SessionRecord& record, const Question& earlier,
                          const session::Session& from);

} // namespace kring::floor
