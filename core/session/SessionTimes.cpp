// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SessionTimes.h"

#include <QDateTime>

namespace kring::session {

namespace {

std::optional<Instant> instantOf(const Session& session, QDate day, QTime time)
{
    if (session.date.precision != DatePrecision::Day || !time.isValid())
        return std::nullopt;
    return instantFromMilliseconds(QDateTime(day, time, timeZoneOf(session)).toMSecsSinceEpoch());
}

QDateTime localDateTime(const Session& session, Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), timeZoneOf(session));
}

} // namespace

QTimeZone timeZoneOf(const Session& session)
{
    const QTimeZone zone(session.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

std::optional<Instant> plannedStart(const Session& session)
{
    return instantOf(session, session.date.first, session.start);
}

std::optional<Instant> plannedEnd(const Session& session)
{
    return instantAt(session, session.end);
}

std::optional<Instant> instantAt(const Session& session, QTime time)
{
    const bool overMidnight =
        session.start.isValid() && session.end.isValid() && session.end < session.start;
    return instantOf(session, session.date.first.addDays(overMidnight && time < session.start ? 1 : 0), time);
}

QTime localTime(const Session& session, Instant instant)
{
    return localDateTime(session, instant).time();
}

QDate localDate(const Session& session, Instant instant)
{
    return localDateTime(session, instant).date();
}

} // namespace kring::session
