// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FieldReader.h"

#include "core/common/Outcome.h"
#include "core/exchange/Instants.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace kring::exchange {

namespace {

constexpr qsizetype longestId = 200;
constexpr qsizetype longestQuote = 40;
constexpr qsizetype codesWorthNaming = 10;

/// What was found, short enough to stand in a sentence.
QString quoted(const QString& text)
{
    return text.size() > longestQuote ? QString(text.left(longestQuote) + u'…') : text;
}

} // namespace

QString FieldReader::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : QString(m_path + u'.' + key);
}

void FieldReader::refuse(const QString& key, const QString& sentence) const
{
    fail(Failure::Reason::Invalid, QString(pathOf(key) + u": " + sentence));
}

void FieldReader::refuseCode(const QString& key, const QString& found, const QStringList& known) const
{
    if (known.size() > codesWorthNaming)
        refuse(key, tr("“%1” is not a code that this version knows").arg(quoted(found)));
    refuse(key, tr("“%1” is not one of %2").arg(quoted(found), known.join(QStringLiteral(", "))));
}

bool FieldReader::has(const QString& key) const
{
    const auto field = m_object.constFind(key);
    return field != m_object.constEnd() && !field->isNull();
}

QJsonValue FieldReader::value(const QString& key, Presence presence)
{
    m_asked.insert(key);
    const auto field = m_object.constFind(key);
    if (field != m_object.constEnd())
        return *field;
    if (presence == Presence::Required)
        refuse(key, tr("this field is missing"));
    return QJsonValue(QJsonValue::Null);
}

QString FieldReader::text(const QString& key, Presence presence)
{
    const QJsonValue found = value(key, presence);
    if (found.isNull() && presence == Presence::Optional)
        return {};
    if (!found.isString())
        refuse(key, tr("a text is expected"));
    return found.toString();
}

QStringList FieldReader::texts(const QString& key)
{
    const QJsonValue found = value(key, Presence::Optional);
    if (found.isNull())
        return {};
    if (!found.isArray())
        refuse(key, tr("a list of texts is expected"));
    const QJsonArray list = found.toArray();
    QStringList texts;
    for (const QJsonValue& entry : list) {
        if (!entry.isString())
            refuse(QStringLiteral("%1[%2]").arg(key).arg(texts.size()), tr("a text is expected"));
        texts.append(entry.toString());
    }
    return texts;
}

QString FieldReader::id(const QString& key)
{
    const QString found = text(key, Presence::Required);
    if (found.isEmpty() || found.size() > longestId)
        refuse(key, tr("an id of 1 to %1 characters is expected").arg(longestId));
    return found;
}

std::optional<int> FieldReader::wholeNumber(const QString& key, Range range, Presence presence)
{
    const QJsonValue found = value(key, presence);
    if (found.isNull() && presence == Presence::Optional)
        return std::nullopt;
    const double number = found.toDouble(std::nan(""));
    if (!found.isDouble() || std::trunc(number) != number || number < range.least)
        refuse(key, tr("a whole number of %1 or more is expected").arg(range.least));
    if (number > range.most)
        refuse(key, tr("a whole number of at most %1 is expected").arg(range.most));
    return int(number);
}

bool FieldReader::flag(const QString& key)
{
    const QJsonValue found = value(key, Presence::Optional);
    if (!found.isNull() && !found.isBool())
        refuse(key, tr("true or false is expected"));
    return found.toBool();
}

QString FieldReader::code(const QString& key, const session::Vocabulary& vocabulary, const QString& list,
                          Presence presence)
{
    const QString found = text(key, presence);
    if ((found.isEmpty() && presence == Presence::Optional) || vocabulary.contains(list, found))
        return found;
    QStringList known;
    for (const session::Term& term : vocabulary.terms(list))
        known.append(term.code);
    refuseCode(key, found, known);
}

QDate FieldReader::date(const QString& key)
{
    const QString found = text(key);
    if (found.isEmpty())
        return {};
    if (const auto day = VagueDate::fromText(found, DatePrecision::Day))
        return day->first;
    refuse(key, tr("a date such as 2026-11-13 is expected, not “%1”").arg(quoted(found)));
}

VagueDate FieldReader::vagueDate(Presence presence)
{
    const QString key = QStringLiteral("date");
    const QString precisionKey = QStringLiteral("precision");
    const QJsonValue found = value(key, presence);
    if (!found.isNull() && !found.isString())
        refuse(key, tr("a date or null is expected"));
    const bool isOpen = found.toString().isEmpty();
    const auto precision = choice(precisionKey, isOpen ? DatePrecision::ToBeAnnounced : DatePrecision::Day);
    if (const auto date = VagueDate::fromText(found.toString(), precision))
        return *date;
    switch (precision) {
    case DatePrecision::Day:
        refuse(key, tr("a date such as 2026-11-13 is expected, not “%1”").arg(quoted(found.toString())));
    case DatePrecision::Month:
        refuse(key, tr("a month such as 2027-02 is expected, not “%1”").arg(quoted(found.toString())));
    case DatePrecision::Quarter:
        refuse(key, tr("a quarter such as 2027-Q1 is expected, not “%1”").arg(quoted(found.toString())));
    case DatePrecision::ToBeAnnounced:
        break;
    }
    refuse(key, tr("null is expected while the precision is “tba”"));
}

QTime FieldReader::time(const QString& key)
{
    static const QRegularExpression shape(QStringLiteral("\\A\\d{2}:\\d{2}\\z"));
    const QString found = text(key);
    if (found.isEmpty())
        return {};
    const QTime time = QTime::fromString(found, QStringLiteral("HH:mm"));
    if (!shape.match(found).hasMatch() || !time.isValid())
        refuse(key, tr("a time such as 09:30 is expected, not “%1”").arg(quoted(found)));
    return time;
}

std::optional<Instant> FieldReader::instant(const QString& key, Presence presence)
{
    const QString found = text(key, presence);
    if (!has(key))
        return std::nullopt;
    if (const auto instant = instantFromText(found))
        return instant;
    refuse(key, tr("a UTC time such as 2026-11-13T08:09:31Z is expected, not “%1”").arg(quoted(found)));
}

std::optional<FieldReader> FieldReader::object(const QString& key)
{
    const QJsonValue found = value(key, Presence::Optional);
    if (found.isNull())
        return std::nullopt;
    if (!found.isObject())
        refuse(key, tr("an object is expected"));
    return FieldReader(found.toObject(), pathOf(key));
}

std::vector<FieldReader> FieldReader::rows(const QString& key, Presence presence)
{
    const QJsonValue found = value(key, presence);
    std::vector<FieldReader> rows;
    if (found.isNull() && presence == Presence::Optional)
        return rows;
    if (!found.isArray())
        refuse(key, tr("a list is expected"));
    const QJsonArray list = found.toArray();
    for (const QJsonValue& entry : list) {
        const QString place = QStringLiteral("%1[%2]").arg(key).arg(rows.size());
        if (!entry.isObject())
            refuse(place, tr("an object is expected"));
        rows.emplace_back(entry.toObject(), pathOf(place));
    }
    return rows;
}

QStringList FieldReader::unknownFields() const
{
    QStringList unknown;
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (!m_asked.contains(field.key()))
            unknown.append(pathOf(field.key()));
    }
    return unknown;
}

} // namespace kring::exchange
