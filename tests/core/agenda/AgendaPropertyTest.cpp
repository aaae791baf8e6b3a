// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaEdits.h"
#include "core/agenda/Gaps.h"
#include "core/agenda/OnTime.h"
#include "core/agenda/ShortTurns.h"
#include "core/session/SessionTimes.h"
#include "core/session/Vocabulary.h"
#include "tests/core/agenda/Meeting.h"

#include <rapidcheck.h>

using namespace kring;
using namespace kring::agenda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::SessionStatus;
using workspace::Change;

namespace {

/// A meeting at one time or another in the night when Sweden sets its clocks back, or forward.
struct NightMeeting
{
    test::FakeClock clock;
    session::SessionRecord record;
    AgendaItemId lastId{1000};
    Duration counted = {}; ///< time that some item's clock ran, seen from outside
    bool clockSetBack = false;

    NightMeeting()
    {
        session::Session& session = record.session;
        session.id = {1};
        session.timeZone = u"Europe/Stockholm"_s;
        session.date = VagueDate::day(*rc::gen::element(QDate(2026, 10, 25), QDate(2026, 3, 29)));
        session.start = QTime(*rc::gen::inRange(0, 4), *rc::gen::element(0, 30));
        const int count = *rc::gen::inRange(1, 7);
        for (int i = 1; i <= count; ++i) {
            AgendaItem item;
            item.id = {100 + i};
            item.session = session.id;
            item.position = i;
            item.kind = *rc::gen::element(u"dialogue"_s, u"break"_s, u"pulse"_s);
            item.title = u"Punkt"_s;
            item.plannedMinutes = *rc::gen::inRange(0, 40);
            if (*rc::gen::inRange(0, 4) == 0)
                item.fixedStart = QTime(*rc::gen::inRange(0, 6), *rc::gen::inRange(0, 60));
            record.agenda.push_back(item);
        }
        clock.set(plannedStart() + std::chrono::minutes(*rc::gen::inRange(-20, 20)));
    }

    Instant plannedStart() const { return *session::plannedStart(record.session); }
    std::optional<Instant> at(QTime time) const { return session::instantAt(record.session, time); }
    AgendaClock look() const
    {
        return clockAt(record.agenda, plannedStart(), clock.now(), [this](QTime time) { return at(time); });
    }

    /// Time goes by: seconds, or a sleep that is noticed afterwards.
    void pass()
    {
        const Duration by = std::chrono::seconds(*rc::gen::inRange(0, 900));
        const bool sleeps = *rc::gen::inRange(0, 5) == 0;
        const AgendaClock before = look();
        const Instant from = clock.now();
        clock.advance(by);
        Change gap;
        if (sleeps)
            gap = noticeGap(record, from, clock.now());
        workspace::apply(gap, record);
        if (before.isRunning() && !before.paused && gap.isEmpty())
            counted += by;
    }

    Change randomEdit()
    {
        const auto any = [&] { return record.agenda[*rc::gen::inRange<size_t>(0, record.agenda.size())].id; };
        const Instant now = clock.now();
        switch (*rc::gen::inRange(0, 14)) {
        case 0:
            return pause(record.agenda, now);
        case 1:
            return resume(record.agenda, now);
        case 2:
            return jumpTo(record.agenda, any(), now);
        case 3:
            return toggleLeftOut(record.agenda, any(), now);
        case 4:
            return insertItem(record, {++lastId.value}, u"topic"_s, u"Ny"_s, *rc::gen::inRange(0, 20), now);
        case 5:
            return moveItem(record.agenda, any(), *rc::gen::element(-1, 1));
        case 6:
            return grantMinutes(record.agenda, any(), *rc::gen::inRange(-9, 10), now);
        case 7:
            return setShortTurns(*itemWith(record.agenda, any()), {u"A"_s, u"B"_s}, 5);
        case 8:
            return nextShortTurn(record.agenda, now);
        case 9: {
            const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
            const auto proposal = makeOnTime(record.agenda, breaksAndPulse(vocabulary), plannedStart(), now,
                                             [this](QTime time) { return at(time); });
            return takeProposal(record.agenda, proposal, now);
        }
        default:
            return nextItem(record.agenda, now);
        }
    }

    void edit() { workspace::apply(randomEdit(), record); }
    void begin() { workspace::apply(startSession(record, clock.now()), record); }
};

void lookIsSound(const NightMeeting& meeting)
{
    const AgendaClock clock = meeting.look();
    RC_ASSERT(clock.items.size() == meeting.record.agenda.size());
    for (const ItemTimes& times : clock.items) {
        RC_ASSERT(times.elapsed >= 0ms);
        RC_ASSERT(times.state == ItemTimes::State::Done || times.end >= times.start || meeting.clockSetBack);
    }
    int position = 0;
    for (const AgendaItem& item : meeting.record.agenda)
        RC_ASSERT(std::exchange(position, item.position) < item.position);
    if (clock.isRunning()) {
        RC_ASSERT(clock.projectedEnd >= meeting.clock.now());
        RC_ASSERT(clock.planned + clock.granted - clock.elapsed == clock.remaining);
    }
    RC_ASSERT(clock.drift == clock.projectedEnd - clock.plannedEnd);
}

} // namespace

TEST_CASE("every moment from the first start on belongs to one item, to a pause or to no item")
{
    const bool holds = rc::check("the items' times are the time that some clock ran", [] {
        NightMeeting meeting;
        meeting.begin();
        const int steps = *rc::gen::inRange(1, 40);
        for (int i = 0; i < steps; ++i) {
            meeting.pass();
            meeting.edit();
            lookIsSound(meeting);
        }
        Duration sum = {};
        for (const AgendaItem& item : meeting.record.agenda)
            sum += elapsedOf(item, meeting.clock.now());
        RC_ASSERT(sum == meeting.counted);
    });
    CHECK(holds);
}

TEST_CASE("a wall clock that is set wrong and right again never makes time negative")
{
    const bool holds = rc::check("nothing is negative", [] {
        NightMeeting meeting;
        meeting.clockSetBack = true;
        meeting.begin();
        const int steps = *rc::gen::inRange(1, 40);
        for (int i = 0; i < steps; ++i) {
            meeting.clock.advance(std::chrono::seconds(*rc::gen::inRange(-7200, 7200)));
            meeting.edit();
            if (*rc::gen::inRange(0, 6) == 0)
                workspace::apply(previousItem(meeting.record.agenda), meeting.record);
            lookIsSound(meeting);
        }
    });
    CHECK(holds);
}

TEST_CASE("back after a next or a jump is as if nothing had happened")
{
    const bool holds = rc::check("back repairs", [] {
        NightMeeting meeting;
        meeting.begin();
        for (int i = *rc::gen::inRange(0, 20); i > 0; --i) {
            meeting.pass();
            meeting.edit();
        }
        meeting.clock.advance(1s);
        const auto before = meeting.record.agenda;
        const size_t any = *rc::gen::inRange<size_t>(0, before.size());
        const Instant now = meeting.clock.now();
        const Change change =
            *rc::gen::inRange(0, 2) == 0 ? nextItem(before, now) : jumpTo(before, before[any].id, now);
        RC_PRE(!change.isEmpty() && !before[any].leftOut);
        workspace::apply(change, meeting.record);
        meeting.clock.advance(5s);
        workspace::apply(previousItem(meeting.record.agenda), meeting.record);
        RC_ASSERT(meeting.record.agenda == before);
    });
    CHECK(holds);
}
