// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include <QCoreApplication>

namespace kring::cli {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

QString entry(const QString& call, const QString& purpose)
{
    return QStringLiteral("  kring %1\n      %2").arg(call, purpose);
}

} // namespace

QString helpText()
{
    QStringList lines{
        words(QT_TRANSLATE_NOOP("CommandLine",
                                "Kring: run co-production workshops and carry on what they learn.")),
        QString(), words(QT_TRANSLATE_NOOP("CommandLine", "Usage:")),
        entry(QStringLiteral("[FILE]"), words(QT_TRANSLATE_NOOP("CommandLine", "opens the window")))};
    for (const Command& command : commands())
        lines << entry(QString(QLatin1String(command.name) + u' ' + QLatin1String(command.synopsis)),
                       words(command.purpose));
    lines << entry(QStringLiteral("--help"), words(QT_TRANSLATE_NOOP("CommandLine", "shows this")))
          << entry(QStringLiteral("--version"), words(QT_TRANSLATE_NOOP("CommandLine", "shows the version")))
          << QString() << words(QT_TRANSLATE_NOOP("CommandLine", "Examples:"))
          << QStringLiteral("  kring demo sample.kring")
          << QStringLiteral("  kring export sample.kring --session latest --format pdf --output summary.pdf")
          << QStringLiteral("  kring programme sample.kring --session ID --format ics --output session.ics")
          << QStringLiteral("  kring list sample.kring --json")
          << QStringLiteral("  kring search sample.kring \"schema brukare\" --limit 5")
          << QStringLiteral("  kring session sample.kring --from learning_salon --title Tillit --date 2027-02")
          << QStringLiteral("  kring run sample.kring --session ID --script meeting.txt")
          << QStringLiteral("  grep . notes.txt | kring note sample.kring --session ID --kind learning -")
          << QStringLiteral("  kring people sample.kring import people.csv --map Unit=organisation --dry-run")
          << QString()
          << words(QT_TRANSLATE_NOOP(
                 "CommandLine", "Exit codes: 0 done, 1 failed, 2 wrong usage. Kinds of notes are codes such "
                                "as note, success, challenge, learning, idea."));
    return lines.join(u'\n');
}

} // namespace kring::cli
