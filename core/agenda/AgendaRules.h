// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::agenda {

/// The session begins: it is live, and its first item's clock starts. Empty if it already is.
workspace::Change startSession(const session::SessionRecord& record, Instant now);

/// The current item ends and the next one begins; an empty change on the last item or before the start.
workspace::Change nextItem(const std::vector<AgendaItem>& agenda, Instant now);

/// Repairs a "next" that came too early: the current item has not begun after all, and the one before goes on
/// as if it had never stopped. A change of its own, so that it never asks for later notes to be undone.
workspace::Change previousItem(const std::vector<AgendaItem>& agenda);

/// Gives the current item minutes (negative takes back), kept apart from the plan.
workspace::Change grantMinutes(const std::vector<AgendaItem>& agenda, int minutes, Instant now);

/// The current item's clock stands still, or goes on.
workspace::Change pause(const std::vector<AgendaItem>& agenda, Instant now);
workspace::Change resume(const std::vector<AgendaItem>& agenda, Instant now);

/// The session ends: the current item ends, a question still in discussion has been discussed, whoever speaks
/// has spoken, and queue and go-round are gone.
workspace::Change closeSession(const session::SessionRecord& record, Instant now);

/// The item whose clock runs, or null.
const AgendaItem* currentItem(const std::vector<AgendaItem>& agenda);

} // namespace kring::agenda
