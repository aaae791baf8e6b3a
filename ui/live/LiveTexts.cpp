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

} // namespace

QString elapsedText(Duration elapsed)
{
    return minutesAndSeconds(std::chrono::floor<std::chrono::seconds>(elapsed).count());
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
