// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/live/LiveRecords.h"
#include "tests/support/FakeClock.h"

#include <stdexcept>

namespace kring::test {

inline session::SessionRecord threeItems()
{
    return recordWithAgenda({{QStringLiteral("Incheckning"), 10},
                             {QStringLiteral("Öppet samtal"), 30},
                             {QStringLiteral("Avslutning"), 5}});
}

inline session::SessionRecord liveWithQuestions()
{
    session::SessionRecord record = threeItems();
    record.session.status = session::SessionStatus::Live;
    record.agenda[0].startedAt = FakeClock().now();
    record.questions = {
        question(11, QStringLiteral("Vem avgör ordningen?"), 7, QStringLiteral("service_user")),
        question(12, QStringLiteral("Hur håller vi kvar andan?"), 8, QStringLiteral("first_line_manager")),
        question(13, QStringLiteral("Får jag vara med?"), 3, QStringLiteral("relative"))};
    return record;
}

inline const floor::Question& questionWith(const session::SessionRecord& record, qint64 id)
{
    for (const floor::Question& question : record.questions) {
        if (question.id.value == id)
            return question;
    }
    throw std::runtime_error("no such question");
}

} // namespace kring::test
