// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Formats.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <numeric>

namespace kring::session {

namespace {

/// A list of texts under a key that holds one for each language.
QStringList textsOf(const QJsonValue& object, const char* key, const QString& language)
{
    QStringList texts;
    const QJsonArray list = object[QLatin1String(key)][language].toArray();
    for (const QJsonValue& text : list)
        texts << text.toString();
    return texts;
}

QString textOf(const QJsonValue& object, const char* key, const QString& language)
{
    return object[QLatin1String(key)][language].toString();
}

Format::Item itemFrom(const QJsonValue& json, const QString& language)
{
    Format::Item item;
    item.kind = json[QLatin1String("kind")].toString();
    item.title = textOf(json, "title", language);
    item.minutes = json[QLatin1String("minutes")].toInt();
    item.discussionQuestions = textsOf(json, "discussion_questions", language);
    return item;
}

Format formatFrom(const QJsonValue& json, const QString& language)
{
    Format format;
    format.key = json[QLatin1String("key")].toString();
    format.type = json[QLatin1String("type")].toString();
    format.title = textOf(json, "title", language);
    format.note = textOf(json, "note", language);
    format.documentKind = json[QLatin1String("document_kind")].toString();
    format.reportTitle = textOf(json, "report_title", language);
    format.groundRules = textsOf(json, "ground_rules", language);
    format.openAgenda = json[QLatin1String("open_agenda")].toBool();
    const QJsonArray kinds = json[QLatin1String("note_kinds")].toArray();
    for (const QJsonValue& kind : kinds)
        format.noteKinds << kind.toString();
    const QJsonArray items = json[QLatin1String("items")].toArray();
    for (const QJsonValue& item : items)
        format.items.push_back(itemFrom(item, language));
    return format;
}

agenda::AgendaItem agendaItemFrom(const Format::Item& item)
{
    agenda::AgendaItem line;
    line.kind = item.kind;
    line.title = item.title;
    line.plannedMinutes = item.minutes;
    line.responsible = item.responsible;
    line.preparation = item.preparation;
    line.discussionQuestions = item.discussionQuestions;
    line.rooms = item.rooms;
    line.fixedStart = item.fixedStart;
    line.reserved = item.reserved;
    return line;
}

} // namespace

std::vector<Format> builtInFormats(Language language)
{
    QFile file(QStringLiteral(":/data/formats.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Formats", "resources/formats.json is compiled in");
    const QJsonArray entries = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).array();
    std::vector<Format> formats;
    for (const QJsonValue& entry : entries)
        formats.push_back(formatFrom(entry, codeOf(language)));
    return formats;
}

std::vector<Format> offeredFormats(Language language, const std::vector<OwnFormat>& own)
{
    std::vector<Format> offered = builtInFormats(language);
    for (const OwnFormat& format : own)
        offered.push_back(format.format);
    return offered;
}

int minutesOf(const Format& format)
{
    return std::accumulate(format.items.begin(), format.items.end(), 0,
                           [](int sum, const Format::Item& item) { return sum + item.minutes; });
}

workspace::Change newSession(IdSource& ids, const Format& format, const NewSession& wanted)
{
    Session session;
    session.id = ids.make<SessionId>();
    session.series = wanted.series;
    session.number = wanted.number;
    session.language = codeOf(wanted.language);
    session.title = wanted.title.trimmed();
    session.type = format.type;
    session.format = format.key;
    session.date = wanted.date;
    session.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    session.start = wanted.start;
    if (wanted.start.isValid())
        session.end = wanted.start.addSecs(minutesOf(format) * 60);
    session.document.kind =
        format.documentKind.isEmpty() ? QStringLiteral("meeting_notes") : format.documentKind;
    session.groundRules = format.groundRules;
    session.openAgenda = format.openAgenda;
    session.reportTitle = format.reportTitle;
    session.noteKinds = format.noteKinds;
    workspace::Change change{KRING_CHANGE("New session"), {}};
    change.insert(session);
    int position = 0;
    for (const Format::Item& item : format.items) {
        agenda::AgendaItem line = agendaItemFrom(item);
        line.id = ids.make<AgendaItemId>();
        line.session = session.id;
        line.position = ++position;
        change.insert(std::move(line));
    }
    return change;
}

workspace::Change newSession(IdSource& ids, const Format& format, const QString& title, QDate day,
                             QTime start, Language language)
{
    return newSession(ids, format, {title, VagueDate::day(day), start, language, {}, 0});
}

} // namespace kring::session
