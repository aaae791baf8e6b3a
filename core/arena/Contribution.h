// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Kept.h"
#include "core/people/Consent.h"

#include <vector>

namespace kring::arena {

/// Where the words of a story stand.
enum class Script {
    None,    ///< there is none, and none is waited for
    Awaited, ///< agreed that there will be one
    Read,    ///< whoever leads the day has read it
};

/// Something that somebody brings to an arena: a glimpse of a project, a story, a panel. It lies in the pool
/// until it has a place in a pass.
struct Contribution
{
    ContributionId id;
    SessionId session;
    QString documentId;
    QString title; ///< of the project
    QString kind;  ///< code in vocabulary "agenda_kind": glimpse, story, panel, dialogue
    std::vector<ParticipantId> contributors;
    QString organisation;
    int minutes = 0;
    QString language; ///< "sv", "en" or another; empty for the session's
    bool remote = false;
    bool aboutSomebodyElse = false; ///< tells of a third person
    Script script = Script::None;
    people::Consent consent = people::Consent::Unasked; ///< of the teller, and of whom it tells
    ContributionId follows; ///< comes directly after that one, and moves with it (talk and discussion)
    AgendaItemId pass;      ///< the agenda item that it is placed in; none: in the pool
    int room = 0;           ///< which of the pass's rooms, from 0
    int position = 0;       ///< order within the room, from 1; 0 in the pool
    bool pinned = false;    ///< no suggestion may move it
    QString note;
    Kept kept;

    bool operator==(const Contribution&) const = default;
};

} // namespace kring::arena

namespace kring {

template <> struct CodesOf<arena::Script>
{
    static constexpr std::pair<arena::Script, const char*> table[] = {
        {arena::Script::None, "none"},
        {arena::Script::Awaited, "awaited"},
        {arena::Script::Read, "read"},
    };
};

} // namespace kring
