// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/InvitationVersion.h"

#include <tuple>

namespace kring::programme {

using session::Session;
using session::SessionStatus;

namespace {

bool isCancelled(const Session& session)
{
    return session.status == SessionStatus::Cancelled;
}

} // namespace

bool invitationChanged(const Session& before, const Session& after)
{
    const auto shown = [](const Session& session) {
        return std::tuple(session.date.first, session.date.precision, session.lastDay, session.start,
                          session.end, session.timeZone, session.place, session.mode, session.title,
                          isCancelled(session));
    };
    return shown(before) != shown(after);
}

Session withInvitationVersion(const Session& before, Session after)
{
    if (before.date.precision != DatePrecision::Day || !invitationChanged(before, after))
        return after;
    // What was cancelled stood one higher in the calendars than its version (see sequenceOf).
    const int step = isCancelled(before) && !isCancelled(after) ? 2 : 1;
    after.invitationVersion = std::max(before.invitationVersion, after.invitationVersion) + step;
    return after;
}

int sequenceOf(const Session& session)
{
    return session.invitationVersion + (isCancelled(session) ? 1 : 0);
}

} // namespace kring::programme
