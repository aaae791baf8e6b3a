// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Id.h"

namespace kring {

using SeriesId = Id<struct SeriesTag>;
using SessionId = Id<struct SessionTag>;
using ParticipantId = Id<struct ParticipantTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using QuestionId = Id<struct QuestionTag>;
using NoteId = Id<struct NoteTag>;
using DecisionId = Id<struct DecisionTag>;
using ActionId = Id<struct ActionTag>;
using CarriedQuestionId = Id<struct CarriedQuestionTag>;
using NextSessionId = Id<struct NextSessionTag>;
using TurnId = Id<struct TurnTag>;
using QueueEntryId = Id<struct QueueEntryTag>;
using RoundId = Id<struct RoundTag>;
using PersonId = Id<struct PersonTag>;
using ContributionId = Id<struct ContributionTag>;
using LogEntryId = Id<struct LogEntryTag>;
using GlossaryTermId = Id<struct GlossaryTermTag>;
using FormatId = Id<struct FormatTag>;

/// A reference to a row of any kind ("this question's outcome is that decision"). Ids are unique across
/// all tables, so the number alone says which row is meant.
using AnyId = Id<struct AnyTag>;

template <class Tag>
AnyId toAny(Id<Tag> id)
{
    return {id.value};
}

} // namespace kring
