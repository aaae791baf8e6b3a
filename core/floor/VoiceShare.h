// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"

namespace kring::floor {

/// How much one perspective, or several taken together, was heard beside how much it was there.
struct VoiceGroup
{
    QStringList perspectives; ///< codes in vocabulary "perspective"
    session::Side side = session::Side::None;
    int heads = 0;              ///< people who were there during a measured item
    qint64 seconds = 0;         ///< spoken
    int presentMinutes = 0;     ///< all its people's minutes in the measured items, added up
    double shareOfTime = 0;     ///< 0 to 1
    double shareOfPresence = 0; ///< 0 to 1
    double parity = 0; ///< shareOfTime / shareOfPresence: 1 is evenly heard; 0 where nobody was there

    bool operator==(const VoiceGroup&) const = default;
};

/// The share of voice of a session, computed from its turns. Facilitation (a side of None) is not in it.
struct VoiceShare
{
    std::vector<AgendaItemId> measuredItems; ///< during which a turn was measured, in the agenda's order
    qint64 totalSeconds = 0;                 ///< of all groups
    std::vector<VoiceGroup> groups;
    std::vector<session::Side> withheld; ///< sides that are not told, being one person

    bool operator==(const VoiceShare&) const = default;
};

/// One group a perspective, in order of its first participant; a perspective that nobody in the list has
/// comes last, with no heads and the side None. A turn that is running counts until `now`. An item weighs its
/// real minutes; before any item has been measured everybody present weighs the same.
VoiceShare voiceShare(const session::SessionRecord& record, Instant now);

/// The same with nobody alone in a figure, for what leaves the house: a perspective with one person is folded
/// into the others of its side, together with the smallest group if it is still alone; a side with one person
/// in all is withheld, and the totals and shares are those of what is left.
VoiceShare foldedForExport(const VoiceShare& share);

} // namespace kring::floor
