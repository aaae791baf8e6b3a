// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/floor/Table.h"
#include "tests/support/Catch.h"
#include "ui/live/QueueModel.h"
#include "ui/live/QueueTexts.h"
#include "ui/live/RoundModel.h"
#include "ui/live/SpeakerTexts.h"
#include "ui/live/TurnModel.h"

#include <QAbstractItemModelTester>

using namespace kring;
using namespace kring::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::Language;
using session::Side;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const session::Vocabulary& vocabulary()
{
    static const session::Vocabulary builtIn = session::Vocabulary::builtIn();
    return builtIn;
}

struct Seated : test::Table
{
    ParticipantId manager = sit(u"Förstalinjechef 1, enhet A"_s, u"first_line_manager"_s, Side::Service);
    ParticipantId other = sit(u"Förstalinjechef 2, enhet B"_s, u"first_line_manager"_s, Side::Service);
    ParticipantId relative = sit(u"Anhörig"_s, u"relative"_s, Side::Lived);
};

QStringList spoken(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data(Qt::AccessibleTextRole).toString();
    return texts;
}

} // namespace

TEST_CASE("the queue's model keeps to the order of the rule while people come and go")
{
    Seated table;
    QueueModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    for (const ParticipantId person : {table.manager, table.other, table.relative}) {
        table.asks(person);
        model.show(table.record);
    }
    table.does(floor::lift(table.record, table.entryOf(table.relative)));
    table.does(floor::toggleAssisted(table.record, table.entryOf(table.relative)));
    model.show(table.record);
    CHECK(spoken(model) == QStringList{u"1. Anhörig, put first, speaks with help"_s,
                                       u"2. Förstalinjechef 1"_s, u"3. Förstalinjechef 2"_s});
    table.next();
    table.clock.advance(1min);
    table.next();
    table.asks(table.relative);
    model.show(table.record);
    CHECK(spoken(model) == QStringList{u"1. Förstalinjechef 2"_s, u"2. Anhörig, has spoken before"_s});
}

TEST_CASE("the turns that have ended are listed, the latest first")
{
    Seated table;
    table.record.session.timeZone = u"Europe/Stockholm"_s;
    TurnModel model(vocabulary(), Language::English);
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    table.asks(table.manager);
    table.next();
    table.clock.advance(84s);
    table.does(floor::speakFreely(table.record, u"relative"_s, table.id<TurnId>(), table.clock.now()));
    model.show(table.record);
    CHECK(spoken(model) == QStringList{u"First-line manager, 09:00:00 to 09:01:24, 1:24"_s});
    table.does(floor::toggleAssisted(table.record, table.record.turns[1].id));
    table.clock.advance(10s);
    table.does(floor::endSpeaking(table.record, table.clock.now()));
    model.show(table.record);
    CHECK(spoken(model).first() == u"Family or someone close, 09:01:24 to 09:01:34, 0:10, with help");
}

TEST_CASE("the go-round's lists share everybody between them, and who has the floor is in neither")
{
    Seated table;
    RoundModel left(RoundModel::Part::Left);
    RoundModel done(RoundModel::Part::Done);
    const QAbstractItemModelTester leftTester(&left, Mode::Fatal);
    const QAbstractItemModelTester doneTester(&done, Mode::Fatal);
    table.does(
        floor::startRound(table.record, {700}, {{table.manager, table.other, table.relative}, 60, {}}));
    RoundTimes times;
    for (int step = 0; step < 2; ++step) {
        table.does(floor::nextInRound(table.record, table.id<TurnId>(), table.clock.now()));
        left.show(table.record, times);
        done.show(table.record, times);
    }
    CHECK(spoken(left) == QStringList{u"1. Anhörig"_s});
    CHECK(spoken(done) == QStringList{u"Förstalinjechef 1"_s});
    times.insert(table.manager, {95s, 60s, false});
    done.show(table.record, times);
    CHECK(spoken(done) == QStringList{u"Förstalinjechef 1, spoke 1:35"_s});
}

TEST_CASE(
    "the keys are for the session's own perspectives by their people, lived experience first among equals")
{
    Seated table;
    table.sit(u"Processledare"_s, u"facilitation"_s, Side::None);
    table.sit(u"Områdeschef"_s, u"senior_manager"_s, Side::Service);
    table.sit(u"Brukare"_s, u"service_user"_s, Side::Lived);
    CHECK(timedPerspectives(table.record) ==
          QStringList{u"first_line_manager"_s, u"relative"_s, u"service_user"_s, u"senior_manager"_s});
    CHECK(timedPerspectives({}).size() == 6);
}

TEST_CASE("the bars are lived experience together, the others by perspective, and never more than asked for")
{
    floor::VoiceShare share;
    const auto group = [&](const QString& perspective, Side side, double time) {
        floor::VoiceGroup one;
        one.perspectives = {perspective};
        one.side = side;
        one.shareOfTime = time;
        one.shareOfPresence = 0.2;
        one.heads = 2;
        share.groups.push_back(one);
    };
    group(u"relative"_s, Side::Lived, 0.1);
    group(u"staff"_s, Side::Service, 0.5);
    group(u"service_user"_s, Side::Lived, 0.2);
    group(u"official"_s, Side::Service, 0.15);
    group(u"researcher"_s, Side::Research, 0.05);
    const auto names = [&](size_t most) {
        QStringList texts;
        for (const VoiceRow& row : voiceRows(share, vocabulary(), Language::English, most))
            texts << row.name;
        return texts;
    };
    CHECK(names(5) == QStringList{u"Staff"_s, u"Lived experience"_s, u"Official"_s, u"Researcher"_s});
    CHECK(names(3) == QStringList{u"Staff"_s, u"Lived experience"_s, u"Others"_s});
    CHECK(voiceRows(share, vocabulary(), Language::English, 3)[2].ofTime == Approx(0.2));
    share.groups[3].heads = 1; // nobody is alone behind a bar
    CHECK(names(5) == QStringList{u"Staff and others"_s, u"Lived experience"_s, u"Researcher"_s});
    CHECK(voiceRows(share, vocabulary(), Language::English, 5)[0].ofTime == Approx(0.65));
}

TEST_CASE("times and shares as they are written")
{
    CHECK(turnTime(84s) == u"1:24");
    CHECK(turnTime(0s) == u"0:00");
    CHECK(turnTime(3725s) == u"1:02:05");
    CHECK(turnTime(-10s) == QString(QChar(0x2212) + u"0:10"_s));
    CHECK(percentText(0.553) == QString(u"55"_s + QChar(0xa0) + u'%'));
}

TEST_CASE("a half-typed row says whom it means so far, and a word that fits several their numbers")
{
    Seated table;
    CHECK(previewText(table.record, u"3 F1"_s) == u"Anhörig · Förstalinjechef 1");
    CHECK(previewText(table.record, u"zz"_s) == u"zz?");
    const QString several =
        QStringLiteral("förstalinje can be 1%1Förstalinjechef 1, 2%1Förstalinjechef 2.").arg(QChar(0xa0));
    CHECK(faultText(table.record, floor::parseQueue(table.record, u"förstalinje"_s)) == several);
    CHECK(faultText(table.record, floor::parseQueue(table.record, u"1 2"_s)).isEmpty());
}
