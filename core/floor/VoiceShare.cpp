// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/VoiceShare.h"

#include "core/agenda/AgendaClock.h"
#include "core/floor/People.h"

#include <algorithm>
#include <cmath>

namespace kring::floor {

using agenda::AgendaItem;
using session::Participant;
using session::SessionRecord;
using session::Side;

namespace {

/// A group while it is being added up, in whole milliseconds.
struct Sum
{
    VoiceGroup group;
    Duration spoken = {};
    Duration present = {};
    int people = 0; ///< in the session at all
};

bool wasMeasured(const AgendaItem& item, const std::vector<Turn>& turns, Instant now)
{
    if (!item.startedAt)
        return false;
    const Instant end = item.endedAt.value_or(std::max(now, *item.startedAt));
    return std::any_of(turns.begin(), turns.end(), [&](const Turn& turn) {
        return turn.startedAt < end && turn.endedAt.value_or(std::max(now, turn.startedAt)) > *item.startedAt;
    });
}

/// What an item weighs: the minutes written down for it or counted, or what has gone so far.
Duration weightOf(const AgendaItem& item, Instant now)
{
    const int minutes = agenda::actualMinutesOf(item).value_or(0);
    return minutes > 0 ? Duration(std::chrono::minutes(minutes)) : agenda::elapsedOf(item, now);
}

const AgendaItem* itemWith(const std::vector<AgendaItem>& agenda, AgendaItemId id)
{
    const auto found =
        std::find_if(agenda.begin(), agenda.end(), [&](const AgendaItem& item) { return item.id == id; });
    return found == agenda.end() ? nullptr : &*found;
}

bool wasThere(const Participant& person, const AgendaItem& item, const std::vector<AgendaItem>& agenda)
{
    const AgendaItem* from = itemWith(agenda, person.presentFrom);
    const AgendaItem* to = itemWith(agenda, person.presentTo);
    return (!from || from->position <= item.position) && (!to || item.position <= to->position);
}

void addPeople(std::vector<Sum>& sums, const SessionRecord& record,
               const std::vector<const AgendaItem*>& measured, Instant now)
{
    const std::vector<Participant> here = inTheRoom(record);
    for (const Participant& person : record.participants) {
        if (person.side == Side::None)
            continue;
        auto sum = std::find_if(sums.begin(), sums.end(), [&](const Sum& other) {
            return other.group.perspectives.front() == person.perspective;
        });
        if (sum == sums.end())
            sum = sums.insert(sums.end(), Sum{{.perspectives = {person.perspective}, .side = person.side}});
        if (!find(here, person.id))
            continue;
        ++sum->people;
        bool there = measured.empty();
        for (const AgendaItem* item : measured) {
            if (!wasThere(person, *item, record.agenda))
                continue;
            there = true;
            sum->present += weightOf(*item, now);
        }
        sum->group.heads += there ? 1 : 0;
    }
}

/// Speaking for nobody in particular: the facilitator, or somebody of the side None.
bool isFacilitation(const QString& perspective, const std::vector<Participant>& participants)
{
    return perspective == QStringLiteral("facilitation") ||
           std::any_of(participants.begin(), participants.end(),
                       [&](const Participant& person) { return person.perspective == perspective; });
}

void addTurns(std::vector<Sum>& sums, const SessionRecord& record, Instant now)
{
    for (const Turn& turn : record.turns) {
        auto sum = std::find_if(sums.begin(), sums.end(), [&](const Sum& other) {
            return other.group.perspectives.front() == turn.perspective;
        });
        if (sum == sums.end()) {
            if (isFacilitation(turn.perspective, record.participants))
                continue;
            sum = sums.insert(sums.end(), Sum{{.perspectives = {turn.perspective}}});
        }
        sum->spoken += std::max(turn.endedAt.value_or(now) - turn.startedAt, Duration::zero());
    }
}

qint64 rounded(Duration duration, Duration unit)
{
    return std::llround(double(duration.count()) / double(unit.count()));
}

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

/// Shares and parity from the seconds and from shares of presence that need not add up to one.
void weigh(VoiceShare& share)
{
    double presence = 0;
    share.totalSeconds = 0;
    for (const VoiceGroup& group : share.groups) {
        share.totalSeconds += group.seconds;
        presence += group.shareOfPresence;
    }
    for (VoiceGroup& group : share.groups) {
        group.shareOfTime = ratio(double(group.seconds), double(share.totalSeconds));
        group.shareOfPresence = ratio(group.shareOfPresence, presence);
        group.parity = ratio(group.shareOfTime, group.shareOfPresence);
    }
}

VoiceGroup together(VoiceGroup group, const VoiceGroup& other)
{
    group.perspectives += other.perspectives;
    group.heads += other.heads;
    group.seconds += other.seconds;
    group.presentMinutes += other.presentMinutes;
    group.shareOfPresence += other.shareOfPresence;
    return group;
}

/// One side's groups with nobody alone; empty when the side is one person or none that is known.
std::vector<std::pair<size_t, VoiceGroup>> folded(std::vector<std::pair<size_t, VoiceGroup>> side)
{
    using Placed = std::pair<size_t, VoiceGroup>;
    const auto alone = std::stable_partition(side.begin(), side.end(),
                                             [](const Placed& placed) { return placed.second.heads > 1; });
    std::vector<Placed> groups(side.begin(), alone);
    if (alone == side.end())
        return groups;
    Placed rest = *alone;
    for (auto other = std::next(alone); other != side.end(); ++other)
        rest.second = together(rest.second, other->second);
    if (rest.second.heads < 2) {
        const auto smallest =
            std::min_element(groups.begin(), groups.end(), [](const Placed& left, const Placed& right) {
                return std::pair(left.second.heads, left.first) < std::pair(right.second.heads, right.first);
            });
        if (smallest == groups.end())
            return {};
        rest = {std::min(rest.first, smallest->first), together(smallest->second, rest.second)};
        groups.erase(smallest);
    }
    groups.push_back(rest);
    return groups;
}

} // namespace

VoiceShare voiceShare(const SessionRecord& record, Instant now)
{
    VoiceShare share;
    std::vector<const AgendaItem*> measured;
    for (const AgendaItem& item : record.agenda) {
        if (wasMeasured(item, record.turns, now)) {
            measured.push_back(&item);
            share.measuredItems.push_back(item.id);
        }
    }
    std::vector<Sum> sums;
    addPeople(sums, record, measured, now);
    addTurns(sums, record, now);
    for (Sum& sum : sums) {
        if (sum.people == 0 && sum.spoken == Duration::zero())
            continue;
        sum.group.seconds = rounded(sum.spoken, std::chrono::seconds(1));
        sum.group.presentMinutes = int(rounded(sum.present, std::chrono::minutes(1)));
        sum.group.shareOfPresence = measured.empty() ? sum.group.heads : double(sum.present.count());
        share.groups.push_back(sum.group);
    }
    weigh(share);
    return share;
}

VoiceShare foldedForExport(const VoiceShare& share)
{
    VoiceShare shown;
    shown.measuredItems = share.measuredItems;
    std::vector<std::pair<size_t, VoiceGroup>> groups;
    for (const Side side : {Side::Lived, Side::Service, Side::Research, Side::None}) {
        std::vector<std::pair<size_t, VoiceGroup>> ofSide;
        for (size_t place = 0; place < share.groups.size(); ++place) {
            const VoiceGroup& group = share.groups[place];
            if (group.side == side && (group.heads > 0 || group.seconds > 0))
                ofSide.emplace_back(place, group);
        }
        if (ofSide.empty())
            continue;
        const auto told = folded(ofSide);
        if (told.empty())
            shown.withheld.push_back(side);
        groups.insert(groups.end(), told.begin(), told.end());
    }
    std::sort(groups.begin(), groups.end(),
              [](const auto& left, const auto& right) { return left.first < right.first; });
    for (const auto& placed : groups)
        shown.groups.push_back(placed.second);
    weigh(shown);
    return shown;
}

} // namespace kring::floor
