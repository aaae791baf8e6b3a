// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/Troubles.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kring::arena {

using session::SessionRecord;

namespace {

/// A placed contribution with where it lies.
struct Spot
{
    const Contribution* what;
    Placed when;
    AgendaItemId pass;
    int room;

    bool meets(const Spot& other) const
    {
        return when.start < other.when.end() && other.when.start < when.end();
    }
};

class Finder
{
public:
    Finder(const SessionRecord& record, const Puzzle& puzzle)
        : m_record(record)
        , m_puzzle(puzzle)
    {
        QHash<ContributionId, const Contribution*> byId;
        for (const Contribution& one : record.contributions)
            byId.insert(one.id, &one);
        for (const Pass& pass : puzzle.passes) {
            for (size_t room = 0; room < pass.rooms.size(); ++room) {
                for (const Placed& placed : pass.rooms[room].placed)
                    m_spots.push_back({byId.value(placed.id), placed, pass.item, int(room)});
            }
        }
        std::stable_sort(m_spots.begin(), m_spots.end(),
                         [](const Spot& a, const Spot& b) { return a.when.start < b.when.start; });
    }

    std::vector<Trouble> find()
    {
        overfull();
        for (const Spot& spot : m_spots)
            alone(spot);
        pairs();
        apart();
        std::stable_sort(m_troubles.begin(), m_troubles.end(), [](const Trouble& a, const Trouble& b) {
            return a.isQuiet() != b.isQuiet() ? b.isQuiet() : a.at < b.at;
        });
        return std::move(m_troubles);
    }

private:
    void add(Trouble::Kind kind, const Spot& spot, int at, ContributionId other = {}, ParticipantId who = {})
    {
        m_troubles.push_back({kind, spot.what->id, other, who, spot.pass, spot.room, 0, at});
    }

    void overfull()
    {
        for (const Pass& pass : m_puzzle.passes) {
            for (size_t room = 0; room < pass.rooms.size(); ++room) {
                if (const int over = pass.rooms[room].over(); over > 0)
                    m_troubles.push_back(
                        {Trouble::Kind::Overfull, {}, {}, {}, pass.item, int(room), over, pass.end()});
            }
        }
    }

    void alone(const Spot& spot)
    {
        const Contribution& what = *spot.what;
        const int at = spot.when.start;
        if (what.minutes <= 0)
            add(Trouble::Kind::NoMinutes, spot, at);
        if (needsConsent(what) && what.consent == people::Consent::Declined)
            add(Trouble::Kind::ConsentDeclined, spot, at);
        else if (needsConsent(what) && what.consent != people::Consent::Given)
            add(Trouble::Kind::ConsentMissing, spot, at);
        if (what.script == Script::Awaited)
            add(Trouble::Kind::ScriptAwaited, spot, at);
        if (what.remote && m_record.session.mode == u"on_site")
            add(Trouble::Kind::RemoteOnSite, spot, at);
    }

    void pairs()
    {
        for (size_t i = 0; i < m_spots.size(); ++i) {
            for (size_t j = i + 1; j < m_spots.size(); ++j) {
                const Spot& a = m_spots[i];
                const Spot& b = m_spots[j];
                if (b.when.start >= a.when.end())
                    break; // they are in order of time: nothing further on meets a
                if (!a.meets(b))
                    continue;
                for (const ParticipantId who : a.what->contributors) {
                    const auto& others = b.what->contributors;
                    if (std::find(others.begin(), others.end(), who) != others.end())
                        add(Trouble::Kind::DoubleBooked, a, b.when.start, b.what->id, who);
                }
                if (a.what->remote && b.what->remote && m_record.session.mode != u"on_site")
                    add(Trouble::Kind::TwoLinks, a, b.when.start, b.what->id);
                if (a.pass == b.pass)
                    oneLanguage(a, b);
            }
        }
    }

    /// Two that meet in parallel rooms, both in other languages: is there anything beside them at that time?
    void oneLanguage(const Spot& a, const Spot& b)
    {
        if (!isInOtherLanguage(m_record, *a.what) || !isInOtherLanguage(m_record, *b.what))
            return;
        const Placed both{{}, b.when.start, std::min(a.when.end(), b.when.end()) - b.when.start};
        const bool isOffered = std::any_of(m_spots.begin(), m_spots.end(), [&](const Spot& other) {
            return other.pass == a.pass && !isInOtherLanguage(m_record, *other.what) &&
                   other.meets({nullptr, both, {}, 0});
        });
        if (!isOffered)
            add(Trouble::Kind::OneLanguage, a, b.when.start, b.what->id);
    }

    void apart()
    {
        for (const Spot& spot : m_spots) {
            const Contribution* before = findContribution(m_record.contributions, spot.what->follows);
            if (!before || before->id == spot.what->id)
                continue;
            // Others that follow the same one may stand between.
            const Place here = m_puzzle.placeOf(spot.what->id);
            const Place there = m_puzzle.placeOf(before->id);
            const Pass* pass = m_puzzle.pass(here.pass);
            bool isAfter = there.pass == here.pass && there.room == here.room && there.index < here.index;
            const std::vector<ContributionId> row = movesWith(m_record.contributions, spot.what->id);
            for (int i = there.index + 1; isAfter && i < here.index; ++i) {
                const ContributionId between = pass->rooms[size_t(here.room)].placed[size_t(i)].id;
                isAfter = std::find(row.begin(), row.end(), between) != row.end();
            }
            if (!isAfter)
                add(Trouble::Kind::Apart, spot, spot.when.start, before->id);
        }
    }

    const SessionRecord& m_record;
    const Puzzle& m_puzzle;
    std::vector<Spot> m_spots;
    std::vector<Trouble> m_troubles;
};

} // namespace

std::vector<Trouble> troublesOf(const SessionRecord& record, const Puzzle& puzzle)
{
    return Finder(record, puzzle).find();
}

} // namespace kring::arena
