// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"
#include "core/common/Ids.h"
#include "core/common/Instant.h"
#include "core/common/Kept.h"

#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace kring::agenda {

/// The longest that an agenda item may be planned to be: a day.
inline constexpr int mostMinutes = 1440;

/// Why an item's clock stood still.
enum class PauseReason {
    Paused,     ///< somebody stopped it
    Break,      ///< time away that was a break after all
    Nobody,     ///< time away that nobody is charged for
    Unassigned, ///< the computer slept or the program was gone; nobody has said yet what that time was
};

/// A time when the item's clock stood still. Without an end it still does.
struct Pause
{
    Instant startedAt;
    std::optional<Instant> endedAt;
    PauseReason reason = PauseReason::Paused;
    Kept kept;

    bool operator==(const Pause&) const = default;
};

/// Minutes given to an item while it ran (negative: taken back), kept apart from what was planned.
struct Grant
{
    Instant at;
    int minutes = 0;
    Kept kept;

    bool operator==(const Grant&) const = default;
};

/// One of the short turns inside an item: five pilots with five minutes each, the glimpses of an arena.
struct ShortTurn
{
    QString title; ///< whose turn it is, or what about
    int minutes = 0;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    Kept kept;

    bool operator==(const ShortTurn&) const = default;
};

/// One line of the agenda. When it began and ended are facts; what the clock shows is computed from them.
struct AgendaItem
{
    AgendaItemId id;
    SessionId session;
    int position = 0; ///< the item's number, from 1, strictly increasing down the agenda
    QString kind;     ///< code in vocabulary "agenda_kind"
    QString title;
    int plannedMinutes = 0;
    QTime fixedStart; ///< local; for an item that must begin on the clock, null for the others
    int day = 0;         ///< of a session of several days, from 0
    QString responsible; ///< who leads it, in words: a role or a name; a pass's moderator
    QString preparation; ///< the facilitator's own notes; never shown to the room and never in a report
    bool reserved = false; ///< an empty place in an open agenda, to be filled live
    QStringList rooms;   ///< of a pass with parallel rooms; empty for one room
    QStringList discussionQuestions; ///< what the room is asked to talk about
    std::vector<ShortTurn> shortTurns;
    QuestionId fromQuestion; ///< the floor's question that this item was made of, if any
    bool leftOut = false;    ///< not to be done this time
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    std::vector<Pause> pauses;
    std::vector<Grant> grants;
    std::optional<int> actualMinutes; ///< as written afterwards; see actualMinutesOf()
    QTime actualStart;                ///< as written afterwards, local
    Kept kept;

    bool operator==(const AgendaItem&) const = default;
};

} // namespace kring::agenda

namespace kring {

template <>
struct CodesOf<agenda::PauseReason>
{
    static constexpr std::pair<agenda::PauseReason, const char*> table[] = {
        {agenda::PauseReason::Paused, "paused"},
        {agenda::PauseReason::Break, "break"},
        {agenda::PauseReason::Nobody, "nobody"},
        {agenda::PauseReason::Unassigned, "unassigned"},
    };
};

} // namespace kring
