// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Change.h"

#include <optional>

namespace kring::session {

/// The frame of a session as it is to be: `wanted` with texts trimmed and what does not go together mended.
/// An empty title keeps the one there is; a last day needs a first one before it; places are never negative.
/// Everything but the frame (title, format, language, date, times, place, mode, organiser, theme, common
/// goal, audience, context, support lines, concerns, sign-up, last day) stays as it is in `session`.
workspace::Change editFrame(const Session& session, const Session& wanted);

/// The session will not be held. Empty for one that goes on or is over.
workspace::Change cancelSession(const Session& session);

/// It will be held after all. Empty unless it was cancelled.
workspace::Change takeUpSession(const Session& session);

/// A date as somebody types it, as precise as it is meant to be: a day as core/followup/DueDate.h reads it,
/// also with the day of the week before it; "2027-02", "februari 2027", "feb 2027" or a month alone (the next
/// one); "2027-Q1", "Q1 2027", "kvartal 1 2027", "1". An empty text is a date to be announced. Nothing when
/// it cannot be understood.
std::optional<VagueDate> readVagueDate(const QString& typed, DatePrecision precision, QDate today);

/// The same date with another precision: the first day, month or quarter that it lies in.
VagueDate withPrecision(const VagueDate& date, DatePrecision precision, QDate today);

/// A time of day as somebody types it: "9", "9:30", "09.30", "0930", "kl 9". An empty text is no time.
/// Nothing when it cannot be understood.
std::optional<QTime> readTimeOfDay(const QString& typed);

} // namespace kring::session
