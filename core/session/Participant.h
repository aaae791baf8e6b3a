// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"
#include "core/common/Ids.h"
#include "core/common/Kept.h"

namespace kring::session {

enum class Side { Lived, Service, Research, None };
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
struct CodesOf<session::Side>
{
    static constexpr std::pair<session::Side, const char*> table[] = {
        {session::Side::Lived, "lived"},
        {session::Side::Service, "service"},
        {session::Side::Research, "research"},
        {session::Side::None, "none"},
    };
};

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
