// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaClock.h"

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

/// "26:18": time used, in whole seconds that have passed.
QString elapsedText(Duration elapsed);

/// "left" or "over".
QString leftOrOver(Duration remaining);

/// "26:18 of 30 + 4 min"; without "+ 4" when nothing was granted, "− 2" when time was taken back.
QString spentText(Duration elapsed, Duration planned, Duration granted);

/// Whole minutes, to the nearest one.
int wholeMinutes(Duration duration);

/// "4 min late", "on time", "3 min ahead".
QString driftText(Duration drift);

/// What a screen reader hears of the countdown: a milestone ("5 minutes left", "1 minute left", "Over time"),
/// so that it speaks a few times an item and not each second.
QString milestoneText(Duration remaining);

/// The time left for the window's title, in whole minutes: "8 min left", "2 min over".
QString minutesLeftText(Duration remaining);

} // namespace kring::ui
