// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Outcome.h"
#include "core/workspace/Change.h"

#include <functional>
#include <utility>
#include <vector>

namespace kring::lab {

/// Who presents to whom across the half-days of a living lab.
///
/// In a half-day a group takes part in one encounter at most: it presents, or listens, or rests. The
/// half-days are the rounds of a round robin (the circle method, as for chess tournaments), so that every
/// pair meets once in as few half-days as there can be: n - 1 for an even number of groups, n for an odd one,
/// where one group at a time rests. Who presents is chosen along Euler circuits of the meetings: a group
/// presents as often as it listens, or once more or less.
struct RotationPlan
{
    std::vector<session::Encounter> encounters;     ///< by half-day
    std::vector<std::pair<QString, QString>> unmet; ///< pairs for whom there was no half-day
};

/// How many half-days it takes until everybody has met.
int halfDaysNeeded(int groups);

/// A rotation of these groups (names differ) over so many half-days; half-days beyond those needed stay free.
RotationPlan rotationFor(const QStringList& groups, int halfDays);

/// The pairs of groups that do not meet in a rotation.
std::vector<std::pair<QString, QString>> unmetPairs(const QStringList& groups,
                                                    const std::vector<session::Encounter>& rotation);

/// What is odd about a rotation, perhaps on purpose: it is told, and nothing is refused for it.
struct RotationFault
{
    enum class Kind {
        MeetTwice,    ///< `group` and `other` have met before `halfDay`
        DoubleBooked, ///< `group` is wanted in two places in `halfDay`; presenting to several at once is one
        Missing,      ///< `group` is in no encounter
        Unknown,      ///< `group` is not one of the session's groups
        WithItself,   ///< `group` presents to itself
    };

    Kind kind = Kind::MeetTwice;
    int halfDay = 0; ///< 0 where it is about the whole
    QString group;
    QString other;

    bool operator==(const RotationFault&) const = default;
};

std::vector<RotationFault> rotationFaults(const QStringList& groups,
                                          const std::vector<session::Encounter>& rotation);

/// Puts a rotation of the session's groups in place of the one that is there.
workspace::Change makeRotation(const session::Session& session, int halfDays);

/// Adds an encounter (index -1) or writes the one at `index` anew; the rotation stays in the order of its
/// half-days. Refused where a group is not the session's, where it presents to itself, or for a half-day
/// before the first.
Outcome<workspace::Change> putEncounter(const session::Session& session, int index,
                                        session::Encounter encounter);
workspace::Change removeEncounter(const session::Session& session, int index);

/// The words of agenda items that are made from a half-day.
struct HalfDayTitles
{
    QString presentation; ///< "%1 presenterar för %2": "%1" and "%2" are the groups
    QString within;
    QString between;
};

/// Adds to the end of the agenda what a half-day holds: the presentations (those at the same time in one
/// item), a reflection within the groups and one between them, with the minutes of the living lab's format.
/// In a session of several days two half-days are a day. `ids` makes an item's id. Empty for a half-day in
/// which nobody meets.
workspace::Change agendaFromHalfDay(const session::SessionRecord& record, int halfDay,
                                    const HalfDayTitles& titles, const std::function<AgendaItemId()>& ids);

} // namespace kring::lab
