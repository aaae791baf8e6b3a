// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/MinutesText.h"

#include "core/agenda/AgendaItem.h"

#include <QRegularExpression>

#include <cmath>

namespace kring::agenda {

std::optional<int> minutesFromText(const QString& text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2}):([0-5]\\d)$"));
    static const QRegularExpression words(
        QStringLiteral("^(?:(\\d{1,4}(?:[.,]\\d{1,3})?)\\s*(?:h|tim|timmar|timme|hours?))?\\s*"
                       "(?:(\\d{1,4})\\s*(?:m|min|minuter|minutes?|′|')?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString typed = text.trimmed();
    double minutes = 0;
    if (const auto match = clock.match(typed); match.hasMatch())
        minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    else if (const auto spoken = words.match(typed); spoken.hasMatch())
        minutes = spoken.captured(1).replace(u',', u'.').toDouble() * 60 + spoken.captured(2).toInt();
    const long long whole = std::llround(minutes);
    if (whole < 1 || whole > mostMinutes)
        return std::nullopt;
    return int(whole);
}

} // namespace kring::agenda
