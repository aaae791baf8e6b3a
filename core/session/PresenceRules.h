// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::session {

/// From and to which agenda item somebody was there; none for from the start, or to the end. Empty for
/// somebody who is not on the list.
workspace::Change setPresence(const SessionRecord& record, ParticipantId id, AgendaItemId from,
                              AgendaItemId to);

} // namespace kring::session
