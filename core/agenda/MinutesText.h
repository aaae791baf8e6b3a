// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kring::agenda {

/// Whole minutes from what somebody types: "25", "90m", "90 min", "1.5h", "1,5 h", "1:30", "1h 30m". Nothing
/// for what is none of these, for no time at all, and for more than a day.
std::optional<int> minutesFromText(const QString& text);

} // namespace kring::agenda
