// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Change.h"
#include "tests/gui/live/LiveRecords.h"
#include "tests/support/Catch.h"
#include "tests/support/FakeClock.h"
#include "ui/live/AgendaLineModel.h"
#include "ui/live/NoteListModel.h"
#include "ui/live/QuestionListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using floor::QuestionOrder;
using floor::QuestionStatus;
using session::Language;

namespace {

const session::Vocabulary& vocabulary()
{
    static const session::Vocabulary builtIn = session::Vocabulary::builtIn();
    return builtIn;
}

QStringList textsOf(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int i = 0; i < model.rowCount(); ++i)
        texts.append(model.index(i, 0).data().toString());
    return texts;
}

} // namespace

TEST_CASE("the open floor lists questions by dots, without the one in discussion")
{
    QuestionListModel model(vocabulary(), Language::Swedish);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    session::SessionRecord record;
    record.questions = {test::question(1, u"en"_s, 2), test::question(2, u"två"_s, 9),
                        test::question(3, u"tre"_s, 5, {}, QuestionStatus::InDiscussion)};
    model.show(record, QuestionOrder::MostDots);
    CHECK(textsOf(model) == QStringList{u"två"_s, u"en"_s});
}

TEST_CASE("the side a perspective speaks for is the one the session's participants have")
{
    session::SessionRecord record;
    session::Participant participant;
    participant.perspective = u"student"_s;
    participant.side = session::Side::Research;
    record.participants = {participant};
    const floor::SideOfPerspective sideOf = sidesOf(record, vocabulary());
    CHECK(sideOf(u"student"_s) == session::Side::Research);
    CHECK(sideOf(u"service_user"_s) == session::Side::Lived);
    CHECK(sideOf(QString()) == session::Side::None);
}

TEST_CASE("a chosen question stays chosen when dots move it")
{
    QuestionListModel model(vocabulary(), Language::Swedish);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    session::SessionRecord record;
    record.questions = {test::question(1, u"a"_s, 3), test::question(2, u"b"_s, 2),
                        test::question(3, u"c"_s, 1)};
    model.show(record, QuestionOrder::MostDots);
    const QPersistentModelIndex chosen = model.index(2);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    record.questions[2].dots = 7;
    model.show(record, QuestionOrder::MostDots);
    CHECK(chosen.row() == 0);
    CHECK(chosen.data().toString() == u"c");
    CHECK(reset.isEmpty());
}

TEST_CASE("one changed question is told as one changed row")
{
    QuestionListModel model(vocabulary(), Language::Swedish);
    session::SessionRecord record;
    for (int i = 1; i <= 50; ++i)
        record.questions.push_back(test::question(i, QString::number(i), 100 - i));
    model.show(record, QuestionOrder::MostDots);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    record.questions[20].status = QuestionStatus::Parked;
    model.show(record, QuestionOrder::MostDots);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 20);
    CHECK(changed[0][1].toModelIndex().row() == 20);
}

TEST_CASE("any list of questions becomes any other, row by row")
{
    QuestionListModel model(vocabulary(), Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        session::SessionRecord record;
        for (qint64 id = 1; id <= 12; ++id) {
            if (random() % 3 != 0)
                record.questions.push_back(test::question(id, QString::number(id), int(random() % 4)));
        }
        model.show(record, QuestionOrder::MostDots);
        QStringList wanted;
        for (const floor::Question& question : floor::ordered(record.questions, QuestionOrder::MostDots, {}))
            wanted.append(question.text);
        REQUIRE(textsOf(model) == wanted);
    }
}

TEST_CASE("a question is read out with its dots, who asked and where it stands")
{
    QuestionListModel model(vocabulary(), Language::English);
    session::SessionRecord record;
    record.questions = {test::question(1, u"Why?"_s, 1, u"relative"_s, QuestionStatus::Parked)};
    model.show(record, QuestionOrder::MostDots);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() ==
          u"Why?, 1 dot, Family or someone close, Parked");
}

TEST_CASE("the latest note comes first and unsorted ones are counted")
{
    NoteListModel model(vocabulary(), Language::Swedish);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    session::SessionRecord record;
    record.notes = {test::note(1, u"först"_s), test::note(2, u"sedan"_s, u"success"_s)};
    model.show(record);
    CHECK(textsOf(model) == QStringList{u"sedan"_s, u"först"_s});
    CHECK(model.unsorted() == 1);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Framgång"));
}

TEST_CASE("notes by item stand under the agenda's heads, and a filter leaves empty heads out")
{
    NoteListModel model(vocabulary(), Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    session::SessionRecord record = test::recordWithAgenda({{u"a"_s, 10}, {u"b"_s, 10}});
    record.agenda[0].startedAt = test::FakeClock().now();
    record.agenda[0].endedAt = test::FakeClock().now() + 10min;
    record.agenda[1].startedAt = test::FakeClock().now() + 10min;
    record.notes = {test::note(1, u"sent"_s, u"idea"_s), test::note(2, u"tidig"_s),
                    test::note(3, u"utanför"_s)};
    record.notes[0].agendaItem = {102};
    record.notes[1].agendaItem = {101};
    model.showByItem(record, {});
    CHECK(textsOf(model) ==
          QStringList{u"Beside the agenda"_s, u"utanför"_s, u"a"_s, u"tidig"_s, u"b"_s, u"sent"_s});
    CHECK(model.row(2).remark == u"09:00–09:10 · 1 note(s)");
    CHECK(model.row(4).isNow);
    CHECK(!model.flags(model.index(2)).testFlag(Qt::ItemIsEnabled));
    model.showByItem(record, {.kind = u"idea"_s});
    CHECK(textsOf(model) == QStringList{u"b"_s, u"sent"_s});
}

TEST_CASE("any notes become any others, row by row, with their heads")
{
    NoteListModel model(vocabulary(), Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        session::SessionRecord record = test::recordWithAgenda({{u"a"_s, 10}, {u"b"_s, 10}, {u"c"_s, 10}});
        int notes = 0;
        for (qint64 id = 1; id <= 12; ++id) {
            if (random() % 3 == 0)
                continue;
            record.notes.push_back(test::note(id, QString::number(id)));
            record.notes.back().agendaItem = {qint64(100 + random() % 4)};
            ++notes;
        }
        model.showByItem(record, {});
        int shown = 0;
        for (int i = 0; i < model.rowCount(); ++i)
            shown += model.row(i).isHead() ? 0 : 1;
        REQUIRE(shown == notes);
    }
    CHECK(reset.isEmpty());
}

TEST_CASE("the agenda folds what is done and shows planned beside projected times")
{
    const test::FakeClock clock;
    session::SessionRecord record = test::recordWithAgenda(
        {{u"Incheckning"_s, 10}, {u"Återblick"_s, 10}, {u"Samtal"_s, 30}, {u"Paus"_s, 10}});
    const Instant start = clock.now();
    record.agenda[0].startedAt = start;
    record.agenda[0].endedAt = start + 10min;
    record.agenda[1].startedAt = start + 10min;
    record.agenda[1].endedAt = start + 20min;
    record.agenda[2].startedAt = start + 20min;
    record.agenda[2].grants.push_back({start + 30min, 4, {}});
    const agenda::AgendaClock now = agenda::clockAt(record.agenda, start, start + 30min);

    AgendaLineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(agendaRows(record.session, record.agenda, now, {}));
    REQUIRE(model.rowCount() == 3);
    CHECK(model.row(0).kind == AgendaRow::Kind::DoneFold);
    CHECK(model.row(0).time == u"09:00–09:20");
    CHECK(model.row(0).remark == u"as planned");
    CHECK(model.row(1).time == u"09:20");
    CHECK(model.row(1).remark == u"now");
    CHECK(model.row(2).minutes == u"10 min");
    CHECK(model.row(2).time == u"09:54");
    CHECK(model.row(2).remark == u"plan 09:50");

    model.setRows(agendaRows(record.session, record.agenda, now, {.done = false, .lateFrom = -1}));
    CHECK(textsOf(model) == QStringList{u"Incheckning"_s, u"Återblick"_s, u"Samtal"_s, u"Paus"_s});
}

TEST_CASE("late items fold into one row that says which they are")
{
    const session::SessionRecord record =
        test::recordWithAgenda({{u"a"_s, 10}, {u"b"_s, 10}, {u"c"_s, 10}, {u"d"_s, 10}});
    const Instant start = test::FakeClock().now();
    const auto rows = agendaRows(record.session, record.agenda, agenda::clockAt(record.agenda, start, start),
                                 {.done = true, .lateFrom = 2});
    REQUIRE(rows.size() == 3);
    CHECK(rows[2].title == u"Items 3–4");
    CHECK(rows[2].kind == AgendaRow::Kind::LateFold);
}

TEST_CASE("an item that was passed over says so")
{
    session::SessionRecord record = test::recordWithAgenda({{u"a"_s, 10}, {u"b"_s, 10}});
    const Instant start = test::FakeClock().now();
    record.agenda[1].startedAt = start;
    const auto rows =
        agendaRows(record.session, record.agenda, agenda::clockAt(record.agenda, start, start), {});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].minutes == u"left out");
    CHECK(rows[0].time.isEmpty());
}
