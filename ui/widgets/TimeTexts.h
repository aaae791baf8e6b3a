// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Instant.h"

#include <QString>

namespace kring::ui {

/// How the time of an item stands, for its colour. Never told by colour alone: leftOrOver() says it in words.
enum class TimeMood {
    Calm,
    Ending,  ///< a fifth or less is left, or it has just run over: orange
    LongOver ///< over by a minute, or by a tenth of its time: red
};

/// The mood of an item with this much time in all (planned and granted) and this much left (negative: over).
TimeMood moodOf(Duration allowance, Duration remaining);

/// "07:42", "00:00", "−02:10"; "1:40:00" from a hundred minutes. A second is shown until it has passed.
QString countdownText(Duration remaining);

/// "left" or "over".
QString leftOrOver(Duration remaining);

/// "07:42"; "1:40:00" from a hundred minutes.
QString minutesAndSeconds(long long seconds);

/// Whole seconds left, rounded up, so that the second that is running is still shown.
long long secondsLeft(Duration remaining);

} // namespace kring::ui
