// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaRules.h"
#include "core/common/DocumentId.h"
#include "core/floor/FloorRules.h"
#include "core/reflection/NoteRules.h"
#include "tests/core/exchange/ExchangeSupport.h"
#include "tests/core/exchange/RandomDocument.h"

#include <algorithm>

using namespace kring;
using namespace kring::test;
using session::SessionRecord;

namespace {

/// One thing that a facilitator may do while the session goes on.
workspace::Change randomStep(const SessionRecord& record, DocumentDoor& door)
{
    const Instant now = door.clock().now();
    const auto dice = [](int limit) { return RandomDocument::below(limit); };
    const auto* current = agenda::currentItem(record.agenda);
    const AgendaItemId item = current ? current->id : AgendaItemId();
    switch (dice(record.questions.empty() ? 8 : 11)) {
    case 0:
        return agenda::startSession(record, now);
    case 1:
        return agenda::nextItem(record.agenda, now);
    case 2:
        return agenda::previousItem(record.agenda);
    case 3:
        return agenda::grantMinutes(record.agenda, dice(10) - 3, now);
    case 4:
        return agenda::pause(record.agenda, now);
    case 5:
        return agenda::resume(record.agenda, now);
    case 6:
        return reflection::writeNote(door.ids().make<NoteId>(), reflection::placeOf(record),
                                     QStringLiteral("learning"), RandomDocument::words(), now);
    case 7:
        return floor::raiseQuestion(door.ids().make<QuestionId>(), record.session.id, RandomDocument::words(),
                                    QStringLiteral("staff"), item, now);
    case 8:
        return floor::takeUp(record,
                             record.questions[size_t(dice(int(record.questions.size())))].id, item, now);
    case 9:
        return floor::settle(
            record, record.questions[size_t(dice(int(record.questions.size())))].id,
            RandomDocument::chance(60) ? floor::QuestionStatus::Parked : floor::QuestionStatus::Answered,
            now);
    default:
        return floor::setDots(record.questions[size_t(dice(int(record.questions.size())))], dice(9));
    }
}

/// The record with its ids counted from 1 in the order of its rows, document ids given out, and the parking
/// place without gaps: what two readings of one document have in common.
SessionRecord withoutChance(SessionRecord record)
{
    std::map<qint64, qint64> numbers = {{0, 0}};
    const auto number = [&](auto& id) {
        id.value = numbers.emplace(id.value, qint64(numbers.size())).first->second;
    };
    const auto name = [&](auto& rows, char prefix) {
        for (auto& row : rows) {
            if constexpr (requires { row.documentId; })
                row.documentId = documentIdOr(row.documentId, prefix, row.id.value);
            number(row.id);
            if constexpr (requires { row.session; })
                number(row.session);
        }
    };
    record.session.documentId = documentIdOr(record.session.documentId, 's', record.session.id.value);
    number(record.session.id);
    number(record.session.series);
    if (record.series)
        number(record.series->id);
    name(record.agenda, ' ');
    name(record.participants, 'p');
    name(record.questions, 'q');
    name(record.notes, 'n');
    name(record.decisions, 'd');
    name(record.actions, 'a');
    name(record.carried, 'k');
    name(record.people, 'u');
    name(record.contributions, 'c');
    for (session::Participant& participant : record.participants)
        number(participant.person);
    for (arena::Contribution& contribution : record.contributions) {
        for (ParticipantId& contributor : contribution.contributors)
            number(contributor);
        number(contribution.follows);
        number(contribution.pass);
    }
    name(record.turns, ' ');
    for (const char* figures : {"voice", "indicators"})
        record.session.kept.remove(QLatin1String(figures));
    record.session.figuresWhenRead = {};
    for (auto& item : record.agenda)
        number(item.fromQuestion);
    for (auto& turn : record.turns)
        number(turn.participant);
    std::vector<int> places;
    for (const auto& question : record.questions)
        places.push_back(question.parkingPosition > 0 ? question.parkingPosition : 0);
    for (auto& participant : record.participants) {
        number(participant.presentFrom);
        number(participant.presentTo);
    }
    for (auto& question : record.questions) {
        number(question.agendaItem);
        number(question.outcome);
        number(question.raisedBy);
        number(question.mergedInto);
        if (question.parkingPosition > 0)
            question.parkingPosition = int(std::count_if(places.begin(), places.end(), [&](int place) {
                return place > 0 && place <= question.parkingPosition;
            }));
    }
    for (auto& note : record.notes) {
        number(note.agendaItem);
        number(note.outcome);
        for (auto& ref : note.refs)
            number(ref);
    }
    for (auto& decision : record.decisions) {
        number(decision.agendaItem);
        for (auto& question : decision.fromQuestions)
            number(question);
    }
    for (auto& carried : record.carried)
        number(carried.fromQuestion);
    if (record.next) {
        number(record.next->id);
        number(record.next->session);
        for (auto& inherited : record.next->inherits)
            number(inherited);
    }
    return record;
}

} // namespace

TEST_CASE("Any valid document goes in and out equal")
{
    DocumentDoor door;
    CHECK(rc::check([&] {
        const QJsonObject json = RandomDocument(door.vocabulary(), Emptiness::SpelledOut).make();
        const QByteArray bytes = QJsonDocument(json).toJson();
        const auto read = door.read(bytes);
        if (!read)
            RC_FAIL(read.failure().sentence.toStdString() + "\n" + bytes.toStdString());
        const QByteArray written = exchange::writeSession(read->record, door.vocabulary());
        if (written != bytes)
            RC_FAIL(bytes.toStdString() + "\nbecame\n" + written.toStdString());
    }));
}

TEST_CASE("A session made live goes out and in with every word and every minute")
{
    DocumentDoor door;
    CHECK(rc::check([&] {
        const QJsonObject json = RandomDocument(door.vocabulary(), Emptiness::LeftOut).make();
        SessionRecord record = door.valid(QJsonDocument(json).toJson()).record;
        record.session.status = session::SessionStatus::Planned;
        for (int step = RandomDocument::below(25); step > 0; --step) {
            workspace::apply(randomStep(record, door), record);
            door.clock().advance(Duration(RandomDocument::below(400'000)));
        }
        if (RandomDocument::chance(50))
            workspace::apply(agenda::closeSession(record, door.clock().now()), record);

        const QByteArray written = exchange::writeSession(record, door.vocabulary());
        const auto read = door.read(written);
        if (!read)
            RC_FAIL(read.failure().sentence.toStdString() + "\n" + written.toStdString());
        RC_ASSERT(exchange::writeSession(read->record, door.vocabulary()) == written);
        RC_ASSERT(withoutChance(read->record) == withoutChance(record));
    }));
}

TEST_CASE("Whatever happens to its bytes, a document is refused in one sentence or kept equal")
{
    DocumentDoor door;
    const QByteArray example = exampleBytes();
    const QList<QByteArray> splinters = {"{",  "}", "[",  "]",    "\"",    ",",    ":",
                                         "\\", "0", "-1", "null", "1e400", "\xC3", "\\ud800"};
    const auto check = [&](const QByteArray& bytes) {
        const auto read = door.read(bytes);
        if (!read) {
            RC_ASSERT(!read.failure().sentence.isEmpty());
            RC_ASSERT(!read.failure().sentence.contains(u'\n'));
            return;
        }
        const QJsonDocument before = QJsonDocument::fromJson(bytes);
        const QJsonDocument after =
            QJsonDocument::fromJson(exchange::writeSession(read->record, door.vocabulary()));
        if (before != after)
            RC_FAIL(before.toJson().toStdString() + "\nbecame\n" + after.toJson().toStdString());
    };
    CHECK(rc::check([&] {
        for (int i = 0; i < 10; ++i) {
            QByteArray bytes = example;
            const int at = RandomDocument::below(int(bytes.size()));
            if (RandomDocument::chance(30))
                bytes.remove(at, RandomDocument::below(40));
            else if (RandomDocument::chance(30))
                bytes.insert(at, bytes.mid(RandomDocument::below(int(bytes.size())), 60));
            else
                bytes.insert(at, splinters.at(RandomDocument::below(int(splinters.size()))));
            check(bytes);
        }
    }));
}
