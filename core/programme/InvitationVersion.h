// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Session.h"

namespace kring::programme {

/// Whether what a calendar holds of the session is no longer true: its days, times, time zone, place, title
/// or whether it is held at all.
bool invitationChanged(const session::Session& before, const session::Session& after);

/// `after` with the version that its invitation then has. Called where an edit of a session is put together:
/// `change.update(before, withInvitationVersion(before, after))`. Kring cannot know whether an invitation
/// has been sent, so every change counts from the moment there was a day to put into a calendar.
session::Session withInvitationVersion(const session::Session& before, session::Session after);

/// What goes into a calendar as SEQUENCE: it must rise with every change, and a cancellation is one.
int sequenceOf(const session::Session& session);

} // namespace kring::programme
