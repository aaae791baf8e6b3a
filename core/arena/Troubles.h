// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/Puzzle.h"

namespace kring::arena {

/// What does not go together in a programme as it lies: what is to be solved by pass and time, then the
/// quiet notices.
std::vector<Trouble> troublesOf(const session::SessionRecord& record, const Puzzle& puzzle);

} // namespace kring::arena
