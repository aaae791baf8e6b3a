// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/CalendarLines.h"

#include "core/report/PlainText.h"

#include <QDateTime>

#include <cstdlib>

namespace kring::programme {

namespace {

constexpr qsizetype longestLine = 75; // octets, RFC 5545 section 3.1

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

QByteArray offset(int seconds)
{
    constexpr int minute = 60;
    constexpr int hour = 3600;
    const int size = std::abs(seconds);
    QString text = QStringLiteral("%1%2%3")
                       .arg(QChar(seconds < 0 ? u'-' : u'+'))
                       .arg(size / hour, 2, 10, QChar(u'0'))
                       .arg(size % hour / minute, 2, 10, QChar(u'0'));
    if (size % minute != 0)
        text += QStringLiteral("%1").arg(size % minute, 2, 10, QChar(u'0'));
    return text.toLatin1();
}

void addRule(CalendarLines& lines, bool daylight, const QDateTime& begins, int from, int to,
             const QString& name)
{
    const QByteArray component = daylight ? "DAYLIGHT" : "STANDARD";
    lines.begin(component);
    lines.add("DTSTART", calendarTime(begins));
    lines.add("TZOFFSETFROM", offset(from));
    lines.add("TZOFFSETTO", offset(to));
    if (!name.isEmpty())
        lines.addText("TZNAME", name);
    lines.end(component);
}

} // namespace

void CalendarLines::add(const QByteArray& name, const QByteArray& value)
{
    QByteArray rest = name + ':' + value;
    qsizetype room = longestLine;
    while (rest.size() > room) {
        qsizetype cut = room;
        while (cut > 1 && continuesCharacter(rest[cut]))
            --cut;
        m_bytes += rest.left(cut) + "\r\n ";
        rest.remove(0, cut);
        room = longestLine - 1; // the space that continues the line counts too
    }
    m_bytes += rest + "\r\n";
}

void CalendarLines::addText(const QByteArray& name, const QString& text)
{
    QByteArray value;
    for (const char octet : report::plain(text).toUtf8()) {
        if (octet == '\n') {
            value += "\\n";
            continue;
        }
        if (octet == '\\' || octet == ';' || octet == ',')
            value += '\\';
        value += octet;
    }
    add(name, value);
}

QByteArray parameter(const QByteArray& value)
{
    const bool mustBeQuoted = value.contains(':') || value.contains(';') || value.contains(',');
    return mustBeQuoted ? QByteArray('"' + value + '"') : value;
}

QByteArray calendarTime(const QDateTime& time)
{
    return time.toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toLatin1();
}

void addTimeZone(CalendarLines& lines, const QTimeZone& zone, QDate from, QDate to)
{
    const QDateTime first = from.addYears(-1).startOfDay(QTimeZone::utc());
    const QDateTime last = to.addYears(1).startOfDay(QTimeZone::utc());
    lines.begin("VTIMEZONE");
    lines.add("TZID", zone.id());
    int offsetBefore = zone.offsetFromUtc(first);
    // What holds where the described years begin.
    addRule(lines, zone.isDaylightTime(first), first, offsetBefore, offsetBefore, zone.abbreviation(first));
    const QTimeZone::OffsetDataList changes =
        zone.hasTransitions() ? zone.transitions(first, last) : QTimeZone::OffsetDataList();
    for (const QTimeZone::OffsetData& change : changes) {
        if (change.atUtc <= first)
            continue;
        addRule(lines, change.daylightTimeOffset != 0, change.atUtc.toUTC().addSecs(offsetBefore),
                offsetBefore, change.offsetFromUtc, change.abbreviation);
        offsetBefore = change.offsetFromUtc;
    }
    lines.end("VTIMEZONE");
}

} // namespace kring::programme
