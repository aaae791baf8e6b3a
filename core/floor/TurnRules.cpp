// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/TurnRules.h"

#include <algorithm>

namespace kring::floor {

using session::SessionRecord;
using workspace::Change;

namespace {

const Turn* turnWith(const std::vector<Turn>& turns, TurnId id)
{
    const auto found =
        std::find_if(turns.begin(), turns.end(), [&](const Turn& turn) { return turn.id == id; });
    return found == turns.end() ? nullptr : &*found;
}

/// Ends every turn that runs (there is one at most, unless two windows raced).
void endRunning(Change& change, const std::vector<Turn>& turns, Instant now)
{
    for (const Turn& turn : turns) {
        if (turn.endedAt)
            continue;
        if (turn.startedAt >= now) {
            change.remove(turn);
            continue;
        }
        Turn ended = turn;
        ended.endedAt = now;
        change.update(turn, ended);
    }
}

} // namespace

Change startTurn(const SessionRecord& record, TurnId id, const Speaker& speaker, Instant now)
{
    Change change{KRING_CHANGE("Start turn"), {}};
    if (speaker.perspective.isEmpty())
        return change;
    endRunning(change, record.turns, now);
    Turn turn;
    turn.id = id;
    turn.session = record.session.id;
    turn.perspective = speaker.perspective;
    if (record.session.voiceByPerson)
        turn.participant = speaker.participant;
    turn.startedAt = now;
    turn.assisted = speaker.assisted;
    for (const Turn& other : record.turns) {
        if (other.endedAt)
            turn.startedAt = std::max(turn.startedAt, *other.endedAt);
    }
    change.insert(turn);
    return change;
}

Change endTurn(const SessionRecord& record, Instant now)
{
    Change change{KRING_CHANGE("End turn"), {}};
    endRunning(change, record.turns, now);
    return change;
}

Change toggleAssisted(const SessionRecord& record, TurnId id)
{
    const Turn* turn = turnWith(record.turns, id);
    Change change{turn && turn->assisted ? KRING_CHANGE("Turn without help") : KRING_CHANGE("Turn with help"),
                  {}};
    if (turn) {
        Turn toggled = *turn;
        toggled.assisted = !turn->assisted;
        change.update(*turn, toggled);
    }
    return change;
}

TurnCorrection correctTurn(const SessionRecord& record, const Turn& wanted, Instant now)
{
    const Turn* turn = turnWith(record.turns, wanted.id);
    if (!turn || !turn->endedAt || !wanted.endedAt)
        return {.fault = TurnFault::NoSuchTurn, .inTheWay = {}, .change = {}};
    if (*wanted.endedAt <= wanted.startedAt)
        return {.fault = TurnFault::EndsBeforeItStarts, .inTheWay = {}, .change = {}};
    if (*wanted.endedAt > std::max(now, *turn->endedAt))
        return {.fault = TurnFault::NotYet, .inTheWay = {}, .change = {}};
    for (const Turn& other : record.turns) {
        const Instant end = other.endedAt.value_or(std::max(now, other.startedAt));
        if (other.id != wanted.id && wanted.startedAt < end && other.startedAt < *wanted.endedAt)
            return {.fault = TurnFault::Overlaps, .inTheWay = other.id, .change = {}};
    }
    Turn corrected = *turn;
    corrected.startedAt = wanted.startedAt;
    corrected.endedAt = wanted.endedAt;
    corrected.assisted = wanted.assisted;
    if (corrected.perspective != wanted.perspective) {
        corrected.perspective = wanted.perspective;
        corrected.participant = {};
    }
    TurnCorrection correction{
        .fault = TurnFault::None, .inTheWay = {}, .change = {KRING_CHANGE("Correct turn"), {}}};
    correction.change.update(*turn, corrected);
    return correction;
}

Change removeTurn(const SessionRecord& record, TurnId id)
{
    Change change{KRING_CHANGE("Remove turn"), {}};
    if (const Turn* turn = turnWith(record.turns, id))
        change.remove(*turn);
    return change;
}

Change setVoiceByPerson(const SessionRecord& record, bool byPerson)
{
    Change change{byPerson ? KRING_CHANGE("Measure for each person")
                           : KRING_CHANGE("Measure for each perspective"),
                  {}};
    session::Session session = record.session;
    session.voiceByPerson = byPerson;
    change.update(record.session, session);
    for (const Turn& turn : record.turns) {
        Turn nobody = turn;
        nobody.participant = byPerson ? turn.participant : ParticipantId{};
        change.update(turn, nobody);
    }
    return change;
}

} // namespace kring::floor
