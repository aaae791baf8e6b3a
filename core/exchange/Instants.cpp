// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Instants.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace kring::exchange {

QString instantText(Instant instant)
{
    const long long milliseconds = toMilliseconds(instant);
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
    return QString(
        utc.toString(milliseconds % 1000 == 0 ? u"yyyy-MM-ddTHH:mm:ss" : u"yyyy-MM-ddTHH:mm:ss.zzz") + u'Z');
}

std::optional<Instant> instantFromText(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})T(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{3}))?Z\\z"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                     match.captured(5).toInt());
    if (!date.isValid() || date.year() < 1 || !time.isValid())
        return std::nullopt;
    return instantFromMilliseconds(QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch());
}

} // namespace kring::exchange
