// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"

#include <QString>
#include <QStringList>

namespace kring::cli {

/// The failure of one line of a script (FailureError, Invalid), in one sentence with its number.
[[noreturn]] void failAtLine(int line, const QString& sentence);

/// What stands after a script line's word, taken from the left, each as what is expected there. What is not
/// that fails with the line's number.
class ScriptArguments
{
public:
    ScriptArguments(QString text, int line, const session::Vocabulary& vocabulary)
        : m_text(std::move(text))
        , m_line(line)
        , m_vocabulary(vocabulary)
    {}

    int line() const { return m_line; }
    bool isEmpty() const { return m_text.isEmpty(); }

    /// One word, which is called `expected` where there is none.
    QString word(const QString& expected);
    /// All that is left.
    QString text();
    int number(int least, int most);
    QString oneOf(const QStringList& words);
    /// A code of a list in the vocabulary.
    QString code(const QString& list, const QString& expected);
    /// True when the next word says a perspective, or that there is none.
    bool hasPerspective() const;
    /// A perspective; empty for "-".
    QString perspective();
    /// Nothing is left.
    void end() const;

private:
    QString next() const { return m_text.section(u' ', 0, 0); }
    [[noreturn]] void refuse(const QString& expected, const QString& found) const;

    QString m_text;
    int m_line;
    const session::Vocabulary& m_vocabulary;
};

} // namespace kring::cli
