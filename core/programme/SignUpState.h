// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"

namespace kring::programme {

/// Where the sign-up for a session stands at one moment.
struct SignUpState
{
    enum class Kind {
        NotNeeded, ///< nobody has said how to sign up
        Open,      ///< without a deadline, or with one that is more than a fortnight away
        ClosesInDays,
        ClosesToday,
        Closed, ///< by hand, by its deadline, or because the session has begun or been cancelled
        Full,   ///< still open, for the waiting list
    };

    Kind kind = Kind::NotNeeded;
    int daysLeft = 0;   ///< until the deadline's day; 0 without one
    int registered = 0; ///< have a place: signed up, or were there
    int waiting = 0;

    bool operator==(const SignUpState&) const = default;
};

/// The state at this instant. Days are counted on the calendar of the session's own time zone; a deadline
/// without a time lasts its day out.
SignUpState signUpState(const session::Session& session,
                        const std::vector<session::Participant>& participants, Instant now);

/// "Anmälan stänger om 3 dagar, 8 december 2026.", always with the date, since it will be read later; with
/// how many places are taken where they are limited.
QString inWords(const SignUpState& state, const session::SignUp& signUp, session::Language language);

/// "8 december 2026 kl. 16.00"; empty without a deadline.
QString deadlineInWords(const session::SignUp& signUp, session::Language language);

} // namespace kring::programme
