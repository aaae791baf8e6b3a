// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/DayText.h"
#include "tests/support/Catch.h"

using namespace kring;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a day is read as people type it")
{
    const QDate today(2026, 11, 13);
    CHECK(dayFromText(u" 2026-12-01 "_s, today) == QDate(2026, 12, 1));
    CHECK(dayFromText(u"1/12"_s, today) == QDate(2026, 12, 1));
    CHECK(dayFromText(u"13/11"_s, today) == today);
    CHECK(dayFromText(u"12/11"_s, today) == QDate(2027, 11, 12));
    CHECK(dayFromText(u"1/2 2028"_s, today) == QDate(2028, 2, 1));
    CHECK(dayFromText(u"  "_s, today) == QDate());
    for (const QString& text : {u"snart"_s, u"31/2"_s, u"1/13"_s, u"2026-02-30"_s})
        CHECK_FALSE(dayFromText(text, today).has_value());
}
