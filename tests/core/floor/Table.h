// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/People.h"
#include "core/floor/QueueRules.h"
#include "core/floor/RoundRules.h"
#include "tests/support/FakeClock.h"

namespace kring::test {

/// People around a table, with what they do applied to the record at once.
struct Table
{
    FakeClock clock;
    session::SessionRecord record;
    qint64 lastId = 1000;

    Table() { record.session.id = {1}; }

    ParticipantId sit(const QString& role, const QString& perspective, session::Side side,
                      const QString& name = {})
    {
        session::Participant person;
        person.id = {10 + qint64(record.participants.size())};
        person.session = record.session.id;
        person.role = role;
        person.name = name;
        person.perspective = perspective;
        person.side = side;
        person.attendance = session::Attendance::Present;
        record.participants.push_back(person);
        return person.id;
    }

    template <class IdType> IdType id() { return {++lastId}; }
    floor::NewQueueEntryId newId()
    {
        return [this] { return id<QueueEntryId>(); };
    }

    bool does(const workspace::Change& change)
    {
        workspace::apply(change, record);
        return !change.isEmpty();
    }
    void asks(ParticipantId person) { does(floor::enqueue(record, {person}, newId())); }
    bool next() { return does(floor::nextSpeaker(record, id<TurnId>(), clock.now())); }
    QueueEntryId entryOf(ParticipantId person) const
    {
        QueueEntryId last;
        for (const floor::QueueEntry& entry : record.queue) {
            if (entry.participant == person)
                last = entry.id;
        }
        return last;
    }
    std::vector<ParticipantId> waiting() const
    {
        std::vector<ParticipantId> people;
        for (const floor::QueueEntry& entry : floor::waitingInOrder(record))
            people.push_back(entry.participant);
        return people;
    }
    ParticipantId speaks() const
    {
        const floor::QueueEntry* entry = floor::speaking(record);
        return entry ? entry->participant : ParticipantId{};
    }
};

} // namespace kring::test
