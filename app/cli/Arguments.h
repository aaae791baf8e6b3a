// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Id.h"
#include "core/session/Vocabulary.h"

#include <QCommandLineParser>
#include <QStringList>

namespace kring::cli {

/// Thrown when a command is called in a way that it does not know; the sentence says what is wrong.
struct WrongUsage
{
    QString sentence;
};

/// What stands after a command's name: named options and positional arguments, checked against what the
/// command takes. Throws WrongUsage.
class Arguments
{
public:
    /// `options` with a value are written "session=", flags without the equals sign.
    Arguments(const QStringList& words, const QStringList& options, int leastPositional, int mostPositional);

    QString positional(int index) const { return m_parser.positionalArguments().value(index); }
    int positionalCount() const { return int(m_parser.positionalArguments().size()); }
    bool has(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }
    /// Every value of an option that may be given several times.
    QStringList values(const QString& option) const { return m_parser.values(option); }
    /// The option's value, which must be given.
    QString required(const QString& option) const;
    /// The option's value, which must be one of these; the first when it is not given.
    QString oneOf(const QString& option, const QStringList& values) const;
    /// The option's value as a number above 0; `otherwise` when it is not given.
    int number(const QString& option, int otherwise) const;
    /// "sv" or "en" in the option "language"; Swedish when it is not given.
    session::Language language() const;

private:
    QCommandLineParser m_parser;
};

} // namespace kring::cli
