// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"

#include <QCoreApplication>

namespace kring::cli {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

} // namespace

Arguments::Arguments(const QStringList& words_, const QStringList& options, int leastPositional,
                     int mostPositional)
{
    for (const QString& option : options) {
        const bool takesValue = option.endsWith(u'=');
        const QString name = takesValue ? option.chopped(1) : option;
        m_parser.addOption(QCommandLineOption(name, {}, takesValue ? name : QString()));
    }
    if (!m_parser.parse(QStringList{QStringLiteral("kring")} + words_))
        throw WrongUsage{m_parser.errorText()};
    if (positionalCount() < leastPositional)
        throw WrongUsage{words(QT_TRANSLATE_NOOP("CommandLine", "An argument is missing."))};
    if (positionalCount() > mostPositional)
        throw WrongUsage{words(QT_TRANSLATE_NOOP("CommandLine", "“%1” is one argument too many."))
                             .arg(positional(mostPositional))};
}

QString Arguments::required(const QString& option) const
{
    if (!has(option))
        throw WrongUsage{words(QT_TRANSLATE_NOOP("CommandLine", "The option --%1 is missing.")).arg(option)};
    return value(option);
}

QString Arguments::oneOf(const QString& option, const QStringList& values) const
{
    const QString given = has(option) ? value(option) : values.front();
    if (!values.contains(given))
        throw WrongUsage{words(QT_TRANSLATE_NOOP("CommandLine", "--%1 is one of %2, not “%3”."))
                             .arg(option, values.join(QStringLiteral(", ")), given)};
    return given;
}

int Arguments::number(const QString& option, int otherwise) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        throw WrongUsage{words(QT_TRANSLATE_NOOP("CommandLine", "--%1 is a number from 1, not “%2”."))
                             .arg(option, value(option))};
    return number;
}

session::Language Arguments::language() const
{
    const QString code = oneOf(QStringLiteral("language"), {QStringLiteral("sv"), QStringLiteral("en")});
    return code == u"en" ? session::Language::English : session::Language::Swedish;
}

} // namespace kring::cli
