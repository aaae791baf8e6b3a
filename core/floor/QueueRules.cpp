// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/QueueRules.h"

#include "core/floor/People.h"

#include <algorithm>
#include <random>

namespace kring::floor {

using session::Participant;
using session::QueueRule;
using session::SessionRecord;
using session::Side;
using workspace::Change;

namespace {

const QueueEntry* entryWith(const std::vector<QueueEntry>& queue, QueueEntryId id)
{
    const auto found =
        std::find_if(queue.begin(), queue.end(), [&](const QueueEntry& entry) { return entry.id == id; });
    return found == queue.end() ? nullptr : &*found;
}

bool isIn(const SessionRecord& record, ParticipantId person, std::initializer_list<QueueState> states)
{
    return std::any_of(record.queue.begin(), record.queue.end(), [&](const QueueEntry& entry) {
        return entry.participant == person &&
               std::find(states.begin(), states.end(), entry.state) != states.end();
    });
}

bool hasSpoken(const SessionRecord& record, ParticipantId person)
{
    return isIn(record, person, {QueueState::Spoken, QueueState::Speaking});
}

Side sideOf(const SessionRecord& record, ParticipantId person)
{
    const Participant* participant = find(record.participants, person);
    return participant ? participant->side : Side::None;
}

/// The side that had the floor last, if any turn tells.
std::optional<Side> lastSide(const SessionRecord& record)
{
    if (record.turns.empty())
        return std::nullopt;
    const QString& perspective = record.turns.back().perspective;
    for (const Participant& person : record.participants) {
        if (person.perspective == perspective)
            return person.side;
    }
    return std::nullopt;
}

/// In turn from each side, beginning after `last`; each side in its own order.
std::vector<QueueEntry> alternating(std::vector<QueueEntry> waiting, const SessionRecord& record,
                                    std::optional<Side> last)
{
    constexpr int sides = 4;
    std::vector<QueueEntry> ordered;
    while (!waiting.empty()) {
        auto next = waiting.begin();
        if (last) {
            // How far on round the table each one's side is; the nearest, and of those the first who asked.
            const auto distance = [&](const QueueEntry& entry) {
                return (int(sideOf(record, entry.participant)) - int(*last) + sides - 1) % sides;
            };
            next = std::min_element(waiting.begin(), waiting.end(),
                                    [&](const QueueEntry& left, const QueueEntry& right) {
                                        return distance(left) < distance(right);
                                    });
        }
        last = sideOf(record, next->participant);
        ordered.push_back(*next);
        waiting.erase(next);
    }
    return ordered;
}

/// Whoever has the floor from the queue has spoken.
void speakingHasSpoken(Change& change, const SessionRecord& record)
{
    for (const QueueEntry& entry : record.queue) {
        if (entry.state != QueueState::Speaking)
            continue;
        QueueEntry spoken = entry;
        spoken.state = QueueState::Spoken;
        change.update(entry, spoken);
    }
}

void add(Change& change, const Change& other)
{
    change.edits.insert(change.edits.end(), other.edits.begin(), other.edits.end());
}

Change entries(const QString& label, const SessionRecord& record, const std::vector<ParticipantId>& people,
               const NewQueueEntryId& newId)
{
    Change change{label, {}};
    std::vector<ParticipantId> added;
    for (const ParticipantId person : people) {
        if (isIn(record, person, {QueueState::Waiting, QueueState::Speaking}) ||
            std::find(added.begin(), added.end(), person) != added.end())
            continue;
        added.push_back(person);
        QueueEntry entry;
        entry.id = newId();
        entry.session = record.session.id;
        entry.participant = person;
        change.insert(entry);
    }
    return change;
}

} // namespace

std::vector<QueueEntry> waitingInOrder(const SessionRecord& record)
{
    std::vector<QueueEntry> lifted;
    std::vector<QueueEntry> others;
    for (const QueueEntry& entry : record.queue) {
        if (entry.state == QueueState::Waiting)
            (entry.lifted > 0 ? lifted : others).push_back(entry);
    }
    std::stable_sort(lifted.begin(), lifted.end(), [](const QueueEntry& left, const QueueEntry& right) {
        return left.lifted > right.lifted;
    });
    switch (record.session.queueRule) {
    case QueueRule::FirstList:
        std::stable_partition(others.begin(), others.end(),
                              [&](const QueueEntry& entry) { return !hasSpoken(record, entry.participant); });
        break;
    case QueueRule::AlternateSides:
        others = alternating(others, record,
                             lifted.empty() ? lastSide(record) : sideOf(record, lifted.back().participant));
        break;
    case QueueRule::Plain:
        break;
    }
    lifted.insert(lifted.end(), others.begin(), others.end());
    return lifted;
}

const QueueEntry* speaking(const SessionRecord& record)
{
    const auto found = std::find_if(record.queue.begin(), record.queue.end(), [](const QueueEntry& entry) {
        return entry.state == QueueState::Speaking;
    });
    return found == record.queue.end() ? nullptr : &*found;
}

std::vector<Participant> notSpoken(const SessionRecord& record)
{
    std::vector<Participant> people = speakersInTheRoom(record);
    std::erase_if(people, [&](const Participant& person) { return hasSpoken(record, person.id); });
    return people;
}

Change enqueue(const SessionRecord& record, const std::vector<ParticipantId>& people,
               const NewQueueEntryId& newId)
{
    return entries(KRING_CHANGE("Put in the queue"), record, people, newId);
}

Change quickStart(const SessionRecord& record, quint32 seed, const NewQueueEntryId& newId)
{
    std::vector<ParticipantId> people;
    for (const Participant& person : speakersInTheRoom(record))
        people.push_back(person.id);
    // Written out: what a seed gives must not differ between standard libraries.
    std::mt19937 random(seed);
    for (size_t left = people.size(); left > 1; --left)
        std::swap(people[left - 1], people[random() % left]);
    return entries(KRING_CHANGE("Put everybody in the queue"), record, people, newId);
}

Change removeFromQueue(const SessionRecord& record, QueueEntryId id, Instant now)
{
    Change change{KRING_CHANGE("Take out of the queue"), {}};
    const QueueEntry* entry = entryWith(record.queue, id);
    if (!entry)
        return change;
    change.remove(*entry);
    if (entry->state == QueueState::Speaking)
        add(change, endTurn(record, now));
    return change;
}

Change lift(const SessionRecord& record, QueueEntryId id)
{
    Change change{KRING_CHANGE("Put first in the queue"), {}};
    const QueueEntry* entry = entryWith(record.queue, id);
    if (!entry || entry->state != QueueState::Waiting)
        return change;
    int highest = 0;
    for (const QueueEntry& other : record.queue) {
        if (other.id != id && other.state == QueueState::Waiting)
            highest = std::max(highest, other.lifted);
    }
    QueueEntry first = *entry;
    first.lifted = std::max(entry->lifted, highest + 1);
    change.update(*entry, first);
    return change;
}

Change toggleAssisted(const SessionRecord& record, QueueEntryId id)
{
    const QueueEntry* entry = entryWith(record.queue, id);
    const bool wasAssisted = entry && entry->assisted;
    Change change{wasAssisted ? KRING_CHANGE("Turn without help") : KRING_CHANGE("Turn with help"), {}};
    if (!entry || entry->state == QueueState::Spoken)
        return change;
    QueueEntry toggled = *entry;
    toggled.assisted = !wasAssisted;
    change.update(*entry, toggled);
    const Turn* turn = runningTurn(record.turns);
    if (entry->state == QueueState::Speaking && turn && turn->assisted == wasAssisted)
        add(change, toggleAssisted(record, turn->id));
    return change;
}

Change nextSpeaker(const SessionRecord& record, TurnId turn, Instant now)
{
    const std::vector<QueueEntry> waiting = waitingInOrder(record);
    if (!waiting.empty())
        return giveFloorTo(record, waiting.front().id, turn, now);
    return speaking(record) ? endSpeaking(record, now) : Change{KRING_CHANGE("End turn"), {}};
}

Change giveFloorTo(const SessionRecord& record, QueueEntryId id, TurnId turn, Instant now)
{
    Change change{KRING_CHANGE("Give the floor"), {}};
    const QueueEntry* entry = entryWith(record.queue, id);
    if (!entry || entry->state == QueueState::Speaking)
        return change;
    const Participant* person = find(record.participants, entry->participant);
    speakingHasSpoken(change, record);
    QueueEntry speaks = *entry;
    speaks.state = QueueState::Speaking;
    speaks.lifted = 0;
    change.update(*entry, speaks);
    const QString perspective = person ? person->perspective : QString();
    // Somebody of no perspective is heard too, but there is nothing to measure it by.
    add(change, perspective.isEmpty()
                    ? endTurn(record, now)
                    : startTurn(record, turn, {perspective, entry->participant, entry->assisted}, now));
    return change;
}

Change speakFreely(const SessionRecord& record, const QString& perspective, TurnId turn, Instant now)
{
    Change change{KRING_CHANGE("Start turn"), {}};
    const Turn* running = runningTurn(record.turns);
    if (perspective.isEmpty() || (running && running->perspective == perspective && !speaking(record)))
        return change;
    speakingHasSpoken(change, record);
    add(change, startTurn(record, turn, {perspective, {}, false}, now));
    return change;
}

Change endSpeaking(const SessionRecord& record, Instant now)
{
    Change change = endTurn(record, now);
    speakingHasSpoken(change, record);
    return change;
}

Change setQueueRule(const SessionRecord& record, QueueRule rule)
{
    Change change{KRING_CHANGE("Change the rule of the queue"), {}};
    session::Session session = record.session;
    session.queueRule = rule;
    change.update(record.session, session);
    return change;
}

void clearSpeakers(Change& change, const SessionRecord& record, Instant now)
{
    add(change, endTurn(record, now));
    for (const QueueEntry& entry : record.queue)
        change.remove(entry);
    if (record.round)
        change.remove(*record.round);
}

} // namespace kring::floor
