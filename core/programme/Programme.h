// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/Meeting.h"

namespace kring::programme {

/// What the programme page of a series says, on the day it is written.
struct Programme
{
    session::Language language = session::Language::Swedish;
    QString title;
    QString theme;       ///< over all of the sessions
    QString description; ///< for those who are to come
    QString commonGoal;
    QString partOf;                ///< pilot and programme
    std::vector<Meeting> upcoming; ///< soonest first, those to be announced last
    std::vector<Meeting> past;     ///< latest first
    QDate writtenOn;
};

/// The programme of a series now. The records are its sessions, in any order.
Programme programmeOf(const session::Series& series, const std::vector<session::SessionRecord>& records,
                      const session::Vocabulary& vocabulary, session::Language language, Instant now);

} // namespace kring::programme
