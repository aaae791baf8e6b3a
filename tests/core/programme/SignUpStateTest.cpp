// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/SignUpState.h"
#include "tests/support/Catch.h"
#include "tests/support/Programmes.h"

#include <QDateTime>
#include <QTimeZone>

using namespace kring;
using namespace Qt::Literals::StringLiterals;
using programme::SignUpState;
using session::Language;
using Kind = SignUpState::Kind;

namespace {

Instant at(QDate day, QTime time)
{
    return instantFromMilliseconds(QDateTime(day, time, QTimeZone("Europe/Stockholm")).toMSecsSinceEpoch());
}

/// Signs up until 19 November at 16.00.
session::SessionRecord record()
{
    return test::salon(1, {2026, 11, 26});
}

Kind kindAt(const session::SessionRecord& record, QDate day, QTime time = {12, 0})
{
    return programme::signUpState(record.session, record.participants, at(day, time)).kind;
}

QString wordsAt(const session::SessionRecord& record, QDate day, QTime time, Language language)
{
    return programme::inWords(programme::signUpState(record.session, record.participants, at(day, time)),
                              record.session.signUp, language);
}

} // namespace

TEST_CASE("Sign-up is open, closes in some days, closes today, and is closed from the minute of its deadline")
{
    CHECK(kindAt(record(), {2026, 11, 4}) == Kind::Open);
    CHECK(kindAt(record(), {2026, 11, 5}) == Kind::ClosesInDays);
    CHECK(kindAt(record(), {2026, 11, 18}, {23, 59}) == Kind::ClosesInDays);
    CHECK(kindAt(record(), {2026, 11, 19}, {0, 0}) == Kind::ClosesToday);
    CHECK(kindAt(record(), {2026, 11, 19}, {15, 59}) == Kind::ClosesToday);
    CHECK(kindAt(record(), {2026, 11, 19}, {16, 0}) == Kind::Closed);
}

TEST_CASE(
    "A deadline without a time lasts its day out, and without a deadline sign-up ends as the session begins")
{
    session::SessionRecord one = record();
    one.session.signUp.deadlineTime = {};
    CHECK(kindAt(one, {2026, 11, 19}, {23, 59}) == Kind::ClosesToday);
    CHECK(kindAt(one, {2026, 11, 20}, {0, 0}) == Kind::Closed);
    one.session.signUp.deadline = {};
    CHECK(kindAt(one, {2026, 11, 26}, {12, 59}) == Kind::Open);
    CHECK(kindAt(one, {2026, 11, 26}, {13, 0}) == Kind::Closed);
}

TEST_CASE("Closed by hand, cancelled or begun means closed; nothing said means that none is needed")
{
    session::SessionRecord one = record();
    one.session.signUp.closed = true;
    CHECK(kindAt(one, {2026, 11, 1}) == Kind::Closed);
    one = record();
    one.session.status = session::SessionStatus::Cancelled;
    CHECK(kindAt(one, {2026, 11, 1}) == Kind::Closed);
    one = record();
    one.session.signUp = {};
    CHECK(kindAt(one, {2026, 11, 1}) == Kind::NotNeeded);
}

TEST_CASE("Registered and waiting are counted from the attendance, and what is full has a waiting list")
{
    session::SessionRecord one = record();
    one.session.signUp.places = 2;
    one.participants[1].attendance = session::Attendance::Waiting;
    CHECK(kindAt(one, {2026, 11, 10}) == Kind::ClosesInDays);
    one.participants[2].attendance = session::Attendance::Registered;
    const SignUpState state =
        programme::signUpState(one.session, one.participants, at({2026, 11, 10}, {12, 0}));
    CHECK(state == SignUpState{Kind::Full, 9, 2, 1});
    CHECK(wordsAt(one, {2026, 11, 10}, {12, 0}, Language::Swedish) ==
          u"Fullt, men det finns en väntelista. 2 av 2 platser är tagna, 1 står i kö."_s);
}

TEST_CASE("The state in words always carries its date")
{
    CHECK(wordsAt(record(), {2026, 11, 1}, {12, 0}, Language::Swedish) ==
          u"Anmälan är öppen till och med 19 november 2026 kl. 16.00."_s);
    CHECK(wordsAt(record(), {2026, 11, 16}, {12, 0}, Language::English) ==
          u"Sign-up closes in 3 days, 19 November 2026 at 16:00."_s);
    CHECK(wordsAt(record(), {2026, 11, 18}, {12, 0}, Language::Swedish) ==
          u"Anmälan stänger i morgon, 19 november 2026 kl. 16.00."_s);
    CHECK(wordsAt(record(), {2026, 11, 19}, {12, 0}, Language::Swedish) ==
          u"Anmälan stänger i dag kl. 16.00, 19 november 2026."_s);
}

TEST_CASE("Days are counted on the session's own calendar, also over a change of the clock")
{
    session::SessionRecord one = test::salon(1, {2026, 3, 31});
    one.session.signUp.deadline = {2026, 3, 30};
    one.session.signUp.deadlineTime = {};
    // In Stockholm it is already the 29th, and the clock is put forward that night.
    const Instant now =
        instantFromMilliseconds(QDateTime({2026, 3, 28}, {23, 30}, QTimeZone::utc()).toMSecsSinceEpoch());
    CHECK(programme::signUpState(one.session, one.participants, now).daysLeft == 1);
}
