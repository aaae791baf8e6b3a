// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/PlanTimes.h"

#include "core/session/SessionTimes.h"

#include <QTimeZone>

#include <algorithm>

namespace kring::agenda {

using session::Session;

namespace {

int minutesBetween(const QDateTime& from, const QDateTime& to)
{
    return int(from.secsTo(to) / 60);
}

/// So many milliseconds after the epoch. Only counted so is a time sure where the clocks are set: a local time may
/// come twice, or never.
QDateTime momentAt(qint64 milliseconds, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, zone);
}

QDateTime after(const QDateTime& time, int minutes)
{
    return momentAt(time.toMSecsSinceEpoch() + qint64(minutes) * 60'000, time.timeZone());
}

/// Times of day on the days of a session. Where the date is open, on some days without a change of the clock.
class Days
{
public:
    explicit Days(const Session& session)
        : m_session(session)
        , m_isDated(session.date.precision == DatePrecision::Day && session.date.first.isValid())
    {}

    /// On the next calendar day when the session goes on over midnight and the time is before its start.
    QDateTime at(int day, QTime time) const
    {
        if (!time.isValid())
            return {};
        const bool isNextDay = isOverMidnight() && time < m_session.start;
        const QDate first = m_isDated ? m_session.date.first : QDate(2001, 1, 1);
        const QDate date = first.addDays(day + (isNextDay ? 1 : 0));
        const QTimeZone zone = m_isDated ? session::timeZoneOf(m_session) : QTimeZone::utc();
        return momentAt(QDateTime(date, time, zone).toMSecsSinceEpoch(), zone);
    }

private:
    bool isOverMidnight() const
    {
        return m_session.start.isValid() && m_session.end.isValid() && m_session.end < m_session.start;
    }

    const Session& m_session;
    bool m_isDated;
};

int dayOf(const AgendaItem& item)
{
    return std::max(item.day, 0);
}

PlannedDay emptyDay(int day, const Session& session, const std::vector<AgendaItem>& agenda, const Days& days)
{
    const auto first = std::find_if(agenda.begin(), agenda.end(), [&](const AgendaItem& item) {
        return dayOf(item) == day && !item.leftOut;
    });
    const QTime fixed = first == agenda.end() ? QTime() : first->fixedStart;
    PlannedDay planned;
    planned.day = day;
    planned.start = days.at(day, fixed.isValid() ? fixed : session.start);
    planned.end = planned.start;
    planned.closes = days.at(day, session.end);
    if (planned.start.isValid() && planned.closes.isValid())
        planned.available = std::max(minutesBetween(planned.start, planned.closes), 0);
    return planned;
}

PlannedItem placed(const AgendaItem& item, PlannedDay& day, const Days& days)
{
    PlannedItem planned;
    planned.item = item.id;
    planned.day = day.day;
    planned.start = planned.end = day.end;
    if (item.leftOut)
        return planned;
    const int minutes = std::max(item.plannedMinutes, 0);
    if (const QDateTime fixed = days.at(day.day, item.fixedStart); fixed.isValid() && day.end.isValid()) {
        const int slack = minutesBetween(day.end, fixed);
        planned.buffer = std::max(slack, 0);
        planned.clash = std::max(-slack, 0);
        planned.start = std::max(day.end, fixed);
    }
    if (planned.start.isValid())
        planned.end = after(planned.start, minutes);
    day.end = planned.end;
    day.planned += minutes;
    day.buffer += planned.buffer;
    return planned;
}

} // namespace

int PlannedDay::excess() const
{
    return closes.isValid() && end.isValid() ? std::max(minutesBetween(closes, end), 0) : 0;
}

int PlannedDay::free() const
{
    return closes.isValid() && end.isValid() ? std::max(minutesBetween(end, closes), 0) : 0;
}

int daysOf(const Session& session, const std::vector<AgendaItem>& agenda)
{
    int days = 1;
    if (session.date.precision == DatePrecision::Day && session.lastDay.isValid())
        days = std::max(days, int(session.date.first.daysTo(session.lastDay)) + 1);
    for (const AgendaItem& item : agenda)
        days = std::max(days, dayOf(item) + 1);
    return days;
}

PlanTimes planTimes(const Session& session, const std::vector<AgendaItem>& agenda)
{
    const Days days(session);
    PlanTimes times;
    const int count = daysOf(session, agenda);
    for (int day = 0; day < count; ++day)
        times.days.push_back(emptyDay(day, session, agenda, days));
    for (const AgendaItem& item : agenda)
        times.items.push_back(placed(item, times.days[size_t(dayOf(item))], days));
    for (const PlannedDay& day : times.days) {
        times.planned += day.planned;
        times.available += day.available;
        times.excess += day.excess();
    }
    for (const PlannedItem& item : times.items)
        times.clashes += item.clash > 0 ? 1 : 0;
    return times;
}

} // namespace kring::agenda
