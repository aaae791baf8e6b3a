// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/GroupRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::lab {

using session::Encounter;
using session::Group;
using session::Participant;
using session::Session;
using session::SessionRecord;
using workspace::Change;

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Lab)
};

bool isSame(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Those who are in the group come to be in another; empty for none.
void moveMembers(Change& change, const SessionRecord& record, const QString& from, const QString& to)
{
    for (const Participant& participant : record.participants) {
        if (participant.group.isEmpty() || !isSame(participant.group, from))
            continue;
        Participant moved = participant;
        moved.group = to;
        change.update(participant, moved);
    }
}

} // namespace

Outcome<Change> putGroup(const SessionRecord& record, int index, Group group)
{
    group.name = group.name.trimmed();
    group.wave = group.wave.trimmed();
    group.researchTeam = group.researchTeam.trimmed();
    for (QString& pilot : group.pilots)
        pilot = pilot.trimmed();
    group.pilots.removeAll(QString());
    if (group.name.isEmpty())
        return Failure{Failure::Reason::Refused, Say::tr("Give the group a name.")};
    const std::vector<Group>& groups = record.session.groups;
    for (int other = 0; other < int(groups.size()); ++other) {
        if (other != index && isSame(groups[size_t(other)].name, group.name))
            return Failure{Failure::Reason::Refused,
                           Say::tr("There is a group called %1 already.").arg(group.name)};
    }
    Session after = record.session;
    if (index < 0) {
        after.groups.push_back(std::move(group));
        Change change{KRING_CHANGE("Add group"), {}};
        change.update(record.session, after);
        return change;
    }
    Change change{KRING_CHANGE("Edit group"), {}};
    if (index >= int(groups.size()))
        return change;
    const QString before = groups[size_t(index)].name;
    const QString name = group.name;
    group.kept = groups[size_t(index)].kept;
    after.groups[size_t(index)] = std::move(group);
    if (before != name) {
        for (Encounter& encounter : after.rotation) {
            if (isSame(encounter.presents, before))
                encounter.presents = name;
            if (isSame(encounter.listens, before))
                encounter.listens = name;
        }
    }
    change.update(record.session, after);
    if (before != name)
        moveMembers(change, record, before, name);
    return change;
}

Change removeGroup(const SessionRecord& record, int index)
{
    Change change{KRING_CHANGE("Remove group"), {}};
    const std::vector<Group>& groups = record.session.groups;
    if (index < 0 || index >= int(groups.size()))
        return change;
    const QString name = groups[size_t(index)].name;
    Session after = record.session;
    after.groups.erase(after.groups.begin() + index);
    std::erase_if(after.rotation, [&](const Encounter& encounter) {
        return isSame(encounter.presents, name) || isSame(encounter.listens, name);
    });
    change.update(record.session, after);
    moveMembers(change, record, name, {});
    return change;
}

Outcome<Change> putInGroup(const SessionRecord& record, const std::vector<ParticipantId>& people,
                           const QString& group)
{
    QString name = group.trimmed();
    if (!name.isEmpty()) {
        const std::vector<Group>& groups = record.session.groups;
        const auto found = std::find_if(groups.begin(), groups.end(),
                                        [&](const Group& one) { return isSame(one.name, name); });
        if (found == groups.end())
            return Failure{Failure::Reason::Refused, Say::tr("There is no group called %1.").arg(name)};
        name = found->name;
    }
    Change change{KRING_CHANGE("Put in group"), {}};
    for (const Participant& participant : record.participants) {
        if (std::find(people.begin(), people.end(), participant.id) == people.end())
            continue;
        Participant placed = participant;
        placed.group = name;
        change.update(participant, placed);
    }
    return change;
}

QStringList groupNames(const Session& session)
{
    QStringList names;
    for (const Group& group : session.groups)
        names << group.name;
    return names;
}

int membersOf(const SessionRecord& record, const QString& group)
{
    return int(std::count_if(record.participants.begin(), record.participants.end(),
                             [&](const Participant& participant) {
                                 return !participant.group.isEmpty() && isSame(participant.group, group) &&
                                        participant.attendance != session::Attendance::Absent;
                             }));
}

} // namespace kring::lab
