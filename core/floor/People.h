// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"

namespace kring::floor {

/// Whom a list of speakers is about: present or remote. Until anybody has been ticked off, everybody who is
/// expected counts as being there.
std::vector<session::Participant> inTheRoom(const session::SessionRecord& record);

/// The same without whoever leads or takes notes.
std::vector<session::Participant> speakersInTheRoom(const session::SessionRecord& record);

/// Null for somebody who is not in the session.
const session::Participant* find(const std::vector<session::Participant>& participants, ParticipantId id);

/// What somebody is called at the table: the name if there is one, else the role without its explanation
/// ("Förstalinjechef 1, enhet A" -> "Förstalinjechef 1").
QString shortName(const session::Participant& participant);

/// Letters for a small round mark, and to be typed: "AB" for Anna Berg, "F4" for Förstalinjechef 4, "AN" for
/// Anhörig.
QString initialsOf(const session::Participant& participant);

/// The number of a participant as it is typed: its place in the session's list, from 1; 0 for nobody.
int numberOf(const session::SessionRecord& record, ParticipantId id);

} // namespace kring::floor
