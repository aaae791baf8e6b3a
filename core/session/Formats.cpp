// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Formats.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace kring::session {

std::vector<Format> builtInFormats(Language language)
{
    QFile file(QStringLiteral(":/data/formats.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Formats", "resources/formats.json is compiled in");
    const QJsonArray entries = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).array();
    const QString words = codeOf(language);
    std::vector<Format> formats;
    for (const QJsonValue& entry : entries) {
        Format format;
        format.key = entry[QLatin1String("key")].toString();
        format.type = entry[QLatin1String("type")].toString();
        format.title = entry[QLatin1String("title")][words].toString();
        format.note = entry[QLatin1String("note")][words].toString();
        const QJsonArray items = entry[QLatin1String("items")].toArray();
        for (const QJsonValue& item : items) {
            Format::Item line;
            line.kind = item[QLatin1String("kind")].toString();
            line.title = item[QLatin1String("title")][words].toString();
            line.minutes = item[QLatin1String("minutes")].toInt();
            format.items.push_back(std::move(line));
        }
        formats.push_back(std::move(format));
    }
    return formats;
}

workspace::Change newSession(IdSource& ids, const Format& format, const QString& title, QDate day,
                             QTime start, Language language)
{
    Session session;
    session.id = ids.make<SessionId>();
    session.language = codeOf(language);
    session.title = title.trimmed();
    session.type = format.type;
    session.format = format.key;
    session.date = VagueDate::day(day);
    session.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    session.start = start;
    session.end = start;
    session.document.kind = QStringLiteral("meeting_notes");
    workspace::Change change{KRING_CHANGE("New session"), {}};
    std::vector<agenda::AgendaItem> agenda;
    for (const Format::Item& item : format.items) {
        agenda::AgendaItem line;
        line.id = ids.make<AgendaItemId>();
        line.session = session.id;
        line.position = int(agenda.size()) + 1;
        line.kind = item.kind;
        line.title = item.title;
        line.plannedMinutes = item.minutes;
        session.end = session.end.addSecs(item.minutes * 60);
        agenda.push_back(std::move(line));
    }
    change.insert(session);
    for (agenda::AgendaItem& line : agenda)
        change.insert(std::move(line));
    return change;
}

} // namespace kring::session
