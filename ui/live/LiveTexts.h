// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/TimeTexts.h"

#include <QString>

namespace kring::ui {

/// "26:18": time used, in whole seconds that have passed.
QString elapsedText(Duration elapsed);

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
