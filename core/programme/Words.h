// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"

#include <QString>

namespace kring::programme {

/// An invitation's own words, in its own language: the program may well speak another. `%1` and `%2` stand
/// where a value goes in.
enum class Word {
    NumberInSeries,
    PartOfSeries,
    Cancelled,
    When,
    Where,
    Audience,
    Theme,
    CommonGoal,
    Clock,
    ClockFrom,
    EachDay,
    PeopleInvolved,
    Questions,
    Agenda,
    Day,
    SignUp,
    Links,
    Before,
    After,
    Support,
    Organiser,
    Upcoming,
    Past,
    NoUpcoming,
    NoPast,
    ToTheProgramme,
    Share,
    ShareSeries,
    WrittenOn,
    Time,
    Item,
    Room,
    RoomNumber,
    Moderator,
    Remote,
    Minutes,
    SignUpTo,
    SignUpNoLater,
    StateNotNeeded,
    StateOpen,
    StateOpenUntil,
    StateTomorrow,
    StateInDays,
    StateToday,
    StateTodayAt,
    StateClosed,
    StateFull,
    Taken,
    TakenAndWaiting,
    DayAt,
    Programme,
    Untitled,
};

QString word(Word word, session::Language language);

} // namespace kring::programme
