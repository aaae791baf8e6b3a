// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaClock.h"

#include <algorithm>
#include <cmath>

namespace kring::agenda {

namespace {

Duration minutes(int count)
{
    return std::chrono::minutes(count);
}

Duration allowanceOf(const AgendaItem& item)
{
    return std::max(minutes(item.plannedMinutes + grantedMinutesOf(item)), Duration::zero());
}

bool isPaused(const AgendaItem& item)
{
    return std::any_of(item.pauses.begin(), item.pauses.end(), [](const Pause& pause) { return !pause.endedAt; });
}

/// Index of the item that is running, and of the last one that has begun; -1 for none.
std::pair<int, int> runningAndLastBegun(const std::vector<AgendaItem>& agenda)
{
    int running = -1;
    int begun = -1;
    for (int i = 0; i < int(agenda.size()); ++i) {
        const AgendaItem& item = agenda[size_t(i)];
        if (item.startedAt || item.actualMinutes)
            begun = i;
        if (item.startedAt && !item.endedAt)
            running = i;
    }
    return {running, begun};
}

} // namespace

int grantedMinutesOf(const AgendaItem& item)
{
    int sum = 0;
    for (const Grant& grant : item.grants)
        sum += grant.minutes;
    return sum;
}

Duration elapsedOf(const AgendaItem& item, Instant now)
{
    if (!item.startedAt)
        return item.actualMinutes ? minutes(*item.actualMinutes) : Duration::zero();
    const Instant end = item.endedAt.value_or(std::max(now, *item.startedAt));
    Duration elapsed = end - *item.startedAt;
    for (const Pause& pause : item.pauses) {
        const Instant from = std::clamp(pause.startedAt, *item.startedAt, end);
        const Instant to = std::clamp(pause.endedAt.value_or(end), from, end);
        elapsed -= to - from;
    }
    return std::max(elapsed, Duration::zero());
}

std::optional<int> actualMinutesOf(const AgendaItem& item)
{
    if (item.actualMinutes)
        return item.actualMinutes;
    if (!item.startedAt || !item.endedAt)
        return std::nullopt;
    return int(std::lround(double(elapsedOf(item, *item.endedAt).count()) / 60000.0));
}

AgendaClock clockAt(const std::vector<AgendaItem>& agenda, Instant plannedStart, Instant now)
{
    AgendaClock clock;
    const auto [running, begun] = runningAndLastBegun(agenda);
    clock.currentIndex = running;

    // The first item still to come is expected when the current one ends; before the start, at the planned
    // time or now, whichever is later; between two items, now.
    Instant next = begun < 0 ? std::max(plannedStart, now) : now;
    Instant planned = plannedStart;
    Instant lastEnd = plannedStart;
    for (int i = 0; i < int(agenda.size()); ++i) {
        const AgendaItem& item = agenda[size_t(i)];
        ItemTimes times{.item = item.id,
                        .state = ItemTimes::State::Coming,
                        .plannedStart = planned,
                        .start = next,
                        .planned = minutes(item.plannedMinutes),
                        .granted = minutes(grantedMinutesOf(item)),
                        .elapsed = elapsedOf(item, now)};
        planned += times.planned;
        if (i == running) {
            times.state = ItemTimes::State::Current;
            times.start = *item.startedAt;
            clock.paused = isPaused(item);
            clock.planned = times.planned;
            clock.granted = times.granted;
            clock.elapsed = times.elapsed;
            clock.remaining = allowanceOf(item) - times.elapsed;
            clock.currentEnd = now + std::max(clock.remaining, Duration::zero());
            next = lastEnd = clock.currentEnd;
        } else if (item.endedAt || item.actualMinutes) {
            times.state = ItemTimes::State::Done;
            times.start = item.startedAt.value_or(lastEnd);
            lastEnd = item.endedAt.value_or(times.start + times.elapsed);
        } else if (i < begun) {
            times.state = ItemTimes::State::Skipped;
            times.start = lastEnd;
        } else {
            next += allowanceOf(item);
            lastEnd = next;
        }
        clock.items.push_back(times);
    }
    clock.plannedEnd = planned;
    clock.projectedEnd = lastEnd;
    clock.drift = clock.projectedEnd - clock.plannedEnd;
    return clock;
}

} // namespace kring::agenda
