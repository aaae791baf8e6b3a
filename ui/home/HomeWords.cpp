// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/HomeWords.h"

#include <QCoreApplication>

namespace kring::ui {

namespace {

constexpr int daysCounted = 14; ///< further off, a date says more than a number

QString words(const char* text, int count = -1)
{
    return QCoreApplication::translate("Home", text, nullptr, count);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString quarterOf(QDate day)
{
    return words(QT_TRANSLATE_NOOP("Home", "Q%1")).arg((day.month() + 2) / 3);
}

/// Some languages abbreviate with a full stop, which a tile has no use for.
QString shortMonth(QDate day, const QLocale& locale)
{
    return locale.standaloneMonthName(day.month(), QLocale::ShortFormat).remove(u'.');
}

} // namespace

QLocale localeOf(session::Language language)
{
    return language == session::Language::Swedish ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                                  : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString todayInWords(QDate today, const QLocale& locale)
{
    return words(QT_TRANSLATE_NOOP("Home", "%1 · week %2"))
        .arg(capitalised(locale.toString(today, QStringLiteral("dddd d MMMM yyyy"))))
        .arg(today.weekNumber());
}

QString dateInWords(const VagueDate& date, QDate today, const QLocale& locale)
{
    switch (date.precision) {
    case DatePrecision::Day:
        return capitalised(locale.toString(date.first, date.first.year() == today.year()
                                                           ? QStringLiteral("dddd d MMMM")
                                                           : QStringLiteral("dddd d MMMM yyyy")));
    case DatePrecision::Month:
        return QString(capitalised(locale.standaloneMonthName(date.first.month())) + u' ' +
                       QString::number(date.first.year()));
    case DatePrecision::Quarter:
        return QString(quarterOf(date.first) + u' ' + QString::number(date.first.year()));
    case DatePrecision::ToBeAnnounced:
        break;
    }
    return {};
}

QString distanceInWords(QDate day, QDate today)
{
    const int days = int(today.daysTo(day));
    if (days == 0)
        return words(QT_TRANSLATE_NOOP("Home", "today"));
    if (days == 1)
        return words(QT_TRANSLATE_NOOP("Home", "tomorrow"));
    if (days == -1)
        return words(QT_TRANSLATE_NOOP("Home", "yesterday"));
    return days > 0 ? words(QT_TRANSLATE_N_NOOP("Home", "in %n day(s)"), days)
                    : words(QT_TRANSLATE_N_NOOP("Home", "%n day(s) ago"), -days);
}

QString timesInWords(QTime start, QTime end)
{
    const QString format = QStringLiteral("HH:mm");
    if (!start.isValid())
        return {};
    return end.isValid() ? QString(start.toString(format) + u'–' + end.toString(format))
                         : start.toString(format);
}

Due dueInWords(QDate due, QDate today, const QLocale& locale)
{
    if (!due.isValid())
        return {};
    const int days = int(today.daysTo(due));
    if (days < 0)
        return {Due::Urgency::Overdue, words(QT_TRANSLATE_N_NOOP("Home", "%n day(s) overdue"), -days)};
    if (days == 0)
        return {Due::Urgency::Today, distanceInWords(due, today)};
    if (days <= daysCounted)
        return {Due::Urgency::Later, distanceInWords(due, today)};
    return {Due::Urgency::Later,
            locale.toString(due, due.year() == today.year() ? QStringLiteral("d MMMM")
                                                            : QStringLiteral("d MMMM yyyy"))};
}

DateTile dateTile(const VagueDate& date, const QLocale& locale)
{
    switch (date.precision) {
    case DatePrecision::Day:
        return {QString::number(date.first.day()), shortMonth(date.first, locale), true};
    case DatePrecision::Month:
        return {shortMonth(date.first, locale), QString::number(date.first.year()), false};
    case DatePrecision::Quarter:
        return {quarterOf(date.first), QString::number(date.first.year()), false};
    case DatePrecision::ToBeAnnounced:
        break;
    }
    return {QStringLiteral("?"), {}, false};
}

} // namespace kring::ui
