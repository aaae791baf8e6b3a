// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace kring::session {

enum class Language { Swedish, English };

inline QString codeOf(Language language)
{
    return language == Language::Swedish ? QStringLiteral("sv") : QStringLiteral("en");
}

/// A code of the file with its words for the screen and for reports.
struct Term
{
    QString code;
    QString swedish;
    QString english;
    QString side;  ///< for perspectives: the side they usually belong to
    QString group; ///< for agenda kinds: conversation, presentation, reflection, carry, frame or break
    bool interactive = false; ///< for agenda kinds: counts towards the open share
};

/// The words of the field: codes stand in the file, words on the screen and in reports. The lists are
/// "perspective", "note_kind", "agenda_kind", "m4", "question_status", ... as in resources/vocabulary.json.
class Vocabulary
{
public:
    /// The built-in vocabulary, compiled into the program.
    static Vocabulary builtIn();

    /// The list's terms in their own order; empty for a list that does not exist.
    const std::vector<Term>& terms(const QString& list) const;

    bool contains(const QString& list, const QString& code) const;

    /// The word for a code; the code itself when the list does not have it (a workspace's own code).
    QString word(const QString& list, const QString& code, Language language) const;

    /// The term; null when the list does not have the code.
    const Term* find(const QString& list, const QString& code) const;

private:
    QHash<QString, std::vector<Term>> m_lists;
};

} // namespace kring::session
