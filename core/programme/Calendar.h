// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/Meeting.h"

#include <QByteArray>

namespace kring::programme {

/// A calendar file (iCalendar, RFC 5545).
struct Calendar
{
    QByteArray text; ///< UTF-8, lines of at most 75 octets that end with CR LF
    int events = 0;
    int leftOut = 0; ///< sessions without a day yet: a month or a quarter is nothing to put in a calendar
};

/// The sessions for a calendar. An event's id is made of
/// the session's document id and stays, so that a newer file replaces what an older one put there. Times
/// are local to the session's time zone, which the file describes. A session of several days is one event
/// that recurs daily, a session without a time lasts whole days, one without an end as long as its agenda. A
/// cancelled session alone is a cancellation, among others an event that is marked as cancelled. Nobody is
/// named as attending.
Calendar calendarOf(const std::vector<session::SessionRecord>& records,
                    const std::vector<session::Session>& others, const session::Vocabulary& vocabulary,
                    session::Language language, Instant now);

} // namespace kring::programme
