// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/PlanTimes.h"
#include "core/agenda/PlanShares.h"
#include "core/agenda/SessionClock.h"
#include "core/session/SessionTimes.h"

#include "tests/core/agenda/Meeting.h"

#include <QTimeZone>

#include <rapidcheck.h>

using namespace kring;
using namespace kring::agenda;
using namespace Qt::StringLiterals;
using test::Meeting;

namespace {

/// A meeting from nine to eleven on 12 February 2027 in Stockholm.
struct Plan : Meeting
{
    explicit Plan(const std::vector<int>& minutes)
        : Meeting(minutes)
    {
        record.session.date = VagueDate::day({2027, 2, 12});
        record.session.timeZone = u"Europe/Stockholm"_s;
        record.session.start = {9, 0};
        record.session.end = {11, 0};
    }

    PlanTimes times() const { return planTimes(record.session, record.agenda); }
    QString starts() const
    {
        QStringList words;
        for (const PlannedItem& item : times().items)
            words << item.start.toString(u"HH:mm"_s);
        return words.join(u' ');
    }
};

} // namespace

TEST_CASE("each item follows on the one before")
{
    const Plan plan({10, 30, 80});
    CHECK(plan.starts() == u"09:00 09:10 09:40"_s);
    CHECK(plan.times().planned == 120);
    CHECK(plan.times().available == 120);
    CHECK(plan.times().excess == 0);
}

TEST_CASE("a plan that is too long says by how much and when it ends")
{
    const Plan plan({60, 63});
    CHECK(plan.times().excess == 3);
    CHECK(plan.times().days.front().end.time() == QTime(11, 3));
    CHECK(plan.times().days.front().free() == 0);
}

TEST_CASE("a plan that is too short leaves minutes")
{
    CHECK(Plan({60, 40}).times().days.front().free() == 20);
}

TEST_CASE("a fixed start makes a buffer, or a clash when the items before overrun it")
{
    Plan plan({30, 30, 30});
    plan.item(1).fixedStart = QTime(9, 45);
    plan.item(2).fixedStart = QTime(10, 0);
    const PlanTimes times = plan.times();
    CHECK(plan.starts() == u"09:00 09:45 10:15"_s);
    CHECK(times.items[1].buffer == 15);
    CHECK(times.items[1].clash == 0);
    CHECK(times.items[2].clash == 15);
    CHECK(times.clashes == 1);
    CHECK(times.planned == 90); // a buffer is no item
    CHECK(times.days.front().buffer == 15);
}

TEST_CASE("what is left out takes no time")
{
    Plan plan({10, 20, 5});
    plan.item(1).leftOut = true;
    CHECK(plan.starts() == u"09:00 09:10 09:10"_s);
    CHECK(plan.times().planned == 15);
}

TEST_CASE("each day starts at its first item's fixed start, else when the session does")
{
    Plan plan({60, 60, 30, 30});
    plan.item(1).day = plan.item(2).day = 1;
    plan.item(3).day = 2;
    plan.item(1).fixedStart = QTime(13, 0);
    CHECK(plan.starts() == u"09:00 13:00 14:00 09:00"_s);
    const PlanTimes times = plan.times();
    REQUIRE(times.days.size() == 3);
    CHECK(times.items[1].start.date() == QDate(2027, 2, 13));
    CHECK(times.days[1].available == 0); // it begins after the hour at which the days end
    CHECK(times.days[1].excess() == 210);
    CHECK(times.items[1].buffer == 0);
}

TEST_CASE("a session lasts until its last day, whatever its agenda says")
{
    Plan plan({10});
    plan.record.session.lastDay = QDate(2027, 2, 14);
    CHECK(plan.times().days.size() == 3);
    CHECK(plan.times().available == 360);
}

TEST_CASE("without a date the times of day are known; without a start nothing is")
{
    Plan plan({10, 30});
    plan.record.session.date = {};
    CHECK(plan.starts() == u"09:00 09:10"_s);
    plan.record.session.start = QTime();
    CHECK_FALSE(plan.times().items[1].start.isValid());
    CHECK(plan.times().planned == 40);
    CHECK(plan.times().available == 0);
}

TEST_CASE("a night with a changed clock has an hour more, or less")
{
    Plan plan({60, 60, 60});
    plan.record.session.date = VagueDate::day({2026, 10, 25});
    plan.record.session.start = QTime(1, 0);
    plan.record.session.end = QTime(4, 0);
    CHECK(plan.starts() == u"01:00 02:00 02:00"_s); // two o'clock comes twice
    CHECK(plan.times().available == 240);
    plan.record.session.date = VagueDate::day({2026, 3, 29});
    CHECK(plan.starts() == u"01:00 03:00 04:00"_s);
    CHECK(plan.times().available == 120);
}

TEST_CASE("planned times hold around midnight and when the clocks are set")
{
    CHECK(rc::check([] {
        session::Session session;
        session.timeZone = *rc::gen::element(u"Europe/Stockholm"_s, u"America/New_York"_s, u"Asia/Tokyo"_s);
        session.date =
            VagueDate::day(*rc::gen::element(QDate(2026, 10, 24), QDate(2026, 10, 25), QDate(2026, 3, 28),
                                             QDate(2026, 3, 29), QDate(2026, 12, 31), QDate(2026, 11, 1)));
        session.start = QTime(*rc::gen::inRange(0, 24), *rc::gen::element(0, 15, 45));
        session.end = QTime(*rc::gen::inRange(0, 24), *rc::gen::element(0, 30));
        std::vector<AgendaItem> items;
        const int count = *rc::gen::inRange(1, 9);
        int day = 0;
        for (int i = 0; i < count; ++i) {
            AgendaItem item;
            item.id = {i + 1};
            item.position = i + 1;
            day += *rc::gen::element(0, 0, 0, 1);
            item.day = day;
            item.plannedMinutes = *rc::gen::inRange(0, 200);
            item.leftOut = *rc::gen::element(false, false, false, true);
            if (*rc::gen::element(false, false, true))
                item.fixedStart = QTime(*rc::gen::inRange(0, 24), *rc::gen::element(0, 30));
            items.push_back(item);
        }
        const PlanTimes times = planTimes(session, items);
        RC_ASSERT(times.items.size() == items.size());
        for (size_t i = 0; i < items.size(); ++i) {
            const PlannedItem& one = times.items[i];
            // An item takes its minutes in real time, whatever the wall clock does meanwhile.
            const int minutes = items[i].leftOut ? 0 : items[i].plannedMinutes;
            RC_ASSERT(one.start.secsTo(one.end) == minutes * 60);
            RC_ASSERT(one.buffer == 0 || one.clash == 0);
            if (i > 0 && times.items[i - 1].day == one.day)
                RC_ASSERT(times.items[i - 1].end.secsTo(one.start) == one.buffer * 60);
            // Without a clash an item with a fixed start begins on the clock, where that hour exists.
            if (items[i].fixedStart.isValid() && !items[i].leftOut && one.clash == 0) {
                // Where the clocks are set back that hour comes twice, and where they are set forward never.
                const QDateTime wanted(one.start.date(), items[i].fixedStart, one.start.timeZone());
                if (wanted.isValid())
                    RC_ASSERT(one.start.time() == items[i].fixedStart);
            }
        }
        // A session of one day agrees with the clock that runs live.
        const bool startsOnTime = std::none_of(items.begin(), items.end(), [](const AgendaItem& item) {
            return item.fixedStart.isValid() || item.leftOut;
        });
        if (times.days.size() == 1 && startsOnTime) {
            session::SessionRecord record;
            record.session = session;
            record.agenda = items;
            const auto planned = session::plannedStart(session);
            RC_ASSERT(planned.has_value());
            const AgendaClock clock = clockOf(record, *planned);
            RC_ASSERT(toMilliseconds(clock.projectedEnd) == times.days.front().end.toMSecsSinceEpoch());
        }
    }));
}

TEST_CASE("minutes are counted by what they are used for")
{
    const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    Plan plan({10, 20, 10, 30, 40, 99});
    plan.item(0).kind = u"welcome"_s;
    plan.item(1).kind = u"presentation"_s;
    plan.item(2).kind = u"break"_s;
    plan.item(3).kind = u"dialogue"_s;
    plan.item(4).kind = u"groups"_s;
    plan.item(5).leftOut = true;
    const PlanShares shares = planShares(plan.record.agenda, vocabulary);
    CHECK(shares.groups ==
          std::vector<PlanShares::Group>{
              {u"frame"_s, 10}, {u"presentation"_s, 20}, {u"break"_s, 10}, {u"conversation"_s, 70}});
    CHECK(*shares.conversation == Approx(0.7));
    CHECK(*shares.presentation == Approx(0.2));
    CHECK_FALSE(planShares({}, vocabulary).conversation);
}

TEST_CASE("a salon is warned when more than a quarter of it is presentation")
{
    session::Session salon;
    salon.type = u"salon"_s;
    PlanShares shares;
    shares.presentation = 0.25;
    CHECK_FALSE(hasTooMuchPresentation(salon, shares));
    shares.presentation = 0.26;
    CHECK(hasTooMuchPresentation(salon, shares));
    salon.type = u"arena"_s;
    CHECK_FALSE(hasTooMuchPresentation(salon, shares));
}
