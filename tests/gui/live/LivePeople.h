// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/live/LiveSessions.h"

namespace kring::test {

/// A session that is live, with this many people: a leader, managers, and every fifth a relative.
inline session::SessionRecord liveWith(int people)
{
    session::SessionRecord record = threeItems();
    record.session.status = session::SessionStatus::Live;
    record.agenda[0].startedAt = FakeClock().now();
    for (int number = 1; number <= people; ++number) {
        session::Participant person;
        person.id = {500 + number};
        person.session = {1};
        person.role =
            number == 1 ? QStringLiteral("Processledare") : QStringLiteral("Deltagare %1").arg(number);
        const bool lived = number % 5 == 0;
        person.perspective = number == 1 ? QStringLiteral("facilitation")
                             : lived     ? QStringLiteral("relative")
                                         : QStringLiteral("first_line_manager");
        person.side = number == 1 ? session::Side::None
                      : lived     ? session::Side::Lived
                                  : session::Side::Service;
        person.attendance = session::Attendance::Present;
        record.participants.push_back(person);
    }
    return record;
}

} // namespace kring::test
