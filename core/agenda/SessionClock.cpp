// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/SessionClock.h"

#include "core/session/SessionTimes.h"

#include <algorithm>

namespace kring::agenda {

namespace {

/// After the end nothing is to come: what never began was left out, and the end is when the last item ended.
void stop(AgendaClock& clock)
{
    using State = ItemTimes::State;
    std::optional<Instant> end;
    for (ItemTimes& times : clock.items) {
        if (times.state == State::Done)
            end = std::max(end.value_or(times.end), times.end);
        else
            times.state = State::Skipped;
    }
    clock.projectedEnd = end.value_or(clock.projectedEnd);
    clock.drift = clock.projectedEnd - clock.plannedEnd;
}

} // namespace

Instant plannedStartOf(const session::SessionRecord& record, Instant now)
{
    if (const auto planned = session::plannedStart(record.session))
        return *planned;
    std::optional<Instant> first;
    for (const AgendaItem& item : record.agenda) {
        if (item.startedAt && (!first || *item.startedAt < *first))
            first = item.startedAt;
    }
    return first.value_or(now);
}

AgendaClock clockOf(const session::SessionRecord& record, Instant now)
{
    AgendaClock clock = clockAt(record.agenda, plannedStartOf(record, now), now,
                                [&](QTime time) { return session::instantAt(record.session, time); });
    if (record.session.status == session::SessionStatus::Closed)
        stop(clock);
    return clock;
}

} // namespace kring::agenda
