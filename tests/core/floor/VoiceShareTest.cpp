// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/VoiceShare.h"
#include "tests/support/Catch.h"
#include "tests/support/FakeClock.h"

using namespace kring;
using namespace kring::floor;
using session::Attendance;
using session::Side;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A meeting whose people and turns a test writes down.
struct Meeting
{
    session::SessionRecord record;
    Instant start = instantFromMilliseconds(1'794'556'800'000);
    Instant end = start;

    Meeting() { record.session.id = {1}; }

    AgendaItemId item(int minutes)
    {
        agenda::AgendaItem item;
        item.position = int(record.agenda.size()) + 1;
        item.id = {100 + item.position};
        item.startedAt = end;
        end += std::chrono::minutes(minutes);
        item.endedAt = end;
        record.agenda.push_back(item);
        return item.id;
    }
    session::Participant& person(const QString& perspective, Side side)
    {
        session::Participant person;
        person.id = {200 + qint64(record.participants.size())};
        person.perspective = perspective;
        person.side = side;
        person.attendance = Attendance::Present;
        return record.participants.emplace_back(person);
    }
    void people(int count, const QString& perspective, Side side)
    {
        for (int i = 0; i < count; ++i)
            person(perspective, side);
    }
    /// Spoken from this many seconds into an item.
    void turn(int position, int from, int seconds, const QString& perspective)
    {
        const Instant begin = *record.agenda[size_t(position - 1)].startedAt + std::chrono::seconds(from);
        Turn turn;
        turn.id = {300 + qint64(record.turns.size())};
        turn.perspective = perspective;
        turn.startedAt = begin;
        turn.endedAt = begin + std::chrono::seconds(seconds);
        record.turns.push_back(turn);
    }
    VoiceShare share() const { return voiceShare(record, end); }
};

/// The example of the exchange format: items 3, 4, 5, 7 and 8 were measured, an hour in all.
Meeting example()
{
    Meeting meeting;
    for (const int minutes : {9, 10, 12, 4, 34, 10, 19, 9, 6, 2, 5})
        meeting.item(minutes);
    meeting.people(2, u"facilitation"_s, Side::None);
    meeting.people(6, u"first_line_manager"_s, Side::Service);
    session::Participant& senior = meeting.person(u"senior_manager"_s, Side::Service);
    senior.presentFrom = meeting.record.agenda[7].id;
    senior.presentTo = meeting.record.agenda[10].id;
    meeting.people(2, u"action_researcher"_s, Side::Research);
    meeting.people(2, u"staff"_s, Side::Service);
    meeting.person(u"service_user"_s, Side::Lived);
    meeting.person(u"relative"_s, Side::Lived);
    meeting.person(u"user_association"_s, Side::Lived);

    meeting.turn(3, 0, 600, u"first_line_manager"_s);
    meeting.turn(4, 0, 120, u"staff"_s);
    meeting.turn(4, 120, 90, u"service_user"_s);
    meeting.turn(5, 0, 1000, u"first_line_manager"_s);
    meeting.turn(5, 1000, 200, u"action_researcher"_s);
    meeting.turn(5, 1200, 400, u"relative"_s);
    meeting.turn(5, 1600, 300, u"facilitation"_s);
    meeting.turn(7, 0, 410, u"first_line_manager"_s);
    meeting.turn(7, 410, 100, u"action_researcher"_s);
    meeting.turn(7, 510, 200, u"user_association"_s);
    meeting.turn(8, 0, 280, u"staff"_s);
    meeting.turn(8, 280, 200, u"senior_manager"_s);
    return meeting;
}

void check(const VoiceGroup& group, const QStringList& perspectives, int heads, qint64 seconds, int minutes,
           double ofTime, double ofPresence, double parity)
{
    CHECK(group.perspectives == perspectives);
    CHECK(group.heads == heads);
    CHECK(group.seconds == seconds);
    CHECK(group.presentMinutes == minutes);
    CHECK(group.shareOfTime == Approx(ofTime).margin(0.0005));
    CHECK(group.shareOfPresence == Approx(ofPresence).margin(0.0005));
    CHECK(group.parity == Approx(parity).margin(0.005));
}

} // namespace

TEST_CASE("the share of voice of the example meeting, folded so that nobody is alone in a figure")
{
    const Meeting meeting = example();
    const VoiceShare share = foldedForExport(meeting.share());
    std::vector<AgendaItemId> measured;
    for (const size_t position : {3, 4, 5, 7, 8})
        measured.push_back(meeting.record.agenda[position - 1].id);
    CHECK(share.measuredItems == measured);
    CHECK(share.totalSeconds == 3600);
    CHECK(share.withheld.empty());
    REQUIRE(share.groups.size() == 4);
    check(share.groups[0], {u"first_line_manager"_s}, 6, 2010, 468, 0.558, 0.457, 1.22);
    check(share.groups[1], {u"staff"_s, u"senior_manager"_s}, 3, 600, 165, 0.167, 0.161, 1.03);
    check(share.groups[2], {u"action_researcher"_s}, 2, 300, 156, 0.083, 0.152, 0.55);
    check(share.groups[3], {u"service_user"_s, u"relative"_s, u"user_association"_s}, 3, 690, 234, 0.192,
          0.229, 0.84);
}

TEST_CASE("on the screen every perspective is a group of its own, and facilitation is none")
{
    const VoiceShare share = example().share();
    QStringList perspectives;
    for (const VoiceGroup& group : share.groups)
        perspectives += group.perspectives;
    CHECK(perspectives == QStringList{u"first_line_manager"_s, u"senior_manager"_s, u"action_researcher"_s,
                                      u"staff"_s, u"service_user"_s, u"relative"_s, u"user_association"_s});
    CHECK(share.totalSeconds == 3600);
    CHECK(share.groups[1].presentMinutes == 9);
}

TEST_CASE("whoever came late is weighed by the time they were there")
{
    Meeting meeting;
    meeting.item(30);
    const AgendaItemId second = meeting.item(10);
    meeting.person(u"staff"_s, Side::Service);
    meeting.person(u"relative"_s, Side::Lived).presentFrom = second;
    meeting.turn(1, 0, 600, u"staff"_s);
    meeting.turn(2, 0, 200, u"relative"_s);
    const VoiceShare share = meeting.share();
    CHECK(share.groups[0].parity == Approx(0.9375));
    CHECK(share.groups[1].parity == Approx(1.25));
}

TEST_CASE("the invited who stayed away are not at the table; the remote ones are")
{
    Meeting meeting;
    meeting.item(10);
    meeting.person(u"staff"_s, Side::Service).attendance = Attendance::Absent;
    meeting.person(u"staff"_s, Side::Service).attendance = Attendance::Remote;
    meeting.person(u"relative"_s, Side::Lived).attendance = Attendance::Registered;
    meeting.turn(1, 0, 60, u"staff"_s);
    const VoiceShare share = meeting.share();
    REQUIRE(share.groups.size() == 1);
    CHECK(share.groups[0].heads == 1);
}

TEST_CASE("a side of one person is withheld, and nothing shown tells its time or its heads")
{
    Meeting meeting;
    meeting.item(10);
    meeting.people(3, u"staff"_s, Side::Service);
    meeting.people(2, u"action_researcher"_s, Side::Research);
    meeting.person(u"relative"_s, Side::Lived);
    meeting.turn(1, 0, 60, u"staff"_s);
    meeting.turn(1, 60, 100, u"relative"_s);
    meeting.turn(1, 160, 40, u"action_researcher"_s);
    const VoiceShare share = foldedForExport(meeting.share());
    CHECK(share.withheld == std::vector{Side::Lived});
    CHECK(share.totalSeconds == 100);
    REQUIRE(share.groups.size() == 2);
    CHECK(share.groups[0].shareOfTime + share.groups[1].shareOfTime == Approx(1));
    CHECK(share.groups[0].shareOfPresence == Approx(0.6));
    CHECK(share.groups[0].parity == Approx(1));
}

TEST_CASE("a perspective that nobody in the list has is timed, and comes last")
{
    Meeting meeting;
    meeting.item(10);
    meeting.turn(1, 0, 60, u"patient"_s);
    meeting.people(2, u"staff"_s, Side::Service);
    const VoiceShare share = meeting.share();
    REQUIRE(share.groups.size() == 2);
    CHECK(share.groups[1].perspectives == QStringList{u"patient"_s});
    CHECK(share.groups[1].heads == 0);
    CHECK(share.groups[1].parity == 0);
    CHECK(foldedForExport(share).withheld == std::vector{Side::None});
}

TEST_CASE("the turn and the item that are going on count until now")
{
    Meeting meeting;
    meeting.item(10);
    meeting.people(2, u"staff"_s, Side::Service);
    meeting.turn(1, 30, 0, u"staff"_s);
    meeting.record.agenda[0].endedAt.reset();
    meeting.record.turns[0].endedAt.reset();
    const VoiceShare share = voiceShare(meeting.record, meeting.start + 2min);
    CHECK(share.totalSeconds == 90);
    CHECK(share.groups[0].presentMinutes == 4);
    CHECK(share.measuredItems.size() == 1);
}

TEST_CASE("nothing measured: nothing shared, and nothing divided by it")
{
    Meeting meeting;
    meeting.people(2, u"staff"_s, Side::Service);
    const VoiceShare share = meeting.share();
    CHECK(share.totalSeconds == 0);
    CHECK(share.measuredItems.empty());
    REQUIRE(share.groups.size() == 1);
    CHECK(share.groups[0].shareOfPresence == 1);
    CHECK(share.groups[0].parity == 0);
    CHECK(voiceShare({}, {}) == VoiceShare{});
}
