// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/IdSource.h"
#include "core/session/SessionRecord.h"
#include "core/workspace/Change.h"

namespace kring::followup {

/// What is said of the next session when it is planned from this one.
struct NextWanted
{
    QString title;
    VagueDate date;
    int number = 0; ///< place in the series, 0 for none

    bool operator==(const NextWanted&) const = default;
};

/// What the next session begins as: the title and date agreed at the end of this one, else the series' title.
NextWanted suggestedNext(const session::SessionRecord& record);

/// The questions that go on to the next session, as they are worded there.
std::vector<floor::Question> questionsToCarry(const session::SessionRecord& record);

/// The next session, made from this one: the same way of meeting with its agenda as it was planned, the same
/// people as invited, and the questions that were carried, each linked to where it comes from. It builds on
/// this one. Empty without a title. The change's first edit inserts the session.
workspace::Change nextSessionFrom(IdSource& ids, const session::SessionRecord& record,
                                  const NextWanted& wanted, Instant now);

} // namespace kring::followup
