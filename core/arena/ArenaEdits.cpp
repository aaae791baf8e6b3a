// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/ArenaEdits.h"

#include "core/arena/Arrangement.h"

#include <algorithm>

namespace kring::arena {

using session::SessionRecord;
using workspace::Change;

namespace {

void trim(Contribution& contribution)
{
    for (QString* text :
         {&contribution.title, &contribution.organisation, &contribution.language, &contribution.note})
        *text = text->trimmed();
    contribution.minutes = std::clamp(contribution.minutes, 0, agenda::mostMinutes);
}

/// True when `contribution` would come round to itself by what it follows.
bool goesInCircle(const SessionRecord& record, const Contribution& contribution)
{
    const Contribution* before = &contribution;
    for (size_t steps = 0; steps <= record.contributions.size(); ++steps) {
        before = findContribution(record.contributions, before->follows);
        if (!before)
            return false;
        if (before->id == contribution.id)
            return true;
    }
    return true;
}

} // namespace

Change place(const SessionRecord& record, ContributionId id, const Place& place)
{
    Change change{KRING_CHANGE("Move contribution"), {}};
    const std::vector<ContributionId> unit = movesWith(record.contributions, id);
    const Puzzle puzzle = Puzzle::of(record);
    const Pass* pass = puzzle.pass(place.pass);
    if (unit.empty() || !pass || place.room < 0 || place.room >= int(pass->rooms.size()))
        return change;
    Arrangement arrangement(record, puzzle);
    arrangement.lift(unit);
    arrangement.put(unit, place);
    arrangement.writeTo(change);
    return change;
}

Change swapPlaces(const SessionRecord& record, ContributionId one, ContributionId other)
{
    Change change{KRING_CHANGE("Swap contributions"), {}};
    const std::vector<ContributionId> first = movesWith(record.contributions, one);
    const std::vector<ContributionId> second = movesWith(record.contributions, other);
    if (first.empty() || second.empty() || first == second)
        return change;
    const Puzzle puzzle = Puzzle::of(record);
    Arrangement arrangement(record, puzzle);
    arrangement.exchange(first, second);
    arrangement.writeTo(change);
    return change;
}

Change takeBack(const SessionRecord& record, ContributionId id)
{
    Change change{KRING_CHANGE("Take back to the pool"), {}};
    const Puzzle puzzle = Puzzle::of(record);
    Arrangement arrangement(record, puzzle);
    arrangement.lift(movesWith(record.contributions, id));
    arrangement.writeTo(change);
    return change;
}

Change takeBackUnpinned(const SessionRecord& record)
{
    Change change{KRING_CHANGE("Take back what is not pinned"), {}};
    const Puzzle puzzle = Puzzle::of(record);
    Arrangement arrangement(record, puzzle);
    for (const Contribution& one : record.contributions) {
        const std::vector<ContributionId> unit = movesWith(record.contributions, one.id);
        const bool isPinned = std::any_of(unit.begin(), unit.end(), [&](ContributionId id) {
            const Contribution* other = findContribution(record.contributions, id);
            return other && other->pinned && other->pass;
        });
        if (!isPinned)
            arrangement.lift({one.id});
    }
    arrangement.writeTo(change);
    return change;
}

Change togglePin(const SessionRecord& record, ContributionId id)
{
    const Contribution* before = findContribution(record.contributions, id);
    Change change{
        before && before->pinned ? KRING_CHANGE("Unpin contribution") : KRING_CHANGE("Pin contribution"), {}};
    if (!before || !Puzzle::of(record).placeOf(id).pass)
        return change;
    Contribution after = *before;
    after.pinned = !after.pinned;
    change.update(*before, after);
    return change;
}

Change addContribution(const SessionRecord& record, Contribution contribution)
{
    Change change{KRING_CHANGE("Add contribution"), {}};
    trim(contribution);
    contribution.session = record.session.id;
    contribution.pass = {};
    contribution.room = 0;
    contribution.position = 0;
    contribution.pinned = false;
    if (goesInCircle(record, contribution))
        contribution.follows = {};
    if (!contribution.title.isEmpty())
        change.insert(std::move(contribution));
    return change;
}

Change editContribution(const SessionRecord& record, Contribution contribution)
{
    Change change{KRING_CHANGE("Edit contribution"), {}};
    const Contribution* before = findContribution(record.contributions, contribution.id);
    if (!before)
        return change;
    trim(contribution);
    contribution.session = before->session;
    contribution.pass = before->pass;
    contribution.room = before->room;
    contribution.position = before->position;
    contribution.pinned = before->pinned;
    if (goesInCircle(record, contribution))
        contribution.follows = {};
    if (!contribution.title.isEmpty())
        change.update(*before, std::move(contribution));
    return change;
}

Change removeContribution(const SessionRecord& record, ContributionId id)
{
    Change change{KRING_CHANGE("Remove contribution"), {}};
    const Contribution* gone = findContribution(record.contributions, id);
    if (!gone)
        return change;
    // What followed it is let go before it is taken away, also where its place gets another number.
    const Puzzle puzzle = Puzzle::of(record);
    Arrangement arrangement(record, puzzle);
    arrangement.forget(id);
    arrangement.writeTo(change);
    change.remove(*gone);
    return change;
}

void addContributor(Change& change, const SessionRecord& record, ParticipantId id, const QString& role)
{
    session::Participant participant;
    participant.id = id;
    participant.session = record.session.id;
    participant.role = role.trimmed();
    participant.tasks = {QStringLiteral("contributor")};
    // Before the contribution that names them.
    change.edits.insert(change.edits.begin(),
                        workspace::Edit<session::Participant>{std::nullopt, std::move(participant)});
}

Change editPass(const SessionRecord& record, AgendaItemId id, const PassEdit& edit)
{
    Change change{KRING_CHANGE("Edit pass"), {}};
    const auto item = std::find_if(record.agenda.begin(), record.agenda.end(),
                                   [id](const agenda::AgendaItem& one) { return one.id == id; });
    const Puzzle puzzle = Puzzle::of(record);
    const Pass* pass = puzzle.pass(id);
    if (item == record.agenda.end() || !pass)
        return change;
    agenda::AgendaItem after = *item;
    after.plannedMinutes = std::clamp(edit.minutes, 0, agenda::mostMinutes);
    after.responsible = edit.moderator.trimmed();
    after.rooms.clear();
    std::vector<int> was;
    for (const PassEdit::Room& room : edit.rooms) {
        if (room.name.trimmed().isEmpty() && edit.rooms.size() > 1)
            continue; // a line left empty is no room
        was.push_back(room.was);
        if (!room.name.trimmed().isEmpty())
            after.rooms << room.name.trimmed();
    }
    if (was.empty())
        was.push_back(0);
    change.update(*item, after);
    Arrangement arrangement(record, puzzle);
    arrangement.setRooms(id, was);
    arrangement.writeTo(change);
    return change;
}

} // namespace kring::arena
