// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Import.h"
#include "tests/core/exchange/ExchangeSupport.h"

using namespace kring;
using namespace kring::test;
using exchange::importChange;

TEST_CASE("Importing inserts the series first, then the session and all its rows")
{
    DocumentDoor door;
    const auto read = door.valid(exampleBytes());
    const workspace::Change change = importChange(read, std::nullopt);
    CHECK(std::get<workspace::Edit<session::Series>>(change.edits.at(0)).after == read.record.series);
    session::SessionRecord imported;
    imported.session.id = read.record.session.id;
    imported.session.series = read.record.series->id;
    workspace::apply(change, imported);
    CHECK(imported == read.record);
}

TEST_CASE("A session joins the series that the workspace already has")
{
    DocumentDoor door;
    const auto read = door.valid(exampleBytes());
    session::Series existing = *read.record.series;
    existing.id = door.ids().make<SeriesId>();
    const workspace::Change change = importChange(read, existing);
    CHECK(std::get<workspace::Edit<session::Session>>(change.edits.at(0)).after->series == existing.id);
}

TEST_CASE("A free-standing session stays so, whatever series is at hand")
{
    DocumentDoor door;
    auto read = door.valid(exampleBytes());
    const session::Series other = *read.record.series;
    read.record.series.reset();
    read.record.session.series = {};
    const workspace::Change change = importChange(read, other);
    CHECK_FALSE(std::get<workspace::Edit<session::Session>>(change.edits.at(0)).after->series);
}
