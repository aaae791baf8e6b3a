// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/Meeting.h"

namespace kring::programme {

/// Those who host, facilitate, moderate or contribute, in that order; nobody else of the participants.
std::vector<Presenter> presentersOf(const session::SessionRecord& record,
                                    const session::Vocabulary& vocabulary, session::Language language);

/// The agenda with its running times: each item follows the one before, unless it begins on the clock.
std::vector<ProgrammeLine> linesOf(const session::SessionRecord& record, session::Language language);

} // namespace kring::programme
