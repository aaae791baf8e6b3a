// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/VagueDate.h"
#include "core/session/Participant.h"

#include <QHash>

#include <vector>

namespace kring::people {

/// A session that people of the register have been invited to, as the register's columns show it.
struct HeldSession
{
    SessionId id;
    QString title;
    VagueDate date;

    bool operator==(const HeldSession&) const = default;
};

/// Who of the register was at the latest sessions.
struct AttendanceHistory
{
    std::vector<HeldSession> sessions; ///< that have begun, oldest first

    /// For each person who was invited to any of them, one mark a session; none where they were not invited.
    QHash<PersonId, std::vector<std::optional<session::Attendance>>> marks;

    /// When each person was last at any session.
    QHash<PersonId, VagueDate> last;
};

} // namespace kring::people
