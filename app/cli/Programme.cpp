// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "core/programme/Calendar.h"
#include "core/programme/InvitationText.h"
#include "core/programme/ProgrammePage.h"
#include "core/programme/ProgrammeSummary.h"
#include "core/report/MarkdownReport.h"
#include "core/report/PdfReport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace kring::cli {

namespace {

using session::SessionRecord;

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        fail(Failure::Reason::Failed, QCoreApplication::translate("CommandLine", "%1 cannot be written: %2")
                                          .arg(path, file.errorString()));
}

SessionRecord recordOf(const workspace::Workspace& workspace, SessionId id)
{
    auto record = workspace.session(id);
    if (!record)
        throw FailureError{record.failure()};
    return std::move(record).value();
}

SessionId sessionCalled(const QString& name, const workspace::Workspace& workspace)
{
    if (const SessionId id = workspace.sessionByDocumentId(name))
        return id;
    return sessionNamed(name, workspace);
}

session::Series seriesCalled(const QString& name, const workspace::Workspace& workspace)
{
    if (auto series = workspace.seriesByDocumentId(name))
        return std::move(*series);
    for (session::Series& series : workspace.series()) {
        if (series.id.toString() == name)
            return std::move(series);
    }
    fail(Failure::Reason::Refused,
         QCoreApplication::translate("CommandLine", "There is no series “%1” in this workspace.").arg(name));
}

/// A programme page or an invitation in every format but the calendar.
template <class Content> QByteArray rendered(const Content& content, const QString& format)
{
    if (format == u"html")
        return programme::toHtml(content);
    if (format == u"txt")
        return programme::toText(content).toUtf8();
    const report::Summary summary = programme::summaryOf(content);
    return format == u"md" ? report::toMarkdown(summary) : report::toPdf(summary);
}

QByteArray calendarText(const programme::Calendar& calendar)
{
    if (calendar.events == 0)
        fail(Failure::Reason::Refused,
             say(QT_TRANSLATE_NOOP("CommandLine", "Nothing has a day yet that could stand in a calendar.")));
    if (calendar.leftOut > 0)
        complain(QCoreApplication::translate("CommandLine", "Left out, since they have no day yet: %1")
                     .arg(calendar.leftOut));
    return calendar.text;
}

} // namespace

void runProgramme(const QStringList& words, Tools& tools)
{
    const QString ofSeries = QStringLiteral("series");
    const QString ofSession = QStringLiteral("session");
    const QString formatOption = QStringLiteral("format");
    const Arguments arguments(words,
                              {QStringLiteral("series="), QStringLiteral("session="),
                               QStringLiteral("format="), QStringLiteral("output="),
                               QStringLiteral("language=")},
                              1, 1);
    if (arguments.has(ofSeries) == arguments.has(ofSession))
        throw WrongUsage{say(QT_TRANSLATE_NOOP("CommandLine", "Say either --series or --session."))};
    arguments.required(formatOption);
    const QString format =
        arguments.oneOf(formatOption, {QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("ics"),
                                       QStringLiteral("md"), QStringLiteral("txt")});
    const QString output = arguments.required(QStringLiteral("output"));
    const session::Language language = arguments.language();

    const QString path = arguments.positional(0);
    const auto workspace = openWorkspace(path, Purpose::Reading, tools);
    if (QFileInfo(output).exists() && QFileInfo(output) == QFileInfo(path))
        fail(Failure::Reason::Refused,
             say(QT_TRANSLATE_NOOP("CommandLine", "The output would overwrite the workspace itself.")));
    std::vector<session::Session> others;
    for (const workspace::SessionOverview& overview : workspace->sessions())
        others.push_back(overview.session);
    std::reverse(others.begin(), others.end());
    const Instant now = tools.clock.now();

    if (arguments.has(ofSession)) {
        const SessionRecord record =
            recordOf(*workspace, sessionCalled(arguments.value(ofSession), *workspace));
        save(output,
             format == u"ics"
                 ? calendarText(programme::calendarOf({record}, others, tools.vocabulary, language, now))
                 : rendered(programme::meetingOf(record, others, tools.vocabulary, language, now), format));
        return;
    }
    const session::Series series = seriesCalled(arguments.value(ofSeries), *workspace);
    std::vector<SessionRecord> records;
    for (const workspace::SessionOverview& overview : workspace->sessionsOf(series.id))
        records.push_back(recordOf(*workspace, overview.session.id));
    save(output,
         format == u"ics"
             ? calendarText(programme::calendarOf(records, others, tools.vocabulary, language, now))
             : rendered(programme::programmeOf(series, records, tools.vocabulary, language, now), format));
}

} // namespace kring::cli
