// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/RoundRules.h"

#include "core/agenda/AgendaRules.h"
#include "core/floor/People.h"
#include "core/floor/QueueRules.h"

#include <algorithm>
#include <map>
#include <random>

namespace kring::floor {

using session::Participant;
using session::SessionRecord;
using session::Side;
using workspace::Change;

namespace {

bool isLeft(const RoundPlace& place, const Round& round)
{
    return place.state == RoundState::Left && place.participant != round.now;
}

void add(Change& change, const Change& other)
{
    change.edits.insert(change.edits.end(), other.edits.begin(), other.edits.end());
}

/// Whoever has the floor leaves it as `state`, and the first who is left gets it.
Change step(const QString& label, const SessionRecord& record, RoundState state, TurnId turn, Instant now)
{
    Change change{label, {}};
    const Round& round = *record.round;
    Round later = round;
    for (RoundPlace& place : later.places) {
        if (place.participant == round.now)
            place.state = state;
    }
    later.now = {};
    later.nowSince.reset();
    later.nowExtraSeconds = 0;
    const auto next = std::find_if(round.places.begin(), round.places.end(),
                                   [&](const RoundPlace& place) { return isLeft(place, round); });
    if (next == round.places.end()) {
        add(change, endSpeaking(record, now));
    } else {
        later.now = next->participant;
        later.nowSince = now;
        const Participant* person = find(record.participants, next->participant);
        const QString perspective = person ? person->perspective : QString();
        // Whoever had the floor from the queue has had it; the queue rests while the round goes on.
        for (const QueueEntry& entry : record.queue) {
            if (entry.state != QueueState::Speaking)
                continue;
            QueueEntry spoken = entry;
            spoken.state = QueueState::Spoken;
            change.update(entry, spoken);
        }
        add(change, perspective.isEmpty()
                        ? endTurn(record, now)
                        : startTurn(record, turn, {perspective, next->participant, false}, now));
    }
    change.update(round, later);
    return change;
}

/// The places that are left, put back in another order where they were.
Change reordered(const QString& label, const Round& round, const std::vector<ParticipantId>& order)
{
    Change change{label, {}};
    Round later = round;
    auto next = order.begin();
    for (RoundPlace& place : later.places) {
        if (isLeft(place, round))
            place.participant = *next++;
    }
    change.update(round, later);
    return change;
}

std::vector<ParticipantId> thoseLeft(const Round& round)
{
    std::vector<ParticipantId> left;
    for (const RoundPlace& place : round.places) {
        if (isLeft(place, round))
            left.push_back(place.participant);
    }
    return left;
}

} // namespace

std::vector<ParticipantId> inRoundOrder(const SessionRecord& record, std::vector<ParticipantId> people,
                                        RoundOrder order, quint32 seed)
{
    std::sort(people.begin(), people.end(), [&](ParticipantId left, ParticipantId right) {
        return std::pair(numberOf(record, left), left) < std::pair(numberOf(record, right), right);
    });
    if (order == RoundOrder::Shuffled) {
        std::mt19937 random(seed);
        for (size_t left = people.size(); left > 1; --left)
            std::swap(people[left - 1], people[random() % left]);
    } else if (order == RoundOrder::AlternateSides) {
        std::map<Side, std::vector<ParticipantId>> sides;
        for (const ParticipantId id : people) {
            const Participant* person = find(record.participants, id);
            sides[person ? person->side : Side::None].push_back(id);
        }
        std::vector<ParticipantId> inTurn;
        for (size_t turn = 0; inTurn.size() < people.size(); ++turn) {
            for (const auto& [side, ofSide] : sides) {
                if (turn < ofSide.size())
                    inTurn.push_back(ofSide[turn]);
            }
        }
        people = inTurn;
    }
    return people;
}

Change startRound(const SessionRecord& record, RoundId id, const RoundPlan& plan)
{
    Change change{KRING_CHANGE("Start go-round"), {}};
    if (record.round || plan.people.empty())
        return change;
    Round round;
    round.id = id;
    round.session = record.session.id;
    if (const agenda::AgendaItem* item = agenda::currentItem(record.agenda))
        round.agendaItem = item->id;
    round.question = plan.question.trimmed();
    round.secondsEach = std::max(plan.secondsEach, 0);
    for (const ParticipantId person : plan.people) {
        const bool isThere =
            std::any_of(round.places.begin(), round.places.end(),
                        [&](const RoundPlace& place) { return place.participant == person; });
        if (!isThere)
            round.places.push_back({person, RoundState::Left});
    }
    change.insert(round);
    return change;
}

Change nextInRound(const SessionRecord& record, TurnId turn, Instant now)
{
    const QString label = KRING_CHANGE("Next in the go-round");
    if (!record.round || (!record.round->now && leftInRound(*record.round) == 0))
        return {label, {}};
    return step(label, record, RoundState::Spoken, turn, now);
}

Change passInRound(const SessionRecord& record, TurnId turn, Instant now)
{
    const QString label = KRING_CHANGE("Pass in the go-round");
    if (!record.round || !record.round->now)
        return {label, {}};
    return step(label, record, RoundState::Passed, turn, now);
}

Change addSeconds(const SessionRecord& record, int seconds)
{
    Change change{KRING_CHANGE("More time in the go-round"), {}};
    if (!record.round || !record.round->now)
        return change;
    Round longer = *record.round;
    longer.nowExtraSeconds += seconds;
    change.update(*record.round, longer);
    return change;
}

Change moveInRound(const SessionRecord& record, ParticipantId person, int by)
{
    const QString label = KRING_CHANGE("Move in the go-round");
    if (!record.round)
        return {label, {}};
    std::vector<ParticipantId> left = thoseLeft(*record.round);
    const auto at = std::find(left.begin(), left.end(), person);
    if (at == left.end())
        return {label, {}};
    const auto from = at - left.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, std::ptrdiff_t(left.size()) - 1);
    left.erase(at);
    left.insert(left.begin() + to, person);
    return reordered(label, *record.round, left);
}

Change orderRound(const SessionRecord& record, RoundOrder order, quint32 seed)
{
    const QString label = KRING_CHANGE("Another order in the go-round");
    if (!record.round)
        return {label, {}};
    return reordered(label, *record.round, inRoundOrder(record, thoseLeft(*record.round), order, seed));
}

Change endRound(const SessionRecord& record, Instant now)
{
    Change change{KRING_CHANGE("End go-round"), {}};
    if (!record.round)
        return change;
    if (record.round->now)
        add(change, endSpeaking(record, now));
    change.remove(*record.round);
    return change;
}

int leftInRound(const Round& round)
{
    return int(std::count_if(round.places.begin(), round.places.end(),
                             [&](const RoundPlace& place) { return isLeft(place, round); }));
}

} // namespace kring::floor
