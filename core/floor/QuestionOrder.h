// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

#include <functional>

namespace kring::floor {

enum class QuestionOrder { MostDots, Newest, OneFromEachSide, Unhandled };

/// Which side a perspective speaks for, as far as this session's participants tell.
using SideOfPerspective = std::function<session::Side(const QString& perspective)>;

/// The questions in the wanted order, without the one in discussion (it is shown above the list) and those
/// merged into others. OneFromEachSide takes in turn the question with most dots from each side, so that many
/// voices of one side do not drown a few of another. Unhandled leaves out those that have been dealt with.
/// With a frozen order the questions stand as they did then, and those asked since come last, the oldest
/// first.
std::vector<Question> ordered(const std::vector<Question>& questions, QuestionOrder order,
                              const SideOfPerspective& sideOf, const std::vector<QuestionId>& frozen = {});

/// Locks the order of the floor as it stands; dots change nothing about it until it is unlocked.
workspace::Change freezeOrder(const session::Session& session, const std::vector<QuestionId>& questions);
workspace::Change unfreezeOrder(const session::Session& session);

} // namespace kring::floor
