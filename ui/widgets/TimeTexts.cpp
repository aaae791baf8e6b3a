// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TimeTexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kring::ui {

namespace {

using namespace std::chrono_literals;

QString translated(const char* text)
{
    return QCoreApplication::translate("LiveTexts", text);
}

QString twoDigits(long long number)
{
    return QString::number(number).rightJustified(2, QLatin1Char('0'));
}

} // namespace

QString minutesAndSeconds(long long seconds)
{
    if (seconds >= 6000)
        return QString(QString::number(seconds / 3600) + QLatin1Char(':') + twoDigits(seconds / 60 % 60) +
                       QLatin1Char(':') + twoDigits(seconds % 60));
    return QString(twoDigits(seconds / 60) + QLatin1Char(':') + twoDigits(seconds % 60));
}

long long secondsLeft(Duration remaining)
{
    return std::chrono::ceil<std::chrono::seconds>(remaining).count();
}

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

QString leftOrOver(Duration remaining)
{
    return secondsLeft(remaining) < 0 ? translated(QT_TRANSLATE_NOOP("LiveTexts", "over"))
                                      : translated(QT_TRANSLATE_NOOP("LiveTexts", "left"));
}

} // namespace kring::ui
