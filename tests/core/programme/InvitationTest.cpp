// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/Address.h"
#include "core/programme/InvitationText.h"
#include "core/programme/InvitationVersion.h"
#include "core/programme/ProgrammePage.h"
#include "core/programme/ProgrammeSummary.h"
#include "core/report/MarkdownReport.h"
#include "tests/support/Catch.h"
#include "tests/support/Programmes.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace kring;
using namespace Qt::Literals::StringLiterals;
using session::Language;

namespace {

const session::Vocabulary& vocabulary()
{
    static const session::Vocabulary words = session::Vocabulary::builtIn();
    return words;
}

const Instant now =
    instantFromMilliseconds(QDateTime({2026, 11, 17}, {9, 0}, QTimeZone::utc()).toMSecsSinceEpoch());

std::vector<session::Session> sessionsOf(const std::vector<session::SessionRecord>& records)
{
    std::vector<session::Session> sessions;
    for (const session::SessionRecord& record : records)
        sessions.push_back(record.session);
    return sessions;
}

programme::Meeting meeting(const session::SessionRecord& record, Language language = Language::Swedish)
{
    return programme::meetingOf(record, sessionsOf(test::threeSalons()), vocabulary(), language, now);
}

programme::Programme threeSalons(Language language = Language::Swedish)
{
    const auto records = test::threeSalons();
    return programme::programmeOf(*records.front().series, records, vocabulary(), language, now);
}

/// The levels of the headings, in order: "1 2 3 4".
QList<int> headingsIn(const QString& html)
{
    QList<int> levels;
    static const QRegularExpression heading(u"<h([1-6])"_s);
    for (auto match = heading.globalMatch(html); match.hasNext();)
        levels << match.next().captured(1).toInt();
    return levels;
}

} // namespace

TEST_CASE("The invitation says what, when, where, who, about what and how to sign up")
{
    const QString text = programme::toText(meeting(test::threeSalons()[1]));
    for (const QString& said :
         {u"Salong 2: Tillit & makt <i vardagen>"_s, u"Träff 2 i serien Salonger för lärande"_s,
          u"När: torsdag 26 november 2026, kl. 13.00–15.30 (Europe/Stockholm)"_s,
          u"Var: Stadsbiblioteket; sal A, plan 2 · Hybrid"_s,
          u"Värd: Anna Exempel (verksamhetschef, Exempelkommun)"_s,
          u"Medverkande: Bo Prov (professor, Exempeluniversitetet; överläkare, Region Exempel)"_s,
          u"Medverkande: Berättare 1\n"_s, u"- Vem saknas i rummet?"_s, u"13.20–15.00  Samtal runt bordet"_s,
          u"Anmälan: anmalan@exempel.se\nAnmäl dig senast 19 november 2026 kl. 16.00."_s,
          u"Bygger vidare på\n- Salong 1"_s, u"Leder vidare till\n- Salong 3"_s, u"Stöd\nPrata med oss"_s}) {
        INFO(said.toStdString() << "\nin\n" << text.toStdString());
        CHECK(text.contains(said));
    }
    CHECK(programme::toText(meeting(test::threeSalons()[1], Language::English))
              .contains(u"When: Thursday 26 November 2026, 13:00–15:30"_s));
}

TEST_CASE("Nothing gets out but what an invitation may say, in any format")
{
    for (const session::SessionRecord& record : {test::threeSalons()[1], test::arenaProgramme()}) {
        const programme::Meeting one = meeting(record);
        const QString all = QString(programme::toText(one) + QString::fromUtf8(programme::toHtml(one)) +
                                    QString::fromUtf8(report::toMarkdown(programme::summaryOf(one))));
        CHECK_FALSE(all.contains(QStringView(test::secret)));
        CHECK_FALSE(all.contains(u"STRUKEN"_s));
        CHECK_FALSE(all.contains(u"Brukare 1"_s));
        CHECK_FALSE(all.contains(u"href=\"javascript"_s));
    }
}

TEST_CASE("A date is as precise as it is known, and several days are said as such")
{
    session::Session session = test::salon(1, {2026, 11, 13}).session;
    session.mode.clear();
    session.lastDay = {2026, 11, 14};
    CHECK(programme::whenInWords(session, Language::Swedish) ==
          u"fredag 13 november 2026 – lördag 14 november 2026, varje dag kl. 13.00–15.30"_s);
    session.date = {QDate(2027, 2, 1), DatePrecision::Month};
    session.start = session.end = {};
    CHECK(programme::whenInWords(session, Language::Swedish) == u"februari 2027"_s);
}

TEST_CASE("Upcoming sessions come soonest first, past ones latest first, and vague ones in their place")
{
    auto records = test::threeSalons();
    records[2].session.date = {};
    records.push_back(test::salon(4, {2026, 9, 1}));
    records.push_back(test::salon(5, {2026, 11, 1}));
    records.back().session.date.precision = DatePrecision::Month; // this month is not over
    const auto programme =
        programme::programmeOf(*records.front().series, records, vocabulary(), Language::Swedish, now);
    QStringList ids;
    for (const programme::Meeting& one : programme.upcoming)
        ids << one.documentId;
    CHECK(ids == QStringList{u"salon-5"_s, u"salon-2"_s, u"salon-3"_s});
    ids.clear();
    for (const programme::Meeting& one : programme.past)
        ids << one.documentId;
    CHECK(ids == QStringList{u"salon-1"_s, u"salon-4"_s});
    CHECK(programme.writtenOn == QDate(2026, 11, 17));
}

TEST_CASE("The programme page names its language, has one h1 and skips no heading level")
{
    for (const Language language : {Language::Swedish, Language::English}) {
        const QString html = QString::fromUtf8(programme::toHtml(threeSalons(language)));
        CHECK(html.contains(u"<html lang=\"%1\">"_s.arg(session::codeOf(language))));
        const QList<int> levels = headingsIn(html);
        CHECK(levels.count(1) == 1);
        CHECK(levels.first() == 1);
        for (qsizetype i = 1; i < levels.size(); ++i)
            CHECK(levels[i] <= levels[i - 1] + 1);
        CHECK_FALSE(html.contains(u"<script"_s));
        CHECK_FALSE(html.contains(QRegularExpression(u"(src|@import|url\\()"_s)));
        CHECK(html.contains(u"<main id=\"programme\""_s));
        CHECK(html.contains(u"href=\"#programme\""_s));
    }
    CHECK(headingsIn(QString::fromUtf8(programme::toHtml(meeting(test::arenaProgramme())))).count(1) == 1);
}

TEST_CASE(
    "The page tells upcoming from past, with deadline, hosts and questions, and escapes what people wrote")
{
    const QString html = QString::fromUtf8(programme::toHtml(threeSalons()));
    CHECK(html.indexOf(u"Salong 2"_s) < html.indexOf(u"Tidigare träffar"_s));
    CHECK(html.contains(u"Anmälan stänger om 2 dagar, 19 november 2026 kl. 16.00."_s));
    CHECK(html.contains(u"<a href=\"mailto:anmalan@exempel.se\">anmalan@exempel.se</a>"_s));
    CHECK(html.contains(u"Tillit &amp; makt &lt;i vardagen&gt;"_s));
    CHECK(html.contains(u"<strong>Anna Exempel</strong>"_s));
    CHECK(html.contains(u"<li>Vem saknas i rummet?</li>"_s));
    CHECK(html.contains(u"href=\"https://exempel.se/l%C3%A4s?a=1&amp;b=2\""_s));
    CHECK(html.contains(u"href=\"mailto:?subject="_s));
}

TEST_CASE("An arena's programme lists its passes by room with running times, and not what lies in the pool")
{
    const programme::Meeting arena = meeting(test::arenaProgramme());
    const auto pass = std::find_if(arena.agenda.begin(), arena.agenda.end(),
                                   [](const programme::ProgrammeLine& line) { return !line.pieces.empty(); });
    REQUIRE(pass != arena.agenda.end());
    CHECK(pass->time == u"10.30–11.30"_s);
    CHECK(pass->moderator == u"Moa Moderator"_s);
    REQUIRE(pass->pieces.size() == 3);
    CHECK(pass->pieces[0].time == u"10.30"_s);
    CHECK(pass->pieces[0].title == u"Kök för alla"_s);
    CHECK(pass->pieces[1].time == u"10.50"_s);
    CHECK(pass->pieces[1].by == QStringList{u"Bo Prov"_s, u"Berättare 1"_s});
    CHECK(pass->pieces[2].room == u"Eken"_s);
    CHECK(pass->pieces[2].time == u"10.30"_s);
    CHECK(pass->pieces[2].remark == u"på distans, på engelska"_s);
    CHECK(arena.agenda.back().time == u"11.30–12.15"_s);
    CHECK_FALSE(programme::toText(arena).contains(u"I högen"_s));
}

TEST_CASE("Only web and mail addresses become links")
{
    CHECK(programme::linkTo(u"a.b+c@exempel.se"_s) == "mailto:a.b%2Bc@exempel.se");
    CHECK(programme::linkTo(u"www.exempel.se/x"_s) == "https://www.exempel.se/x");
    CHECK(programme::linkTo(u"https://exempel.se/å b"_s) == "https://exempel.se/%C3%A5%20b");
    for (const QString& other : {u"javascript:alert(1)"_s, u"010-123 45 67"_s, u"file:///etc/passwd"_s,
                                 u"https://"_s, u"data:text/html,x"_s, QString()})
        CHECK(programme::linkTo(other).isEmpty());
}

TEST_CASE("The invitation's version rises with what calendars hold, and never falls behind a cancellation")
{
    session::Session before = test::salon(1, {2026, 11, 26}).session;
    session::Session after = before;
    after.theme = u"Annat"_s;
    CHECK(programme::withInvitationVersion(before, after).invitationVersion == 0);
    after.place = u"Annan sal"_s;
    CHECK(programme::withInvitationVersion(before, after).invitationVersion == 1);
    session::Session cancelled = before;
    cancelled.status = session::SessionStatus::Cancelled;
    cancelled = programme::withInvitationVersion(before, cancelled);
    CHECK(programme::sequenceOf(cancelled) > programme::sequenceOf(before));
    session::Session again = cancelled;
    again.status = session::SessionStatus::Planned;
    again = programme::withInvitationVersion(cancelled, again);
    CHECK(programme::sequenceOf(again) > programme::sequenceOf(cancelled));
    before.date = {};
    CHECK(programme::withInvitationVersion(before, after).invitationVersion == 0);
}
