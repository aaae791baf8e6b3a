// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/Leftovers.h"
#include "tests/core/floor/Room.h"
#include "tests/support/Catch.h"

using namespace kring;
using floor::QuestionStatus;
using followup::leftovers;
using test::Room;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

followup::Action action(const QString& owner, QDate due)
{
    followup::Action action;
    action.id = {7};
    action.session = {1};
    action.text = u"Skriva en sida"_s;
    action.owner = owner;
    action.due = due;
    return action;
}

reflection::Note note(const QString& kind, const QString& comeBack = {})
{
    reflection::Note note;
    note.kind = kind;
    note.comeBack = comeBack;
    return note;
}

agenda::AgendaItem item(const QString& kind)
{
    agenda::AgendaItem item;
    item.id = {3};
    item.kind = kind;
    return item;
}

const QDate someDay(2026, 12, 1);

} // namespace

TEST_CASE("nothing is left of a session where nothing has happened")
{
    CHECK(leftovers(Room().record).isEmpty());
}

TEST_CASE("questions are left while nobody has dealt with them, and on the parking place")
{
    Room room;
    const auto few = room.ask(u"Få?"_s, 1);
    const auto many = room.ask(u"Många?"_s, 5);
    const auto answered = room.ask(u"Besvarad?"_s, 9);
    const auto parked = room.ask(u"Parkerad?"_s);
    room.settle(answered, QuestionStatus::Answered);
    room.settle(parked, QuestionStatus::Parked);
    CHECK(leftovers(room.record).unhandled == std::vector{room.now(many), room.now(few)});
    CHECK(leftovers(room.record).parked == std::vector{room.now(parked)});
    CHECK_FALSE(leftovers(room.record).isEmpty());
}

TEST_CASE("what is left can be parked or carried in one change, and one undo takes it back")
{
    for (const bool park : {true, false}) {
        Room room;
        room.ask(u"En?"_s);
        room.ask(u"Två?"_s);
        const session::SessionRecord before = room.record;
        std::vector<QuestionId> ids;
        for (const floor::Question& question : leftovers(room.record).unhandled)
            ids.push_back(question.id);
        qint64 next = 900;
        const workspace::Change change =
            park ? floor::parkAll(room.record, ids, room.clock.now())
                 : floor::carryAll(
                       room.record, ids, [&] { return CarriedQuestionId{++next}; }, room.clock.now());
        room.perform(change);
        CHECK(leftovers(room.record).unhandled.empty());
        CHECK(leftovers(room.record).parked.size() == (park ? 2U : 0U));
        room.perform(change.inverse());
        CHECK(room.record == before);
    }
}

TEST_CASE("a note is left until it is sorted, and then while something is to be asked about it")
{
    Room room;
    room.record.notes = {note(u"note"_s), note(u"note"_s, u"Fråga Åsa"_s), note(u"idea"_s, u"Fråga Åsa"_s),
                         note(u"idea"_s)};
    CHECK(leftovers(room.record).unsorted.size() == 2);
    CHECK(leftovers(room.record).comeBack.size() == 1);
}

TEST_CASE("an action is left while it is open and nobody has taken it or it has no day")
{
    Room room;
    room.record.actions = {action(u"Anna"_s, someDay), action(u"  "_s, someDay), action(u"Anna"_s, {})};
    CHECK(leftovers(room.record).unassigned.size() == 2);
    for (followup::Action& one : room.record.actions)
        one.status = followup::ActionStatus::Dropped;
    CHECK(leftovers(room.record).isEmpty());
}

TEST_CASE("owner and day of an action are changes of their own, and none when nothing changes")
{
    const followup::Action one = action(u"Anna"_s, someDay);
    Room room;
    room.record.actions = {one};
    room.perform(followup::setOwner(one, u" Bo "_s));
    CHECK(room.record.actions.front().owner == u"Bo"_s);
    room.perform(followup::setDue(room.record.actions.front(), someDay.addDays(1)));
    CHECK(room.record.actions.front().due == someDay.addDays(1));
    CHECK(followup::setOwner(one, u"Anna"_s).isEmpty());
    CHECK(followup::setDue(one, someDay).isEmpty());
}

TEST_CASE("time away that nobody has assigned, a running turn and a go-round are left")
{
    Room room;
    const Instant now = room.clock.now();
    agenda::AgendaItem away = item(u"dialogue"_s);
    away.startedAt = now;
    away.pauses = {{now, now + 5min, agenda::PauseReason::Unassigned, {}},
                   {now + 6min, now + 7min, agenda::PauseReason::Break, {}}};
    room.record.agenda = {away};
    CHECK(leftovers(room.record).gaps.size() == 1);

    floor::Turn turn;
    turn.startedAt = now;
    room.record.turns = {turn};
    CHECK(leftovers(room.record).running == turn);
    room.record.turns.front().endedAt = now + 1min;
    CHECK_FALSE(leftovers(room.record).running);
    room.record.round = floor::Round{};
    CHECK(leftovers(room.record).round);
}

TEST_CASE("a closing that has not begun is reminded of, unless it was left out; alone it keeps nobody")
{
    Room room;
    room.record.agenda = {item(u"dialogue"_s), item(u"close"_s)};
    REQUIRE(leftovers(room.record).closing);
    CHECK(leftovers(room.record).isEmpty());
    room.record.agenda[1].leftOut = true;
    CHECK_FALSE(leftovers(room.record).closing);
    room.record.agenda[1].leftOut = false;
    room.record.agenda[1].startedAt = room.clock.now();
    CHECK_FALSE(leftovers(room.record).closing);
}
