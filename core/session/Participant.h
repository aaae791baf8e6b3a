// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"
#include "core/common/Ids.h"
#include "core/common/Kept.h"
#include "core/people/Consent.h"
#include "core/session/Side.h"

#include <QStringList>

namespace kring::session {

enum class Attendance { Invited, Registered, Waiting, Present, Remote, Absent };

/// Somebody at the table, by role first: a name is never needed.
struct Participant
{
    ParticipantId id;
    SessionId session;
    QString documentId;
    QString name;        ///< empty unless somebody chose to write it
    QString role;        ///< "Förstalinjechef 1, enhet A"
    QString perspective; ///< code in vocabulary "perspective"
    Side side = Side::None;
    QString organisation;
    PersonId person;            ///< in the workspace's register; none for somebody who is only here
    QStringList tasks;          ///< codes in vocabulary "session_role": host, note-taker, ...
    QString title;              ///< of their work or office
    QString sector;             ///< code in vocabulary "sector", or empty
    QString secondTitle;        ///< for those who belong in two places
    QString secondOrganisation;
    QString speaksFor;          ///< code in vocabulary "speaks_for", or empty when nobody has said
    QString group;              ///< own group or wave: "A"
    QString mixedGroup;         ///< the mixed group they are put in: "2"
    QString fee;                ///< what they are paid, in words; empty when nobody has said
    bool prepared = false;      ///< the talk beforehand has been held
    people::Consent consent = people::Consent::Unasked; ///< to being named, quoted or pictured
    Attendance attendance = Attendance::Invited;
    QString note;
    AgendaItemId presentFrom; ///< came in at this item; none: from the start
    AgendaItemId presentTo;   ///< left after this item; none: stayed to the end
    Kept kept;

    bool operator==(const Participant&) const = default;

    bool isPresent() const { return attendance == Attendance::Present || attendance == Attendance::Remote; }
};

} // namespace kring::session

namespace kring {

template <>
struct CodesOf<session::Attendance>
{
    static constexpr std::pair<session::Attendance, const char*> table[] = {
        {session::Attendance::Invited, "invited"}, {session::Attendance::Registered, "registered"},
        {session::Attendance::Waiting, "waiting"}, {session::Attendance::Present, "present"},
        {session::Attendance::Remote, "remote"},   {session::Attendance::Absent, "absent"},
    };
};

} // namespace kring
