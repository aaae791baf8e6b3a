// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "core/exchange/SessionDocument.h"
#include "core/report/HtmlReport.h"
#include "core/report/MarkdownReport.h"
#include "core/report/PdfReport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace kring::cli {

namespace {

QByteArray rendered(const QString& format, const session::SessionRecord& record,
                    const report::ReportOptions& options, const Tools& tools)
{
    if (format == u"json")
        return exchange::writeSession(record, tools.vocabulary);
    const report::Summary summary = report::summarise(record, tools.vocabulary, options);
    if (format == u"html")
        return report::toHtml(summary);
    if (format == u"md")
        return report::toMarkdown(summary);
    return report::toPdf(summary);
}

/// Writes the file whole or not at all.
void save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        fail(Failure::Reason::Failed, QCoreApplication::translate("CommandLine", "%1 cannot be written: %2")
                                          .arg(path, file.errorString()));
}

} // namespace

void runExport(const QStringList& words, Tools& tools)
{
    const Arguments arguments(words,
                              {QStringLiteral("session="), QStringLiteral("format="),
                               QStringLiteral("output="), QStringLiteral("language="),
                               QStringLiteral("dots")},
                              1, 1);
    const QString name = arguments.required(QStringLiteral("session"));
    arguments.required(QStringLiteral("format"));
    const QString format =
        arguments.oneOf(QStringLiteral("format"), {QStringLiteral("pdf"), QStringLiteral("html"),
                                                   QStringLiteral("md"), QStringLiteral("json")});
    const QString output = arguments.required(QStringLiteral("output"));
    report::ReportOptions options;
    options.language = arguments.language();
    options.dots = arguments.has(QStringLiteral("dots")) ? report::Dots::Shown : report::Dots::Hidden;

    const QString path = arguments.positional(0);
    const auto workspace = openWorkspace(path, Purpose::Reading, tools);
    if (QFileInfo(output).exists() && QFileInfo(output) == QFileInfo(path))
        fail(Failure::Reason::Refused,
             QCoreApplication::translate("CommandLine", "The output would overwrite the workspace itself."));
    const auto record = workspace->session(sessionNamed(name, *workspace));
    if (!record)
        throw FailureError{record.failure()};
    save(output, rendered(format, *record, options, tools));
}

} // namespace kring::cli
