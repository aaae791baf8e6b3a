// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/KeptFields.h"

#include "core/exchange/Instants.h"

namespace kring::exchange {

namespace {

bool meansTheSameInstant(const QJsonValue& left, const QJsonValue& right)
{
    if (!left.isString() || !right.isString())
        return false;
    const auto instant = instantFromText(left.toString());
    return instant && instant == instantFromText(right.toString());
}

} // namespace

Kept leftOver(const QJsonObject& read, const QJsonObject& own)
{
    Kept kept;
    for (auto field = read.begin(); field != read.end(); ++field) {
        const auto ours = own.constFind(field.key());
        if (ours == own.constEnd()) {
            kept.insert(field.key(), *field);
        } else if (field->isObject() && ours->isObject()) {
            const Kept within = leftOver(field->toObject(), ours->toObject());
            if (!within.isEmpty())
                kept.insert(field.key(), within);
        } else if (*field != *ours) {
            kept.insert(field.key(), *field);
        }
    }
    return kept;
}

QJsonObject laidOver(const Kept& kept, const QJsonObject& own)
{
    QJsonObject whole = kept;
    for (auto field = own.begin(); field != own.end(); ++field) {
        const QJsonValue before = whole.value(field.key());
        if (before.isObject() && field->isObject())
            whole.insert(field.key(), laidOver(before.toObject(), field->toObject()));
        else if (!meansTheSameInstant(before, *field))
            whole.insert(field.key(), *field);
    }
    return whole;
}

} // namespace kring::exchange
