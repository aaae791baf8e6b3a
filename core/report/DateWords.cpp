// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/DateWords.h"

#include "core/report/Words.h"

namespace kring::report {

using session::Language;

namespace {

constexpr const char* swedishMonths[] = {"januari",   "februari", "mars",     "april",
                                         "maj",       "juni",     "juli",     "augusti",
                                         "september", "oktober",  "november", "december"};
constexpr const char* englishMonths[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
constexpr const char* swedishDays[] = {"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"};
constexpr const char* englishDays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                       "Friday", "Saturday", "Sunday"};

QString monthName(QDate day, Language language)
{
    const auto index = size_t(day.month() - 1);
    return QString::fromUtf8(language == Language::Swedish ? swedishMonths[index] : englishMonths[index]);
}

QString weekdayName(QDate day, Language language)
{
    const auto index = size_t(day.dayOfWeek() - 1);
    return QString::fromUtf8(language == Language::Swedish ? swedishDays[index] : englishDays[index]);
}

} // namespace

QString dayInWords(QDate day, Language language)
{
    return day.isValid()
               ? QStringLiteral("%1 %2 %3").arg(day.day()).arg(monthName(day, language)).arg(day.year())
               : QString();
}

QString dayAndMonth(QDate day, Language language)
{
    return day.isValid() ? QStringLiteral("%1 %2").arg(day.day()).arg(monthName(day, language).left(3))
                         : QString();
}

QString shortDay(QDate day, Language language)
{
    return day.isValid() ? QStringLiteral("%1 %2").arg(dayAndMonth(day, language)).arg(day.year())
                         : QString();
}

QString vagueDateInWords(const VagueDate& date, Language language)
{
    switch (date.precision) {
    case DatePrecision::Day:
        return QStringLiteral("%1 %2").arg(weekdayName(date.first, language),
                                           dayInWords(date.first, language));
    case DatePrecision::Month:
        return QStringLiteral("%1 %2").arg(monthName(date.first, language)).arg(date.first.year());
    case DatePrecision::Quarter:
        return word(Word::Quarter, language).arg((date.first.month() + 2) / 3).arg(date.first.year());
    case DatePrecision::ToBeAnnounced:
        break;
    }
    return word(Word::ToBeAnnounced, language);
}

QString clockTime(QTime time, Language language)
{
    return time.toString(language == Language::Swedish ? QStringLiteral("HH.mm") : QStringLiteral("HH:mm"));
}

} // namespace kring::report
