// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/People.h"

#include <algorithm>

namespace kring::floor {

using session::Attendance;
using session::Participant;
using session::SessionRecord;

std::vector<Participant> inTheRoom(const SessionRecord& record)
{
    const bool anybodyTicked = std::any_of(record.participants.begin(), record.participants.end(),
                                           [](const Participant& person) { return person.isPresent(); });
    std::vector<Participant> people;
    for (const Participant& person : record.participants) {
        const bool expected =
            person.attendance == Attendance::Invited || person.attendance == Attendance::Registered;
        if (person.isPresent() || (!anybodyTicked && expected))
            people.push_back(person);
    }
    return people;
}

std::vector<Participant> speakersInTheRoom(const SessionRecord& record)
{
    std::vector<Participant> people = inTheRoom(record);
    std::erase_if(people, [](const Participant& person) {
        return person.perspective == QStringLiteral("facilitation");
    });
    return people;
}

const Participant* find(const std::vector<Participant>& participants, ParticipantId id)
{
    const auto found = std::find_if(participants.begin(), participants.end(),
                                    [&](const Participant& person) { return person.id == id; });
    return found == participants.end() ? nullptr : &*found;
}

QString shortName(const Participant& participant)
{
    if (!participant.name.trimmed().isEmpty())
        return participant.name.trimmed();
    const QString role = participant.role.section(u',', 0, 0).section(u'(', 0, 0).trimmed();
    return role.isEmpty() ? participant.role.trimmed() : role;
}

QString initialsOf(const Participant& participant)
{
    QStringList words;
    QString number;
    const QStringList parts = shortName(participant).split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (part[0].isDigit())
            number = part.left(2);
        else if (part[0].isLetter())
            words << part;
    }
    if (words.isEmpty())
        return number;
    if (words.size() == 1)
        return QString((number.isEmpty() ? words[0].left(2) : words[0].left(1)).toUpper() + number);
    return QString(words.first().left(1).toUpper() + words.last().left(1).toUpper() + number);
}

int numberOf(const SessionRecord& record, ParticipantId id)
{
    const Participant* person = find(record.participants, id);
    return person ? int(person - record.participants.data()) + 1 : 0;
}

} // namespace kring::floor
