// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/PlanShares.h"

#include <algorithm>

namespace kring::agenda {

PlanShares planShares(const std::vector<AgendaItem>& agenda, const session::Vocabulary& vocabulary)
{
    PlanShares shares;
    int all = 0;
    int open = 0;
    int presented = 0;
    for (const AgendaItem& item : agenda) {
        if (item.leftOut || item.plannedMinutes <= 0)
            continue;
        const session::Term* kind = vocabulary.find(QStringLiteral("agenda_kind"), item.kind);
        const QString group = kind ? kind->group : QString();
        const auto found = std::find_if(shares.groups.begin(), shares.groups.end(),
                                        [&](const PlanShares::Group& one) { return one.group == group; });
        if (found == shares.groups.end())
            shares.groups.push_back({group, item.plannedMinutes});
        else
            found->minutes += item.plannedMinutes;
        if (group == u"break")
            continue;
        all += item.plannedMinutes;
        open += kind && kind->interactive ? item.plannedMinutes : 0;
        presented += group == u"presentation" ? item.plannedMinutes : 0;
    }
    if (all > 0) {
        shares.conversation = double(open) / all;
        shares.presentation = double(presented) / all;
    }
    return shares;
}

std::optional<double> mostPresentation(const QString& sessionType)
{
    return sessionType == u"salon" ? std::optional(0.25) : std::nullopt;
}

bool hasTooMuchPresentation(const session::Session& session, const PlanShares& shares)
{
    const std::optional<double> most = mostPresentation(session.type);
    return most && shares.presentation && *shares.presentation > *most;
}

} // namespace kring::agenda
