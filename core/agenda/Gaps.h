// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::agenda {

/// Time in which nobody saw the clock run, and nobody has said yet what it was.
struct Gap
{
    AgendaItemId item;
    Instant from;
    Instant to;

    bool operator==(const Gap&) const = default;
};

/// What the time of a gap is found to have been.
enum class GapFate {
    Break,
    ThisItem, ///< the item went on meanwhile
    Nobody,
};

/// The computer was away from `from` to `to`: the current item is not charged for that time until somebody
/// says what it was, and whoever was speaking stopped then. Empty when nothing ran, or when the item already
/// has a pause in that time: its clock stood still, or another window has noticed the same gap.
workspace::Change noticeGap(const session::SessionRecord& record, Instant from, Instant to);

/// Says what a gap was; empty when there is none any more.
workspace::Change assignGap(const std::vector<AgendaItem>& agenda, const Gap& gap, GapFate fate);

/// The gaps that nobody has assigned, in the agenda's order.
std::vector<Gap> unassignedGaps(const std::vector<AgendaItem>& agenda);

} // namespace kring::agenda
