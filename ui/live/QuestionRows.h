// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/FloorRules.h"
#include "core/session/Vocabulary.h"

#include <QHash>
#include <QStringList>

namespace kring::ui {

/// A question as the open floor shows it, its words already looked up. The text is a participant's: plain.
struct QuestionRow
{
    QuestionId id;
    QString text;
    QString asker; ///< word; empty when asked without saying who
    QString statusWord;
    floor::QuestionStatus status = floor::QuestionStatus::Raised;
    int dots = 0;
    QStringList details; ///< a line each: merged words, the reason, to whom and by when, the answer

    bool operator==(const QuestionRow&) const = default;
};

inline qint64 keyOf(const QuestionRow& row)
{
    return row.id.value;
}

/// Makes rows of one record's questions.
class QuestionRows
{
public:
    QuestionRows(const session::SessionRecord& record, const session::Vocabulary& vocabulary,
                 session::Language words);

    QuestionRow row(const floor::Question& question) const;

    /// "the same question: …" for each one merged into it.
    QStringList mergedWords(QuestionId question) const;

private:
    QString askerOf(const floor::Question& question) const;

    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    QHash<ParticipantId, QString> m_people;
    QHash<QuestionId, std::vector<floor::Question>> m_merged;
};

/// A participant as one is told apart on the screen: the name, or else the role.
QString personWord(const session::Participant& participant);

/// Which side a perspective speaks for: as this session's participants have it, else as it usually is.
floor::SideOfPerspective sidesOf(const session::SessionRecord& record, const session::Vocabulary& vocabulary);

/// The name of a status icon (Lucide): the mark that goes with the status word.
QString iconOf(floor::QuestionStatus status);

/// "1 dot", "8 dots" without the number: the word under it.
QString dotsWord(int dots);

} // namespace kring::ui
