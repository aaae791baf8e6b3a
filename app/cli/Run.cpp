// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ScriptRunner.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace kring::cli {

namespace {

constexpr qint64 mostBytes = 64LL * 1024 * 1024;

QString contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(Failure::Reason::Failed, QCoreApplication::translate("CommandLine", "%1 cannot be read: %2")
                                          .arg(path, file.errorString()));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.read(mostBytes));
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        fail(Failure::Reason::Invalid,
             QCoreApplication::translate("CommandLine", "%1 is not valid UTF-8 text.").arg(path));
    return text;
}

} // namespace

void runRun(const QStringList& words, Tools& tools)
{
    const QString session = QStringLiteral("session");
    const QString script = QStringLiteral("script");
    const Arguments arguments(words, {QString(session + u'='), QString(script + u'=')}, 1, 1);
    const QString name = arguments.required(session);
    const std::vector<ScriptStep> steps = readScript(contentOf(arguments.required(script)), tools.vocabulary);
    ScriptRunner(arguments.positional(0), name, tools).run(steps);
    if (steps.empty()) {
        printLine(QCoreApplication::translate("CommandLine", "The script has no lines to play."));
        return;
    }
    const QString format = QStringLiteral("HH:mm");
    printLine(QCoreApplication::translate("CommandLine", "%1 lines played, from %2 to %3.")
                  .arg(QString::number(steps.size()), steps.front().at.toString(format),
                       steps.back().at.toString(format)));
}

} // namespace kring::cli
