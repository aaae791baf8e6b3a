// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/MinutesText.h"

#include "tests/support/Catch.h"

using kring::agenda::minutesFromText;
using namespace Qt::StringLiterals;

TEST_CASE("minutes are read as people write them")
{
    CHECK(minutesFromText(u"25"_s) == 25);
    CHECK(minutesFromText(u" 90m "_s) == 90);
    CHECK(minutesFromText(u"90 min"_s) == 90);
    CHECK(minutesFromText(u"1.5h"_s) == 90);
    CHECK(minutesFromText(u"1,5 tim"_s) == 90);
    CHECK(minutesFromText(u"1:30"_s) == 90);
    CHECK(minutesFromText(u"0:05"_s) == 5);
    CHECK(minutesFromText(u"1h 30m"_s) == 90);
    CHECK(minutesFromText(u"2H"_s) == 120);
}

TEST_CASE("what is no number of minutes is none")
{
    for (const QString& text : {u""_s, u"  "_s, u"0"_s, u"0 min"_s, u"-5"_s, u"en stund"_s, u"1:75"_s,
                                u"1.5"_s, u"2000"_s, u"25h"_s, u"5 5"_s, u"5:"_s}) {
        INFO(text.toStdString());
        CHECK(minutesFromText(text) == std::nullopt);
    }
}
