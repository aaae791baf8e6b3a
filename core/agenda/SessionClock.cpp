// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/SessionClock.h"

#include "core/session/SessionTimes.h"

namespace kring::agenda {

namespace {

/// After the end nothing is to come: what never began was left out, and the end is when the last item ended.
void stop(AgendaClock& clock)
{
    using State = ItemTimes::State;
    for (ItemTimes& times : clock.items) {
        if (times.state == State::Done)
            clock.projectedEnd = times.start + times.elapsed;
        else
            times.state = State::Skipped;
    }
    clock.drift = clock.projectedEnd - clock.plannedEnd;
}

} // namespace

AgendaClock clockOf(const session::SessionRecord& record, Instant now)
{
    Instant plannedStart = now;
    if (const auto planned = session::plannedStart(record.session))
        plannedStart = *planned;
    else if (!record.agenda.empty() && record.agenda.front().startedAt)
        plannedStart = *record.agenda.front().startedAt;
    AgendaClock clock = clockAt(record.agenda, plannedStart, now);
    if (record.session.status == session::SessionStatus::Closed)
        stop(clock);
    return clock;
}

} // namespace kring::agenda
