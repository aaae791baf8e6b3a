// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaItem.h"
#include "core/session/Vocabulary.h"

namespace kring::agenda {

/// How much of a session was open to everybody: the real whole minutes of the items of interactive kinds,
/// over those of all kinds but breaks, 0 to 1. Nothing while no such minutes are known.
std::optional<double> openShare(const std::vector<AgendaItem>& agenda, const session::Vocabulary& vocabulary);

} // namespace kring::agenda
