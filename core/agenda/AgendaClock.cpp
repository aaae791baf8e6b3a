// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaClock.h"

#include <algorithm>
#include <cmath>
#include <utility>

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
    return std::any_of(item.pauses.begin(), item.pauses.end(),
                       [](const Pause& pause) { return !pause.endedAt; });
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

ShortTurnClock shortTurnsAt(const AgendaItem& item, Instant now)
{
    ShortTurnClock clock;
    for (int i = int(item.shortTurns.size()) - 1; i >= 0; --i) {
        const ShortTurn& turn = item.shortTurns[size_t(i)];
        if (!turn.startedAt)
            clock.next = i;
        else if (!turn.endedAt && clock.running < 0)
            clock.running = i;
    }
    if (clock.running < 0)
        return clock;
    const ShortTurn& turn = item.shortTurns[size_t(clock.running)];
    clock.allowance = minutes(turn.minutes);
    clock.elapsed = unpausedBetween(item, *turn.startedAt, now);
    clock.remaining = clock.allowance - clock.elapsed;
    const Duration lastMinute = std::min(minutes(1), clock.allowance / 2);
    clock.isEnding = clock.remaining <= std::max(lastMinute, clock.allowance / 5);
    return clock;
}

} // namespace

int grantedMinutesOf(const AgendaItem& item)
{
    int sum = 0;
    for (const Grant& grant : item.grants)
        sum += grant.minutes;
    return sum;
}

bool isDone(const AgendaItem& item)
{
    return item.endedAt || (item.actualMinutes && !item.startedAt);
}

bool isUntouched(const AgendaItem& item)
{
    return !item.startedAt && !item.endedAt && !item.actualMinutes;
}

Duration unpausedBetween(const AgendaItem& item, Instant from, Instant to)
{
    if (to <= from)
        return Duration::zero();
    std::vector<std::pair<Instant, Instant>> pauses;
    for (const Pause& pause : item.pauses)
        pauses.emplace_back(std::clamp(pause.startedAt, from, to),
                            std::clamp(pause.endedAt.value_or(to), from, to));
    // A clock that was set back can leave pauses that overlap: no moment is taken off twice.
    std::sort(pauses.begin(), pauses.end());
    Duration used = to - from;
    Instant counted = from;
    for (const auto& [begin, end] : pauses) {
        if (end <= counted)
            continue;
        used -= end - std::max(begin, counted);
        counted = end;
    }
    return used;
}

Duration elapsedOf(const AgendaItem& item, Instant now)
{
    if (!item.startedAt)
        return item.actualMinutes ? minutes(*item.actualMinutes) : Duration::zero();
    return unpausedBetween(item, *item.startedAt, item.endedAt.value_or(now));
}

std::optional<int> actualMinutesOf(const AgendaItem& item)
{
    if (item.actualMinutes)
        return item.actualMinutes;
    if (!item.startedAt || !item.endedAt)
        return std::nullopt;
    return int(std::lround(double(elapsedOf(item, *item.endedAt).count()) / 60000.0));
}

AgendaClock clockAt(const std::vector<AgendaItem>& agenda, Instant plannedStart, Instant now,
                    const AtLocalTime& atLocalTime)
{
    AgendaClock clock;
    const auto [running, begun] = runningAndLastBegun(agenda);
    clock.currentIndex = running;
    const int passed = running >= 0 ? running : begun;
    const auto notBefore = [&](Instant expected, const AgendaItem& item) {
        if (!item.fixedStart.isValid() || !atLocalTime)
            return expected;
        return std::max(expected, atLocalTime(item.fixedStart).value_or(expected));
    };

    // The first item still to come is expected when the current one ends; before the start, at the planned
    // time or now, whichever is later; between two items, now.
    Instant next = begun < 0 ? std::max(plannedStart, now) : now;
    Instant planned = plannedStart;
    Instant lastEnd = plannedStart;
    bool anyDone = false;
    for (int i = 0; i < int(agenda.size()); ++i) {
        const AgendaItem& item = agenda[size_t(i)];
        planned = notBefore(planned, item);
        ItemTimes times{.item = item.id,
                        .state = ItemTimes::State::Coming,
                        .plannedStart = planned,
                        .start = next,
                        .end = next,
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
            clock.shortTurns = shortTurnsAt(item, now);
            lastEnd = next = times.end = clock.currentEnd;
        } else if (isDone(item)) {
            times.state = ItemTimes::State::Done;
            times.start = item.startedAt.value_or(lastEnd);
            times.end = item.endedAt.value_or(times.start + times.elapsed);
            // After jumping back one that lies further down may have ended already.
            if (running < 0 || i < running)
                lastEnd = std::exchange(anyDone, true) ? std::max(lastEnd, times.end) : times.end;
        } else if (i < passed || item.leftOut) {
            times.state = ItemTimes::State::Skipped;
            times.start = times.end = i < passed ? lastEnd : next;
        } else {
            times.start = notBefore(next, item);
            lastEnd = next = times.end = times.start + allowanceOf(item);
        }
        clock.items.push_back(times);
    }
    clock.plannedEnd = planned;
    clock.projectedEnd = lastEnd;
    clock.drift = clock.projectedEnd - clock.plannedEnd;
    return clock;
}

} // namespace kring::agenda
