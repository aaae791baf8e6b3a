// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Kept.h"
#include "core/common/VagueDate.h"
#include "core/exchange/Instants.h"

#include <QDate>
#include <QJsonArray>

namespace kring::exchange {

/// Gathers the fields of one JSON object. always() writes a field whatever it holds; the others leave out
/// what is empty.
class FieldWriter
{
public:
    void always(const QString& key, const QJsonValue& value) { m_object.insert(key, value); }

    void text(const QString& key, const QString& text) { when(!text.isEmpty(), key, text); }
    void number(const QString& key, int number) { when(number != 0, key, number); }
    void flag(const QString& key, bool flag) { when(flag, key, true); }
    void list(const QString& key, const QJsonArray& list) { when(!list.isEmpty(), key, list); }
    void object(const QString& key, const QJsonObject& object) { when(!object.isEmpty(), key, object); }
    void date(const QString& key, QDate date) { when(date.isValid(), key, date.toString(Qt::ISODate)); }
    void time(const QString& key, QTime time)
    {
        when(time.isValid(), key, time.toString(QStringLiteral("HH:mm")));
    }
    void instant(const QString& key, std::optional<Instant> instant)
    {
        if (instant)
            always(key, instantText(*instant));
    }

    /// The date, and its precision where it does not go without saying. What was kept is asked because a
    /// precision that stands there would otherwise go on saying what is no longer true.
    void vagueDate(const VagueDate& date, const Kept& kept)
    {
        const QString precisionKey = QStringLiteral("precision");
        text(QStringLiteral("date"), date.toText());
        const bool isPlain = date.precision == DatePrecision::Day || !date.first.isValid();
        when(!isPlain || kept.value(precisionKey).isString(), precisionKey, codeOf(date.precision));
    }

    const QJsonObject& object() const { return m_object; }

private:
    void when(bool wanted, const QString& key, const QJsonValue& value)
    {
        if (wanted)
            m_object.insert(key, value);
    }

    QJsonObject m_object;
};

} // namespace kring::exchange
