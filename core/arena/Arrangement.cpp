// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/Arrangement.h"

#include <QHash>

#include <algorithm>

namespace kring::arena {

namespace {

bool holds(const std::vector<ContributionId>& list, ContributionId id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

} // namespace

Arrangement::Arrangement(const session::SessionRecord& record, const Puzzle& puzzle)
    : m_record(record)
{
    for (const Pass& pass : puzzle.passes) {
        for (size_t i = 0; i < pass.rooms.size(); ++i) {
            Room room{pass.item, int(i), {}};
            for (const Placed& placed : pass.rooms[i].placed)
                room.order.push_back(placed.id);
            m_rooms.push_back(std::move(room));
        }
    }
}

Arrangement::Room* Arrangement::roomWith(AgendaItemId pass, int number)
{
    const auto found = std::find_if(m_rooms.begin(), m_rooms.end(), [&](const Room& room) {
        return room.pass == pass && room.room == number;
    });
    return found == m_rooms.end() ? nullptr : &*found;
}

Arrangement::Room* Arrangement::roomOf(ContributionId id)
{
    const auto found = std::find_if(m_rooms.begin(), m_rooms.end(),
                                    [id](const Room& room) { return holds(room.order, id); });
    return found == m_rooms.end() ? nullptr : &*found;
}

void Arrangement::lift(const std::vector<ContributionId>& unit)
{
    for (const ContributionId id : unit) {
        if (Room* room = roomOf(id)) {
            room->order.erase(std::find(room->order.begin(), room->order.end(), id));
            room->isTouched = true;
            m_lifted.push_back(id);
        }
    }
}

void Arrangement::put(const std::vector<ContributionId>& unit, const Place& place)
{
    Room* room = roomWith(place.pass, place.room);
    if (!room)
        return;
    size_t index = size_t(std::clamp(place.index, 0, int(room->order.size())));
    // Not between a talk and what follows it: then after both.
    while (index > 0 && index < room->order.size() &&
           holds(movesWith(m_record.contributions, room->order[index - 1]), room->order[index]))
        ++index;
    room->order.insert(room->order.begin() + qsizetype(index), unit.begin(), unit.end());
    room->isTouched = true;
    std::erase_if(m_lifted, [&](ContributionId id) { return holds(unit, id); });
}

void Arrangement::exchange(const std::vector<ContributionId>& one, const std::vector<ContributionId>& other)
{
    // Marks stand in for the two while they are out, so that neither shifts the other's place. A unit that
    // is scattered counts as lying where its first one does.
    const ContributionId marks[] = {{-1}, {-2}};
    const std::vector<ContributionId>* units[] = {&one, &other};
    for (int i = 0; i < 2; ++i) {
        if (Room* room = roomOf(units[i]->front())) {
            *std::find(room->order.begin(), room->order.end(), units[i]->front()) = marks[i];
            room->isTouched = true;
            m_lifted.push_back(units[i]->front());
        }
    }
    lift(one);
    lift(other);
    for (int i = 0; i < 2; ++i) {
        Room* room = roomOf(marks[i]);
        if (!room)
            continue;
        const std::vector<ContributionId>& comes = *units[1 - i];
        const auto at = room->order.erase(std::find(room->order.begin(), room->order.end(), marks[i]));
        room->order.insert(at, comes.begin(), comes.end());
        std::erase_if(m_lifted, [&](ContributionId id) { return holds(comes, id); });
    }
}

void Arrangement::forget(ContributionId id)
{
    lift({id});
    m_forgotten = id;
}

void Arrangement::setRooms(AgendaItemId pass, const std::vector<int>& was)
{
    std::vector<Room> others;
    std::vector<Room> now;
    for (Room& room : m_rooms)
        (room.pass == pass ? now : others).push_back(std::move(room));
    std::vector<bool> isKept(now.size(), false);
    for (size_t i = 0; i < was.size(); ++i) {
        Room room{pass, int(i), {}, true};
        if (was[i] >= 0 && was[i] < int(now.size()) && !isKept[size_t(was[i])]) {
            room.order = now[size_t(was[i])].order;
            isKept[size_t(was[i])] = true;
        }
        others.push_back(std::move(room));
    }
    for (size_t i = 0; i < now.size(); ++i) {
        if (!isKept[i])
            m_lifted.insert(m_lifted.end(), now[i].order.begin(), now[i].order.end());
    }
    m_rooms = std::move(others);
}

void Arrangement::writeTo(workspace::Change& change) const
{
    struct Spot
    {
        AgendaItemId pass;
        int room = 0;
        int position = 0;
    };
    QHash<ContributionId, Spot> spots;
    for (const ContributionId id : m_lifted)
        spots.insert(id, {});
    for (const Room& room : m_rooms) {
        for (size_t i = 0; room.isTouched && i < room.order.size(); ++i)
            spots.insert(room.order[i], {room.pass, room.room, int(i) + 1});
    }
    for (const Contribution& before : m_record.contributions) {
        if (m_forgotten && before.id == m_forgotten)
            continue;
        Contribution after = before;
        if (const auto spot = spots.constFind(before.id); spot != spots.constEnd()) {
            after.pass = spot->pass;
            after.room = spot->room;
            after.position = spot->position;
            after.pinned = before.pinned && spot->pass;
        }
        if (m_forgotten && after.follows == m_forgotten)
            after.follows = {};
        change.update(before, after);
    }
}

} // namespace kring::arena
