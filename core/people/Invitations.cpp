// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Invitations.h"

#include <QHash>

#include <algorithm>

namespace kring::people {

using session::Attendance;
using session::Participant;
using session::SessionRecord;
using workspace::Change;

namespace {

Participant participantOf(const Person& person)
{
    Participant participant;
    participant.person = person.id;
    participant.name = person.name;
    participant.role = person.alias;
    participant.perspective = person.perspective;
    participant.side = person.side;
    participant.organisation = person.organisation;
    participant.title = person.title;
    participant.sector = person.sector;
    participant.secondTitle = person.secondTitle;
    participant.secondOrganisation = person.secondOrganisation;
    participant.speaksFor = person.speaksFor;
    return participant;
}

Person personOf(const Participant& participant)
{
    Person person;
    person.alias = participant.role;
    person.name = participant.name;
    person.title = participant.title;
    person.perspective = participant.perspective;
    person.side = participant.side;
    person.organisation = participant.organisation;
    person.sector = participant.sector;
    person.secondTitle = participant.secondTitle;
    person.secondOrganisation = participant.secondOrganisation;
    person.speaksFor = participant.speaksFor;
    return person;
}

bool contains(const std::vector<ParticipantId>& ids, ParticipantId id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

bool isInvited(const SessionRecord& record, PersonId person)
{
    return person &&
           std::any_of(record.participants.begin(), record.participants.end(),
                       [&](const Participant& participant) { return participant.person == person; });
}

Change invite(const SessionRecord& record, const std::vector<Person>& people, IdSource& ids)
{
    Change change{KRING_CHANGE("Invite"), {}};
    std::vector<PersonId> invited;
    for (const Participant& participant : record.participants)
        invited.push_back(participant.person);
    for (const Person& person : people) {
        if (std::find(invited.begin(), invited.end(), person.id) != invited.end())
            continue;
        invited.push_back(person.id);
        Participant participant = participantOf(person);
        participant.id = ids.make<ParticipantId>();
        participant.session = record.session.id;
        change.insert(std::move(participant));
    }
    return change;
}

Change takeIntoRegister(const std::vector<Person>& people, const SessionRecord& record,
                        const std::vector<ParticipantId>& participants, IdSource& ids)
{
    Change change{KRING_CHANGE("Take into the register"), {}};
    QHash<std::pair<QString, QString>, PersonId> known;
    const auto key = [](const Person& person) {
        return std::pair(person.alias.toCaseFolded(), person.organisation.toCaseFolded());
    };
    for (const Person& person : people)
        known.insert(key(person), person.id);
    for (const Participant& participant : record.participants) {
        if (participant.person || participant.role.trimmed().isEmpty() ||
            !contains(participants, participant.id))
            continue;
        Person person = personOf(participant);
        PersonId& id = known[key(person)];
        if (!id) {
            id = ids.make<PersonId>();
            person.id = id;
            change.insert(std::move(person));
        }
        Participant linked = participant;
        linked.person = id;
        change.update(participant, std::move(linked));
    }
    return change;
}

QString nextRole(const SessionRecord& record, const QString& word)
{
    int highest = 0;
    const QString stem = QString(word + u' ');
    for (const Participant& participant : record.participants) {
        if (!participant.role.startsWith(stem, Qt::CaseInsensitive))
            continue;
        const QString rest = participant.role.mid(stem.size()).section(u',', 0, 0).section(u' ', 0, 0);
        highest = std::max(highest, rest.toInt());
    }
    return QString(stem + QString::number(highest + 1));
}

Change addUnannounced(const SessionRecord& record, ParticipantId id, const QString& perspective,
                      session::Side side, const QString& role, const QString& word)
{
    Change change{KRING_CHANGE("Add somebody who came"), {}};
    Participant participant;
    participant.id = id;
    participant.session = record.session.id;
    participant.perspective = perspective;
    participant.side = side;
    participant.role = role.trimmed().isEmpty() ? nextRole(record, word) : role.trimmed();
    participant.attendance = Attendance::Present;
    change.insert(std::move(participant));
    return change;
}

Change markAttendance(const SessionRecord& record, const std::vector<ParticipantId>& participants,
                      Attendance attendance)
{
    Change change{KRING_CHANGE("Mark attendance"), {}};
    for (const Participant& participant : record.participants) {
        if (!contains(participants, participant.id))
            continue;
        Participant marked = participant;
        marked.attendance = attendance;
        change.update(participant, std::move(marked));
    }
    return change;
}

Change editParticipant(const Participant& before, const Participant& after)
{
    Change change{KRING_CHANGE("Change participant"), {}};
    Participant edited = after;
    edited.id = before.id;
    edited.session = before.session;
    edited.role = edited.role.trimmed();
    if (!edited.role.isEmpty())
        change.update(before, std::move(edited));
    return change;
}

} // namespace kring::people
