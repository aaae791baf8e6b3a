// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/FloorRules.h"
#include "core/reflection/NoteRules.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace kring;
using test::TemporaryWorkspace;
using workspace::Change;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Lists : TemporaryWorkspace
{
    QDate today = QDate(2026, 11, 13);

    session::Session add(const QString& title, VagueDate date, session::SessionStatus status)
    {
        session::Session session;
        session.id = ids.make<SessionId>();
        session.documentId = title;
        session.title = title;
        session.date = date;
        session.status = status;
        Change change{u"Add"_s, {}};
        change.insert(session);
        REQUIRE(workspace->commitForGood(change));
        return session;
    }

    floor::Question ask(const session::Session& session, const QString& documentId,
                        floor::QuestionStatus status, std::optional<floor::CarriedFrom> from = {})
    {
        floor::Question question;
        question.id = ids.make<QuestionId>();
        question.session = session.id;
        question.documentId = documentId;
        question.text = documentId;
        question.status = status;
        question.carriedFrom = from;
        Change change{u"Ask"_s, {}};
        change.insert(question);
        REQUIRE(workspace->commitForGood(change));
        return question;
    }

    static QStringList titles(const std::vector<workspace::SessionOverview>& overviews)
    {
        QStringList titles;
        for (const auto& overview : overviews)
            titles << overview.session.title;
        return titles;
    }
};

using Status = session::SessionStatus;
using enum floor::QuestionStatus;

} // namespace

TEST_CASE("coming sessions are soonest first, past ones newest first")
{
    Lists lists;
    lists.add(u"igår"_s, VagueDate::day(lists.today.addDays(-1)), Status::Closed);
    lists.add(u"glömd"_s, VagueDate::day(lists.today.addDays(-9)), Status::Planned);
    lists.add(u"någon gång"_s, {}, Status::Planned);
    lists.add(u"februari"_s, {QDate(2027, 2, 1), DatePrecision::Month}, Status::Planned);
    lists.add(u"denna månad"_s, {QDate(2026, 11, 1), DatePrecision::Month}, Status::Planned);
    lists.add(u"i dag"_s, VagueDate::day(lists.today), Status::Planned);
    lists.add(u"pågår"_s, VagueDate::day(lists.today.addDays(-1)), Status::Live);
    CHECK(Lists::titles(lists.workspace->comingSessions(lists.today, 10)) ==
          QStringList{u"pågår"_s, u"denna månad"_s, u"i dag"_s, u"februari"_s, u"någon gång"_s});
    CHECK(Lists::titles(lists.workspace->pastSessions(lists.today, 10)) ==
          QStringList{u"igår"_s, u"glömd"_s});
    CHECK(lists.workspace->comingSessions(lists.today, 2).size() == 2);
    CHECK(lists.workspace->sessions().size() == 7);
}

TEST_CASE("the latest closed session is the one with the latest date")
{
    Lists lists;
    CHECK_FALSE(lists.workspace->latestClosed());
    const auto later = lists.add(u"senare"_s, VagueDate::day(QDate(2026, 11, 13)), Status::Closed);
    lists.add(u"tidigare"_s, VagueDate::day(QDate(2026, 9, 25)), Status::Closed);
    lists.add(u"planerad"_s, VagueDate::day(QDate(2026, 12, 1)), Status::Planned);
    CHECK(lists.workspace->latestClosed() == later.id);
}

TEST_CASE("an overview counts what the session holds")
{
    Lists lists;
    const session::Session session = lists.addSession();
    lists.ask(session, u"Q1"_s, Raised);
    lists.ask(session, u"Q2"_s, Raised);
    REQUIRE(lists.workspace->commit(reflection::writeNote(lists.ids.make<NoteId>(), {session.id, {}, {}, {}},
                                                          u"idea"_s, u"En idé"_s, lists.clock.now())));
    const auto overviews = lists.workspace->sessions();
    REQUIRE(overviews.size() == 1);
    CHECK(overviews[0].agendaItems == 3);
    CHECK(overviews[0].questions == 2);
    CHECK(overviews[0].notes == 1);
    CHECK(overviews[0].decisions == 0);
}

TEST_CASE("a carried question is open until it is settled, and as old as its thread")
{
    Lists lists;
    const auto one = lists.add(u"s1"_s, VagueDate::day(QDate(2026, 1, 1)), Status::Closed);
    const auto two = lists.add(u"s2"_s, VagueDate::day(QDate(2026, 2, 1)), Status::Closed);
    const auto three = lists.add(u"s3"_s, VagueDate::day(QDate(2026, 3, 1)), Status::Planned);
    lists.ask(one, u"lång"_s, Carried);
    lists.ask(one, u"klar"_s, Carried);
    lists.ask(one, u"väntar"_s, Carried);
    lists.ask(two, u"lång igen"_s, Carried, floor::CarriedFrom{u"s1"_s, u"lång"_s});
    lists.ask(two, u"klar nu"_s, Answered, floor::CarriedFrom{u"s1"_s, u"klar"_s});
    lists.ask(three, u"lång än"_s, Raised, floor::CarriedFrom{u"s2"_s, u"lång igen"_s});
    const auto open = lists.workspace->openQuestions(10);
    REQUIRE(open.size() == 2);
    CHECK(open[0].text == u"lång än"_s);
    CHECK(open[0].sessions == 3);
    CHECK(open[0].session == three.id);
    CHECK(open[1].text == u"väntar"_s);
    CHECK(open[1].sessions == 1);
}

TEST_CASE("open actions come by due date, those without one last")
{
    Lists lists;
    const auto session = lists.add(u"s"_s, VagueDate::day(lists.today), Status::Closed);
    Change change{u"Add"_s, {}};
    for (const auto& [text, due, status] :
         {std::tuple(u"utan"_s, QDate(), followup::ActionStatus::Open),
          std::tuple(u"sen"_s, QDate(2027, 1, 1), followup::ActionStatus::Open),
          std::tuple(u"snart"_s, QDate(2026, 12, 1), followup::ActionStatus::Open),
          std::tuple(u"gjord"_s, QDate(2026, 10, 1), followup::ActionStatus::Done)}) {
        followup::Action action;
        action.id = lists.ids.make<ActionId>();
        action.session = session.id;
        action.text = text;
        action.due = due;
        action.status = status;
        change.insert(action);
    }
    REQUIRE(lists.workspace->commit(change));
    QStringList texts;
    for (const auto& open : lists.workspace->openActions(10))
        texts << open.action.text;
    CHECK(texts == QStringList{u"snart"_s, u"sen"_s, u"utan"_s});
}
