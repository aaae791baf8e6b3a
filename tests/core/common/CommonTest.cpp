// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/DocumentId.h"
#include "core/common/IdSource.h"
#include "core/common/Ids.h"
#include "core/common/VagueDate.h"
#include "tests/support/Catch.h"
#include "tests/support/FakeClock.h"

using namespace kring;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("ids only grow, also when the clock is set back")
{
    test::FakeClock clock;
    IdSource ids(clock);
    NoteId last = ids.make<NoteId>();
    for (int i = 0; i < 1000; ++i) {
        if (i == 500)
            clock.advance(-24h);
        const NoteId next = ids.make<NoteId>();
        REQUIRE(next > last);
        last = next;
    }
}

TEST_CASE("an id says when it was made, to the millisecond")
{
    test::FakeClock clock;
    CHECK(IdSource(clock).make<NoteId>().value >> 20 == toMilliseconds(clock.now()));
}

TEST_CASE("an id outside the program is a decimal string, and nothing else is an id")
{
    CHECK(NoteId::fromString(NoteId{1882713314237469342}.toString()) == NoteId{1882713314237469342});
    for (const QString& text : {u""_s, u"0"_s, u"-5"_s, u"12x"_s, u"99999999999999999999"_s})
        CHECK_FALSE(NoteId::fromString(text));
}

TEST_CASE("a row made here gets an exchange id that follows from its own")
{
    CHECK(documentIdOr(u"Q7"_s, 'q', 5) == u"Q7"_s);
    CHECK(documentIdOr({}, 'q', 71) == u"q1z"_s);
}

TEST_CASE("a vague date is written as precisely as it is known")
{
    const QDate day(2027, 2, 14);
    CHECK(VagueDate::day(day).toText() == u"2027-02-14"_s);
    CHECK(VagueDate{QDate(2027, 2, 1), DatePrecision::Month}.toText() == u"2027-02"_s);
    CHECK(VagueDate{QDate(2027, 10, 1), DatePrecision::Quarter}.toText() == u"2027-Q4"_s);
    CHECK(VagueDate{}.toText().isEmpty());
}

TEST_CASE("a vague date is read back, and only in its own precision")
{
    for (const VagueDate& date :
         {VagueDate::day(QDate(2028, 2, 29)), VagueDate{QDate(2027, 12, 1), DatePrecision::Month},
          VagueDate{QDate(2027, 1, 1), DatePrecision::Quarter}, VagueDate{}})
        CHECK(VagueDate::fromText(date.toText(), date.precision) == date);
    CHECK_FALSE(VagueDate::fromText(u"2027-02-30"_s, DatePrecision::Day));
    CHECK_FALSE(VagueDate::fromText(u"2027-13"_s, DatePrecision::Month));
    CHECK_FALSE(VagueDate::fromText(u"2027-Q5"_s, DatePrecision::Quarter));
    CHECK_FALSE(VagueDate::fromText(u"2027-02"_s, DatePrecision::Day));
    CHECK_FALSE(VagueDate::fromText(u"2027-02"_s, DatePrecision::ToBeAnnounced));
}
