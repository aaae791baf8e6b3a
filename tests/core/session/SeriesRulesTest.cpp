// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SeriesRules.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace kring;
using namespace kring::session;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a session that is added has the number after the highest")
{
    CHECK(nextNumber({}) == 1);
    Session third;
    third.number = 3;
    CHECK(nextNumber({third, Session{}}) == 4);
}

TEST_CASE("a series keeps a title, whatever is cleared in it")
{
    Series series;
    series.id = {1};
    series.title = u"Serie"_s;
    Series cleared = series;
    cleared.title = u" "_s;
    CHECK(editSeries(series, cleared).isEmpty());
    cleared.title = u"Serie"_s;
    cleared.commonGoal = u"  "_s;
    CHECK(editSeries(series, cleared).isEmpty());
    cleared.commonGoal = u" Målet "_s;
    const auto change = editSeries(series, cleared);
    CHECK(std::get<workspace::Edit<Series>>(change.edits.at(0)).after->commonGoal == u"Målet");
}

TEST_CASE("a series is made around a session, and its log written, edited and cleared, step by step back")
{
    test::TemporaryWorkspace home;
    const Session first = home.addSession();
    REQUIRE(home.workspace->commit(newSeries(home.ids, u"Salonger"_s, first)));
    const SeriesId series = home.workspace->series().at(0).id;
    CHECK(home.record(first.id).session.number == 1);
    CHECK(newSeries(home.ids, {}, first).isEmpty());

    CHECK(addLogEntry(home.ids, series, {}, u"event"_s, u" "_s).isEmpty());
    REQUIRE(home.workspace->commit(
        addLogEntry(home.ids, series, VagueDate::day({2027, 2, 2}), u"event"_s, u" Nytt "_s)));
    const LogEntry entry = home.workspace->logOf(series).at(0);
    CHECK(entry.text == u"Nytt");
    LogEntry changed = entry;
    changed.site = u"Enhet B"_s;
    changed.adopters = 3;
    REQUIRE(home.workspace->commit(editLogEntry(entry, changed)));
    CHECK(home.workspace->logOf(series).at(0) == changed);
    REQUIRE(home.workspace->commit(deleteLogEntry(changed)));
    CHECK(home.workspace->logOf(series).empty());
    REQUIRE(home.workspace->undo());
    CHECK(home.workspace->logOf(series).at(0) == changed);
}

TEST_CASE("what a session builds on is kept as documents' ids")
{
    test::TemporaryWorkspace home;
    const Session session = home.addSession();
    CHECK(setBuildsOn(session, {}).isEmpty());
    REQUIRE(home.workspace->commit(setBuildsOn(session, {u"s1"_s, u"elsewhere"_s})));
    CHECK(home.record(session.id).session.buildsOn == QStringList{u"s1"_s, u"elsewhere"_s});
}
