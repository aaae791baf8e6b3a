// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"
#include "core/common/Kept.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

/// Small lists that hang on a session. Each says its fields once, by their names in the exchange format;
/// storage and exchange read and write them from that.
namespace kring::session {

/// How people sign up for a session.
struct SignUp
{
    QString to;         ///< a link or an address; empty when nobody need sign up
    QDate deadline;     ///< the last day; null for none
    QTime deadlineTime; ///< on that day, local to the session; null for its end
    int places = 0;     ///< 0 when there is no limit
    bool closed = false; ///< closed by hand, whatever the deadline

    bool operator==(const SignUp&) const = default;

    template <class Visit, class Part> static void fields(Visit&& visit, Part& part)
    {
        visit("to", part.to);
        visit("deadline", part.deadline);
        visit("deadline_time", part.deadlineTime);
        visit("places", part.places);
        visit("closed", part.closed);
    }
};

/// Something to read, or to share.
struct Link
{
    QString title;
    QString address;
    Kept kept;

    bool operator==(const Link&) const = default;

    template <class Visit, class Part> static void fields(Visit&& visit, Part& part)
    {
        visit("title", part.title);
        visit("address", part.address);
    }
};

/// A group or wave of a living lab.
struct Group
{
    QString name; ///< "A"
    QString wave; ///< in words: "Startgruppen"; may be empty
    QStringList pilots;
    QString researchTeam;
    Kept kept;

    bool operator==(const Group&) const = default;

    template <class Visit, class Part> static void fields(Visit&& visit, Part& part)
    {
        visit("name", part.name);
        visit("wave", part.wave);
        visit("pilots", part.pilots);
        visit("research_team", part.researchTeam);
    }
};

/// One group presents to another in one of the half-days of a living lab.
struct Encounter
{
    int halfDay = 1;  ///< from 1
    QString presents; ///< the group's name
    QString listens;
    Kept kept;

    bool operator==(const Encounter&) const = default;

    template <class Visit, class Part> static void fields(Visit&& visit, Part& part)
    {
        visit("half_day", part.halfDay);
        visit("presents", part.presents);
        visit("listens", part.listens);
    }
};

/// Who does a step of what is to be done together.
enum class Doer { Nobody, Person, Together, Staff };

/// A line of the map of who does what, today and later, with how it is learnt (self-managed care).
struct HandoverStep
{
    QString step;
    Doer today = Doer::Nobody;
    Doer target = Doer::Nobody;
    QString learning; ///< how it is learnt, and with whose support; never a date by which it must be
    Kept kept;

    bool operator==(const HandoverStep&) const = default;

    template <class Visit, class Part> static void fields(Visit&& visit, Part& part)
    {
        visit("step", part.step);
        visit("today", part.today);
        visit("target", part.target);
        visit("learning", part.learning);
    }
};

/// Time and effort that somebody gave.
struct Effort
{
    QString who;
    QString what;
    int minutes = 0;
    QDate date;
    Kept kept;

    bool operator==(const Effort&) const = default;

    template <class Visit, class Part> static void fields(Visit&& visit, Part& part)
    {
        visit("who", part.who);
        visit("what", part.what);
        visit("minutes", part.minutes);
        visit("date", part.date);
    }
};

} // namespace kring::session

namespace kring {

template <> struct CodesOf<session::Doer>
{
    static constexpr std::pair<session::Doer, const char*> table[] = {
        {session::Doer::Nobody, "nobody"},
        {session::Doer::Person, "person"},
        {session::Doer::Together, "together"},
        {session::Doer::Staff, "staff"},
    };
};

} // namespace kring
