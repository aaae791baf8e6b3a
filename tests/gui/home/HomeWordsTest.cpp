// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/HomeWords.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using session::Language;

namespace {

const QDate today(2027, 2, 11);
const QLocale english = localeOf(Language::English);
const QLocale swedish = localeOf(Language::Swedish);

QString due(int days)
{
    return dueInWords(today.addDays(days), today, english).words;
}

} // namespace

TEST_CASE("a day is told by how far off it is")
{
    CHECK(distanceInWords(today, today) == u"today");
    CHECK(distanceInWords(today.addDays(1), today) == u"tomorrow");
    CHECK(distanceInWords(today.addDays(-1), today) == u"yesterday");
    CHECK(distanceInWords(today.addDays(3), today) == u"in 3 day(s)");
    CHECK(distanceInWords(today.addDays(-3), today) == u"3 day(s) ago");
}

TEST_CASE("what is due is overdue, today, soon or on a date")
{
    CHECK(due(-11) == u"11 day(s) overdue");
    CHECK(due(0) == u"today");
    CHECK(due(14) == u"in 14 day(s)");
    CHECK(due(15) == u"26 February");
    CHECK(due(400) == u"17 March 2028");
    CHECK(dueInWords({}, today, english).words.isEmpty());
}

TEST_CASE("only what has passed its day is overdue")
{
    CHECK(dueInWords(today.addDays(-1), today, english).urgency == Due::Urgency::Overdue);
    CHECK(dueInWords(today, today, english).urgency == Due::Urgency::Today);
    CHECK(dueInWords(today.addDays(1), today, english).urgency == Due::Urgency::Later);
    CHECK(dueInWords({}, today, english).urgency == Due::Urgency::None);
}

TEST_CASE("today is told with its weekday and week, in the program's language")
{
    CHECK(todayInWords(today, english) == u"Thursday 11 February 2027 · week 6");
    CHECK(todayInWords(today, swedish).startsWith(u"Torsdag 11 februari 2027"));
}

TEST_CASE("a date is told no more precisely than it is known")
{
    CHECK(dateInWords(VagueDate::day(QDate(2027, 2, 12)), today, swedish) == u"Fredag 12 februari");
    CHECK(dateInWords(VagueDate::day(QDate(2028, 2, 12)), today, english) == u"Saturday 12 February 2028");
    CHECK(dateInWords({QDate(2027, 4, 1), DatePrecision::Month}, today, swedish) == u"April 2027");
    CHECK(dateInWords({QDate(2027, 7, 1), DatePrecision::Quarter}, today, english) == u"Q3 2027");
    CHECK(dateInWords({}, today, english).isEmpty());
}

TEST_CASE("a date tile is whole for a day only")
{
    CHECK(dateTile(VagueDate::day(QDate(2027, 2, 4)), swedish) == DateTile{u"4"_s, u"feb"_s, true});
    CHECK(dateTile({QDate(2027, 4, 1), DatePrecision::Month}, swedish) ==
          DateTile{u"apr"_s, u"2027"_s, false});
    CHECK(dateTile({QDate(2027, 10, 1), DatePrecision::Quarter}, english) ==
          DateTile{u"Q4"_s, u"2027"_s, false});
    CHECK(dateTile({}, english) == DateTile{u"?"_s, {}, false});
}

TEST_CASE("times are a span, a start, or nothing")
{
    CHECK(timesInWords(QTime(13, 0), QTime(15, 0)) == u"13:00–15:00");
    CHECK(timesInWords(QTime(13, 0), {}) == u"13:00");
    CHECK(timesInWords({}, QTime(15, 0)).isEmpty());
}
