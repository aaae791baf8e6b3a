// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Outcome.h"
#include "core/workspace/Change.h"

namespace kring::lab {

/// The groups or waves of a living lab. A group is known by its name, so names differ, also without their
/// capitals. Where a group is renamed, the participants in it and the rotation follow.

/// Adds a group (index -1), or writes the one at `index` anew. Texts are trimmed, empty pilots left out.
/// Refused for an empty name and for one that another group has; an index that is not there gives an empty
/// change.
Outcome<workspace::Change> putGroup(const session::SessionRecord& record, int index, session::Group group);

/// Takes the group away: those who were in it are in none, and its encounters go too.
workspace::Change removeGroup(const session::SessionRecord& record, int index);

/// Puts people in a group, by its name as the session writes it; empty for none. A name that no group has is
/// refused.
Outcome<workspace::Change> putInGroup(const session::SessionRecord& record,
                                      const std::vector<ParticipantId>& people, const QString& group);

/// The names of the session's groups, in their order.
QStringList groupNames(const session::Session& session);

/// How many are in the group of this name, those who cannot come left out.
int membersOf(const session::SessionRecord& record, const QString& group);

} // namespace kring::lab
