// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaClock.h"
#include "core/workspace/Change.h"

namespace kring::session {
class Vocabulary;
}

namespace kring::agenda {

/// New minutes for the items still to come, so that the session ends when it was planned to. Nothing is
/// written until takeProposal().
struct OnTimeProposal
{
    struct Line
    {
        AgendaItemId item;
        int before = 0; ///< minutes, what was granted included
        int after = 0;

        bool operator==(const Line&) const = default;
    };

    std::vector<Line> lines; ///< in the agenda's order, those that get fewer minutes
    int late = 0;            ///< minutes, to the nearest; 0 when there is nothing to win
    int missing = 0;         ///< of these, how many could not be found

    bool operator==(const OnTimeProposal&) const = default;
};

/// Which kinds of agenda items keep their minutes whatever happens.
using KeepsItsTime = std::function<bool(const QString& kind)>;

/// Breaks and the pulse.
KeepsItsTime breaksAndPulse(const session::Vocabulary& vocabulary);

/// Shares the minutes that `clockAt` finds late among the coming items in proportion to their length. Items
/// with a fixed start and those that keep their time are left as they are, no other falls below two minutes
/// or a third of its plan, and nothing is shortened whose time would only be spent waiting for a fixed start.
OnTimeProposal makeOnTime(const std::vector<AgendaItem>& agenda, const KeepsItsTime& keepsItsTime,
                          Instant plannedStart, Instant now, const AtLocalTime& atLocalTime = {});

/// Takes the proposed minutes back from the items that are still to come. What was planned stays.
workspace::Change takeProposal(const std::vector<AgendaItem>& agenda, const OnTimeProposal& proposal,
                               Instant now);

} // namespace kring::agenda
