// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Formats.h"
#include "core/session/SessionTimes.h"
#include "tests/support/Catch.h"
#include "tests/support/FakeClock.h"

#include <QDateTime>
#include <QTimeZone>

using namespace kring;
using namespace kring::session;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("every built-in format has words in both languages and codes that are known")
{
    const Vocabulary vocabulary = Vocabulary::builtIn();
    for (const Language language : {Language::Swedish, Language::English}) {
        const auto formats = builtInFormats(language);
        CHECK(formats.size() == 8);
        for (const Format& format : formats) {
            INFO(format.key.toStdString());
            CHECK_FALSE(format.title.isEmpty());
            CHECK(vocabulary.contains(u"session_type"_s, format.type));
            for (const Format::Item& item : format.items) {
                CHECK(vocabulary.contains(u"agenda_kind"_s, item.kind));
                CHECK_FALSE(item.title.isEmpty());
                CHECK(item.minutes > 0);
            }
        }
    }
}

TEST_CASE("a session made from a format ends when its agenda does")
{
    test::FakeClock clock;
    IdSource ids(clock);
    const Format format = builtInFormats(Language::Swedish).front();
    const auto change =
        newSession(ids, format, u" Tillit "_s, QDate(2026, 11, 24), QTime(13, 15), Language::Swedish);
    const Session session = *std::get<workspace::Edit<Session>>(change.edits.front()).after;
    CHECK(session.title == u"Tillit"_s);
    CHECK(session.end == QTime(15, 15));
    CHECK(change.edits.size() == 1 + format.items.size());
}

TEST_CASE("planned times are local to the session, also over midnight and summer time")
{
    Session session;
    session.timeZone = u"Europe/Stockholm"_s;
    session.date = VagueDate::day(QDate(2026, 11, 13));
    session.start = QTime(9, 0);
    session.end = QTime(1, 30);
    CHECK(toMilliseconds(*plannedStart(session)) ==
          QDateTime(QDate(2026, 11, 13), QTime(8, 0), QTimeZone::utc()).toMSecsSinceEpoch());
    CHECK(localDate(session, *plannedEnd(session)) == QDate(2026, 11, 14));
    session.date = VagueDate::day(QDate(2026, 7, 1));
    CHECK(toMilliseconds(*plannedStart(session)) ==
          QDateTime(QDate(2026, 7, 1), QTime(7, 0), QTimeZone::utc()).toMSecsSinceEpoch());
    session.date = {QDate(2026, 7, 1), DatePrecision::Month};
    CHECK_FALSE(plannedStart(session));
}
