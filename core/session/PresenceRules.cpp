// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/PresenceRules.h"

#include <QtGlobal>

namespace kring::session {

workspace::Change setPresence(const SessionRecord& record, ParticipantId id, AgendaItemId from,
                              AgendaItemId to)
{
    workspace::Change change{KRING_CHANGE("Say who was there"), {}};
    for (const Participant& participant : record.participants) {
        if (participant.id != id)
            continue;
        Participant present = participant;
        present.presentFrom = from;
        present.presentTo = to;
        change.update(participant, present);
    }
    return change;
}

} // namespace kring::session
