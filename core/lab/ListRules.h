// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Outcome.h"
#include "core/workspace/Change.h"

namespace kring::lab {

/// The place that stands for a new row, after those that are there.
inline constexpr int newRow = -1;

/// Each of these writes the row at `index` anew, or adds it where the index is newRow. Texts are trimmed.
/// Refused, with a sentence for the person at the screen, when the row does not hold what it must; an index
/// that is not there gives an empty change.
Outcome<workspace::Change> putLink(const session::Session& session, int index, session::Link link);
Outcome<workspace::Change> putStep(const session::Session& session, int index, session::HandoverStep step);
Outcome<workspace::Change> putEffort(const session::Session& session, int index, session::Effort effort);

/// Takes a row away; empty for an index that is not there.
workspace::Change removeLink(const session::Session& session, int index);
workspace::Change removeStep(const session::Session& session, int index);
workspace::Change removeEffort(const session::Session& session, int index);

/// Moves a step of the map up (-1) or down (1).
workspace::Change moveStep(const session::Session& session, int index, int way);

/// Where to turn for support afterwards, in words.
workspace::Change setSupportLines(const session::Session& session, const QString& text);

/// Whom it is for, what everybody wants to reach, and what a later reader has to know of the conditions.
workspace::Change setAudience(const session::Session& session, const QString& text);
workspace::Change setCommonGoal(const session::Session& session, const QString& text);
workspace::Change setContext(const session::Session& session, const QString& text);

/// Time that one person or role gave, added up.
struct EffortSum
{
    QString who; ///< as it was written first
    int minutes = 0;
    int times = 0;

    bool operator==(const EffortSum&) const = default;
};

/// By who gave it, most first and then by name; capitals do not part people, nor do spaces around a name.
std::vector<EffortSum> effortSums(const std::vector<session::Effort>& efforts);

/// All of it, in minutes.
int minutesGiven(const std::vector<session::Effort>& efforts);

} // namespace kring::lab
