// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FieldReader.h"
#include "core/exchange/FieldWriter.h"
#include "core/exchange/KeptFields.h"

/// Parts that say their own fields by the names of the exchange format (core/session/Parts.h), written and read
/// by one rule for all: what is empty is left out, what does not fit is refused with its path.
namespace kring::exchange {

/// The largest number that a part's field may hold; none may be below zero.
inline constexpr Range partNumbers = {0, 1'000'000};

namespace parts {

inline void write(FieldWriter& fields, const QString& key, const QString& text) { fields.text(key, text); }
inline void write(FieldWriter& fields, const QString& key, int number) { fields.number(key, number); }
inline void write(FieldWriter& fields, const QString& key, bool flag) { fields.flag(key, flag); }
inline void write(FieldWriter& fields, const QString& key, QDate date) { fields.date(key, date); }
inline void write(FieldWriter& fields, const QString& key, QTime time) { fields.time(key, time); }
inline void write(FieldWriter& fields, const QString& key, const QStringList& texts)
{
    fields.list(key, QJsonArray::fromStringList(texts));
}
template <class E>
requires std::is_enum_v<E>
void write(FieldWriter& fields, const QString& key, E value)
{
    if (value != E{})
        fields.always(key, codeOf(value));
}

inline void read(FieldReader& fields, const QString& key, QString& text) { text = fields.text(key); }
inline void read(FieldReader& fields, const QString& key, int& number)
{
    number = fields.wholeNumber(key, partNumbers).value_or(number);
}
inline void read(FieldReader& fields, const QString& key, bool& flag) { flag = fields.flag(key); }
inline void read(FieldReader& fields, const QString& key, QDate& date) { date = fields.date(key); }
inline void read(FieldReader& fields, const QString& key, QTime& time) { time = fields.time(key); }
inline void read(FieldReader& fields, const QString& key, QStringList& texts) { texts = fields.texts(key); }
template <class E>
requires std::is_enum_v<E>
void read(FieldReader& fields, const QString& key, E& value)
{
    value = fields.choice(key, value);
}

} // namespace parts

/// The part's own fields, without what was kept with it.
template <class Part> QJsonObject partFields(const Part& part)
{
    FieldWriter fields;
    Part::fields([&](const char* key, const auto& field) { parts::write(fields, QLatin1String(key), field); },
                 part);
    return fields.object();
}

template <class Part> Part readPart(FieldReader& fields)
{
    Part part;
    Part::fields([&](const char* key, auto& field) { parts::read(fields, QLatin1String(key), field); }, part);
    if constexpr (requires { part.kept; })
        part.kept = leftOver(fields.json(), partFields(part));
    return part;
}

/// A list of parts, each with what was kept with it.
template <class Part> QJsonArray partList(const std::vector<Part>& list)
{
    QJsonArray array;
    for (const Part& part : list)
        array.append(laidOver(part.kept, partFields(part)));
    return array;
}

} // namespace kring::exchange
