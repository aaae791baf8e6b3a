// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Figures.h"

#include "core/agenda/AgendaClock.h"
#include "core/agenda/OpenShare.h"
#include "core/exchange/RowFields.h"
#include "core/floor/VoiceShare.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace kring::exchange {

using session::SessionRecord;
using session::Vocabulary;

namespace {

constexpr double thousandths = 1000;
constexpr double hundredths = 100;

/// A whole number stays whole: read back from JSON it would be one too.
QJsonValue rounded(double number, double parts)
{
    const double near = std::round(number * parts) / parts;
    return near == std::trunc(near) ? QJsonValue(qint64(near)) : QJsonValue(near);
}

QJsonObject toJson(const floor::VoiceGroup& group)
{
    return {
        {QStringLiteral("perspectives"), QJsonArray::fromStringList(group.perspectives)},
        {QStringLiteral("heads"), group.heads},
        {QStringLiteral("seconds"), group.seconds},
        {QStringLiteral("present_minutes"), group.presentMinutes},
        {QStringLiteral("share_of_time"), rounded(group.shareOfTime, thousandths)},
        {QStringLiteral("share_of_presence"), rounded(group.shareOfPresence, thousandths)},
        {QStringLiteral("parity"), rounded(group.parity, hundredths)},
    };
}

/// How the time to speak was shared in the turns that have ended; empty when there are none. A turn that
/// still runs is left out, so that a document follows from the record alone and not from when it is written.
QJsonObject voiceOf(SessionRecord record)
{
    std::erase_if(record.turns, [](const floor::Turn& turn) { return !turn.endedAt; });
    if (record.turns.empty())
        return {};
    const Names names(record);
    const floor::VoiceShare share =
        floor::foldedForExport(floor::voiceShare(record, *record.turns.back().endedAt));
    QJsonArray items;
    for (const AgendaItemId item : share.measuredItems)
        items.append(names.numberOf(item));
    QJsonArray groups;
    for (const floor::VoiceGroup& group : share.groups)
        groups.append(toJson(group));
    QJsonObject voice{
        {QStringLiteral("measured_items"), items},
        {QStringLiteral("total_seconds"), share.totalSeconds},
        {QStringLiteral("groups"), groups},
    };
    QJsonArray withheld;
    for (const session::Side side : share.withheld)
        withheld.append(codeOf(side));
    if (!withheld.isEmpty())
        voice.insert(QStringLiteral("withheld"), withheld);
    return voice;
}

/// Questions asked from the perspective of somebody with experience of their own.
int questionsOfLivedExperience(const SessionRecord& record, const Vocabulary& vocabulary)
{
    QHash<QString, session::Side> sides;
    for (const session::Participant& participant : record.participants)
        sides.insert(participant.perspective, participant.side);
    const auto isLived = [&](const floor::Question& question) {
        if (sides.contains(question.perspective))
            return sides.value(question.perspective) == session::Side::Lived;
        const session::Term* term = vocabulary.find(QStringLiteral("perspective"), question.perspective);
        return term && term->side == codeOf(session::Side::Lived);
    };
    return int(std::count_if(record.questions.begin(), record.questions.end(), isLived));
}

QJsonObject indicatorsOf(const SessionRecord& record, const Vocabulary& vocabulary)
{
    int planned = 0;
    int actual = 0;
    QJsonArray items;
    bool isLive = false;
    for (const agenda::AgendaItem& item : record.agenda) {
        isLive |= item.startedAt.has_value();
        planned += item.plannedMinutes;
        QJsonObject row{{QStringLiteral("no"), item.position},
                        {QStringLiteral("planned_minutes"), item.plannedMinutes}};
        if (const auto minutes = agenda::actualMinutesOf(item)) {
            actual += *minutes;
            row.insert(QStringLiteral("actual_minutes"), *minutes);
        }
        items.append(row);
    }
    if (!isLive)
        return {};
    QJsonObject indicators{
        {QStringLiteral("planned_minutes"), planned},
        {QStringLiteral("actual_minutes"), actual},
        {QStringLiteral("items"), items},
        {QStringLiteral("questions_total"), int(record.questions.size())},
        {QStringLiteral("questions_by_lived_experience"), questionsOfLivedExperience(record, vocabulary)},
        {QStringLiteral("decisions_total"), int(record.decisions.size())},
        {QStringLiteral("carried_forward"), int(record.carried.size())},
    };
    if (const auto share = agenda::openShare(record.agenda, vocabulary))
        indicators.insert(QStringLiteral("open_share"), rounded(*share, thousandths));
    return indicators;
}

} // namespace

QJsonObject figuresOf(const SessionRecord& record, const Vocabulary& vocabulary)
{
    QJsonObject figures;
    if (const QJsonObject voice = voiceOf(record); !voice.isEmpty())
        figures.insert(voiceField, voice);
    if (const QJsonObject indicators = indicatorsOf(record, vocabulary); !indicators.isEmpty())
        figures.insert(indicatorsField, indicators);
    return figures;
}

void rememberFigures(session::Session& session, const QJsonObject& document, const QJsonObject& computed)
{
    for (auto figure = computed.begin(); figure != computed.end(); ++figure) {
        if (document.value(figure.key()) == *figure)
            session.kept.remove(figure.key());
        else
            session.figuresWhenRead.insert(figure.key(), *figure);
    }
}

void writeFigures(QJsonObject& document, const session::Session& session, const QJsonObject& computed)
{
    for (const QString& field : {voiceField, indicatorsField}) {
        const QJsonValue now = computed.value(field);
        const bool wasRead = session.figuresWhenRead.contains(field);
        const bool isUnchanged = wasRead && session.figuresWhenRead.value(field) == now;
        if (isUnchanged)
            continue;
        if (!now.isUndefined())
            document.insert(field, now);
        else if (wasRead)
            document.remove(field);
    }
}

} // namespace kring::exchange
