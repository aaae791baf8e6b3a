// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/DayText.h"

#include <QRegularExpression>

namespace kring {

std::optional<QDate> dayFromText(const QString& text, QDate today)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QDate();
    if (const QDate whole = QDate::fromString(trimmed, Qt::ISODate); whole.isValid())
        return whole;
    static const QRegularExpression dayAndMonth(
        QStringLiteral("^(\\d{1,2})[/.] ?(\\d{1,2})(?:[/. -]+(\\d{4}))?$"));
    const QRegularExpressionMatch match = dayAndMonth.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
    QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
    if (match.captured(3).isEmpty() && day.isValid() && day < today)
        day = day.addYears(1);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace kring
