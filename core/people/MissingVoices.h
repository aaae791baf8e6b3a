// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Participant.h"
#include "core/session/Vocabulary.h"

#include <vector>

namespace kring::people {

/// A perspective that was in the room in earlier sessions of the series.
struct EarlierVoice
{
    QString perspective;
    std::vector<int> sessions; ///< their numbers in the series

    bool operator==(const EarlierVoice&) const = default;
};

/// Something to think of before the session: said, never in the way.
struct MissingVoice
{
    enum class Kind {
        Concerned,         ///< the session concerns this perspective and nobody with it is expected
        NoLivedExperience, ///< nobody at all from the side of lived experience
        OnlyAssociations,  ///< associations and their spokespersons, but nobody for themselves
        NoRelatives,       ///< staff, but none of the relatives that it concerns or who were there before
    };

    Kind kind = Kind::Concerned;
    QString perspective;              ///< code; for Concerned and NoRelatives
    std::vector<int> earlierSessions; ///< where they were before, by number; NoRelatives only

    bool operator==(const MissingVoice&) const = default;
};

/// Who is missing from the room: those who are invited (and have not said that they are not coming) against
/// those whom the session concerns. Nothing about lived experience is said before anybody is invited.
std::vector<MissingVoice> missingVoices(const QStringList& concerns,
                                        const std::vector<session::Participant>& participants,
                                        const std::vector<EarlierVoice>& earlier = {});

/// The sentence for the screen, in the program's language.
QString sentenceOn(const MissingVoice& voice, const session::Vocabulary& vocabulary,
                   session::Language language);

} // namespace kring::people
