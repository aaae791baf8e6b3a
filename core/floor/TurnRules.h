// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

namespace kring::floor {

/// Who begins to speak. The person is kept only where the session's voiceByPerson says so.
struct Speaker
{
    QString perspective;
    ParticipantId participant;
    bool assisted = false; ///< marks the turn, so that its extra time costs nobody their place
};

/// Somebody begins to speak, and whoever spoke ends at the same instant. Should the clock have been set back,
/// the turn begins where the last one ended. Empty without a perspective.
workspace::Change startTurn(const session::SessionRecord& record, TurnId id, const Speaker& speaker,
                            Instant now);

/// Nobody's time is measured any more; a turn that began in this very instant is as if it had never been.
workspace::Change endTurn(const session::SessionRecord& record, Instant now);

/// The running turn, or a finished one, was assisted after all, or was not.
workspace::Change toggleAssisted(const session::SessionRecord& record, TurnId id);

enum class TurnFault { None, NoSuchTurn, EndsBeforeItStarts, NotYet, Overlaps };

struct TurnCorrection
{
    TurnFault fault = TurnFault::None;
    TurnId inTheWay; ///< for Overlaps: the first turn it would lie over
    workspace::Change change;
};

/// A finished turn as it should have been: its perspective, start, end and assisted mark are taken from
/// `wanted`. Refused if it would lie over another turn, end before it starts or end after `now`. With another
/// perspective it is no longer said which person it was.
TurnCorrection correctTurn(const session::SessionRecord& record, const Turn& wanted, Instant now);

workspace::Change removeTurn(const session::SessionRecord& record, TurnId id);

/// Whether turns say which person spoke. When they no longer are to, the turns there are forget it too.
workspace::Change setVoiceByPerson(const session::SessionRecord& record, bool byPerson);

} // namespace kring::floor
