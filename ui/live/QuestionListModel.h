// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/QuestionRows.h"
#include "ui/live/RowsModel.h"

namespace kring::ui {

/// Questions in the order that has been chosen, or on the parking place.
class QuestionListModel final : public RowsModel<QuestionRow>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        StatusWordRole,
        AskerRole,
        DotsRole,
    };

    enum class Up { Apart, First }; ///< where the question in discussion stands: above the list, or in it

    QuestionListModel(const session::Vocabulary& vocabulary, session::Language words,
                      QObject* parent = nullptr);

    /// The questions of the floor; in the session's frozen order while it has one.
    void show(const session::SessionRecord& record, floor::QuestionOrder order, Up up = Up::Apart);

    /// The parking place in its order.
    void showParked(const session::SessionRecord& record);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void showQuestions(const session::SessionRecord& record, const std::vector<floor::Question>& questions);

    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
};

} // namespace kring::ui
