// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Instant.h"

namespace kring {

/// Where "now" comes from. Injected, so that every rule about time can be tested without waiting.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The computer's own wall clock.
class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
    }
};

} // namespace kring
