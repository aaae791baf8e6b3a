// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace kring {

/// A point in time, UTC, in whole milliseconds: what the file stores. Local time exists on the screen only.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A length of time in milliseconds; negative where something has run over.
using Duration = std::chrono::milliseconds;

inline Instant instantFromMilliseconds(long long milliseconds)
{
    return Instant(Duration(milliseconds));
}

inline long long toMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

} // namespace kring
