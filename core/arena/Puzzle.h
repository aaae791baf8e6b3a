// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"

#include <array>

namespace kring::arena {

/// Where something lies: a pass, one of its rooms (from 0), and its place in the room's order (from 0).
struct Place
{
    AgendaItemId pass;
    int room = 0;
    int index = 0;

    bool operator==(const Place&) const = default;
};

/// A contribution in its room. Minutes are counted from the first day's midnight; see Puzzle::hasClock.
struct Placed
{
    ContributionId id;
    int start = 0;
    int minutes = 0;

    int end() const { return start + minutes; }
    bool operator==(const Placed&) const = default;
};

struct RoomPlan
{
    QString name; ///< empty for a pass's only room
    int used = 0;
    int available = 0;
    std::vector<Placed> placed; ///< one directly after the other, from the pass's start

    int over() const { return std::max(used - available, 0); }
    int free() const { return std::max(available - used, 0); }
};

/// An item of the agenda that contributions are placed in.
struct Pass
{
    AgendaItemId item;
    QString title;
    QString kind;
    QString moderator;
    int start = 0;
    int minutes = 0;
    bool hasBegun = false;
    std::vector<RoomPlan> rooms; ///< at least one

    int end() const { return start + minutes; }
    bool isOverfull() const;
};

/// Something that does not go together as it lies.
struct Trouble
{
    enum class Kind {
        Overfull,        ///< a room holds more than there is time for: `minutes` too many
        DoubleBooked,    ///< `who` is in `first` and `second` at the same time, from `at`
        Apart,           ///< `first` is to come directly after `second` and does not
        ConsentDeclined, ///< a placed story that may not be told
        ConsentMissing,  ///< a placed story that nobody has agreed to yet
        OneLanguage,     ///< everything that goes on at `at` is in other languages than the session's
        RemoteOnSite,    ///< comes by video to a session that is only on site
        NoMinutes,       ///< placed, and nobody has said how long it is
        ScriptAwaited,   ///< a quiet notice
        TwoLinks,        ///< a quiet notice: two come by video at the same time and need a link each
    };

    Kind kind;
    ContributionId first;
    ContributionId second;
    ParticipantId who;
    AgendaItemId pass;
    int room = 0;
    int minutes = 0;
    int at = 0;

    /// True for what is good to know and needs no other programme.
    bool isQuiet() const { return kind == Kind::ScriptAwaited || kind == Kind::TwoLinks; }
    bool operator==(const Trouble&) const = default;
};

/// How many contributions of a sort there are, and how many of them have a place.
struct Count
{
    int placed = 0;
    int all = 0;

    bool operator==(const Count&) const = default;
};

/// Who is heard. A contribution counts once: for the side and the organisation of whoever is named first.
struct Coverage
{
    struct Organisation
    {
        QString name;
        Count count;
    };

    Count total;
    std::array<Count, 4> sides;              ///< by session::Side
    std::vector<Organisation> organisations; ///< the most contributions first; without those of none

    const Count& of(session::Side side) const { return sides[size_t(side)]; }
};

/// The programme of a session as it lies: its passes with what is in them, what still lies in the pool, and
/// what does not go together.
struct Puzzle
{
    bool hasClock = false; ///< false: the session has no time yet, and minutes are counted from its beginning
    std::vector<Pass> passes;
    std::vector<ContributionId> pool; ///< in order of creation
    std::vector<Trouble> troubles;    ///< those to solve first, then the quiet ones
    Coverage coverage;

    static Puzzle of(const session::SessionRecord& record);

    const Pass* pass(AgendaItemId item) const;

    /// Where it lies; a place without a pass for what is in the pool.
    Place placeOf(ContributionId id) const;
    const Placed* placed(ContributionId id) const;
};

/// True for an item that contributions can be placed in: presentations, glimpses, stories and panels always,
/// others only once they have rooms or hold something. What is left out, and breaks, are none.
bool isPass(const session::SessionRecord& record, const agenda::AgendaItem& item);

/// Minutes from the first day's midnight at which each item of the agenda begins as planned, in its order.
/// Without a time of the session they are counted from its beginning.
std::vector<int> plannedStarts(const session::SessionRecord& record);

/// The contribution with this id, or null.
const Contribution* findContribution(const std::vector<Contribution>& contributions, ContributionId id);

/// The contribution with what follows it (talk, discussion), in that order: what moves as one. Of the whole
/// row, whichever of them is asked for.
std::vector<ContributionId> movesWith(const std::vector<Contribution>& contributions, ContributionId id);

/// True for what may only be told when somebody has agreed to it: a story, and what is about a third person.
bool needsConsent(const Contribution& contribution);

/// True when it is said to be in another language than the session's.
bool isInOtherLanguage(const session::SessionRecord& record, const Contribution& contribution);

/// The side of whoever is named first among its contributors.
session::Side sideOf(const session::SessionRecord& record, const Contribution& contribution);

/// Its own organisation, else that of whoever is named first.
QString organisationOf(const session::SessionRecord& record, const Contribution& contribution);

} // namespace kring::arena
