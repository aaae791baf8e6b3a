// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ScriptArguments.h"

#include "core/common/Outcome.h"

#include <QCoreApplication>

namespace kring::cli {

namespace {

constexpr qsizetype longestQuote = 40;

QString say(const char* source)
{
    return QCoreApplication::translate("Script", source);
}

} // namespace

void failAtLine(int line, const QString& sentence)
{
    fail(Failure::Reason::Invalid,
         say(QT_TRANSLATE_NOOP("Script", "Line %1: %2")).arg(QString::number(line), sentence));
}

QString ScriptArguments::word(const QString& expected)
{
    const QString taken = next();
    if (taken.isEmpty())
        failAtLine(m_line, say(QT_TRANSLATE_NOOP("Script", "%1 is expected")).arg(expected));
    m_text = m_text.mid(taken.size()).trimmed();
    return taken;
}

QString ScriptArguments::text()
{
    if (m_text.isEmpty())
        word(say(QT_TRANSLATE_NOOP("Script", "a text")));
    return std::exchange(m_text, QString());
}

int ScriptArguments::number(int least, int most)
{
    const QString expected = say(QT_TRANSLATE_NOOP("Script", "a number from %1 to %2")).arg(least).arg(most);
    const QString taken = word(expected);
    bool isNumber = false;
    const int value = taken.toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        refuse(expected, taken);
    return value;
}

QString ScriptArguments::oneOf(const QStringList& words)
{
    const QString expected =
        say(QT_TRANSLATE_NOOP("Script", "one of %1")).arg(words.join(QStringLiteral(", ")));
    const QString taken = word(expected);
    if (!words.contains(taken))
        refuse(expected, taken);
    return taken;
}

QString ScriptArguments::code(const QString& list, const QString& expected)
{
    const QString taken = word(expected);
    if (!m_vocabulary.contains(list, taken))
        refuse(expected, taken);
    return taken;
}

bool ScriptArguments::hasPerspective() const
{
    return next() == u"-" || m_vocabulary.contains(QStringLiteral("perspective"), next());
}

QString ScriptArguments::perspective()
{
    const QString expected = say(QT_TRANSLATE_NOOP("Script", "a perspective such as staff, or -"));
    if (next() != u"-")
        return code(QStringLiteral("perspective"), expected);
    word(expected);
    return {};
}

void ScriptArguments::end() const
{
    if (!m_text.isEmpty())
        failAtLine(m_line, say(QT_TRANSLATE_NOOP("Script", "nothing more is expected, not “%1”"))
                               .arg(m_text.left(longestQuote)));
}

void ScriptArguments::refuse(const QString& expected, const QString& found) const
{
    failAtLine(
        m_line,
        say(QT_TRANSLATE_NOOP("Script", "%1 is expected, not “%2”")).arg(expected, found.left(longestQuote)));
}

} // namespace kring::cli
