// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/OpenShare.h"

#include "core/agenda/AgendaClock.h"

namespace kring::agenda {

std::optional<double> openShare(const std::vector<AgendaItem>& agenda, const session::Vocabulary& vocabulary)
{
    int open = 0;
    int all = 0;
    for (const AgendaItem& item : agenda) {
        const session::Term* kind = vocabulary.find(QStringLiteral("agenda_kind"), item.kind);
        if (kind && kind->group == u"break")
            continue;
        const int minutes = actualMinutesOf(item).value_or(0);
        all += minutes;
        if (kind && kind->interactive)
            open += minutes;
    }
    if (all == 0)
        return std::nullopt;
    return double(open) / all;
}

} // namespace kring::agenda
