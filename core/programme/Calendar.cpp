// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/Calendar.h"

#include "core/programme/Address.h"
#include "core/programme/CalendarLines.h"
#include "core/programme/InvitationText.h"
#include "core/programme/InvitationVersion.h"
#include "core/report/PlainText.h"
#include "core/session/SessionTimes.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace kring::programme {

using session::Session;
using session::SessionRecord;

namespace {

constexpr int secondsInMinute = 60;

QDate lastDayOf(const Session& session)
{
    return std::max(session.date.first, session.lastDay);
}

bool isCancelled(const Session& session)
{
    return session.status == session::SessionStatus::Cancelled;
}

/// Local to the session, and one that the clocks show: an hour that is skipped is the one after it.
QDateTime onItsClock(const Session& session, Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), session::timeZoneOf(session));
}

int plannedMinutes(const std::vector<agenda::AgendaItem>& agenda)
{
    int minutes = 0;
    for (const agenda::AgendaItem& item : agenda)
        minutes += item.leftOut || item.day != 0 ? 0 : item.plannedMinutes;
    return minutes;
}

QDateTime endOf(const SessionRecord& record, const QDateTime& start)
{
    if (const auto end = session::plannedEnd(record.session))
        return onItsClock(record.session, *end);
    return start.addSecs(qint64(plannedMinutes(record.agenda)) * secondsInMinute);
}

void addTimes(CalendarLines& lines, const SessionRecord& record)
{
    const Session& session = record.session;
    const QDate first = session.date.first;
    const auto begins = session::plannedStart(session);
    if (!begins) {
        const QString days = QStringLiteral("yyyyMMdd");
        lines.add("DTSTART;VALUE=DATE", first.toString(days).toLatin1());
        lines.add("DTEND;VALUE=DATE", lastDayOf(session).addDays(1).toString(days).toLatin1());
        return;
    }
    const QByteArray zone = ";TZID=" + parameter(session::timeZoneOf(session).id());
    const QDateTime start = onItsClock(session, *begins);
    const QDateTime end = endOf(record, start);
    lines.add("DTSTART" + zone, calendarTime(start));
    if (end > start)
        lines.add("DTEND" + zone, calendarTime(end));
    const qint64 days = first.daysTo(lastDayOf(session)) + 1;
    if (days > 1)
        lines.add("RRULE", "FREQ=DAILY;COUNT=" + QByteArray::number(days));
}

void addEvent(CalendarLines& lines, const SessionRecord& record, const Meeting& meeting, Instant now)
{
    const Session& session = record.session;
    const QString id = session.documentId.isEmpty() ? session.id.toString() : session.documentId;
    lines.begin("VEVENT");
    lines.addText("UID", QString(report::oneLine(id) + QStringLiteral("@kring")));
    lines.add("DTSTAMP",
              calendarTime(QDateTime::fromMSecsSinceEpoch(toMilliseconds(now), QTimeZone::utc())) + 'Z');
    lines.add("SEQUENCE", QByteArray::number(sequenceOf(session)));
    addTimes(lines, record);
    lines.addText("SUMMARY", meeting.title);
    if (!meeting.where.isEmpty())
        lines.addText("LOCATION", meeting.where);
    lines.addText("DESCRIPTION", toText(meeting));
    const QByteArray link = linkTo(meeting.signUp.to);
    if (!link.isEmpty())
        lines.add("URL", link);
    lines.add("STATUS", isCancelled(session) ? "CANCELLED" : "CONFIRMED");
    lines.end("VEVENT");
}

struct Years
{
    QDate first;
    QDate last;
};

void addTimeZones(CalendarLines& lines, const std::vector<const SessionRecord*>& records)
{
    std::map<QByteArray, Years> zones;
    for (const SessionRecord* record : records) {
        const Session& session = record->session;
        if (!session.start.isValid())
            continue; // whole days are the same everywhere
        Years& years = zones[session::timeZoneOf(session).id()];
        if (!years.first.isValid() || session.date.first < years.first)
            years.first = session.date.first;
        if (!years.last.isValid() || lastDayOf(session) > years.last)
            years.last = lastDayOf(session);
    }
    for (const auto& [id, years] : zones)
        addTimeZone(lines, QTimeZone(id), years.first, years.last);
}

} // namespace

Calendar calendarOf(const std::vector<SessionRecord>& records, const std::vector<Session>& others,
                    const session::Vocabulary& vocabulary, session::Language language, Instant now)
{
    std::vector<const SessionRecord*> dated;
    for (const SessionRecord& record : records) {
        if (record.session.date.precision == DatePrecision::Day && record.session.date.first.isValid())
            dated.push_back(&record);
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto* first, const auto* second) {
        return comesBefore(first->session, second->session);
    });
    CalendarLines lines;
    lines.begin("VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Kring//Kring//" + session::codeOf(language).toUpper().toLatin1());
    lines.add("CALSCALE", "GREGORIAN");
    const bool isCancellation = dated.size() == 1 && isCancelled(dated.front()->session);
    lines.add("METHOD", isCancellation ? "CANCEL" : "PUBLISH");
    addTimeZones(lines, dated);
    for (const SessionRecord* record : dated)
        addEvent(lines, *record, meetingOf(*record, others, vocabulary, language, now), now);
    lines.end("VCALENDAR");
    return {lines.bytes(), int(dated.size()), int(records.size() - dated.size())};
}

} // namespace kring::programme
