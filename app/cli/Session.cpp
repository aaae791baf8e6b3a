// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "core/common/DocumentId.h"
#include "core/session/Formats.h"
#include "core/session/SeriesRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::cli {

namespace {

/// "2027-02-12", "2027-02", "2027-Q1"; to be announced when nothing is given.
VagueDate dateFrom(const Arguments& arguments)
{
    const QString option = QStringLiteral("date");
    if (!arguments.has(option))
        return {};
    const QString text = arguments.value(option);
    for (const DatePrecision precision : {DatePrecision::Day, DatePrecision::Month, DatePrecision::Quarter}) {
        if (const auto date = VagueDate::fromText(text, precision))
            return *date;
    }
    throw WrongUsage{QCoreApplication::translate(
                         "CommandLine", "--date is a day such as 2027-02-12, a month such as 2027-02 or a "
                                        "quarter such as 2027-Q1, not “%1”.")
                         .arg(text)};
}

session::Series seriesNamed(const QString& name, const workspace::Workspace& workspace)
{
    for (const session::Series& series : workspace.series()) {
        if (series.id.toString() == name || documentIdOr(series.documentId, 's', series.id.value) == name)
            return series;
    }
    fail(Failure::Reason::Refused,
         QCoreApplication::translate("CommandLine", "The workspace has no series “%1”.").arg(name));
}

} // namespace

session::Format formatNamed(const QString& key, session::Language language,
                            const workspace::Workspace& workspace)
{
    const std::vector<session::Format> offered = session::offeredFormats(language, workspace.formats());
    const auto found = std::find_if(offered.begin(), offered.end(),
                                    [&](const session::Format& format) { return format.key == key; });
    if (found != offered.end())
        return *found;
    QStringList keys;
    for (const session::Format& format : offered)
        keys << format.key;
    throw WrongUsage{QCoreApplication::translate("CommandLine", "A format is one of %1, not “%2”.")
                         .arg(keys.join(QStringLiteral(", ")), key)};
}

void runSession(const QStringList& words, Tools& tools)
{
    const Arguments arguments(words,
                              {QStringLiteral("from="), QStringLiteral("title="), QStringLiteral("date="),
                               QStringLiteral("series="), QStringLiteral("language=")},
                              1, 1);
    const QString from = arguments.required(QStringLiteral("from"));
    session::NewSession wanted;
    wanted.title = arguments.required(QStringLiteral("title")).trimmed();
    if (wanted.title.isEmpty())
        throw WrongUsage{QCoreApplication::translate("CommandLine", "The title is empty.")};
    wanted.date = dateFrom(arguments);
    wanted.language = arguments.language();
    const auto workspace = openWorkspace(arguments.positional(0), Purpose::Writing, tools);
    const session::Format format = formatNamed(from, wanted.language, *workspace);
    if (arguments.has(QStringLiteral("series"))) {
        wanted.series = seriesNamed(arguments.value(QStringLiteral("series")), *workspace).id;
        std::vector<session::Session> before;
        for (const workspace::SessionOverview& overview : workspace->sessionsOf(wanted.series))
            before.push_back(overview.session);
        wanted.number = session::nextNumber(before);
    }
    const workspace::Change change = session::newSession(tools.ids, format, wanted);
    commitPatiently(*workspace, change);
    printLine(std::get<workspace::Edit<session::Session>>(change.edits.front()).after->id.toString());
    catchUpSearch(*workspace);
}

} // namespace kring::cli
