// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "core/exchange/FormatDocument.h"
#include "core/session/FormatRules.h"
#include "core/session/Formats.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace kring::cli {

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024 + 1;

QString say(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

void list(const Arguments& arguments, Tools& tools)
{
    const auto workspace = openWorkspace(arguments.positional(0), Purpose::Reading, tools);
    for (const session::Format& format : session::offeredFormats(arguments.language(), workspace->formats()))
        printLine(QStringList{
            format.key.leftJustified(15),
            say(QT_TRANSLATE_NOOP("CommandLine", "%1 min")).arg(session::minutesOf(format)).leftJustified(8),
            format.title}
                      .join(QStringLiteral("  ")));
}

void save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        fail(Failure::Reason::Failed, QCoreApplication::translate("CommandLine", "%1 cannot be written: %2")
                                          .arg(path, file.errorString()));
}

void exportOne(const Arguments& arguments, Tools& tools)
{
    const QString key = arguments.positional(2);
    const QString output = arguments.required(QStringLiteral("output"));
    const QString path = arguments.positional(0);
    const session::Language language = arguments.language();
    const auto workspace = openWorkspace(path, Purpose::Reading, tools);
    if (QFileInfo(output).exists() && QFileInfo(output) == QFileInfo(path))
        fail(Failure::Reason::Refused,
             say(QT_TRANSLATE_NOOP("CommandLine", "The output would overwrite the workspace itself.")));
    const std::vector<session::OwnFormat> own = workspace->formats();
    const auto found = std::find_if(own.begin(), own.end(),
                                    [&](const session::OwnFormat& each) { return each.format.key == key; });
    save(output, exchange::writeFormat(
                     found != own.end() ? *found
                                        : exchange::asOwn(formatNamed(key, language, *workspace), language)));
}

void importOne(const Arguments& arguments, Tools& tools)
{
    QFile file(arguments.positional(2));
    const auto workspace = openWorkspace(arguments.positional(0), Purpose::Writing, tools);
    if (!file.open(QIODevice::ReadOnly))
        fail(Failure::Reason::Failed, QCoreApplication::translate("CommandLine", "%1 cannot be read: %2")
                                          .arg(file.fileName(), file.errorString()));
    const auto read = exchange::readFormat(file.read(mostBytes), tools.vocabulary);
    if (!read)
        throw FailureError{read.failure()};
    const auto sameKey =
        arguments.has(QStringLiteral("replace")) ? session::SameKey::Replace : session::SameKey::Copy;
    const workspace::Change change =
        session::importFormat(tools.ids, read->format, workspace->formats(), sameKey);
    if (!change.isEmpty())
        commitPatiently(*workspace, change);
    printLine(change.isEmpty()
                  ? read->format.format.key
                  : std::get<workspace::Edit<session::OwnFormat>>(change.edits.front()).after->format.key);
    if (!read->unknownFields.isEmpty())
        complain(QCoreApplication::translate(
                     "CommandLine", "Fields that this version does not know are kept as they are: %1")
                     .arg(read->unknownFields.mid(0, 12).join(QStringLiteral(", "))));
}

} // namespace

void runFormat(const QStringList& words, Tools& tools)
{
    const Arguments arguments(
        words, {QStringLiteral("output="), QStringLiteral("replace"), QStringLiteral("language=")}, 2, 3);
    const QString what = arguments.positional(1);
    const bool isList = what == u"list";
    if (!isList && what != u"export" && what != u"import")
        throw WrongUsage{
            say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not one of list, export, import.")).arg(what)};
    if (arguments.positionalCount() != (isList ? 2 : 3))
        throw WrongUsage{isList ? QCoreApplication::translate("CommandLine", "“%1” is one argument too many.")
                                      .arg(arguments.positional(2))
                                : say(QT_TRANSLATE_NOOP("CommandLine", "An argument is missing."))};
    if (isList)
        list(arguments, tools);
    else if (what == u"export")
        exportOne(arguments, tools);
    else
        importOne(arguments, tools);
}

} // namespace kring::cli
