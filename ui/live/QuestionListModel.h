// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/FloorRules.h"
#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"
#include "ui/live/RowsModel.h"

namespace kring::ui {

/// A question as the open floor shows it, its words already looked up. The text is a participant's: plain.
struct QuestionRow
{
    QuestionId id;
    QString text;
    QString perspective; ///< word; empty when asked without a name
    QString statusWord;
    floor::QuestionStatus status = floor::QuestionStatus::Raised;
    int dots = 0;

    bool operator==(const QuestionRow&) const = default;
};

inline qint64 keyOf(const QuestionRow& row)
{
    return row.id.value;
}

QuestionRow questionRow(const floor::Question& question, const session::Vocabulary& vocabulary,
                        session::Language words);

/// Which side a perspective speaks for: as this session's participants have it, else as it usually is.
floor::SideOfPerspective sidesOf(const session::SessionRecord& record, const session::Vocabulary& vocabulary);

/// The name of a status icon (Lucide): the mark that goes with the status word.
QString iconOf(floor::QuestionStatus status);

/// "1 dot", "8 dots" without the number: the word under it.
QString dotsWord(int dots);

/// The questions that are not in discussion, in the order that has been chosen.
class QuestionListModel final : public RowsModel<QuestionRow>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        StatusWordRole,
        PerspectiveRole,
        DotsRole,
    };

    QuestionListModel(const session::Vocabulary& vocabulary, session::Language words,
                      QObject* parent = nullptr);

    void show(const session::SessionRecord& record, floor::QuestionOrder order);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
};

} // namespace kring::ui
