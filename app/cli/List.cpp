// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Console.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace kring::cli {

namespace {

using workspace::SessionOverview;

QJsonObject toJson(const SessionOverview& overview)
{
    const session::Session& session = overview.session;
    return {
        {QStringLiteral("id"), session.id.toString()},
        {QStringLiteral("document_id"), session.documentId},
        {QStringLiteral("date"),
         session.date.first.isValid() ? QJsonValue(session.date.toText()) : QJsonValue()},
        {QStringLiteral("precision"), codeOf(session.date.precision)},
        {QStringLiteral("format"), session.format},
        {QStringLiteral("type"), session.type},
        {QStringLiteral("title"), session.title},
        {QStringLiteral("status"), codeOf(session.status)},
        {QStringLiteral("series"), overview.seriesTitle},
        {QStringLiteral("number"), session.number},
        {QStringLiteral("participants"), overview.participants},
        {QStringLiteral("agenda_items"), overview.agendaItems},
        {QStringLiteral("questions"), overview.questions},
        {QStringLiteral("notes"), overview.notes},
        {QStringLiteral("decisions"), overview.decisions},
        {QStringLiteral("actions"), overview.actions},
    };
}

QString toLine(const SessionOverview& overview, const session::Vocabulary& vocabulary)
{
    const session::Session& session = overview.session;
    const auto language =
        QLocale().language() == QLocale::Swedish ? session::Language::Swedish : session::Language::English;
    const QString counts =
        QCoreApplication::translate("CommandLine", "questions %1, notes %2, decisions %3, actions %4")
            .arg(overview.questions)
            .arg(overview.notes)
            .arg(overview.decisions)
            .arg(overview.actions);
    const QString date = session.date.first.isValid() ? session.date.toText() : QStringLiteral("–");
    return QStringList{
        session.id.toString(),
        date.leftJustified(10),
        (session.format.isEmpty() ? session.type : session.format).leftJustified(15),
        vocabulary.word(QStringLiteral("session_status"), codeOf(session.status), language).leftJustified(10),
        session.title,
        QString(u'(' + counts + u')')}
        .join(QStringLiteral("  "));
}

} // namespace

void runList(const QStringList& words, Tools& tools)
{
    const QString json = QStringLiteral("json");
    const Arguments arguments(words, {json}, 1, 1);
    const auto workspace = openWorkspace(arguments.positional(0), Purpose::Reading, tools);
    const std::vector<SessionOverview> sessions = workspace->sessions();
    if (!arguments.has(json)) {
        for (const SessionOverview& overview : sessions)
            printLine(toLine(overview, tools.vocabulary));
        return;
    }
    QJsonArray list;
    for (const SessionOverview& overview : sessions)
        list.append(toJson(overview));
    printLine(QString::fromUtf8(QJsonDocument(list).toJson().trimmed()));
}

} // namespace kring::cli
