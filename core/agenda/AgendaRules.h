// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::agenda {

/// The session begins: it is live, and the clock of its first item that is not left out starts. Empty if it
/// already is.
workspace::Change startSession(const session::SessionRecord& record, Instant now);

/// The current item ends and the one after it begins (see followingItem); an empty change when there is none
/// or nothing runs.
workspace::Change nextItem(const std::vector<AgendaItem>& agenda, Instant now);

/// Repairs a "next" or a jump that came too early: the current item has not begun after all (or stays as it
/// was when it had ended before), and the one that ran before goes on as if it had never stopped. A change of
/// its own, so that it never asks for later notes to be undone.
workspace::Change previousItem(const std::vector<AgendaItem>& agenda);

/// The current item ends and this one begins. One that had ended goes on, and the time between is a pause.
/// Empty for the current item and one that is not on the agenda; what was left out is taken in.
workspace::Change jumpTo(const std::vector<AgendaItem>& agenda, AgendaItemId id, Instant now);

/// Gives the current item, or the named one unless it has ended, minutes, kept apart from the plan. Negative
/// takes back, at most what there is.
workspace::Change grantMinutes(const std::vector<AgendaItem>& agenda, int minutes, Instant now);
workspace::Change grantMinutes(const std::vector<AgendaItem>& agenda, AgendaItemId id, int minutes,
                               Instant now);

/// The current item's clock stands still, or goes on.
workspace::Change pause(const std::vector<AgendaItem>& agenda, Instant now);
workspace::Change resume(const std::vector<AgendaItem>& agenda, Instant now);

/// The session ends: the current item, its short turn and whoever is speaking end, a question still in
/// discussion has been discussed, and the queue and the go-round are gone.
workspace::Change closeSession(const session::SessionRecord& record, Instant now);

/// The item with this id, or null.
const AgendaItem* itemWith(const std::vector<AgendaItem>& agenda, AgendaItemId id);

/// The item whose clock runs, or null.
const AgendaItem* currentItem(const std::vector<AgendaItem>& agenda);

/// The first item below the current one that is neither done nor left out, or null.
const AgendaItem* followingItem(const std::vector<AgendaItem>& agenda);

} // namespace kring::agenda
