// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LiveTexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kring::ui {

namespace {

using namespace std::chrono_literals;

QString translated(const char* text, int count = -1)
{
    return QCoreApplication::translate("LiveTexts", text, nullptr, count);
}

QString twoDigits(long long number)
{
    return QString::number(number).rightJustified(2, QLatin1Char('0'));
}

QString minutesAndSeconds(long long seconds)
{
    if (seconds >= 6000)
        return QString(QString::number(seconds / 3600) + QLatin1Char(':') + twoDigits(seconds / 60 % 60) +
                       QLatin1Char(':') + twoDigits(seconds % 60));
    return QString(twoDigits(seconds / 60) + QLatin1Char(':') + twoDigits(seconds % 60));
}

/// Whole seconds left, rounded up, so that the second that is running is still shown.
long long secondsLeft(Duration remaining)
{
    return std::chrono::ceil<std::chrono::seconds>(remaining).count();
}

} // namespace

TimeMood moodOf(Duration allowance, Duration remaining)
{
    if (remaining < Duration::zero() && -remaining >= std::min<Duration>(1min, allowance / 10))
        return TimeMood::LongOver;
    return remaining * 5 <= allowance ? TimeMood::Ending : TimeMood::Calm;
}

QString countdownText(Duration remaining)
{
    const long long seconds = secondsLeft(remaining);
    const QString digits = minutesAndSeconds(std::abs(seconds));
    return seconds < 0 ? QString(QChar(0x2212) + digits) : digits;
}

QString elapsedText(Duration elapsed)
{
    return minutesAndSeconds(std::chrono::floor<std::chrono::seconds>(elapsed).count());
}

QString leftOrOver(Duration remaining)
{
    return secondsLeft(remaining) < 0 ? translated(QT_TRANSLATE_NOOP("LiveTexts", "over"))
                                      : translated(QT_TRANSLATE_NOOP("LiveTexts", "left"));
}

QString spentText(Duration elapsed, Duration planned, Duration granted)
{
    const int extra = wholeMinutes(granted);
    const QString spent = elapsedText(elapsed);
    const QString plan = QString::number(wholeMinutes(planned));
    if (extra == 0)
        return translated(QT_TRANSLATE_NOOP("LiveTexts", "%1 of %2 min")).arg(spent, plan);
    const QString sum = extra > 0 ? translated(QT_TRANSLATE_NOOP("LiveTexts", "%1 of %2 + %3 min"))
                                  : translated(QT_TRANSLATE_NOOP("LiveTexts", "%1 of %2 − %3 min"));
    return sum.arg(spent, plan, QString::number(std::abs(extra)));
}

int wholeMinutes(Duration duration)
{
    return int(std::lround(double(duration.count()) / 60000.0));
}

QString driftText(Duration drift)
{
    const int minutes = wholeMinutes(drift);
    if (minutes == 0)
        return translated(QT_TRANSLATE_NOOP("LiveTexts", "on time"));
    const int size = std::abs(minutes);
    // Nobody reads 192 minutes: from two hours on they are said as hours and minutes.
    if (size >= 120)
        return (minutes > 0 ? translated(QT_TRANSLATE_NOOP("LiveTexts", "%1 h %2 min late"))
                            : translated(QT_TRANSLATE_NOOP("LiveTexts", "%1 h %2 min ahead")))
            .arg(size / 60)
            .arg(size % 60);
    return (minutes > 0 ? translated(QT_TRANSLATE_NOOP("LiveTexts", "%1 min late"))
                        : translated(QT_TRANSLATE_NOOP("LiveTexts", "%1 min ahead")))
        .arg(size);
}

QString milestoneText(Duration remaining)
{
    if (secondsLeft(remaining) < 0)
        return translated(QT_TRANSLATE_NOOP("LiveTexts", "Over time"));
    if (remaining <= 1min)
        return translated(QT_TRANSLATE_NOOP("LiveTexts", "1 minute left"));
    if (remaining <= 5min)
        return translated(QT_TRANSLATE_NOOP("LiveTexts", "5 minutes left"));
    return translated(QT_TRANSLATE_NOOP("LiveTexts", "More than 5 minutes left"));
}

QString minutesLeftText(Duration remaining)
{
    if (secondsLeft(remaining) < 0)
        return translated(QT_TRANSLATE_NOOP("LiveTexts", "%1 min over"))
            .arg(std::chrono::ceil<std::chrono::minutes>(-remaining).count());
    return translated(QT_TRANSLATE_NOOP("LiveTexts", "%1 min left"))
        .arg(std::chrono::ceil<std::chrono::minutes>(remaining).count());
}

} // namespace kring::ui
