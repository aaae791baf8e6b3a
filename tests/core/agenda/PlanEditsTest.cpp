// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/PlanEdits.h"
#include "core/agenda/AgendaEdits.h"

#include "tests/core/agenda/Meeting.h"

#include <rapidcheck.h>

using namespace kring;
using namespace kring::agenda;
using namespace Qt::StringLiterals;
using test::Meeting;

namespace {

const session::Vocabulary& vocabulary()
{
    static const session::Vocabulary words = session::Vocabulary::builtIn();
    return words;
}

const TypedItem talk{u"dialogue"_s, u"Samtal"_s, 20};

} // namespace

TEST_CASE("a typed line is a kind, a title and minutes")
{
    const auto read = [](const QString& line) { return readTypedItem(line, vocabulary()); };
    CHECK(read(u"Samtal om scheman 20m"_s) == TypedItem{u"dialogue"_s, u"Samtal om scheman"_s, 20});
    CHECK(read(u"  Paus  "_s) == TypedItem{u"break"_s, u"Paus"_s, usualMinutes});
    CHECK(read(u"Lunch 1h"_s) == TypedItem{u"break"_s, u"Lunch"_s, 60});
    CHECK(read(u"Reflektion: vad lärde vi oss? 1,5 h"_s) ==
          TypedItem{u"reflection"_s, u"Reflektion: vad lärde vi oss?"_s, 90});
    CHECK(read(u"Reflektion mellan grupperna, 1:30"_s) ==
          TypedItem{u"reflection_between"_s, u"Reflektion mellan grupperna"_s, 90});
    CHECK(read(u"Presentation 1h 10m"_s) == TypedItem{u"presentation"_s, u"Presentation"_s, 70});
    CHECK(read(u"Årsplan 2027"_s) == TypedItem{u"dialogue"_s, u"Årsplan 2027"_s, usualMinutes});
    CHECK(read(u"Samtalet"_s)->kind == u"dialogue"_s);
    CHECK(read(u"Pausen"_s)->kind == u"dialogue"_s); // the word has to end there
    CHECK_FALSE(read(u"20m"_s));
    CHECK_FALSE(read(u"   "_s));
}

TEST_CASE("an item is added below or above another, on its day")
{
    Meeting meeting;
    meeting.item(1).day = meeting.item(2).day = 1;
    meeting.take(addItem(meeting.record, {200}, talk, {102}));
    CHECK(meeting.order() == "101 102 200 103");
    CHECK(meeting.item(2).day == 1);
    meeting.take(addItem(meeting.record, {201}, talk, {102}, Beside::Above));
    CHECK(meeting.order() == "101 201 102 200 103");
    meeting.take(addItem(meeting.record, {202}, talk));
    CHECK(meeting.order() == "101 201 102 200 103 202");
    CHECK(addItem(meeting.record, {203}, {u"dialogue"_s, u"  "_s, 5}).isEmpty());
}

TEST_CASE("nothing is put before what has begun")
{
    Meeting meeting;
    meeting.begin();
    meeting.next();
    meeting.take(addItem(meeting.record, {200}, talk, {101}, Beside::Above));
    CHECK(meeting.order() == "101 102 200 103");
    CHECK(placeItem(meeting.record, {103}, {101}).isEmpty());
    CHECK(stepItem(meeting.record, {102}, 1).isEmpty());
    CHECK(deleteItem(meeting.record, {102}).isEmpty());
}

TEST_CASE("an item moves to where it is dropped")
{
    Meeting meeting({10, 20, 5, 15});
    meeting.take(placeItem(meeting.record, {101}, {104}));
    CHECK(meeting.order() == "102 103 101 104");
    meeting.take(placeItem(meeting.record, {101}, {}));
    CHECK(meeting.order() == "102 103 104 101");
    meeting.take(placeItem(meeting.record, {104}, {102}));
    CHECK(meeting.order() == "104 102 103 101");
    CHECK(placeItem(meeting.record, {104}, {102}).isEmpty()); // it is there
    CHECK(placeItem(meeting.record, {104}, {104}).isEmpty());
}

TEST_CASE("a step over the border between two days changes the day only")
{
    Meeting meeting;
    meeting.item(2).day = 1;
    meeting.take(stepItem(meeting.record, {102}, 1));
    CHECK(meeting.order() == "101 102 103");
    CHECK(meeting.item(1).day == 1);
    meeting.take(stepItem(meeting.record, {102}, 1));
    CHECK(meeting.order() == "101 103 102");
    meeting.take(stepItem(meeting.record, {103}, -1));
    CHECK(meeting.order() == "101 103 102");
    CHECK(meeting.item(1).day == 0);
    CHECK(stepItem(meeting.record, {102}, 1).isEmpty());
    CHECK(stepItem(meeting.record, {101}, -1).isEmpty());
}

TEST_CASE("a copy lies right below and has not begun")
{
    Meeting meeting;
    meeting.item(0).title = u"Samtal"_s;
    meeting.item(0).preparation = u"Ta med lappar"_s;
    meeting.item(0).shortTurns.push_back({u"Pilot 1"_s, 5, meeting.start, meeting.start, {}});
    meeting.take(duplicateItem(meeting.record, {101}, {200}));
    CHECK(meeting.order() == "101 200 102 103");
    CHECK(meeting.item(1).preparation == u"Ta med lappar"_s);
    CHECK_FALSE(meeting.item(1).shortTurns.front().startedAt);
}

TEST_CASE("a deleted item is forgotten by what pointed at it, and comes back whole")
{
    Meeting meeting;
    floor::Question question;
    question.id = {7};
    question.session = {1};
    question.agendaItem = {102};
    meeting.record.questions.push_back(question);
    const session::SessionRecord before = meeting.record;
    const workspace::Change change = deleteItem(meeting.record, {102});
    meeting.take(change);
    CHECK(meeting.order() == "101 103");
    CHECK_FALSE(meeting.record.questions.front().agendaItem);
    meeting.take(change.inverse());
    CHECK(meeting.record == before);
}

TEST_CASE("an item that was written under stays")
{
    Meeting meeting;
    reflection::Note note;
    note.session = {1};
    note.agendaItem = {102};
    meeting.record.notes.push_back(note);
    CHECK(deleteItem(meeting.record, {102}).isEmpty());
}

TEST_CASE("an item's words are tidied; its facts stay")
{
    Meeting meeting;
    meeting.begin();
    AgendaItem wanted = meeting.item(0);
    wanted.title = u"  Nya ord "_s;
    wanted.discussionQuestions = {u" Vad? "_s, u"  "_s, u"Hur?"_s};
    wanted.plannedMinutes = 5000;
    wanted.startedAt.reset();
    meeting.take(editItem(meeting.record, wanted));
    CHECK(meeting.item(0).title == u"Nya ord"_s);
    CHECK(meeting.item(0).discussionQuestions == QStringList{u"Vad?"_s, u"Hur?"_s});
    CHECK(meeting.item(0).plannedMinutes == mostMinutes);
    CHECK(meeting.item(0).startedAt);
    wanted = meeting.item(0);
    wanted.title = u"   "_s;
    CHECK(editItem(meeting.record, wanted).isEmpty());
}

TEST_CASE("an item that gets another day goes last of it")
{
    Meeting meeting({10, 20, 5, 15});
    meeting.item(2).day = meeting.item(3).day = 1;
    AgendaItem wanted = meeting.item(0);
    wanted.day = 1;
    meeting.take(editItem(meeting.record, wanted));
    CHECK(meeting.order() == "102 103 104 101");
    wanted = meeting.item(1);
    wanted.day = 0;
    meeting.take(editItem(meeting.record, wanted));
    CHECK(meeting.order() == "102 103 104 101");
    CHECK(meeting.item(1).day == 0);
}

TEST_CASE("a question fills the first reserved place, with that place's minutes")
{
    Meeting meeting;
    meeting.take(addReserved(meeting.record, {200}, u"Plats för en fråga"_s, 25, {101}));
    meeting.begin();
    floor::Question question;
    question.id = {7};
    question.session = {1};
    question.text = u"Hur gör vi med schemat?"_s;
    meeting.record.questions.push_back(question);
    meeting.take(toAgendaItem(meeting.record, {7}, minutesOfQuestion, {300}, meeting.clock.now()));
    CHECK(meeting.order() == "101 200 102 103");
    CHECK(meeting.item(1).title == question.text);
    CHECK(meeting.item(1).plannedMinutes == 25);
    CHECK(meeting.item(1).fromQuestion == question.id);
    CHECK_FALSE(meeting.item(1).reserved);
}

TEST_CASE("any edits keep the items, number them upwards, and can be taken back")
{
    CHECK(rc::check([] {
        Meeting meeting({5, 10, 15, 20});
        qint64 nextId = 500;
        for (int i = 0; i < 12; ++i) {
            const auto any = [&] { return (*rc::gen::elementOf(meeting.record.agenda)).id; };
            const AgendaItemId id{++nextId};
            const session::SessionRecord before = meeting.record;
            AgendaItem wanted = *itemWith(before.agenda, any());
            wanted.day = *rc::gen::inRange(0, 3);
            const workspace::Change changes[] = {
                addItem(before, id, talk, any(), Beside::Above),
                duplicateItem(before, any(), id),
                placeItem(before, any(), *rc::gen::arbitrary<bool>() ? any() : AgendaItemId{}),
                stepItem(before, any(), *rc::gen::element(-1, 1)),
                editItem(before, wanted),
                before.agenda.size() > 2 ? deleteItem(before, any()) : workspace::Change{}};
            const workspace::Change change = changes[*rc::gen::inRange(0, 6)];
            workspace::apply(change, meeting.record);
            int last = 0;
            for (const AgendaItem& item : meeting.record.agenda) {
                RC_ASSERT(item.position > last);
                last = item.position;
            }
            session::SessionRecord back = meeting.record;
            workspace::apply(change.inverse(), back);
            RC_ASSERT(back == before);
        }
    }));
}
