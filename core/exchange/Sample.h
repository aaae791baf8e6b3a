// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/SessionDocument.h"
#include "core/session/Vocabulary.h"
#include "core/workspace/Change.h"

namespace kring::exchange {

/// When the sample's last meeting is held, local to its time zone.
struct SampleHours
{
    QDate date;
    QTime start;
    QTime end;

    bool operator==(const SampleHours&) const = default;
};

/// Hours that let Start be pressed whenever the sample is made: today 09:00 to 11:00 while that is not over, later
/// in the day two hours from the next quarter, and late in the evening the last two that end before midnight.
SampleHours sampleHours(QDate today, QTime now);

/// The sample workspace as one change for an empty file, in either language: series of managers' meetings,
/// salons, labs and more, that have been and that are planned, the managers' next one for today.
Outcome<workspace::Change> sampleChange(const session::Vocabulary& vocabulary, IdSource& ids, Instant now,
                                        session::Language language);

} // namespace kring::exchange
