// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/Puzzle.h"

#include "core/arena/Troubles.h"

#include <QHash>

#include <algorithm>

namespace kring::arena {

using session::SessionRecord;

namespace {

constexpr int minutesOfDay = 24 * 60;

const session::Participant* firstContributor(const SessionRecord& record, const Contribution& contribution)
{
    for (const ParticipantId id : contribution.contributors) {
        const auto found = std::find_if(record.participants.begin(), record.participants.end(),
                                        [&](const session::Participant& one) { return one.id == id; });
        if (found != record.participants.end())
            return &*found;
    }
    return nullptr;
}

Pass passOf(const agenda::AgendaItem& item, int start)
{
    Pass pass;
    pass.item = item.id;
    pass.title = item.title;
    pass.kind = item.kind;
    pass.moderator = item.responsible;
    pass.start = start;
    pass.minutes = std::max(item.plannedMinutes, 0);
    pass.hasBegun = item.startedAt.has_value();
    for (const QString& name : item.rooms)
        pass.rooms.push_back({name, 0, pass.minutes, {}});
    if (pass.rooms.empty())
        pass.rooms.push_back({{}, 0, pass.minutes, {}});
    return pass;
}

void fill(Puzzle& puzzle, const SessionRecord& record)
{
    QHash<AgendaItemId, Pass*> passes;
    for (Pass& pass : puzzle.passes)
        passes.insert(pass.item, &pass);
    std::vector<const Contribution*> order;
    for (const Contribution& contribution : record.contributions)
        order.push_back(&contribution);
    std::stable_sort(order.begin(), order.end(),
                     [](const Contribution* a, const Contribution* b) { return a->position < b->position; });
    for (const Contribution* contribution : order) {
        Pass* pass = contribution->pass ? passes.value(contribution->pass) : nullptr;
        if (!pass) {
            puzzle.pool.push_back(contribution->id);
            continue;
        }
        // A room that is there no longer: the last one takes what lay in it.
        const int room = std::clamp(contribution->room, 0, int(pass->rooms.size()) - 1);
        RoomPlan& plan = pass->rooms[size_t(room)];
        const int minutes = std::clamp(contribution->minutes, 0, agenda::mostMinutes);
        plan.placed.push_back({contribution->id, pass->start + plan.used, minutes});
        plan.used += minutes;
    }
    std::sort(puzzle.pool.begin(), puzzle.pool.end());
}

Coverage coverageOf(const SessionRecord& record, const Puzzle& puzzle)
{
    Coverage coverage;
    QHash<QString, Count> organisations;
    QHash<ContributionId, bool> isInPool;
    for (const ContributionId id : puzzle.pool)
        isInPool.insert(id, true);
    for (const Contribution& contribution : record.contributions) {
        const int placed = isInPool.contains(contribution.id) ? 0 : 1;
        const auto add = [placed](Count& count) {
            ++count.all;
            count.placed += placed;
        };
        add(coverage.total);
        add(coverage.sides[size_t(sideOf(record, contribution))]);
        if (const QString name = organisationOf(record, contribution); !name.isEmpty())
            add(organisations[name]);
    }
    for (auto it = organisations.begin(); it != organisations.end(); ++it)
        coverage.organisations.push_back({it.key(), it.value()});
    std::sort(coverage.organisations.begin(), coverage.organisations.end(), [](const auto& a, const auto& b) {
        return a.count.all != b.count.all ? a.count.all > b.count.all : a.name < b.name;
    });
    return coverage;
}

} // namespace

bool Pass::isOverfull() const
{
    return std::any_of(rooms.begin(), rooms.end(), [](const RoomPlan& room) { return room.over() > 0; });
}

Puzzle Puzzle::of(const SessionRecord& record)
{
    Puzzle puzzle;
    puzzle.hasClock = record.session.start.isValid();
    const std::vector<int> starts = plannedStarts(record);
    for (size_t i = 0; i < record.agenda.size(); ++i) {
        if (isPass(record, record.agenda[i]))
            puzzle.passes.push_back(passOf(record.agenda[i], starts[i]));
    }
    fill(puzzle, record);
    puzzle.coverage = coverageOf(record, puzzle);
    puzzle.troubles = troublesOf(record, puzzle);
    return puzzle;
}

const Pass* Puzzle::pass(AgendaItemId item) const
{
    const auto found =
        std::find_if(passes.begin(), passes.end(), [item](const Pass& pass) { return pass.item == item; });
    return found == passes.end() ? nullptr : &*found;
}

Place Puzzle::placeOf(ContributionId id) const
{
    for (const Pass& pass : passes) {
        for (size_t room = 0; room < pass.rooms.size(); ++room) {
            const std::vector<Placed>& placed = pass.rooms[room].placed;
            for (size_t i = 0; i < placed.size(); ++i) {
                if (placed[i].id == id)
                    return {pass.item, int(room), int(i)};
            }
        }
    }
    return {};
}

const Placed* Puzzle::placed(ContributionId id) const
{
    const Place place = placeOf(id);
    const Pass* in = pass(place.pass);
    return in ? &in->rooms[size_t(place.room)].placed[size_t(place.index)] : nullptr;
}

bool isPass(const SessionRecord& record, const agenda::AgendaItem& item)
{
    static const QStringList always{QStringLiteral("presentation"), QStringLiteral("glimpse"),
                                    QStringLiteral("story"), QStringLiteral("panel")};
    if (item.leftOut || item.kind == u"break")
        return false;
    if (always.contains(item.kind) || !item.rooms.isEmpty())
        return true;
    return std::any_of(record.contributions.begin(), record.contributions.end(),
                       [&](const Contribution& contribution) { return contribution.pass == item.id; });
}

std::vector<int> plannedStarts(const SessionRecord& record)
{
    const QTime begins = record.session.start;
    const int first = begins.isValid() ? begins.msecsSinceStartOfDay() / 60'000 : 0;
    std::vector<int> starts;
    int day = 0;
    int running = first;
    for (const agenda::AgendaItem& item : record.agenda) {
        if (item.day > day) {
            day = item.day;
            running = day * minutesOfDay + first;
        }
        if (item.fixedStart.isValid() && begins.isValid()) {
            const int fixed = item.fixedStart.msecsSinceStartOfDay() / 60'000;
            // Earlier in the day than the session's beginning: after midnight.
            running = day * minutesOfDay + fixed + (fixed < first ? minutesOfDay : 0);
        }
        starts.push_back(running);
        if (!item.leftOut)
            running += std::max(item.plannedMinutes, 0);
    }
    return starts;
}

const Contribution* findContribution(const std::vector<Contribution>& contributions, ContributionId id)
{
    const auto found = std::find_if(contributions.begin(), contributions.end(),
                                    [id](const Contribution& one) { return one.id == id; });
    return found == contributions.end() || !id ? nullptr : &*found;
}

std::vector<ContributionId> movesWith(const std::vector<Contribution>& contributions, ContributionId id)
{
    const Contribution* head = findContribution(contributions, id);
    if (!head)
        return {};
    // Up to the one that follows nothing; a circle in the file is cut where it was entered.
    std::vector<ContributionId> seen{head->id};
    while (const Contribution* before = findContribution(contributions, head->follows)) {
        if (std::find(seen.begin(), seen.end(), before->id) != seen.end())
            break;
        seen.push_back(before->id);
        head = before;
    }
    std::vector<ContributionId> row{head->id};
    std::vector<ContributionId> open{head->id};
    while (!open.empty()) { // each one with its own followers before the next
        const ContributionId from = open.back();
        open.pop_back();
        const auto after = std::find(row.begin(), row.end(), from) + 1;
        std::vector<ContributionId> followers;
        for (const Contribution& one : contributions) {
            if (one.follows == from && std::find(row.begin(), row.end(), one.id) == row.end())
                followers.push_back(one.id);
        }
        row.insert(after, followers.begin(), followers.end());
        open.insert(open.end(), followers.rbegin(), followers.rend());
    }
    return row;
}

bool needsConsent(const Contribution& contribution)
{
    return contribution.kind == u"story" || contribution.aboutSomebodyElse;
}

bool isInOtherLanguage(const SessionRecord& record, const Contribution& contribution)
{
    return !contribution.language.isEmpty() && !record.session.language.isEmpty() &&
           contribution.language != record.session.language;
}

session::Side sideOf(const SessionRecord& record, const Contribution& contribution)
{
    const session::Participant* first = firstContributor(record, contribution);
    return first ? first->side : session::Side::None;
}

QString organisationOf(const SessionRecord& record, const Contribution& contribution)
{
    if (!contribution.organisation.trimmed().isEmpty())
        return contribution.organisation.trimmed();
    const session::Participant* first = firstContributor(record, contribution);
    return first ? first->organisation.trimmed() : QString();
}

} // namespace kring::arena
