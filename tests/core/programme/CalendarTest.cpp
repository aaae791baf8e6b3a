// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/Calendar.h"
#include "core/programme/CalendarLines.h"
#include "tests/support/Catch.h"
#include "tests/support/Programmes.h"

#include <QDateTime>
#include <QTimeZone>

#include <libical/ical.h>
#include <rapidcheck.h>

#include <memory>

using namespace kring;
using namespace Qt::Literals::StringLiterals;
using session::Language;
using session::SessionRecord;

namespace {

const Instant now = instantFromMilliseconds(1'795'000'000'000);

programme::Calendar calendar(const std::vector<SessionRecord>& records)
{
    static const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
    std::vector<session::Session> sessions;
    for (const SessionRecord& record : records)
        sessions.push_back(record.session);
    return programme::calendarOf(records, sessions, vocabulary, Language::Swedish, now);
}

struct Free
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

/// The file as libical reads it, which must find nothing wrong with it.
Component readBack(const QByteArray& text)
{
    Component whole(icalcomponent_new_from_string(text.constData()));
    REQUIRE(whole);
    REQUIRE(icalcomponent_isa(whole.get()) == ICAL_VCALENDAR_COMPONENT);
    REQUIRE(icalcomponent_count_errors(whole.get()) == 0);
    return whole;
}

icalcomponent* firstEvent(const Component& whole)
{
    return icalcomponent_get_first_component(whole.get(), ICAL_VEVENT_COMPONENT);
}

/// In seconds since the epoch, by the zone that the file itself describes.
qint64 secondsOf(icaltimetype time)
{
    return qint64(icaltime_as_timet_with_zone(time, time.zone));
}

icaltimetype propertyTime(const Component& whole, icalcomponent* event, icalproperty_kind kind)
{
    return icalproperty_get_datetime_with_component(icalcomponent_get_first_property(event, kind),
                                                    whole.get());
}

qint64 startOf(const Component& whole, icalcomponent* event)
{
    return secondsOf(propertyTime(whole, event, ICAL_DTSTART_PROPERTY));
}

qint64 seconds(QDate day, QTime time, const char* zone = "Europe/Stockholm")
{
    return QDateTime(day, time, QTimeZone(zone)).toSecsSinceEpoch();
}

} // namespace

TEST_CASE("libical reads the salons back with their own times on both sides of a change of the clock")
{
    // The clock is put back on 25 October 2026 and forward on 28 March 2027.
    const auto written = calendar({test::salon(1, {2026, 10, 24}), test::salon(2, {2026, 10, 26}),
                                   test::salon(3, {2027, 3, 27}), test::salon(4, {2027, 3, 29})});
    CHECK(written.events == 4);
    const Component whole = readBack(written.text);
    CHECK(icalcomponent_get_method(whole.get()) == ICAL_METHOD_PUBLISH);
    icalcomponent* event = firstEvent(whole);
    for (const QDate day :
         {QDate(2026, 10, 24), QDate(2026, 10, 26), QDate(2027, 3, 27), QDate(2027, 3, 29)}) {
        REQUIRE(event);
        CHECK(startOf(whole, event) == seconds(day, {13, 0}));
        CHECK(secondsOf(propertyTime(whole, event, ICAL_DTEND_PROPERTY)) == seconds(day, {15, 30}));
        CHECK(icalcomponent_get_dtstart(event).hour == 13);
        event = icalcomponent_get_next_component(whole.get(), ICAL_VEVENT_COMPONENT);
    }
    CHECK_FALSE(event);
}

TEST_CASE("libical reads back the words, the id and the version")
{
    SessionRecord record = test::salon(2, {2026, 11, 26});
    record.session.invitationVersion = 3;
    const Component whole = readBack(calendar({record}).text);
    icalcomponent* event = firstEvent(whole);
    CHECK(QString::fromUtf8(icalcomponent_get_uid(event)) == u"salon-2@kring"_s);
    CHECK(icalcomponent_get_sequence(event) == 3);
    CHECK(QString::fromUtf8(icalcomponent_get_summary(event)) == record.session.title);
    CHECK(QString::fromUtf8(icalcomponent_get_location(event)) ==
          u"Stadsbiblioteket; sal A, plan 2 · Hybrid"_s);
    const QString description = QString::fromUtf8(icalcomponent_get_description(event));
    CHECK(description.contains(u"\n- Vem saknas i rummet?\n"_s));
    CHECK_FALSE(description.contains(QStringView(test::secret)));
    CHECK(icalcomponent_get_status(event) == ICAL_STATUS_CONFIRMED);
    CHECK(icalcomponent_count_properties(event, ICAL_ATTENDEE_PROPERTY) == 0);
}

TEST_CASE("A cancelled session is a cancellation by the same id, and among others a cancelled event")
{
    SessionRecord record = test::salon(2, {2026, 11, 26});
    record.session.invitationVersion = 1;
    record.session.status = session::SessionStatus::Cancelled;
    const Component alone = readBack(calendar({record}).text);
    CHECK(icalcomponent_get_method(alone.get()) == ICAL_METHOD_CANCEL);
    CHECK(icalcomponent_get_status(firstEvent(alone)) == ICAL_STATUS_CANCELLED);
    CHECK(QString::fromUtf8(icalcomponent_get_uid(firstEvent(alone))) == u"salon-2@kring"_s);
    CHECK(icalcomponent_get_sequence(firstEvent(alone)) == 2);
    const Component among = readBack(calendar({record, test::salon(3, {2027, 2, 4})}).text);
    CHECK(icalcomponent_get_method(among.get()) == ICAL_METHOD_PUBLISH);
    CHECK(icalcomponent_get_status(firstEvent(among)) == ICAL_STATUS_CANCELLED);
}

TEST_CASE(
    "Several days are one event that recurs daily, at the same time also when the clock changes between")
{
    SessionRecord record = test::salon(1, {2027, 3, 27});
    record.session.lastDay = {2027, 3, 28};
    const Component whole = readBack(calendar({record}).text);
    icalcomponent* event = firstEvent(whole);
    icalproperty* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    REQUIRE(rule);
    const std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator*)> days(
        icalrecur_iterator_new(icalproperty_get_rrule(rule),
                               propertyTime(whole, event, ICAL_DTSTART_PROPERTY)),
        icalrecur_iterator_free);
    CHECK(secondsOf(icalrecur_iterator_next(days.get())) == seconds({2027, 3, 27}, {13, 0}));
    CHECK(secondsOf(icalrecur_iterator_next(days.get())) == seconds({2027, 3, 28}, {13, 0}));
    CHECK(icaltime_is_null_time(icalrecur_iterator_next(days.get())));
}

TEST_CASE(
    "Without a time it lasts whole days, without an end as long as its agenda, without a day it is left out")
{
    SessionRecord whole = test::salon(1, {2026, 11, 26});
    whole.session.start = whole.session.end = {};
    const Component days = readBack(calendar({whole}).text);
    CHECK(icalcomponent_get_dtstart(firstEvent(days)).is_date);
    CHECK(icalcomponent_get_dtend(firstEvent(days)).day == 27);
    CHECK(icalcomponent_count_components(days.get(), ICAL_VTIMEZONE_COMPONENT) == 0);

    SessionRecord open = test::salon(1, {2026, 11, 26});
    open.session.end = {};
    const Component longer = readBack(calendar({open}).text);
    CHECK(secondsOf(propertyTime(longer, firstEvent(longer), ICAL_DTEND_PROPERTY)) ==
          seconds({2026, 11, 26}, {15, 0}));

    SessionRecord vague = test::salon(2, {2027, 2, 1});
    vague.session.date.precision = DatePrecision::Month;
    const auto written = calendar({open, vague});
    CHECK(written.events == 1);
    CHECK(written.leftOut == 1);
}

TEST_CASE("Over midnight and in the hour that the clock skips or repeats, the end comes after the start")
{
    for (const QDate day :
         {QDate(2026, 10, 24), QDate(2026, 10, 25), QDate(2027, 3, 27), QDate(2027, 3, 28)}) {
        SessionRecord record = test::salon(1, day);
        record.session.start = {22, 0};
        record.session.end = {4, 0};
        const Component whole = readBack(calendar({record}).text);
        CHECK(startOf(whole, firstEvent(whole)) == seconds(day, {22, 0}));
        CHECK(secondsOf(propertyTime(whole, firstEvent(whole), ICAL_DTEND_PROPERTY)) ==
              seconds(day.addDays(1), {4, 0}));
    }
    SessionRecord skipped = test::salon(1, {2027, 3, 28});
    skipped.session.start = {2, 30};
    const Component whole = readBack(calendar({skipped}).text);
    CHECK(startOf(whole, firstEvent(whole)) == seconds({2027, 3, 28}, {3, 30}));
}

TEST_CASE("libical reads any day in any zone as the same moment that Kring means")
{
    CHECK(rc::check([] {
        const auto zone = *rc::gen::element<const char*>(
            "Europe/Stockholm", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "America/St_Johns",
            "Pacific/Apia", "Africa/Casablanca", "UTC");
        SessionRecord record = test::salon(1, QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 3000)));
        record.session.timeZone = QLatin1String(zone);
        // Between two and four at night a local time may name two moments, or none.
        record.session.start = QTime(*rc::gen::inRange(4, 24), *rc::gen::inRange(0, 60));
        record.session.end = {};
        const Component whole(icalcomponent_new_from_string(calendar({record}).text.constData()));
        RC_ASSERT(startOf(whole, firstEvent(whole)) ==
                  seconds(record.session.date.first, record.session.start, zone));
    }));
}

TEST_CASE("Any text comes back from libical as it went in, in lines of at most 75 octets")
{
    CHECK(rc::check([] {
        const auto points = *rc::gen::container<std::vector<char32_t>>(rc::gen::oneOf(
            rc::gen::inRange<char32_t>(0x20, 0x7f),
            rc::gen::element<char32_t>(U'\n', U';', U',', U'\\', U':', U'"'),
            rc::gen::inRange<char32_t>(0xa1, 0x250), rc::gen::inRange<char32_t>(0x1f300, 0x1f600)));
        const QString text = QString::fromUcs4(points.data(), qsizetype(points.size())).trimmed();
        RC_PRE(!text.isEmpty());
        programme::CalendarLines lines;
        lines.begin("VEVENT");
        lines.addText("SUMMARY", text);
        lines.end("VEVENT");
        for (const QByteArray& line : lines.bytes().split('\n')) {
            RC_ASSERT(line.size() <= 76); // with its carriage return
            RC_ASSERT(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        const Component event(icalcomponent_new_from_string(lines.bytes().constData()));
        RC_ASSERT(bool(event));
        RC_ASSERT(QString::fromUtf8(icalcomponent_get_summary(event.get())) == text);
    }));
}
