// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaItem.h"
#include "core/arena/Contribution.h"
#include "core/floor/Question.h"
#include "core/floor/QueueEntry.h"
#include "core/floor/Round.h"
#include "core/floor/Turn.h"
#include "core/followup/Action.h"
#include "core/followup/CarriedQuestion.h"
#include "core/followup/Decision.h"
#include "core/followup/NextSession.h"
#include "core/people/Person.h"
#include "core/reflection/Note.h"
#include "core/session/GlossaryTerm.h"
#include "core/session/LogEntry.h"
#include "core/session/Participant.h"
#include "core/session/Series.h"
#include "core/session/Session.h"

#include <optional>
#include <vector>

namespace kring::session {

/// Everything one session holds, as it was at one moment: what a report is made from and what goes in and
/// out as an exchange document. The agenda is ordered by position, the other lists by id (time of creation).
struct SessionRecord
{
    Session session;
    std::optional<Series> series;
    std::vector<agenda::AgendaItem> agenda;
    std::vector<Participant> participants;
    std::vector<floor::Question> questions;
    std::vector<reflection::Note> notes;
    std::vector<followup::Decision> decisions;
    std::vector<followup::Action> actions;
    std::vector<followup::CarriedQuestion> carried;
    std::optional<followup::NextSession> next;
    std::vector<people::Person> people; ///< those of its participants who are in the register
    std::vector<arena::Contribution> contributions;
    std::vector<LogEntry> log;          ///< of its series
    std::vector<GlossaryTerm> glossary; ///< of its series
    std::vector<floor::Turn> turns;
    std::vector<floor::QueueEntry> queue; ///< empty once the session has ended
    std::optional<floor::Round> round;    ///< while one goes on

    bool operator==(const SessionRecord&) const = default;
};

} // namespace kring::session
