// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaClock.h"
#include "core/agenda/AgendaRules.h"
#include "tests/support/Catch.h"
#include "tests/support/FakeClock.h"

namespace kring::test {

/// Items of so many minutes (ids 101, 102, ...), planned from 09:00.
struct Meeting
{
    FakeClock clock;
    Instant start = clock.now();
    session::SessionRecord record;

    explicit Meeting(const std::vector<int>& minutesOfItems = {10, 20, 5})
    {
        record.session.id = {1};
        int position = 0;
        for (const int minutes : minutesOfItems) {
            agenda::AgendaItem item;
            item.id = {++position + 100};
            item.session = record.session.id;
            item.position = position;
            item.kind = QStringLiteral("dialogue");
            item.plannedMinutes = minutes;
            record.agenda.push_back(item);
        }
    }

    std::vector<agenda::AgendaItem>& agenda() { return record.agenda; }
    agenda::AgendaItem& item(size_t index) { return record.agenda[index]; }

    void take(const workspace::Change& change)
    {
        REQUIRE_FALSE(change.isEmpty());
        workspace::apply(change, record);
    }
    void begin() { take(agenda::startSession(record, clock.now())); }
    void next() { take(agenda::nextItem(record.agenda, clock.now())); }
    void jump(size_t index) { take(agenda::jumpTo(record.agenda, record.agenda[index].id, clock.now())); }
    void back() { take(agenda::previousItem(record.agenda)); }

    /// The time of day, taken as UTC, on the day of the meeting.
    static std::optional<Instant> instantAt(QTime time)
    {
        return instantFromMilliseconds(
            QDateTime(QDate(2026, 11, 13), time, QTimeZone::utc()).toMSecsSinceEpoch());
    }
    agenda::AgendaClock now() const
    {
        return agenda::clockAt(record.agenda, start, clock.now(), &Meeting::instantAt);
    }
    agenda::ItemTimes::State state(size_t index) const { return now().items[index].state; }

    /// The agenda's ids in order, as "101 103 102".
    std::string order() const
    {
        std::string text;
        int last = 0;
        for (const agenda::AgendaItem& item : record.agenda) {
            CHECK(item.position > last);
            last = item.position;
            if (!text.empty())
                text += ' ';
            text += std::to_string(item.id.value);
        }
        return text;
    }
};

} // namespace kring::test
