// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaItem.h"
#include "core/common/Codes.h"
#include "core/common/Ids.h"
#include "core/floor/Question.h"
#include "core/floor/Round.h"
#include "core/followup/Decision.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QTime>
#include <QVariant>

#include <type_traits>

/// How a field of a value is written in a column and read back: one pair of overloads a type. Empty lists and
/// "none" are NULL; times are UTC milliseconds, dates and clock times ISO text, lists JSON.
namespace kring::storage {

// ── plain ──────────────────────────────────────────────────────────────────────────────────────────────

inline QVariant toSql(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
inline void fromSql(const QVariant& value, QString& text)
{
    text = value.toString();
}

inline QVariant toSql(int number)
{
    return number;
}
inline void fromSql(const QVariant& value, int& number)
{
    number = value.toInt();
}

inline QVariant toSql(bool flag)
{
    return flag ? 1 : 0;
}
inline void fromSql(const QVariant& value, bool& flag)
{
    flag = value.toInt() != 0;
}

inline QVariant toSql(Instant instant)
{
    return QVariant(qint64(toMilliseconds(instant)));
}
inline void fromSql(const QVariant& value, Instant& instant)
{
    instant = instantFromMilliseconds(value.toLongLong());
}

inline QVariant toSql(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}
inline void fromSql(const QVariant& value, QDate& date)
{
    date = value.isNull() ? QDate() : QDate::fromString(value.toString(), Qt::ISODate);
}

inline QVariant toSql(QTime time)
{
    return time.isValid() ? QVariant(time.toString(QStringLiteral("HH:mm"))) : QVariant();
}
inline void fromSql(const QVariant& value, QTime& time)
{
    time = value.isNull() ? QTime() : QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
}

template <class Tag> QVariant toSql(Id<Tag> id)
{
    return id ? QVariant(id.value) : QVariant();
}
template <class Tag> void fromSql(const QVariant& value, Id<Tag>& id)
{
    id = {value.toLongLong()};
}

template <class E>
requires std::is_enum_v<E> QVariant toSql(E value)
{
    return codeOf(value);
}
template <class E>
requires std::is_enum_v<E>
void fromSql(const QVariant& value, E& result)
{
    // The table's CHECK keeps other codes out.
    result = fromCode<E>(value.toString()).value_or(E{});
}

QVariant toSql(const floor::CarriedFrom& origin);
void fromSql(const QVariant& value, floor::CarriedFrom& origin);

QVariant toSql(const followup::Mandate& mandate);
void fromSql(const QVariant& value, followup::Mandate& mandate);

template <class T> QVariant toSql(const std::optional<T>& value)
{
    return value ? toSql(*value) : QVariant();
}
template <class T> void fromSql(const QVariant& value, std::optional<T>& result)
{
    result.reset();
    if (!value.isNull())
        fromSql(value, result.emplace());
}

// ── as JSON ────────────────────────────────────────────────────────────────────────────────────────────

QVariant toSql(const QJsonObject& object);
void fromSql(const QVariant& value, QJsonObject& object);

/// An element of a list column.
QJsonValue toJson(const QString& text);
QJsonValue toJson(const agenda::Pause& pause);
QJsonValue toJson(const agenda::Grant& grant);
QJsonValue toJson(const floor::StatusChange& step);
QJsonValue toJson(const agenda::ShortTurn& turn);
QJsonValue toJson(const floor::RoundPlace& place);
void fromJson(const QJsonValue& json, QString& text);
void fromJson(const QJsonValue& json, agenda::Pause& pause);
void fromJson(const QJsonValue& json, agenda::Grant& grant);
void fromJson(const QJsonValue& json, floor::StatusChange& step);
void fromJson(const QJsonValue& json, agenda::ShortTurn& turn);
void fromJson(const QJsonValue& json, floor::RoundPlace& place);

QVariant toSql(const QStringList& list);
void fromSql(const QVariant& value, QStringList& list);

/// A part that says its own fields (core/session/Parts.h). What is empty is not written.
template <class T>
concept HasFields = requires(T part) { T::fields([](const char*, auto&) {}, part); };

template <HasFields T> QJsonObject partToJson(const T& part)
{
    QJsonObject object;
    T::fields(
        [&](const char* name, const auto& field) {
            if (field == std::decay_t<decltype(field)>{})
                return;
            const QVariant value = toSql(field);
            if (!value.isNull())
                object[QLatin1String(name)] = QJsonValue::fromVariant(value);
        },
        part);
    if constexpr (requires { part.kept; }) {
        if (!part.kept.isEmpty())
            object[QLatin1String("kept")] = part.kept;
    }
    return object;
}

template <HasFields T> void partFromJson(const QJsonObject& object, T& part)
{
    T::fields(
        [&](const char* name, auto& field) {
            if (const QJsonValue value = object[QLatin1String(name)]; !value.isUndefined())
                fromSql(value.toVariant(), field);
            else
                field = std::decay_t<decltype(field)>{};
        },
        part);
    if constexpr (requires { part.kept; })
        part.kept = object[QLatin1String("kept")].toObject();
}

template <HasFields T> QJsonValue toJson(const T& part)
{
    return partToJson(part);
}
template <HasFields T> void fromJson(const QJsonValue& json, T& part)
{
    partFromJson(json.toObject(), part);
}
template <HasFields T> QVariant toSql(const T& part)
{
    return toSql(partToJson(part));
}
template <HasFields T> void fromSql(const QVariant& value, T& part)
{
    QJsonObject object;
    fromSql(value, object);
    partFromJson(object, part);
}

template <class Tag> QJsonValue toJson(Id<Tag> id)
{
    return id.value;
}
template <class Tag> void fromJson(const QJsonValue& json, Id<Tag>& id)
{
    id = {json.toInteger()};
}

template <class List> QVariant listToSql(const List& list)
{
    if (list.empty())
        return {};
    QJsonArray array;
    for (const auto& element : list)
        array.append(toJson(element));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}
template <class List> void listFromSql(const QVariant& value, List& list)
{
    list.clear();
    if (value.isNull())
        return;
    const QJsonArray array = QJsonDocument::fromJson(value.toString().toUtf8()).array();
    for (const QJsonValue& json : array) {
        typename List::value_type element;
        fromJson(json, element);
        list.push_back(std::move(element));
    }
}

template <class T> QVariant toSql(const std::vector<T>& list)
{
    return listToSql(list);
}
template <class T> void fromSql(const QVariant& value, std::vector<T>& list)
{
    listFromSql(value, list);
}
inline QVariant toSql(const QStringList& list)
{
    return listToSql(list);
}
inline void fromSql(const QVariant& value, QStringList& list)
{
    listFromSql(value, list);
}

} // namespace kring::storage
