// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/Export.h"

#include "core/exchange/SessionDocument.h"
#include "core/report/HtmlReport.h"
#include "core/report/MarkdownReport.h"
#include "core/report/PdfReport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace kring::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

QString filterOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return say(QT_TRANSLATE_NOOP("Export", "PDF documents (*.pdf)"));
    case ExportFormat::Html:
        return say(QT_TRANSLATE_NOOP("Export", "Web pages (*.html)"));
    case ExportFormat::Markdown:
        return say(QT_TRANSLATE_NOOP("Export", "Markdown (*.md)"));
    case ExportFormat::Json:
        return say(QT_TRANSLATE_NOOP("Export", "Kring sessions (*.json)"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString fileEnding(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Html:
        return QStringLiteral("html");
    case ExportFormat::Markdown:
        return QStringLiteral("md");
    case ExportFormat::Json:
        return QStringLiteral("json");
    }
    Q_UNREACHABLE();
}

QString suggestedName(const session::Session& session, ExportFormat format)
{
    constexpr int longest = 80;
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"/\\\\|?*]+"));
    QString name = session.title.left(longest);
    name = QString(session.date.toText() + u' ' + name.replace(forbidden, QStringLiteral(" "))).simplified();
    while (name.endsWith(u'.') || name.startsWith(u'.'))
        name = name.startsWith(u'.') ? name.mid(1) : name.chopped(1);
    if (name.isEmpty())
        name = say(QT_TRANSLATE_NOOP("Export", "Session"));
    return QString(name + u'.' + fileEnding(format));
}

QByteArray exported(const session::SessionRecord& record, const session::Vocabulary& vocabulary,
                    const report::ReportOptions& options, ExportFormat format)
{
    if (format == ExportFormat::Json)
        return exchange::writeSession(record, vocabulary);
    const report::Summary summary = report::summarise(record, vocabulary, options);
    if (format == ExportFormat::Html)
        return report::toHtml(summary);
    return format == ExportFormat::Markdown ? report::toMarkdown(summary) : report::toPdf(summary);
}

Outcome<Done> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Failure{
        Failure::Reason::Failed,
        say(QT_TRANSLATE_NOOP("Export", "Could not write %1: %2. Choose another place and try again."))
            .arg(QDir::toNativeSeparators(path), file.errorString())};
}

QString askWhereToSave(QWidget* parent, const QString& suggestion, ExportFormat format)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = QFileDialog::getSaveFileName(parent, say(QT_TRANSLATE_NOOP("Export", "Export")),
                                                documents.filePath(suggestion), filterOf(format));
    const QString ending = QString(u'.' + fileEnding(format));
    if (!path.isEmpty() && !path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    return path;
}

} // namespace kring::ui
