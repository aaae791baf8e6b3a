// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaItem.h"
#include "core/session/Session.h"
#include "core/session/Vocabulary.h"

#include <optional>

namespace kring::agenda {

/// How the planned minutes of an agenda are shared. What is left out counts for nothing.
struct PlanShares
{
    struct Group
    {
        QString group; ///< of vocabulary "agenda_kind": "conversation"; empty for kinds of one's own
        int minutes = 0;

        bool operator==(const Group&) const = default;
    };

    std::vector<Group> groups; ///< those with minutes, in the order that the agenda comes to them

    /// Of all minutes but breaks, 0 to 1: those of interactive kinds, and those of presentations. Nothing
    /// while there are no such minutes.
    std::optional<double> conversation;
    std::optional<double> presentation;

    bool operator==(const PlanShares&) const = default;
};

PlanShares planShares(const std::vector<AgendaItem>& agenda, const session::Vocabulary& vocabulary);

/// The most that may be presentation in a session of this type ("salon": a quarter); nothing where nobody has
/// said.
std::optional<double> mostPresentation(const QString& sessionType);

/// True when more of the session is presentation than its type is meant for. Said quietly, never in the way.
bool hasTooMuchPresentation(const session::Session& session, const PlanShares& shares);

} // namespace kring::agenda
