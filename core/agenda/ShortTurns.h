// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::agenda {

/// The short turns inside an item, one a title, so many minutes each. Turns that have begun keep their times
/// if their title is still there. No titles: no short turns.
workspace::Change setShortTurns(const AgendaItem& item, const QStringList& titles, int minutes);

/// The current item's running short turn ends and the next one begins; after the last one it only ends.
workspace::Change nextShortTurn(const std::vector<AgendaItem>& agenda, Instant now);

/// The current item's running short turn ends.
workspace::Change endShortTurns(const std::vector<AgendaItem>& agenda, Instant now);

} // namespace kring::agenda
