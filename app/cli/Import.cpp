// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Import.h"

#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Console.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace kring::cli {

namespace {

/// One byte more than a document may have, so that a larger one is refused without being read whole.
constexpr qint64 mostBytes = 64 * 1024 * 1024 + 1;
constexpr qsizetype fieldsWorthNaming = 12;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(Failure::Reason::Failed, QCoreApplication::translate("CommandLine", "%1 cannot be read: %2")
                                          .arg(path, file.errorString()));
    return file.read(mostBytes);
}

/// Says what was kept without being understood, by path; what many rows of a list have is told once.
void tellUnknown(const QStringList& fields)
{
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    QStringList paths;
    for (QString field : fields)
        paths.append(field.replace(index, QStringLiteral("[]")));
    paths.removeDuplicates();
    if (paths.isEmpty())
        return;
    QString names = paths.mid(0, fieldsWorthNaming).join(QStringLiteral(", "));
    if (paths.size() > fieldsWorthNaming)
        names += QStringLiteral(", …");
    complain(QCoreApplication::translate("CommandLine",
                                         "Fields that this version does not know are kept as they are: %1")
                 .arg(names));
}

} // namespace

void runImport(const QStringList& words, Tools& tools)
{
    const Arguments arguments(words, {}, 2, 2);
    const auto workspace = openWorkspace(arguments.positional(0), Purpose::Writing, tools);
    const auto read = exchange::readSession(contentOf(arguments.positional(1)), tools.vocabulary, tools.ids);
    if (!read)
        throw FailureError{read.failure()};
    const session::SessionRecord& record = read->record;
    if (workspace->sessionByDocumentId(record.session.documentId))
        fail(Failure::Reason::Refused,
             QCoreApplication::translate("CommandLine", "id: the workspace already has the session “%1”")
                 .arg(record.session.documentId));
    const auto series =
        record.series ? workspace->seriesByDocumentId(record.series->documentId) : std::nullopt;
    commitPatiently(*workspace, exchange::importChange(*read, series, workspace->people()));
    printLine(record.session.id.toString());
    tellUnknown(read->unknownFields);
    catchUpSearch(*workspace);
}

} // namespace kring::cli
