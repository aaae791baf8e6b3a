// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/TurnRules.h"

#include <functional>

namespace kring::floor {

using NewQueueEntryId = std::function<QueueEntryId()>;

/// What a row typed for the queue means: "3 7 12", "AB, Brukare", "Förstalinjechef 4".
struct ParsedQueue
{
    std::vector<ParticipantId> found; ///< in the order typed
    QStringList unknown;              ///< as typed: nobody's number, initials, name or role
    QStringList ambiguous;            ///< as typed: more than one person's
    QStringList alreadyThere;         ///< what those are called who speak, wait already or were typed twice

    bool operator==(const ParsedQueue&) const = default;
};

/// Reads entries separated by spaces or commas: a participant's number, initials, or the beginning of a
/// name or role. Of several words the longest run that fits somebody is taken.
ParsedQueue parseQueue(const session::SessionRecord& record, const QString& text);

/// Everybody whom a word typed for the queue can mean, other than by number.
std::vector<ParticipantId> peopleCalled(const session::SessionRecord& record, const QString& text);

/// Those who wait, in the order they will be given the floor: the lifted first, the others by the session's
/// rule. AlternateSides begins with the side after that of the turn before.
std::vector<QueueEntry> waitingInOrder(const session::SessionRecord& record);

/// Who has the floor from the queue; null for nobody.
const QueueEntry* speaking(const session::SessionRecord& record);

/// Those in the room who have not had the floor from the queue in this session; for whoever leads to see.
std::vector<session::Participant> notSpoken(const session::SessionRecord& record);

/// Those of `people` who neither speak nor wait already, last in the queue.
workspace::Change enqueue(const session::SessionRecord& record, const std::vector<ParticipantId>& people,
                          const NewQueueEntryId& newId);

/// Everybody in the room in an order that `seed` shuffles, to get a conversation going.
workspace::Change quickStart(const session::SessionRecord& record, quint32 seed,
                             const NewQueueEntryId& newId);

/// Out of the queue; if it was the one who speaks, the turn ends.
workspace::Change removeFromQueue(const session::SessionRecord& record, QueueEntryId id, Instant now);

/// Before all the others, whatever the rule says.
workspace::Change lift(const session::SessionRecord& record, QueueEntryId id);

/// The entry's turn, also if it has begun, is marked as assisted, or no longer is.
workspace::Change toggleAssisted(const session::SessionRecord& record, QueueEntryId id);

/// The first of those who wait is given the floor. While nobody waits, whoever has it from the queue ends.
workspace::Change nextSpeaker(const session::SessionRecord& record, TurnId turn, Instant now);

/// The floor goes to this entry, whatever the rule says; whoever had it has spoken.
workspace::Change giveFloorTo(const session::SessionRecord& record, QueueEntryId id, TurnId turn,
                              Instant now);

/// Free dialogue: somebody of this perspective speaks, out of no queue. Empty if that goes on already.
workspace::Change speakFreely(const session::SessionRecord& record, const QString& perspective, TurnId turn,
                              Instant now);

/// The turn ends, and whoever had the floor from the queue has spoken.
workspace::Change endSpeaking(const session::SessionRecord& record, Instant now);

workspace::Change setQueueRule(const session::SessionRecord& record, session::QueueRule rule);

/// For a session that ends: adds to `change` that the turn ends and that queue and go-round are gone for
/// good.
void clearSpeakers(workspace::Change& change, const session::SessionRecord& record, Instant now);

} // namespace kring::floor
