// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "core/common/DocumentId.h"
#include "core/followup/QuestionRoad.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace kring::cli {

namespace {

using followup::Road;
using session::Session;

/// A series with what hangs on it.
struct Whole
{
    session::Series series;
    std::vector<Session> sessions;
    std::vector<Road> roads;
    std::vector<session::LogEntry> log;
};

Whole wholeOf(const session::Series& series, const workspace::Workspace& workspace)
{
    Whole whole{series, {}, {}, workspace.logOf(series.id)};
    for (const workspace::SessionOverview& overview : workspace.sessionsOf(series.id))
        whole.sessions.push_back(overview.session);
    whole.roads = followup::roadsOf(whole.sessions, workspace.questionsOf(series.id));
    return whole;
}

QJsonValue dateOf(const VagueDate& date)
{
    return date.first.isValid() ? QJsonValue(date.toText()) : QJsonValue();
}

QJsonArray sessionsOf(const Whole& whole)
{
    QJsonArray sessions;
    for (const Session& session : whole.sessions)
        sessions.append(QJsonObject{
            {QStringLiteral("id"), session.id.toString()},
            {QStringLiteral("document_id"), followup::documentIdOf(session)},
            {QStringLiteral("number"), session.number},
            {QStringLiteral("date"), dateOf(session.date)},
            {QStringLiteral("precision"), codeOf(session.date.precision)},
            {QStringLiteral("status"), codeOf(session.status)},
            {QStringLiteral("title"), session.title},
            {QStringLiteral("builds_on"), QJsonArray::fromStringList(session.buildsOn)},
        });
    return sessions;
}

QJsonArray questionsOf(const Whole& whole)
{
    QJsonArray questions;
    for (const Road& road : whole.roads) {
        QJsonArray stations;
        for (const followup::Station& station : road.stations)
            stations.append(QJsonObject{
                {QStringLiteral("session"), whole.sessions[size_t(station.session)].id.toString()},
                {QStringLiteral("stop"), codeOf(station.stop)},
                {QStringLiteral("question"),
                 station.question ? QJsonValue(station.question.toString()) : QJsonValue()},
            });
        questions.append(QJsonObject{
            {QStringLiteral("text"), road.text},
            {QStringLiteral("perspective"), road.perspective},
            {QStringLiteral("open"), road.isOpen},
            {QStringLiteral("sessions"), road.age},
            {QStringLiteral("stations"), stations},
        });
    }
    return questions;
}

QJsonArray logOf(const Whole& whole)
{
    QJsonArray log;
    for (const session::LogEntry& entry : whole.log)
        log.append(QJsonObject{
            {QStringLiteral("date"), dateOf(entry.date)},
            {QStringLiteral("precision"), codeOf(entry.date.precision)},
            {QStringLiteral("kind"), entry.kind},
            {QStringLiteral("text"), entry.text},
            {QStringLiteral("site"), entry.site},
            {QStringLiteral("adopters"), entry.adopters},
        });
    return log;
}

QJsonObject toJson(const Whole& whole)
{
    const session::Series& series = whole.series;
    return {
        {QStringLiteral("id"), series.id.toString()},
        {QStringLiteral("document_id"), documentIdOr(series.documentId, 's', series.id.value)},
        {QStringLiteral("title"), series.title},
        {QStringLiteral("overarching_theme"), series.overarchingTheme},
        {QStringLiteral("common_goal"), series.commonGoal},
        {QStringLiteral("pilot"), series.pilot},
        {QStringLiteral("programme"), series.programme},
        {QStringLiteral("sessions"), sessionsOf(whole)},
        {QStringLiteral("questions"), questionsOf(whole)},
        {QStringLiteral("log"), logOf(whole)},
    };
}

/// "1 raised → 2 carried → 3 decided": the sessions by number, or by place where they have none.
QString roadInWords(const Road& road, const Whole& whole)
{
    QStringList stations;
    for (const followup::Station& station : road.stations) {
        const int number = whole.sessions[size_t(station.session)].number;
        stations << QStringLiteral("%1 %2")
                        .arg(number > 0 ? number : station.session + 1)
                        .arg(codeOf(station.stop));
    }
    return stations.join(QStringLiteral(" → "));
}

void print(const Whole& whole, const session::Vocabulary& vocabulary)
{
    const auto language =
        QLocale().language() == QLocale::Swedish ? session::Language::Swedish : session::Language::English;
    const auto open =
        std::count_if(whole.roads.begin(), whole.roads.end(), [](const Road& road) { return road.isOpen; });
    printLine(QCoreApplication::translate("CommandLine", "%1  %2 (sessions %3, open questions %4)")
                  .arg(whole.series.id.toString(), whole.series.title)
                  .arg(whole.sessions.size())
                  .arg(open));
    for (const Session& session : whole.sessions)
        printLine(QStringList{
            QString(), QString::number(session.number).rightJustified(3),
            (session.date.first.isValid() ? session.date.toText() : QStringLiteral("–")).leftJustified(10),
            vocabulary.word(QStringLiteral("session_status"), codeOf(session.status), language)
                .leftJustified(10),
            session.title}
                      .join(QStringLiteral("  ")));
    for (const Road& road : whole.roads)
        printLine(QStringLiteral("    ? %1 (%2)").arg(road.text.simplified(), roadInWords(road, whole)));
}

} // namespace

void runSeries(const QStringList& words, Tools& tools)
{
    const QString json = QStringLiteral("json");
    const Arguments arguments(words, {json}, 1, 1);
    const auto workspace = openWorkspace(arguments.positional(0), Purpose::Reading, tools);
    QJsonArray list;
    for (const session::Series& series : workspace->series()) {
        const Whole whole = wholeOf(series, *workspace);
        if (arguments.has(json))
            list.append(toJson(whole));
        else
            print(whole, tools.vocabulary);
    }
    if (arguments.has(json))
        printLine(QString::fromUtf8(QJsonDocument(list).toJson().trimmed()));
}

} // namespace kring::cli
