// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Sample.h"
#include "tests/core/exchange/ExchangeSupport.h"

using namespace kring;
using namespace kring::test;
using exchange::sampleHours;

namespace {

const QDate today(2026, 11, 24);

std::vector<session::Session> sampleSessions(DocumentDoor& door)
{
    const auto change = exchange::sampleChange(door.vocabulary(), door.ids(), door.clock().now(),
                                                 session::Language::Swedish);
    REQUIRE(change);
    std::vector<session::Session> sessions;
    for (const workspace::RowEdit& edit : change->edits) {
        if (const auto* session = std::get_if<workspace::Edit<session::Session>>(&edit))
            sessions.push_back(*session->after);
    }
    return sessions;
}

} // namespace

TEST_CASE("The sample's last meeting is today from nine to eleven while that is not over")
{
    CHECK(sampleHours(today, {0, 0}) == exchange::SampleHours{today, {9, 0}, {11, 0}});
    CHECK(sampleHours(today, {10, 59}) == exchange::SampleHours{today, {9, 0}, {11, 0}});
}

TEST_CASE("Later in the day it begins at the next quarter")
{
    CHECK(sampleHours(today, {11, 0}) == exchange::SampleHours{today, {11, 0}, {13, 0}});
    CHECK(sampleHours(today, {14, 1}) == exchange::SampleHours{today, {14, 15}, {16, 15}});
    CHECK(sampleHours(today, {21, 45}) == exchange::SampleHours{today, {21, 45}, {23, 45}});
}

TEST_CASE("Late in the evening it is the last two hours that end before midnight, so that Start can be pressed")
{
    CHECK(sampleHours(today, {21, 46}) == exchange::SampleHours{today, {21, 45}, {23, 45}});
    CHECK(sampleHours(today, {23, 59}) == exchange::SampleHours{today, {21, 45}, {23, 45}});
}

TEST_CASE("The sample has seven closed managers' meetings and one planned for today, in one series")
{
    DocumentDoor door;
    std::vector<session::Session> meetings;
    for (const session::Session& session : sampleSessions(door)) {
        if (session.type == u"manager_meeting")
            meetings.push_back(session);
    }
    REQUIRE(meetings.size() == 8);
    for (const session::Session& session : meetings) {
        CHECK(session.series == meetings.front().series);
        CHECK(session.status ==
              (session.number == 8 ? session::SessionStatus::Planned : session::SessionStatus::Closed));
    }
    CHECK(meetings.back().date == VagueDate::day(QDate(2026, 11, 13)));
}
