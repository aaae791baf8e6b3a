// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/Question.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QList>
#include <QMenu>

#include <functional>
#include <optional>
#include <vector>

namespace kring::ui {

/// What can be done with a question of the floor: by a single key in the list that has the focus, on the card
/// of the one in discussion, and from their menus. All of them read one table.
enum class QuestionAct {
    TakeUp,
    Answered,
    Park,
    Carry,
    Discussed,
    PassOn,
    Decline,
    RaiseAgain,
    Edit,
    WhoAsked,
    Merge,
    MakeItem,
};

struct QuestionActInfo
{
    QuestionAct act = QuestionAct::TakeUp;
    QString id;   ///< "live.question.park"
    QString text; ///< in the program's language
    QString icon;
    QList<QKeySequence> keys;
    /// The status that it leads to; none where the question's status stays what it is.
    std::optional<floor::QuestionStatus> status;
};

/// All of them, in the order of menus.
const std::vector<QuestionActInfo>& questionActs();

const QuestionActInfo& infoOf(QuestionAct act);

/// What a key press without Ctrl, Alt or the like means in a list of questions.
std::optional<QuestionAct> actOf(const QKeyEvent& event);

/// False where the diagram of a question's life has no such step from this status.
bool isPossible(QuestionAct act, floor::QuestionStatus status);

/// Adds every act to the menu with its key; those that are not possible now cannot be chosen.
void addQuestionActs(QMenu& menu, floor::QuestionStatus status,
                     const std::function<void(QuestionAct)>& chosen);

} // namespace kring::ui
