// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/DueDate.h"
#include "tests/support/Catch.h"

using namespace kring::followup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 13); // a Friday

QDate read(const QString& typed)
{
    INFO(typed.toStdString());
    const auto date = readDueDate(typed, today);
    REQUIRE(date);
    return *date;
}

} // namespace

TEST_CASE("a day is understood as people write it, in Swedish and English")
{
    for (const QString& typed :
         {u"2026-12-01"_s, u"1 dec"_s, u" 1  December "_s, u"den 1 december"_s, u"1/12"_s, u"dec 1"_s,
          u"Dec. 1st"_s, u"1 dec 2026"_s, u"december 1, 2026"_s, u"+18"_s})
        CHECK(read(typed) == QDate(2026, 12, 1));
    CHECK(read(u"3 maj"_s) == QDate(2027, 5, 3));
    CHECK(read(u"3 May"_s) == QDate(2027, 5, 3));
    CHECK(read(u"14 oktober"_s) == QDate(2027, 10, 14));
    CHECK(read(u"1 mars"_s) == QDate(2027, 3, 1));
}

TEST_CASE("days are counted from today")
{
    CHECK(read(u"+7"_s) == QDate(2026, 11, 20));
    CHECK(read(u"+ 2v"_s) == QDate(2026, 11, 27));
    CHECK(read(u"+2 weeks"_s) == QDate(2026, 11, 27));
    CHECK(read(u"+1 månad"_s) == QDate(2026, 12, 13));
    CHECK(read(u"idag"_s) == today);
    CHECK(read(u"i morgon"_s) == today.addDays(1));
    CHECK(read(u"fredag"_s) == today.addDays(7));
    CHECK(read(u"mon"_s) == today.addDays(3));
}

TEST_CASE("a day without a year is the next time it comes")
{
    CHECK(read(u"13 nov"_s) == today);
    CHECK(read(u"12 nov"_s) == QDate(2027, 11, 12));
    CHECK(read(u"29 feb"_s) == QDate(2028, 2, 29));
}

TEST_CASE("no day is no day, and what is not a day is told apart from it")
{
    CHECK(read(u"  "_s).isNull());
    for (const QString& typed :
         {u"32 dec"_s, u"2026-13-01"_s, u"snart"_s, u"1 xyz"_s, u"+"_s, u"+3 x"_s, u"30 feb"_s})
        CHECK(!readDueDate(typed, today));
}
