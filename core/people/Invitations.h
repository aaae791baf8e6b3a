// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/IdSource.h"
#include "core/people/Person.h"
#include "core/workspace/Change.h"

namespace kring::people {

/// True when somebody of the register is on the session's list.
bool isInvited(const session::SessionRecord& record, PersonId person);

/// Invites people of the register: their words as they are now are copied into the session. Whoever is on
/// the list already is passed over.
workspace::Change invite(const session::SessionRecord& record, const std::vector<Person>& people,
                         IdSource& ids);

/// Takes participants into the register. Whoever is there already under the same alias and organisation is
/// linked instead of written twice; whoever is linked already is passed over.
workspace::Change takeIntoRegister(const std::vector<Person>& people, const session::SessionRecord& record,
                                   const std::vector<ParticipantId>& participants, IdSource& ids);

/// Somebody who came without being invited: present, by perspective. Without a role of their own they are
/// called `word` with the next number ("Brukare 3").
workspace::Change addUnannounced(const session::SessionRecord& record, ParticipantId id,
                                 const QString& perspective, session::Side side, const QString& role,
                                 const QString& word);

/// "Brukare 3" where the session has a "Brukare 1" and a "Brukare 2".
QString nextRole(const session::SessionRecord& record, const QString& word);

/// Ticks people off at the door.
workspace::Change markAttendance(const session::SessionRecord& record,
                                 const std::vector<ParticipantId>& participants,
                                 session::Attendance attendance);

/// Empty when nothing changes or the role would be empty.
workspace::Change editParticipant(const session::Participant& before, const session::Participant& after);

} // namespace kring::people
