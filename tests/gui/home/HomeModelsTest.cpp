// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"
#include "ui/home/SessionRows.h"
#include "ui/home/ThreadRows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using session::DocumentState;
using session::Language;
using session::SessionStatus;

namespace {

const QDate today(2027, 2, 11);

const session::Vocabulary& vocabulary()
{
    static const session::Vocabulary builtIn = session::Vocabulary::builtIn();
    return builtIn;
}

workspace::SessionOverview overview(const QString& title, VagueDate date,
                                    SessionStatus status = SessionStatus::Planned)
{
    workspace::SessionOverview overview;
    overview.session.id = {qint64(qHash(title) % 100000 + 1)};
    overview.session.title = title;
    overview.session.date = date;
    overview.session.status = status;
    overview.seriesTitle = u"Serien"_s;
    return overview;
}

SessionRow coming(const workspace::SessionOverview& overview)
{
    return comingRow(overview, today, vocabulary(), Language::English);
}

SessionRow past(const workspace::SessionOverview& overview)
{
    return pastRow(overview, today, vocabulary(), Language::English);
}

workspace::OpenQuestion question(int id, int sessions)
{
    return {{1}, {id}, u"Fråga %1"_s.arg(id), sessions};
}

workspace::OpenAction action(int id, QDate due)
{
    workspace::OpenAction open;
    open.session.id = {1};
    open.action.id = {id};
    open.action.session = {1};
    open.action.text = u"Uppgift %1"_s.arg(id);
    open.action.owner = u"Processledare"_s;
    open.action.due = due;
    return open;
}

std::vector<ThreadRow> threads(const std::vector<workspace::OpenQuestion>& questions,
                               const std::vector<workspace::OpenAction>& actions)
{
    return threadRows(questions, actions, today, localeOf(Language::English));
}

QStringList textsOf(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int i = 0; i < model.rowCount(); ++i)
        texts << model.index(i, 0).data().toString();
    return texts;
}

} // namespace

TEST_CASE("a session to come says when and where")
{
    auto known = overview(u"Träff 8"_s, VagueDate::day(QDate(2027, 2, 18)));
    known.session.start = QTime(13, 0);
    known.session.end = QTime(15, 0);
    known.session.place = u"Rådslaget, plan 3"_s;
    CHECK(coming(known).details == u"Thu 13:00–15:00 · Rådslaget, plan 3");
    CHECK(coming(overview(u"a"_s, {QDate(2027, 4, 1), DatePrecision::Month})).details ==
          u"Day to be decided · Serien");
    CHECK(coming(overview(u"b"_s, {})).details == u"Date to be announced · Serien");
    CHECK(coming(overview(u"c"_s, VagueDate::day(today), SessionStatus::Live)).state == u"Live");
}

TEST_CASE("a past session says how far its paper has come")
{
    auto held = overview(u"Träff 7"_s, VagueDate::day(QDate(2027, 1, 28)), SessionStatus::Closed);
    held.questions = 9;
    held.decisions = 1;
    held.session.document.state = DocumentState::Sent;
    CHECK(past(held).state == u"Sent");
    CHECK(past(held).details == u"9 question(s) · 1 decision(s)");
    CHECK_FALSE(past(held).isUnfinished);
    held.session.document.state = DocumentState::Draft;
    CHECK(past(held).isUnfinished);
}

TEST_CASE("a past session that was never held, or was called off, says so")
{
    CHECK(past(overview(u"a"_s, VagueDate::day(today.addDays(-3)))).state == u"Never started");
    CHECK(past(overview(u"b"_s, VagueDate::day(today.addDays(-3)), SessionStatus::Cancelled)).state ==
          u"Cancelled");
}

TEST_CASE("a past session of another year names it")
{
    CHECK(past(overview(u"a"_s, VagueDate::day(QDate(2026, 11, 13)), SessionStatus::Closed)).details ==
          u"2026");
}

TEST_CASE("a row is read aloud with its date in full")
{
    SessionRowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({coming(overview(u"Träff 9"_s, VagueDate::day(QDate(2027, 2, 18))))});
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() ==
          u"Träff 9, Thursday 18 February, Thu · Serien");
}

TEST_CASE("a changed row stays where it is; a new one is read again")
{
    SessionRowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto one = overview(u"a"_s, VagueDate::day(today));
    model.setRows({coming(one)});
    CHECK(reset.size() == 1);
    one.session.place = u"Linden"_s;
    model.setRows({coming(one)});
    CHECK(changed.size() == 1);
    CHECK(reset.size() == 1);
    model.setRows({coming(one)});
    CHECK(changed.size() == 1);
    model.setRows({});
    CHECK(reset.size() == 2);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("open threads have a heading for each section that is not empty")
{
    ThreadRowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(threads({question(1, 5)}, {action(2, today)}));
    CHECK(textsOf(model) == QStringList{u"Carried questions"_s, u"Fråga 1"_s, u"To do"_s, u"Uppgift 2"_s});
    CHECK(model.threadCount() == 2);
    model.setRows(threads({}, {action(2, today)}));
    CHECK(textsOf(model) == QStringList{u"To do"_s, u"Uppgift 2"_s});
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a question is a warning from its fourth session")
{
    const auto rows = threads({question(1, 4), question(2, 3)}, {});
    CHECK(rows[1].urgency == Due::Urgency::Overdue);
    CHECK(rows[2].urgency == Due::Urgency::Later);
    CHECK(rows[1].end == u"4 session(s)");
}

TEST_CASE("an action can be ticked and is read aloud whole; a heading can be neither")
{
    ThreadRowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(threads({question(1, 2)}, {action(2, today.addDays(-6))}));
    const QModelIndex row = model.index(3);
    CHECK(row.data(Qt::CheckStateRole).isValid());
    CHECK(row.data(Qt::AccessibleTextRole).toString() == u"Uppgift 2, Processledare, 6 day(s) overdue");
    CHECK_FALSE(model.index(1).data(Qt::CheckStateRole).isValid());
    CHECK(model.flags(model.index(0)) == Qt::NoItemFlags);
}

TEST_CASE("markup in a title is shown in the tool tip, not obeyed")
{
    SessionRowModel model;
    model.setRows({coming(overview(u"<b>fet</b>"_s, {}))});
    CHECK(model.index(0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}
