// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

#include <QHash>

namespace kring::floor {

/// Two questions that say the same become one: `from` stays in the file with its words and its history, but
/// is shown under `into`, which gets its dots as well. The one that is up always stays, whichever way round
/// they were given. An empty change where it would go round in a circle; merging into one that is merged
/// itself means the one it is shown under.
workspace::Change merge(const session::SessionRecord& record, QuestionId into, QuestionId from);

/// A merged question stands on its own again and takes its dots with it.
workspace::Change unmerge(const session::SessionRecord& record, QuestionId merged);

/// The question under which this one is shown: itself unless merged.
QuestionId rootOf(const std::vector<Question>& questions, QuestionId id);

/// The merged questions by the question they are shown under, each list in the order they were asked.
QHash<QuestionId, std::vector<Question>> mergedQuestions(const std::vector<Question>& questions);

} // namespace kring::floor
