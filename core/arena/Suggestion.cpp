// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/Suggestion.h"

#include "core/arena/Arrangement.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>

namespace kring::arena {

using session::SessionRecord;

namespace {

/// What is placed as one.
struct Unit
{
    std::vector<const Contribution*> parts;
    int minutes = 0;
    ContributionId after; ///< has a place already, and this is to come directly after it
    bool isTorn = false;  ///< what one of them follows lies elsewhere than directly before

    const Contribution& head() const { return *parts.front(); }
};

/// Something that goes on at a time.
struct Busy
{
    const Contribution* what;
    AgendaItemId pass;
    int start;
    int end;
};

struct Obstacle
{
    Hindrance why;
    ParticipantId who = {};
};

class Suggester
{
public:
    explicit Suggester(const SessionRecord& record)
        : m_record(record)
        , m_puzzle(Puzzle::of(record))
    {
        for (const Contribution& one : record.contributions)
            m_byId.insert(one.id, &one);
        for (const Pass& pass : m_puzzle.passes) {
            for (const RoomPlan& room : pass.rooms) {
                for (const Placed& placed : room.placed)
                    m_busy.push_back({m_byId.value(placed.id), pass.item, placed.start, placed.end()});
            }
        }
        gatherUnits();
    }

    Suggestion suggest()
    {
        placeFollowers();
        sweep([](const Pass& pass, const QString& kind) { return pass.kind == kind; });
        sweep(suits);
        return result();
    }

private:
    using Suits = bool (*)(const Pass&, const QString&);

    void gatherUnits()
    {
        std::vector<ContributionId> taken;
        for (const ContributionId id : m_puzzle.pool) {
            if (std::find(taken.begin(), taken.end(), id) != taken.end())
                continue;
            // The run of its row that lies in the pool; what stands before the run has a place.
            Unit unit;
            for (const ContributionId part : movesWith(m_record.contributions, id)) {
                const bool isInPool = std::binary_search(m_puzzle.pool.begin(), m_puzzle.pool.end(), part);
                if (!isInPool) {
                    const auto isWanted = [id](const Contribution* one) { return one->id == id; };
                    if (std::any_of(unit.parts.begin(), unit.parts.end(), isWanted))
                        break;
                    unit = {}; // a run before another that has a place: not this one's
                    unit.after = part;
                }
                if (!isInPool || std::find(taken.begin(), taken.end(), part) != taken.end())
                    continue;
                const Contribution* leader =
                    findContribution(m_record.contributions, m_byId.value(part)->follows);
                if (leader && leader->id != unit.after &&
                    std::find(unit.parts.begin(), unit.parts.end(), leader) == unit.parts.end())
                    unit.isTorn = true;
                unit.parts.push_back(m_byId.value(part));
                unit.minutes += std::clamp(unit.parts.back()->minutes, 0, agenda::mostMinutes);
            }
            for (const Contribution* part : unit.parts)
                taken.push_back(part->id);
            m_units.push_back(std::move(unit));
        }
        // The longest first: what is short fits in what is left.
        std::stable_sort(m_units.begin(), m_units.end(),
                         [](const Unit& a, const Unit& b) { return a.minutes > b.minutes; });
    }

    /// What nobody can place, wherever.
    std::optional<Obstacle> never(const Unit& unit) const
    {
        for (const Contribution* part : unit.parts) {
            if (part->minutes <= 0)
                return Obstacle{Hindrance::NoMinutes};
            if (needsConsent(*part) && part->consent == people::Consent::Declined)
                return Obstacle{Hindrance::ConsentDeclined};
            if (part->remote && m_record.session.mode == u"on_site")
                return Obstacle{Hindrance::RemoteOnSite};
        }
        return unit.isTorn ? std::optional(Obstacle{Hindrance::NotAfterOther}) : std::nullopt;
    }

    /// What hinders the unit at the end of a room; nothing when it can go there.
    std::optional<Obstacle> obstacle(const Unit& unit, const Pass& pass, const RoomPlan& room) const
    {
        if (pass.hasBegun || unit.minutes > room.free())
            return Obstacle{Hindrance::NoTime};
        int start = pass.start + room.used;
        for (const Contribution* part : unit.parts) {
            const int end = start + part->minutes;
            if (const auto hindered = obstacle(*part, pass, start, end))
                return hindered;
            start = end;
        }
        return {};
    }

    std::optional<Obstacle> obstacle(const Contribution& part, const Pass& pass, int start, int end) const
    {
        std::optional<Obstacle> hindered;
        for (const Busy& busy : m_busy) {
            if (busy.start >= end || start >= busy.end)
                continue;
            for (const ParticipantId who : part.contributors) {
                const auto& others = busy.what->contributors;
                if (std::find(others.begin(), others.end(), who) != others.end())
                    return Obstacle{Hindrance::SomebodyBusy, who};
            }
            if (part.remote && busy.what->remote)
                hindered = Obstacle{Hindrance::OtherRemote};
            // Stricter than what is called a trouble: two in other languages never meet in a pass.
            if (busy.pass == pass.item && isInOtherLanguage(m_record, part) &&
                isInOtherLanguage(m_record, *busy.what))
                hindered = Obstacle{Hindrance::OtherLanguage};
        }
        return hindered;
    }

    void put(Unit& unit, Pass& pass, size_t number)
    {
        RoomPlan& room = pass.rooms[number];
        for (const Contribution* part : unit.parts) {
            const int start = pass.start + room.used;
            room.placed.push_back({part->id, start, part->minutes});
            room.used += part->minutes;
            m_busy.push_back({part, pass.item, start, start + part->minutes});
            m_placed.push_back({part->id, pass.item, int(number), start});
        }
        unit.parts.clear();
    }

    void placeFollowers()
    {
        for (Unit& unit : m_units) {
            if (!unit.after || never(unit))
                continue;
            if (const auto spot = directlyAfter(unit); spot && !obstacle(unit, *spot->first, *spot->second))
                put(unit, *spot->first, size_t(spot->second - spot->first->rooms.data()));
        }
    }

    /// The room whose last one is what the unit is to come after.
    std::optional<std::pair<Pass*, RoomPlan*>> directlyAfter(const Unit& unit)
    {
        for (Pass& pass : m_puzzle.passes) {
            for (RoomPlan& room : pass.rooms) {
                if (!room.placed.empty() && room.placed.back().id == unit.after)
                    return std::pair(&pass, &room);
            }
        }
        return {};
    }

    /// Fills the rooms from the one that is free the earliest, until nothing goes in anywhere.
    void sweep(Suits fits)
    {
        std::vector<std::pair<Pass*, size_t>> open;
        for (Pass& pass : m_puzzle.passes) {
            for (size_t room = 0; room < pass.rooms.size(); ++room)
                open.emplace_back(&pass, room);
        }
        while (!open.empty()) {
            const auto next = std::min_element(open.begin(), open.end(), [](const auto& a, const auto& b) {
                return a.first->start + a.first->rooms[a.second].used <
                       b.first->start + b.first->rooms[b.second].used;
            });
            if (Unit* unit = bestFor(*next->first, next->first->rooms[next->second], fits))
                put(*unit, *next->first, next->second);
            else
                open.erase(next); // its end moves no more, and people only get busier
        }
    }

    /// The longest unit that can go there; among equals one from another side than the one before it.
    Unit* bestFor(const Pass& pass, const RoomPlan& room, Suits fits)
    {
        const Contribution* last = room.placed.empty() ? nullptr : m_byId.value(room.placed.back().id);
        Unit* best = nullptr;
        for (Unit& unit : m_units) {
            if (unit.parts.empty() || unit.after || (best && unit.minutes < best->minutes))
                continue;
            if (!fits(pass, unit.head().kind) || never(unit) || obstacle(unit, pass, room))
                continue;
            if (!last || sideOf(m_record, unit.head()) != sideOf(m_record, *last))
                return &unit;
            if (!best)
                best = &unit;
        }
        return best;
    }

    /// Why a unit that is left has no place: of what hinders it here and there, what is nearest to giving it
    /// one.
    Obstacle reason(const Unit& unit)
    {
        if (const auto hindered = never(unit))
            return *hindered;
        if (unit.after) {
            const auto spot = directlyAfter(unit);
            const Obstacle taken{Hindrance::NotAfterOther};
            return spot ? obstacle(unit, *spot->first, *spot->second).value_or(taken) : taken;
        }
        Obstacle nearest{Hindrance::NoPass};
        for (const Pass& pass : m_puzzle.passes) {
            if (pass.hasBegun || !suits(pass, unit.head().kind))
                continue;
            for (const RoomPlan& room : pass.rooms) {
                const Obstacle here = obstacle(unit, pass, room).value_or(Obstacle{Hindrance::NoTime});
                if (here.why != Hindrance::NoTime)
                    return here;
                nearest = here;
            }
        }
        return nearest;
    }

    Suggestion result()
    {
        Suggestion suggestion;
        suggestion.change.label = KRING_CHANGE("Suggest a programme");
        for (const Unit& unit : m_units) {
            if (unit.parts.empty())
                continue;
            const Obstacle hindered = reason(unit);
            for (const Contribution* part : unit.parts)
                suggestion.left.push_back({part->id, hindered.why, hindered.who});
        }
        std::sort(suggestion.left.begin(), suggestion.left.end(),
                  [](const auto& a, const auto& b) { return a.id < b.id; });
        std::stable_sort(m_placed.begin(), m_placed.end(), [](const auto& a, const auto& b) {
            return std::tie(a.start, a.room) < std::tie(b.start, b.room);
        });
        QHash<ContributionId, int> positions;
        for (const Pass& pass : m_puzzle.passes) {
            for (const RoomPlan& room : pass.rooms) {
                int position = 0; // after whatever number the last one that lay there has
                for (const Placed& placed : room.placed) {
                    const Contribution& one = *m_byId.value(placed.id);
                    position = pass.item == one.pass ? one.position : position + 1;
                    positions.insert(placed.id, position);
                }
            }
        }
        for (const Suggestion::Placement& placement : m_placed) {
            const Contribution& before = *m_byId.value(placement.id);
            Contribution after = before;
            after.pass = placement.pass;
            after.room = placement.room;
            after.position = positions.value(placement.id);
            suggestion.change.update(before, after);
        }
        suggestion.placed = std::move(m_placed);
        return suggestion;
    }

    const SessionRecord& m_record;
    Puzzle m_puzzle;
    QHash<ContributionId, const Contribution*> m_byId;
    std::vector<Busy> m_busy;
    std::vector<Unit> m_units;
    std::vector<Suggestion::Placement> m_placed;
};

} // namespace

Suggestion suggestProgramme(const SessionRecord& record)
{
    return Suggester(record).suggest();
}

bool suits(const Pass& pass, const QString& kind)
{
    return pass.kind == kind || pass.kind == u"glimpse" || pass.kind == u"presentation" ||
           pass.rooms.size() > 1;
}

} // namespace kring::arena
