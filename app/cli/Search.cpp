// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Console.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kring::cli {

namespace {

using workspace::SearchHit;

constexpr int usualLimit = 20;

QString codeOf(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Session:
        return QStringLiteral("session");
    case SearchHit::Kind::Question:
        return QStringLiteral("question");
    case SearchHit::Kind::Note:
        return QStringLiteral("note");
    case SearchHit::Kind::Decision:
        return QStringLiteral("decision");
    }
    Q_UNREACHABLE();
}

QString wordOf(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Session:
        return QCoreApplication::translate("CommandLine", "Session");
    case SearchHit::Kind::Question:
        return QCoreApplication::translate("CommandLine", "Question");
    case SearchHit::Kind::Note:
        return QCoreApplication::translate("CommandLine", "Note");
    case SearchHit::Kind::Decision:
        return QCoreApplication::translate("CommandLine", "Decision");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const SearchHit& hit)
{
    QJsonArray matches;
    for (const auto& [position, length] : hit.matches)
        matches.append(QJsonArray{position, length});
    return {
        {QStringLiteral("kind"), codeOf(hit.kind)},
        {QStringLiteral("id"), hit.id.toString()},
        {QStringLiteral("session"), hit.session.toString()},
        {QStringLiteral("session_title"), hit.sessionTitle},
        {QStringLiteral("session_date"),
         hit.sessionDate.isEmpty() ? QJsonValue() : QJsonValue(hit.sessionDate)},
        {QStringLiteral("text"), hit.text},
        {QStringLiteral("snippet"), hit.snippet},
        {QStringLiteral("matches"), matches},
    };
}

} // namespace

void runSearch(const QStringList& words, Tools& tools)
{
    const QString json = QStringLiteral("json");
    const QString limit = QStringLiteral("limit");
    const Arguments arguments(words, {json, QString(limit + u'=')}, 2, 2);
    const int most = arguments.number(limit, usualLimit);
    const auto workspace = openWorkspace(arguments.positional(0), Purpose::Reading, tools);
    catchUpSearch(*workspace, std::chrono::minutes(1));
    const std::vector<SearchHit> hits = workspace->search(arguments.positional(1), most);
    if (!arguments.has(json)) {
        for (const SearchHit& hit : hits)
            printLine(
                QStringList{hit.sessionDate, hit.sessionTitle, wordOf(hit.kind), hit.snippet.simplified()}
                    .join(QStringLiteral("  ")));
        return;
    }
    QJsonArray list;
    for (const SearchHit& hit : hits)
        list.append(toJson(hit));
    printLine(QString::fromUtf8(QJsonDocument(list).toJson().trimmed()));
}

} // namespace kring::cli
