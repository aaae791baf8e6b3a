// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Gaps.h"
#include "core/session/SessionRecord.h"

namespace kring::followup {

/// What is still open when a session is about to end. Ending it throws none of this away: it is listed so
/// that somebody can say what is to become of it while people are still there.
struct Leftovers
{
    std::vector<floor::Question> unhandled; ///< the one in discussion first, then by dots
    std::vector<floor::Question> parked;    ///< in the order of the parking place
    std::vector<reflection::Note> unsorted;
    std::vector<reflection::Note> comeBack;    ///< sorted ones that still want an answer
    std::vector<Action> unassigned;            ///< open actions without owner or without date
    std::vector<agenda::Gap> gaps;             ///< time away that nobody has said what it was
    std::optional<floor::Turn> running;        ///< whoever has the floor: the turn ends with the session
    std::optional<floor::Round> round;         ///< a go-round that is not over: it goes with the session
    std::optional<agenda::AgendaItem> closing; ///< the agenda's closing, when it is to come and has not begun

    bool operator==(const Leftovers&) const = default;

    /// True when nothing is left to deal with; a closing that has not begun does not count by itself.
    bool isEmpty() const;
};

Leftovers leftovers(const session::SessionRecord& record);

/// Somebody takes an action, or gets a day for it. Empty when that is how it stands already.
workspace::Change setOwner(const Action& action, const QString& owner);
workspace::Change setDue(const Action& action, QDate due);

} // namespace kring::followup
