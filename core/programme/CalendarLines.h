// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTimeZone>

namespace kring::programme {

/// Content lines of an iCalendar file, folded so that none is longer than 75 octets; a character of several
/// octets is never parted.
class CalendarLines
{
public:
    void begin(const QByteArray& component) { add("BEGIN", component); }
    void end(const QByteArray& component) { add("END", component); }
    void add(const QByteArray& name, const QByteArray& value);
    /// A text: separators, backslashes and line breaks are escaped, other control characters gone.
    void addText(const QByteArray& name, const QString& text);

    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// A parameter's value, quoted where it must be.
QByteArray parameter(const QByteArray& value);

/// "20261113T090000".
QByteArray calendarTime(const QDateTime& time);

/// The component VTIMEZONE: the zone's offsets from before `from` until after `to`, with every change of
/// the clock in between.
void addTimeZone(CalendarLines& lines, const QTimeZone& zone, QDate from, QDate to);

} // namespace kring::programme
