// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/FrameEdits.h"
#include "core/floor/TakeIn.h"

#include "tests/support/Catch.h"

using namespace kring;
using namespace kring::session;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 13);

Session plannedSession()
{
    Session session;
    session.id = {1};
    session.documentId = u"kring-8"_s;
    session.title = u"Träff"_s;
    session.date = VagueDate::day({2027, 2, 12});
    return session;
}

Session after(const workspace::Change& change)
{
    return *std::get<workspace::Edit<Session>>(change.edits.front()).after;
}

QString read(const QString& typed, DatePrecision precision)
{
    const auto date = readVagueDate(typed, precision, today);
    return date ? date->toText() : u"?"_s;
}

} // namespace

TEST_CASE("a frame's words are tidied and what does not go together is mended")
{
    Session wanted = plannedSession();
    wanted.title = u"  "_s;
    wanted.theme = u" Ledarskap "_s;
    wanted.lastDay = QDate(2027, 2, 11);
    wanted.signUp.places = -3;
    wanted.status = SessionStatus::Closed; // not of the frame
    const Session edited = after(editFrame(plannedSession(), wanted));
    CHECK(edited.title == u"Träff"_s);
    CHECK(edited.theme == u"Ledarskap"_s);
    CHECK(edited.lastDay.isNull());
    CHECK(edited.signUp.places == 0);
    CHECK(edited.status == SessionStatus::Planned);
    CHECK(editFrame(plannedSession(), plannedSession()).isEmpty());
}

TEST_CASE("a last day goes when the date is no longer a day")
{
    Session session = plannedSession();
    session.lastDay = QDate(2027, 2, 13);
    Session wanted = session;
    wanted.date = withPrecision(session.date, DatePrecision::Month, today);
    CHECK(after(editFrame(session, wanted)).lastDay.isNull());
}

TEST_CASE("a session is cancelled and taken up again")
{
    const Session cancelled = after(cancelSession(plannedSession()));
    CHECK(cancelled.status == SessionStatus::Cancelled);
    CHECK(after(takeUpSession(cancelled)).status == SessionStatus::Planned);
    CHECK(cancelSession(cancelled).isEmpty());
    CHECK(takeUpSession(plannedSession()).isEmpty());
}

TEST_CASE("a date is read as precisely as it is meant")
{
    CHECK(read(u"2027-02-12"_s, DatePrecision::Day) == u"2027-02-12"_s);
    CHECK(read(u"12 feb 2027"_s, DatePrecision::Day) == u"2027-02-12"_s);
    CHECK(read(u"Fredag 12 februari 2027"_s, DatePrecision::Day) == u"2027-02-12"_s);
    CHECK(read(u"Friday 12 February 2027"_s, DatePrecision::Day) == u"2027-02-12"_s);
    CHECK(read(u"32 feb"_s, DatePrecision::Day) == u"?"_s);
    CHECK(read(u"2027-02"_s, DatePrecision::Month) == u"2027-02"_s);
    CHECK(read(u"Februari 2027"_s, DatePrecision::Month) == u"2027-02"_s);
    CHECK(read(u"dec"_s, DatePrecision::Month) == u"2026-12"_s);
    CHECK(read(u"March"_s, DatePrecision::Month) == u"2027-03"_s);
    CHECK(read(u"vintern"_s, DatePrecision::Month) == u"?"_s);
    CHECK(read(u"2027-Q1"_s, DatePrecision::Quarter) == u"2027-Q1"_s);
    CHECK(read(u"Kvartal 2 2027"_s, DatePrecision::Quarter) == u"2027-Q2"_s);
    CHECK(read(u"Q4"_s, DatePrecision::Quarter) == u"2026-Q4"_s);
    CHECK(read(u"1"_s, DatePrecision::Quarter) == u"2027-Q1"_s);
    CHECK(read(u"Q5"_s, DatePrecision::Quarter) == u"?"_s);
    CHECK(read(u" "_s, DatePrecision::Day).isEmpty());
    CHECK(read(u"sen"_s, DatePrecision::ToBeAnnounced) == u"?"_s);
}

TEST_CASE("a date takes another precision")
{
    const VagueDate day = VagueDate::day({2027, 5, 12});
    CHECK(withPrecision(day, DatePrecision::Month, today).toText() == u"2027-05"_s);
    CHECK(withPrecision(day, DatePrecision::Quarter, today).toText() == u"2027-Q2"_s);
    CHECK(withPrecision(day, DatePrecision::ToBeAnnounced, today).toText().isEmpty());
    CHECK(withPrecision({}, DatePrecision::Day, today).toText() == u"2026-11-13"_s);
}

TEST_CASE("a time of day is read as people write it")
{
    CHECK(readTimeOfDay(u"9"_s) == QTime(9, 0));
    CHECK(readTimeOfDay(u"09.30"_s) == QTime(9, 30));
    CHECK(readTimeOfDay(u"0930"_s) == QTime(9, 30));
    CHECK(readTimeOfDay(u"kl 13:05"_s) == QTime(13, 5));
    CHECK(readTimeOfDay(u""_s) == QTime());
    CHECK_FALSE(readTimeOfDay(u"25"_s));
    CHECK_FALSE(readTimeOfDay(u"9:61"_s));
    CHECK_FALSE(readTimeOfDay(u"i morgon"_s));
}

TEST_CASE("a carried question is taken in once, knowing where it comes from")
{
    SessionRecord record;
    record.session = plannedSession();
    Session earlier;
    earlier.id = {2};
    earlier.documentId = u"kring-7"_s;
    floor::Question carried;
    carried.id = {9};
    carried.documentId = u"q3"_s;
    carried.session = earlier.id;
    carried.text = u"Hur hittar vi tid?"_s;
    carried.perspective = u"staff"_s;
    carried.dots = 8;
    carried.status = floor::QuestionStatus::Carried;
    const workspace::Change change = floor::takeIn(record, carried, earlier, {77}, Instant{});
    workspace::apply(change, record);
    REQUIRE(record.questions.size() == 1);
    const floor::Question& taken = record.questions.front();
    CHECK(taken.status == floor::QuestionStatus::Raised);
    CHECK(taken.carriedFrom == floor::CarriedFrom{u"kring-7"_s, u"q3"_s});
    CHECK(taken.perspective == u"staff"_s);
    CHECK(taken.dots == 0);
    CHECK(floor::takenInAs(record, carried, earlier) == &taken);
    CHECK(floor::takeIn(record, carried, earlier, {78}, Instant{}).isEmpty());
    CHECK(floor::takeIn(record, carried, record.session, {78}, Instant{}).isEmpty());
}
