// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/Puzzle.h"
#include "core/workspace/Change.h"

namespace kring::arena {

/// Why a contribution gets no place in a suggestion.
enum class Hindrance {
    NoMinutes,       ///< nobody has said how long it is
    NoPass,          ///< there is no pass for its kind that has not begun
    NoTime,          ///< no room has so many minutes left
    SomebodyBusy,    ///< wherever there is time, one of its contributors is elsewhere
    OtherLanguage,   ///< only where everything else at the time is in another language too
    OtherRemote,     ///< only where another one comes by video at the same time
    RemoteOnSite,    ///< comes by video, and the session is only on site
    ConsentDeclined, ///< it may not be told
    NotAfterOther,   ///< what it follows has a place already, and something else comes directly after that
};

/// A programme for what lies in the pool. What has a place is not moved, neither to another place nor in
/// time: everything goes to the end of a room.
struct Suggestion
{
    struct Placement
    {
        ContributionId id;
        AgendaItemId pass;
        int room = 0;
        int start = 0; ///< as in Puzzle
    };
    struct Left
    {
        ContributionId id;
        Hindrance why;
        ParticipantId who; ///< with SomebodyBusy
    };

    std::vector<Placement> placed; ///< by pass, room and time
    std::vector<Left> left;        ///< in order of creation
    workspace::Change change;      ///< all of it as one; empty when nothing can be placed
};

/// Places what is unplaced within the constraints: no room is overfull, nobody is in two places, what belongs
/// together comes directly after one another, two by video never at the same time, and where rooms are
/// parallel something is always in the session's language. The same record always gives the same.
Suggestion suggestProgramme(const session::SessionRecord& record);

/// True when contributions of a kind may be suggested for a pass: one of the same kind, one for glimpses or
/// presentations, or one with parallel rooms.
bool suits(const Pass& pass, const QString& kind);

} // namespace kring::arena
