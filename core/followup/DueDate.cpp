// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/DueDate.h"

#include <QRegularExpression>
#include <QStringList>

namespace kring::followup {

namespace {

/// The number (from 1) of the only name that begins with `word`, which is three letters at least; 0 for none.
int numberOf(const QString& word, const QStringList& names)
{
    if (word.size() < 3)
        return 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].startsWith(word))
            return int(i) + 1;
    }
    return 0;
}

int monthOf(const QString& word)
{
    static const QStringList swedish = QStringLiteral("januari februari mars april maj juni juli augusti "
                                                      "september oktober november december")
                                           .split(QLatin1Char(' '));
    static const QStringList english = QStringLiteral("january february march april may june july august "
                                                      "september october november december")
                                           .split(QLatin1Char(' '));
    const int month = numberOf(word, swedish);
    return month > 0 ? month : numberOf(word, english);
}

int weekdayOf(const QString& word)
{
    static const QStringList swedish =
        QStringLiteral("måndag tisdag onsdag torsdag fredag lördag söndag").split(QLatin1Char(' '));
    static const QStringList english =
        QStringLiteral("monday tuesday wednesday thursday friday saturday sunday").split(QLatin1Char(' '));
    const int day = numberOf(word, swedish);
    return day > 0 ? day : numberOf(word, english);
}

std::optional<QDate> dayOf(int day, int month, const QString& year, QDate today)
{
    if (!year.isEmpty()) {
        const QDate date(year.toInt(), month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    // 29 February may be some years away.
    for (int ahead = 0; ahead <= 8; ++ahead) {
        const QDate date(today.year() + ahead, month, day);
        if (date.isValid() && date >= today)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> readNamedDay(const QString& text, QDate today)
{
    if (text == QStringLiteral("idag") || text == QStringLiteral("i dag") || text == QStringLiteral("today"))
        return today;
    if (text == QStringLiteral("imorgon") || text == QStringLiteral("i morgon") ||
        text == QStringLiteral("tomorrow"))
        return today.addDays(1);
    if (const int weekday = weekdayOf(text); weekday > 0) {
        const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
        return today.addDays(ahead == 0 ? 7 : ahead);
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> readDueDate(const QString& typed, QDate today)
{
    const QString text = typed.simplified().toLower();
    if (text.isEmpty())
        return QDate();
    if (const auto named = readNamedDay(text, today))
        return named;

    static const QRegularExpression ahead(QStringLiteral("^\\+ ?(\\d{1,4}) ?([a-zå]*)$"));
    if (const auto match = ahead.match(text); match.hasMatch()) {
        const QString unit = match.captured(2);
        const int count = match.captured(1).toInt();
        if (unit.isEmpty() || unit.startsWith(u'd'))
            return today.addDays(count);
        if (unit.startsWith(u'v') || unit.startsWith(u'w'))
            return today.addDays(7 * count);
        if (unit.startsWith(u'm'))
            return today.addMonths(count);
        return std::nullopt;
    }
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return dayOf(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1), today);
    static const QRegularExpression slash(QStringLiteral("^(\\d{1,2})/(\\d{1,2})(?:[/ -](\\d{4}))?$"));
    if (const auto match = slash.match(text); match.hasMatch())
        return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3), today);
    static const QRegularExpression words(QStringLiteral(
        "^(?:den )?(\\d{1,2})(?::?e|:?a|st|nd|rd|th)? (?:of )?([a-zåäö]+)\\.?(?: (\\d{4}))?$"));
    if (const auto match = words.match(text); match.hasMatch()) {
        if (const int month = monthOf(match.captured(2)); month > 0)
            return dayOf(match.captured(1).toInt(), month, match.captured(3), today);
    }
    static const QRegularExpression turned(
        QStringLiteral("^([a-zåäö]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?$"));
    if (const auto match = turned.match(text); match.hasMatch()) {
        if (const int month = monthOf(match.captured(1)); month > 0)
            return dayOf(match.captured(2).toInt(), month, match.captured(3), today);
    }
    return std::nullopt;
}

} // namespace kring::followup
