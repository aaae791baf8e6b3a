// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqlValue.h"

namespace kring::storage {

namespace {

const QString atKey = QStringLiteral("at");
const QString startKey = QStringLiteral("start");
const QString endKey = QStringLiteral("end");
const QString minutesKey = QStringLiteral("minutes");
const QString statusKey = QStringLiteral("status");
const QString reasonKey = QStringLiteral("reason");
const QString titleKey = QStringLiteral("title");
const QString participantKey = QStringLiteral("participant");
const QString keptKey = QStringLiteral("kept");

QJsonValue toJson(Instant instant)
{
    return qint64(toMilliseconds(instant));
}

Instant instantOf(const QJsonValue& json)
{
    return instantFromMilliseconds(json.toInteger());
}

void put(QJsonObject& object, const QString& key, std::optional<Instant> instant)
{
    if (instant)
        object[key] = toJson(*instant);
}

std::optional<Instant> maybeInstantOf(const QJsonObject& object, const QString& key)
{
    return object.contains(key) ? std::optional(instantOf(object[key])) : std::nullopt;
}

QJsonObject withKept(QJsonObject object, const Kept& kept)
{
    if (!kept.isEmpty())
        object[keptKey] = kept;
    return object;
}

} // namespace

QVariant toSql(const QJsonObject& object)
{
    if (object.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void fromSql(const QVariant& value, QJsonObject& object)
{
    object = value.isNull() ? QJsonObject() : QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

QJsonValue toJson(const QString& text)
{
    return text;
}

void fromJson(const QJsonValue& json, QString& text)
{
    text = json.toString();
}

QJsonValue toJson(const agenda::Pause& pause)
{
    QJsonObject object{{startKey, toJson(pause.startedAt)}};
    put(object, endKey, pause.endedAt);
    if (pause.reason != agenda::PauseReason::Paused)
        object[reasonKey] = codeOf(pause.reason);
    return withKept(object, pause.kept);
}

void fromJson(const QJsonValue& json, agenda::Pause& pause)
{
    const QJsonObject object = json.toObject();
    pause.startedAt = instantOf(object[startKey]);
    pause.endedAt = maybeInstantOf(object, endKey);
    pause.reason =
        fromCode<agenda::PauseReason>(object[reasonKey].toString()).value_or(agenda::PauseReason::Paused);
    pause.kept = object[keptKey].toObject();
}

QJsonValue toJson(const agenda::Grant& grant)
{
    return withKept({{atKey, toJson(grant.at)}, {minutesKey, grant.minutes}}, grant.kept);
}

void fromJson(const QJsonValue& json, agenda::Grant& grant)
{
    const QJsonObject object = json.toObject();
    grant = {instantOf(object[atKey]), object[minutesKey].toInt(), object[keptKey].toObject()};
}

QJsonValue toJson(const floor::StatusChange& step)
{
    return withKept({{atKey, toJson(step.at)}, {statusKey, codeOf(step.status)}}, step.kept);
}

void fromJson(const QJsonValue& json, floor::StatusChange& step)
{
    const QJsonObject object = json.toObject();
    step.at = instantOf(object[atKey]);
    step.status =
        fromCode<floor::QuestionStatus>(object[statusKey].toString()).value_or(floor::QuestionStatus::Raised);
    step.kept = object[keptKey].toObject();
}

QJsonValue toJson(const agenda::ShortTurn& turn)
{
    QJsonObject object{{titleKey, turn.title}, {minutesKey, turn.minutes}};
    put(object, startKey, turn.startedAt);
    put(object, endKey, turn.endedAt);
    return withKept(object, turn.kept);
}

void fromJson(const QJsonValue& json, agenda::ShortTurn& turn)
{
    const QJsonObject object = json.toObject();
    turn.title = object[titleKey].toString();
    turn.minutes = object[minutesKey].toInt();
    turn.startedAt = maybeInstantOf(object, startKey);
    turn.endedAt = maybeInstantOf(object, endKey);
    turn.kept = object[keptKey].toObject();
}

QJsonValue toJson(const floor::RoundPlace& place)
{
    return QJsonObject{{participantKey, place.participant.value}, {statusKey, codeOf(place.state)}};
}

void fromJson(const QJsonValue& json, floor::RoundPlace& place)
{
    const QJsonObject object = json.toObject();
    place.participant = {object[participantKey].toInteger()};
    place.state = fromCode<floor::RoundState>(object[statusKey].toString()).value_or(floor::RoundState::Left);
}

QVariant toSql(const floor::CarriedFrom& origin)
{
    return toSql(QJsonObject{{QStringLiteral("session"), origin.session},
                             {QStringLiteral("question"), origin.question}});
}

void fromSql(const QVariant& value, floor::CarriedFrom& origin)
{
    const QJsonObject object = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    origin = {object[QStringLiteral("session")].toString(), object[QStringLiteral("question")].toString()};
}

QVariant toSql(const followup::Mandate& mandate)
{
    const QJsonObject object{{QStringLiteral("delegated_to"), mandate.delegatedTo},
                             {QStringLiteral("scope"), mandate.scope},
                             {QStringLiteral("limits"), mandate.limits},
                             {QStringLiteral("valid_until"), mandate.validUntil.toString(Qt::ISODate)}};
    return toSql(object);
}

void fromSql(const QVariant& value, followup::Mandate& mandate)
{
    const QJsonObject object = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    mandate.delegatedTo = object[QStringLiteral("delegated_to")].toString();
    mandate.scope = object[QStringLiteral("scope")].toString();
    mandate.limits = object[QStringLiteral("limits")].toString();
    mandate.validUntil = QDate::fromString(object[QStringLiteral("valid_until")].toString(), Qt::ISODate);
}

} // namespace kring::storage
