// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/VagueDate.h"

#include <QRegularExpression>

namespace kring {

QString VagueDate::toText() const
{
    switch (precision) {
    case DatePrecision::Day:
        return first.toString(Qt::ISODate);
    case DatePrecision::Month:
        return first.toString(QStringLiteral("yyyy-MM"));
    case DatePrecision::Quarter:
        return QStringLiteral("%1-Q%2").arg(first.year(), 4, 10, QLatin1Char('0')).arg((first.month() + 2) / 3);
    case DatePrecision::ToBeAnnounced:
        break;
    }
    return {};
}

std::optional<VagueDate> VagueDate::fromText(const QString& text, DatePrecision precision)
{
    QDate first;
    switch (precision) {
    case DatePrecision::Day: {
        static const QRegularExpression shape(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
        if (shape.match(text).hasMatch())
            first = QDate::fromString(text, Qt::ISODate);
        break;
    }
    case DatePrecision::Month: {
        static const QRegularExpression shape(QStringLiteral("^(\\d{4})-(\\d{2})$"));
        if (const auto match = shape.match(text); match.hasMatch())
            first = QDate(match.captured(1).toInt(), match.captured(2).toInt(), 1);
        break;
    }
    case DatePrecision::Quarter: {
        static const QRegularExpression shape(QStringLiteral("^(\\d{4})-Q([1-4])$"));
        if (const auto match = shape.match(text); match.hasMatch())
            first = QDate(match.captured(1).toInt(), match.captured(2).toInt() * 3 - 2, 1);
        break;
    }
    case DatePrecision::ToBeAnnounced:
        return text.isEmpty() ? std::optional(VagueDate{}) : std::nullopt;
    }
    if (!first.isValid() || first.year() < 1)
        return std::nullopt;
    return VagueDate{first, precision};
}

} // namespace kring
