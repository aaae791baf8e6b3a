// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "core/reflection/NoteRules.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <iostream>
#include <string>

namespace kring::cli {

namespace {

/// Writes notes into one session, each where the session is at that moment.
class NoteWriter
{
public:
    NoteWriter(workspace::Workspace& workspace, SessionId session, QString kind, Tools& tools)
        : m_workspace(workspace)
        , m_session(session)
        , m_kind(std::move(kind))
        , m_tools(tools)
    {
        findPlace();
        QObject::connect(&m_workspace, &workspace::Workspace::changedElsewhere, [this] { findPlace(); });
    }

    /// Writes the note, and prints its id once it is safe; a text of nothing but space is passed over.
    void write(const QString& text)
    {
        m_workspace.lookForOtherWriters();
        const auto id = m_tools.ids.make<NoteId>();
        const workspace::Change change =
            reflection::writeNote(id, m_place, m_kind, text, m_tools.clock.now());
        if (change.isEmpty())
            return;
        commitPatiently(m_workspace, change);
        printLine(id.toString());
    }

private:
    void findPlace()
    {
        const auto record = m_workspace.session(m_session);
        if (!record)
            throw FailureError{record.failure()};
        m_place = reflection::placeOf(*record);
    }

    workspace::Workspace& m_workspace;
    const SessionId m_session;
    const QString m_kind;
    Tools& m_tools;
    reflection::NotePlace m_place;
};

QString decoded(const std::string& line)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(line.data(), qsizetype(line.size())));
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        fail(Failure::Reason::Invalid,
             QCoreApplication::translate("CommandLine", "A line is not valid UTF-8 text."));
    return text;
}

} // namespace

void runNote(const QStringList& words, Tools& tools)
{
    const Arguments arguments(words, {QStringLiteral("session="), QStringLiteral("kind=")}, 1, 2);
    const QString kind = arguments.required(QStringLiteral("kind"));
    const QString list = QStringLiteral("note_kind");
    if (!tools.vocabulary.contains(list, kind)) {
        QStringList known;
        for (const session::Term& term : tools.vocabulary.terms(list))
            known.append(term.code);
        throw WrongUsage{QCoreApplication::translate("CommandLine", "--kind is one of %1, not “%2”.")
                             .arg(known.join(QStringLiteral(", ")), kind)};
    }
    const QString name = arguments.required(QStringLiteral("session"));
    const auto workspace = openWorkspace(arguments.positional(0), Purpose::Writing, tools);
    NoteWriter writer(*workspace, sessionNamed(name, *workspace), kind, tools);

    const bool isFromInput = arguments.positionalCount() == 1 || arguments.positional(1) == u"-";
    if (!isFromInput) {
        if (arguments.positional(1).trimmed().isEmpty())
            throw WrongUsage{QCoreApplication::translate("CommandLine", "The note is empty.")};
        writer.write(arguments.positional(1));
    } else {
        for (std::string line; std::getline(std::cin, line);)
            writer.write(decoded(line));
    }
    catchUpSearch(*workspace);
}

} // namespace kring::cli
