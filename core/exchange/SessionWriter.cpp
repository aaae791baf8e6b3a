// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/DocumentId.h"
#include "core/exchange/FieldWriter.h"
#include "core/exchange/Figures.h"
#include "core/exchange/KeptFields.h"
#include "core/exchange/PartFields.h"
#include "core/exchange/RowFields.h"
#include "core/exchange/SessionDocument.h"

#include <QJsonDocument>

#include <algorithm>

namespace kring::exchange {

using session::DocumentInfo;
using session::DocumentState;
using session::RegistrationState;
using session::SessionRecord;

namespace {

/// What was kept within an object that the row has given up since would be a torso without its required
/// fields: it goes with the object.
void withoutRemains(Kept& kept, const QString& key)
{
    if (kept.value(key).isObject())
        kept.remove(key);
}

template <class Row> Kept keptWith(const Row& row)
{
    return row.kept;
}

Kept keptWith(const floor::Question& question)
{
    Kept kept = question.kept;
    if (!question.carriedFrom)
        withoutRemains(kept, QStringLiteral("carried_from"));
    return kept;
}

template <class Row> QJsonArray wholeRows(const std::vector<Row>& rows, const Names& names)
{
    QJsonArray list;
    for (const Row& row : rows)
        list.append(laidOver(keptWith(row), ownFields(row, names)));
    return list;
}

QJsonObject ownFields(const DocumentInfo& document)
{
    FieldWriter registration;
    if (document.registration != RegistrationState::Undecided)
        registration.always(QStringLiteral("state"), codeOf(document.registration));
    registration.text(QStringLiteral("number"), document.registrationNumber);

    FieldWriter fields;
    fields.text(QStringLiteral("kind"), document.kind);
    if (document.state != DocumentState::Draft)
        fields.always(QStringLiteral("state"), codeOf(document.state));
    fields.object(QStringLiteral("registration"), registration.object());
    fields.flag(QStringLiteral("confidentiality_checked"), document.confidentialityChecked);
    fields.text(QStringLiteral("confidentiality_checked_by"), document.confidentialityCheckedBy);
    fields.text(QStringLiteral("adjustment"), document.adjustment);
    fields.text(QStringLiteral("retention_note"), document.retentionNote);
    return fields.object();
}

/// What is planned around the agenda.
void writePlan(FieldWriter& fields, const session::Session& session)
{
    fields.text(QStringLiteral("theme"), session.theme);
    fields.text(QStringLiteral("common_goal"), session.commonGoal);
    fields.text(QStringLiteral("audience"), session.audience);
    fields.text(QStringLiteral("context"), session.context);
    fields.text(QStringLiteral("support_lines"), session.supportLines);
    fields.list(QStringLiteral("builds_on"), QJsonArray::fromStringList(session.buildsOn));
    fields.list(QStringLiteral("concerns"), QJsonArray::fromStringList(session.concerns));
    fields.text(QStringLiteral("report_title"), session.reportTitle);
    fields.list(QStringLiteral("note_kinds"), QJsonArray::fromStringList(session.noteKinds));
    fields.date(QStringLiteral("last_day"), session.lastDay);
    fields.object(QStringLiteral("sign_up"), partFields(session.signUp));
    fields.number(QStringLiteral("invitation_version"), session.invitationVersion);
    fields.list(QStringLiteral("links"), partList(session.links));
    fields.list(QStringLiteral("groups"), partList(session.groups));
    fields.list(QStringLiteral("rotation"), partList(session.rotation));
    fields.number(QStringLiteral("mixing_seed"), session.mixingSeed);
    fields.list(QStringLiteral("handover"), partList(session.handover));
    fields.list(QStringLiteral("efforts"), partList(session.efforts));
}

QJsonObject ownFields(const session::Series& series, int number)
{
    FieldWriter fields;
    fields.always(QStringLiteral("id"), documentIdOr(series.documentId, 'r', series.id.value));
    fields.always(QStringLiteral("title"), series.title);
    fields.number(QStringLiteral("number"), number);
    fields.text(QStringLiteral("overarching_theme"), series.overarchingTheme);
    fields.text(QStringLiteral("pilot"), series.pilot);
    fields.text(QStringLiteral("programme"), series.programme);
    fields.text(QStringLiteral("common_goal"), series.commonGoal);
    fields.text(QStringLiteral("description"), series.description);
    return fields.object();
}

QJsonObject seriesFields(const SessionRecord& record, const Names& names)
{
    QJsonObject fields = ownFields(*record.series, record.session.number);
    if (!record.log.empty())
        fields.insert(QStringLiteral("log"), wholeRows(record.log, names));
    if (!record.glossary.empty())
        fields.insert(QStringLiteral("glossary"), wholeRows(record.glossary, names));
    return fields;
}

/// The questions on the parking place, in its order.
QJsonArray parkingLot(const std::vector<floor::Question>& questions, const Names& names)
{
    std::vector<std::pair<int, QString>> parked;
    for (const floor::Question& question : questions) {
        if (question.parkingPosition > 0)
            parked.emplace_back(question.parkingPosition, names.of(question.id));
    }
    std::stable_sort(parked.begin(), parked.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    QJsonArray list;
    for (const auto& place : parked)
        list.append(place.second);
    return list;
}

/// The turns in the order in which they were written down, whatever has been corrected since: a document that
/// has them in an order of its own comes out as it went in.
QJsonArray turnsOf(std::vector<floor::Turn> turns, const Names& names)
{
    std::sort(turns.begin(), turns.end(),
              [](const floor::Turn& left, const floor::Turn& right) { return left.id < right.id; });
    return wholeRows(turns, names);
}

} // namespace

QJsonObject ownFields(const SessionRecord& record, const Names& names)
{
    const session::Session& session = record.session;
    FieldWriter fields;
    fields.always(QStringLiteral("schema"), QStringLiteral("kring.session/1"));
    fields.always(QStringLiteral("id"), documentIdOr(session.documentId, 's', session.id.value));
    if (record.series)
        fields.always(QStringLiteral("series"),
                      laidOver(record.series->kept, seriesFields(record, names)));
    fields.text(QStringLiteral("language"), session.language);
    fields.always(QStringLiteral("status"), codeOf(session.status));
    fields.always(QStringLiteral("title"), session.title);
    fields.always(QStringLiteral("type"), session.type);
    fields.text(QStringLiteral("format"), session.format);
    fields.always(QStringLiteral("date"), QJsonValue(QJsonValue::Null));
    fields.vagueDate(session.date, session.kept);
    fields.text(QStringLiteral("time_zone"), session.timeZone);
    fields.time(QStringLiteral("start"), session.start);
    fields.time(QStringLiteral("end"), session.end);
    fields.text(QStringLiteral("place"), session.place);
    fields.text(QStringLiteral("mode"), session.mode);
    fields.text(QStringLiteral("organiser"), session.organiser);
    fields.object(QStringLiteral("document"), ownFields(session.document));
    fields.list(QStringLiteral("ground_rules"), QJsonArray::fromStringList(session.groundRules));
    fields.flag(QStringLiteral("open_agenda"), session.openAgenda);
    writePlan(fields, session);
    fields.number(QStringLiteral("dots_each"), session.dotsEach);
    if (session.queueRule != session::QueueRule::FirstList)
        fields.always(QStringLiteral("queue_rule"), codeOf(session.queueRule));
    fields.flag(QStringLiteral("voice_by_person"), session.voiceByPerson);
    fields.always(QStringLiteral("agenda"), wholeRows(record.agenda, names));
    fields.always(QStringLiteral("participants"), wholeRows(record.participants, names));
    fields.always(QStringLiteral("questions"), wholeRows(record.questions, names));
    fields.always(QStringLiteral("notes"), wholeRows(record.notes, names));
    fields.list(QStringLiteral("decisions"), wholeRows(record.decisions, names));
    fields.list(QStringLiteral("actions"), wholeRows(record.actions, names));
    fields.list(QStringLiteral("carried_forward"), wholeRows(record.carried, names));
    fields.list(QStringLiteral("parking_lot"), parkingLot(record.questions, names));
    fields.list(QStringLiteral("contributions"), wholeRows(record.contributions, names));
    fields.list(QStringLiteral("turns"), turnsOf(record.turns, names));
    if (record.next)
        fields.always(QStringLiteral("next_meeting"),
                      laidOver(record.next->kept, ownFields(*record.next, names)));
    return fields.object();
}

QByteArray writeSession(const SessionRecord& record, const session::Vocabulary& vocabulary)
{
    Kept kept = record.session.kept;
    if (!record.series)
        withoutRemains(kept, QStringLiteral("series"));
    QJsonObject document = laidOver(kept, ownFields(record, Names(record)));
    writeFigures(document, record.session, figuresOf(record, vocabulary));
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace kring::exchange
