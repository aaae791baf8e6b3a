// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/QuestionRoad.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QElapsedTimer>

using namespace kring;
using namespace kring::followup;
using namespace Qt::Literals::StringLiterals;
using floor::QuestionStatus;
using session::SessionStatus;

namespace {

/// A series of sessions "s1", "s2", ... and the questions in them.
struct Series
{
    std::vector<session::Session> sessions;
    std::vector<RoadQuestion> questions;

    explicit Series(const std::vector<SessionStatus>& statuses)
    {
        for (const SessionStatus status : statuses) {
            session::Session session;
            session.id = {qint64(sessions.size()) + 1};
            session.documentId = u"s%1"_s.arg(sessions.size() + 1);
            session.status = status;
            sessions.push_back(session);
        }
    }

    /// Asks in session `number` (from 1), carried from "s1/Q1" if that is said.
    RoadQuestion& ask(int number, const QString& id, QuestionStatus status, const QString& from = {})
    {
        RoadQuestion question;
        question.id = {qint64(questions.size()) + 100};
        question.session = {number};
        question.documentId = id;
        question.text = id;
        question.status = status;
        if (!from.isEmpty())
            question.carriedFrom = floor::CarriedFrom{from.section(u'/', 0, 0), from.section(u'/', 1)};
        questions.push_back(question);
        return questions.back();
    }

    std::vector<Road> roads() const { return roadsOf(sessions, questions); }
};

QString pictureOf(const Road& road)
{
    QString picture;
    for (const Station& station : road.stations)
        picture += QString::number(station.session + 1) + QLatin1Char("RCTPADXEN"[int(station.stop)]);
    return picture;
}

constexpr auto closed = SessionStatus::Closed;
constexpr auto planned = SessionStatus::Planned;

} // namespace

TEST_CASE("a question carried through four sessions has its whole road, with its age")
{
    Series series({closed, closed, closed, closed, planned});
    series.ask(1, u"Q1"_s, QuestionStatus::Carried).perspective = u"service_user"_s;
    series.ask(2, u"Q2"_s, QuestionStatus::Carried, u"s1/Q1"_s);
    series.ask(3, u"Q3"_s, QuestionStatus::Parked, u"s2/Q2"_s).perspective = u"staff"_s;
    series.ask(4, u"Q4"_s, QuestionStatus::Carried, u"s3/Q3"_s);
    const auto roads = series.roads();
    REQUIRE(roads.size() == 1);
    CHECK(pictureOf(roads[0]) == u"1R2C3P4C5N");
    CHECK(roads[0].age == 4);
    CHECK(roads[0].isOpen);
    CHECK(roads[0].text == u"Q4");
    CHECK(roads[0].perspective == u"service_user");
}

TEST_CASE("how a question ended is told at its last session")
{
    const std::pair<QuestionStatus, QString> ends[] = {
        {QuestionStatus::Answered, u"1R2A"_s},  {QuestionStatus::Decided, u"1R2D"_s},
        {QuestionStatus::Declined, u"1R2X"_s},  {QuestionStatus::Escalated, u"1R2E"_s},
        {QuestionStatus::Discussed, u"1R2T"_s}, {QuestionStatus::Parked, u"1R2P"_s}};
    for (const auto& [status, picture] : ends) {
        Series series({closed, closed, planned});
        series.ask(1, u"Q"_s, QuestionStatus::Carried);
        series.ask(2, u"Q"_s, status, u"s1/Q"_s).isAnswered = true;
        CHECK(pictureOf(series.roads().at(0)) == picture);
        CHECK(series.roads().at(0).isOpen == (status == QuestionStatus::Parked));
    }
}

TEST_CASE("what was passed on is open until its answer has come")
{
    Series series({closed});
    series.ask(1, u"Q"_s, QuestionStatus::Escalated);
    CHECK(series.roads().at(0).isOpen);
    series.questions.front().isAnswered = true;
    CHECK_FALSE(series.roads().at(0).isOpen);
}

TEST_CASE("a question that is in the next session already is planned there once, and no older for it")
{
    Series series({closed, planned});
    series.ask(1, u"Q"_s, QuestionStatus::Carried);
    series.ask(2, u"Q"_s, QuestionStatus::Raised, u"s1/Q"_s);
    CHECK(pictureOf(series.roads().at(0)) == u"1R2N");
    CHECK(series.roads().at(0).age == 1);
}

TEST_CASE("a road goes on through a question that was merged into another")
{
    Series series({closed, closed});
    const QuestionId kept = series.ask(1, u"Q1"_s, QuestionStatus::Carried).id;
    series.ask(1, u"Q2"_s, QuestionStatus::Raised).mergedInto = kept;
    series.ask(2, u"Q3"_s, QuestionStatus::Answered, u"s1/Q2"_s);
    REQUIRE(series.roads().size() == 1);
    CHECK(pictureOf(series.roads().at(0)) == u"1R2A");
}

TEST_CASE("a question carried in two ways has two roads; one from elsewhere begins where it comes in")
{
    Series series({closed, closed});
    series.ask(1, u"Q1"_s, QuestionStatus::Carried);
    series.ask(2, u"Q2"_s, QuestionStatus::Carried, u"s1/Q1"_s);
    series.ask(2, u"Q3"_s, QuestionStatus::Answered, u"s1/Q1"_s);
    series.ask(2, u"Q4"_s, QuestionStatus::Decided, u"elsewhere/Q9"_s);
    QStringList pictures;
    for (const Road& road : series.roads())
        pictures << pictureOf(road);
    CHECK(pictures == QStringList{u"1R2C"_s, u"1R2A"_s, u"2D"_s});
}

TEST_CASE("a circle in documents made by hand ends")
{
    Series series({closed, closed});
    series.ask(1, u"Q1"_s, QuestionStatus::Carried, u"s2/Q2"_s);
    series.ask(2, u"Q2"_s, QuestionStatus::Carried, u"s1/Q1"_s);
    series.ask(2, u"Q3"_s, QuestionStatus::Carried, u"s1/Q1"_s);
    REQUIRE(series.roads().size() == 1);
    CHECK(series.roads().at(0).stations.size() == 3);
}

TEST_CASE("a hundred sessions with five hundred roads are followed in no time")
{
    Series series(std::vector<SessionStatus>(100, closed));
    for (int session = 1; session <= 100; ++session) {
        for (int i = 0; i < 500; ++i)
            series.ask(session, u"Q%1"_s.arg(i), QuestionStatus::Carried,
                       session > 1 ? u"s%1/Q%2"_s.arg(session - 1).arg(i) : QString());
    }
    QElapsedTimer timer;
    timer.start();
    const auto roads = series.roads();
    CHECK(roads.size() == 500);
    CHECK(roads.front().age == 100);
    CHECK(timer.elapsed() < 3000); // unoptimised and on a busy machine; a hundredth of it otherwise
}

TEST_CASE("the roads' questions are read from the file, those of the series alone")
{
    test::TemporaryWorkspace home;
    workspace::Change change{u"Add"_s, {}};
    session::Series series;
    series.id = home.ids.make<SeriesId>();
    series.title = u"Serie"_s;
    change.insert(series);
    session::Session member;
    member.id = home.ids.make<SessionId>();
    member.series = series.id;
    change.insert(member);
    floor::Question question;
    question.id = home.ids.make<QuestionId>();
    question.session = member.id;
    question.documentId = u"Q1"_s;
    question.text = u"Hur går det?"_s;
    question.perspective = u"staff"_s;
    question.status = QuestionStatus::Escalated;
    question.carriedFrom = floor::CarriedFrom{u"s0"_s, u"Q7"_s};
    question.answer = u"Bra"_s;
    change.insert(question);
    const session::Session other = home.addSession();
    floor::Question outside = question;
    outside.id = home.ids.make<QuestionId>();
    outside.session = other.id;
    change.insert(outside);
    REQUIRE(home.workspace->commitForGood(change));
    const auto read = home.workspace->questionsOf(series.id);
    REQUIRE(read.size() == 1);
    CHECK(read.front() == RoadQuestion{question.id,
                                       member.id,
                                       u"Q1"_s,
                                       u"Hur går det?"_s,
                                       u"staff"_s,
                                       QuestionStatus::Escalated,
                                       question.carriedFrom,
                                       {},
                                       true});
    CHECK(home.workspace->questionsOf({}).empty());
}
