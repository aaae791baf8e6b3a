// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/OnTime.h"

#include "core/agenda/AgendaRules.h"
#include "core/session/Vocabulary.h"

#include <algorithm>
#include <cmath>

namespace kring::agenda {

using workspace::Change;

namespace {

constexpr int leastMinutes = 2;

int wholeMinutes(Duration duration)
{
    return int(std::lround(double(duration.count()) / 60000.0));
}

int minutesOf(const AgendaItem& item)
{
    return std::max(item.plannedMinutes + grantedMinutesOf(item), 0);
}

/// An item that may get shorter.
struct Candidate
{
    size_t index = 0;
    int before = 0;
    int least = 0;
    int taken = 0;

    bool hasMore() const { return before - taken > least; }
    /// Webster's rule: whoever has the largest claim gives the next minute, so that the shares stay in
    /// proportion and whole.
    double claim() const { return double(before) / (2 * taken + 1); }
};

} // namespace

KeepsItsTime breaksAndPulse(const session::Vocabulary& vocabulary)
{
    return [&vocabulary](const QString& kind) {
        const session::Term* term = vocabulary.find(QStringLiteral("agenda_kind"), kind);
        return kind == QLatin1String("pulse") || (term && term->group == QLatin1String("break"));
    };
}

OnTimeProposal makeOnTime(const std::vector<AgendaItem>& agenda, const KeepsItsTime& keepsItsTime,
                          Instant plannedStart, Instant now, const AtLocalTime& atLocalTime)
{
    std::vector<AgendaItem> tried = agenda;
    AgendaClock clock = clockAt(tried, plannedStart, now, atLocalTime);
    OnTimeProposal proposal;
    proposal.late = proposal.missing = std::max(wholeMinutes(clock.drift), 0);

    std::vector<Candidate> candidates;
    for (size_t i = 0; i < agenda.size(); ++i) {
        const AgendaItem& item = agenda[i];
        if (clock.items[i].state == ItemTimes::State::Coming && !keepsItsTime(item.kind) &&
            !item.fixedStart.isValid())
            candidates.push_back({.index = i,
                                  .before = minutesOf(item),
                                  .least = std::max(leastMinutes, (item.plannedMinutes + 2) / 3)});
    }
    while (proposal.missing > 0) {
        // A minute in front of a fixed start may win nothing: each one is tried before it counts.
        std::stable_sort(
            candidates.begin(), candidates.end(),
            [](const Candidate& left, const Candidate& right) { return left.claim() > right.claim(); });
        const auto giver = std::find_if(candidates.begin(), candidates.end(), [&](Candidate& one) {
            if (!one.hasMore())
                return false;
            tried[one.index].grants.push_back({now, -1, {}});
            const AgendaClock shorter = clockAt(tried, plannedStart, now, atLocalTime);
            if (shorter.projectedEnd < clock.projectedEnd) {
                clock = shorter;
                return true;
            }
            tried[one.index].grants.pop_back();
            return false;
        });
        if (giver == candidates.end())
            break;
        ++giver->taken;
        --proposal.missing;
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate& left, const Candidate& right) { return left.index < right.index; });
    for (const Candidate& one : candidates) {
        if (one.taken > 0)
            proposal.lines.push_back({agenda[one.index].id, one.before, one.before - one.taken});
    }
    return proposal;
}

Change takeProposal(const std::vector<AgendaItem>& agenda, const OnTimeProposal& proposal, Instant now)
{
    Change change{KRING_CHANGE("Make it on time"), {}};
    for (const OnTimeProposal::Line& line : proposal.lines) {
        const AgendaItem* item = itemWith(agenda, line.item);
        if (!item || !isUntouched(*item))
            continue;
        AgendaItem shorter = *item;
        if (const int grant = line.after - minutesOf(*item))
            shorter.grants.push_back({now, grant, {}});
        change.update(*item, shorter);
    }
    return change;
}

} // namespace kring::agenda
