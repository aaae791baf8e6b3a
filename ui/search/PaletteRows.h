// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Command.h"

namespace kring::ui {

/// What the palette looks among.
enum class PaletteScope { All, OnlyCommands, OnlySessions, OnlyQuestions, OnlyNotes, OnlyDecisions };
constexpr int paletteScopes = 6;

/// A line of the palette's list: the head of a group, or something that Enter does or opens.
struct PaletteRow
{
    enum class Kind { Head, Command, Session, Question, Note, Decision };

    Kind kind = Kind::Head;
    QString text;
    QList<std::pair<int, int>> matches; ///< in the text, position and length
    QString detail;                     ///< the second line; may be empty
    QString icon;
    QString command;  ///< id, of a command
    QKeySequence key; ///< of a command; may be empty
    bool isEnabled = true;
    SessionId session; ///< where it goes
    session::SessionStatus status = session::SessionStatus::Planned;
    PaletteScope scope = PaletteScope::All; ///< of a head: the group's own
    int more = 0;                           ///< of a head: how many the group has when not all are shown

    /// What a screen reader says of it.
    QString spoken() const;
};

struct PaletteAnswer
{
    std::vector<PaletteRow> rows;
    std::array<QString, paletteScopes> counts; ///< "12", "50+" or nothing, by scope
};

/// Finds what is looked for: commands by their words, and the workspace's sessions, questions, notes and
/// decisions by its search index.
class PaletteSearch
{
public:
    /// `recent` are ids of commands used lately, the latest first.
    PaletteSearch(const workspace::Workspace& workspace, Commands commands, QStringList recent,
                  session::Language words);

    /// For an empty query: the commands of now and the sessions nearest in time.
    PaletteAnswer answer(const QString& query, PaletteScope scope) const;

    const Command* command(const QString& id) const;

    static QString scopeName(PaletteScope scope);

    /// At most so many of a kind are looked up; more are told as "50+".
    static constexpr int most = 50;

private:
    PaletteAnswer suggestions(PaletteScope scope) const;
    std::vector<PaletteRow> commandsFor(const QString& query) const;
    std::vector<PaletteRow> hitsFor(const QString& query, workspace::SearchHit::Kind kind, int limit) const;
    PaletteRow rowOf(const Command& command) const;
    PaletteRow rowOf(const session::Session& session) const;
    QString detailOf(const workspace::SearchHit& hit) const;
    QString sessionDetail(int number, const VagueDate& date, session::SessionStatus status) const;

    const workspace::Workspace& m_workspace;
    Commands m_commands;
    QStringList m_recent;
    session::Vocabulary m_vocabulary = session::Vocabulary::builtIn();
    session::Language m_words;
};

} // namespace kring::ui
