// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Figures.h"
#include "tests/core/exchange/ExchangeSupport.h"

#include <QJsonArray>

using namespace kring;
using namespace kring::test;
using namespace Qt::StringLiterals;

namespace {

const QString started = u"2026-11-13T08:10:00Z"_s;
const QString ended = u"2026-11-13T08:40:00Z"_s;

QJsonObject person(const QString& id, const QString& perspective, const QString& side)
{
    return {{u"id"_s, id},
            {u"role"_s, id},
            {u"perspective"_s, perspective},
            {u"side"_s, side},
            {u"attendance"_s, u"present"_s}};
}

QJsonObject turn(const QString& perspective, const QString& from, const QString& to)
{
    return {{u"perspective"_s, perspective}, {u"started_at"_s, from}, {u"ended_at"_s, to}};
}

/// A dialogue of half an hour between two users and two of the staff, who speak for ten minutes and twenty.
QJsonObject dialogue()
{
    QJsonObject json = QJsonDocument::fromJson(R"({"schema": "kring.session/1", "id": "b", "status": "closed",
        "title": "", "type": "other", "date": null, "questions": [], "notes": []})")
                           .object();
    json.insert(u"agenda"_s, QJsonArray{QJsonObject{{u"no"_s, 3},
                                                    {u"kind"_s, u"dialogue"_s},
                                                    {u"title"_s, u"Samtal"_s},
                                                    {u"planned_minutes"_s, 25},
                                                    {u"started_at"_s, started},
                                                    {u"ended_at"_s, ended}}});
    json.insert(u"participants"_s, QJsonArray{person(u"B1"_s, u"service_user"_s, u"lived"_s),
                                              person(u"B2"_s, u"service_user"_s, u"lived"_s),
                                              person(u"S1"_s, u"staff"_s, u"service"_s),
                                              person(u"S2"_s, u"staff"_s, u"service"_s)});
    json.insert(u"turns"_s, QJsonArray{turn(u"staff"_s, u"2026-11-13T08:20:00Z"_s, ended),
                                       turn(u"service_user"_s, started, u"2026-11-13T08:20:00Z"_s)});
    return json;
}

QJsonObject written(DocumentDoor& door, const session::SessionRecord& record)
{
    return QJsonDocument::fromJson(exchange::writeSession(record, door.vocabulary())).object();
}

session::SessionRecord read(DocumentDoor& door, const QJsonObject& json)
{
    return door.valid(QJsonDocument(json).toJson()).record;
}

/// The dialogue as if it had been held here: no document says what its figures are.
session::SessionRecord heldHere(DocumentDoor& door)
{
    session::SessionRecord record = read(door, dialogue());
    record.session.figuresWhenRead = {};
    return record;
}

} // namespace

TEST_CASE("The share of voice of a session held here is written with it")
{
    DocumentDoor door;
    const QJsonObject voice = written(door, heldHere(door))[u"voice"].toObject();
    CHECK(voice[u"measured_items"] == QJsonArray{3});
    CHECK(voice[u"total_seconds"] == 1800);
    CHECK_FALSE(voice.contains(u"withheld"));
    const QJsonArray groups = voice[u"groups"].toArray();
    REQUIRE(groups.size() == 2);
    const QJsonObject users{{u"perspectives"_s, QJsonArray{u"service_user"_s}},
                            {u"heads"_s, 2},
                            {u"seconds"_s, 600},
                            {u"present_minutes"_s, 60},
                            {u"share_of_time"_s, 0.333},
                            {u"share_of_presence"_s, 0.5},
                            {u"parity"_s, 0.67}};
    CHECK(groups[0].toObject() == users);
}

TEST_CASE("A side of one person is not told in the document")
{
    DocumentDoor door;
    session::SessionRecord record = heldHere(door);
    record.participants.erase(record.participants.begin());
    const QJsonObject voice = written(door, record)[u"voice"].toObject();
    CHECK(voice[u"groups"].toArray().size() == 1);
    CHECK(voice[u"withheld"] == QJsonArray{u"lived"_s});
}

TEST_CASE("A turn that still runs is not in the figures yet")
{
    DocumentDoor door;
    session::SessionRecord record = heldHere(door);
    record.turns.front().endedAt.reset();
    CHECK(written(door, record)[u"voice"][u"total_seconds"] == 1200);
    record.turns.back().endedAt.reset();
    CHECK_FALSE(written(door, record).contains(u"voice"));
}

TEST_CASE("The indicators of a session held here are written with it")
{
    DocumentDoor door;
    const QJsonObject indicators{
        {u"planned_minutes"_s, 25},
        {u"actual_minutes"_s, 30},
        {u"items"_s,
         QJsonArray{QJsonObject{{u"no"_s, 3}, {u"planned_minutes"_s, 25}, {u"actual_minutes"_s, 30}}}},
        {u"open_share"_s, 1},
        {u"questions_total"_s, 0},
        {u"questions_by_lived_experience"_s, 0},
        {u"decisions_total"_s, 0},
        {u"carried_forward"_s, 0}};
    CHECK(written(door, heldHere(door))[u"indicators"].toObject() == indicators);
}

TEST_CASE("A document that Kring wrote with figures goes in and out equal")
{
    DocumentDoor door;
    const QJsonObject json = written(door, heldHere(door));
    const session::SessionRecord again = read(door, json);
    CHECK(again.session.kept.isEmpty());
    CHECK(again.session.figuresWhenRead.isEmpty());
    CHECK(written(door, again) == json);
}

TEST_CASE("What a document says of its figures stands until its turns change here")
{
    DocumentDoor door;
    QJsonObject json = dialogue();
    json.insert(u"voice"_s, QJsonObject{{u"basis"_s, u"Uppskattat"_s}, {u"total_seconds"_s, 7}});
    session::SessionRecord record = read(door, json);
    CHECK(written(door, record) == json);

    const floor::Turn before = record.turns.front();
    record.turns.front().endedAt = *before.endedAt - std::chrono::minutes(1);
    const QJsonObject corrected = written(door, record)[u"voice"].toObject();
    CHECK(corrected[u"total_seconds"] == 1740);
    CHECK_FALSE(corrected.contains(u"basis"));
    CHECK_FALSE(written(door, record).contains(u"indicators"));

    record.turns.front() = before;
    CHECK(written(door, record) == json);
    record.turns.clear();
    CHECK_FALSE(written(door, record).contains(u"voice"));
}

TEST_CASE("A document without figures stays without until its facts change here")
{
    DocumentDoor door;
    session::SessionRecord record = read(door, dialogue());
    CHECK(written(door, record) == dialogue());
    *record.agenda.front().endedAt += std::chrono::minutes(5);
    CHECK(written(door, record)[u"indicators"][u"actual_minutes"] == 35);
}

TEST_CASE("Figures that nothing in the document bears out are kept")
{
    DocumentDoor door;
    const session::SessionRecord record = read(door, exampleJson());
    CHECK(written(door, record)[u"voice"] == exampleJson()[u"voice"]);
    CHECK_FALSE(written(door, record).contains(u"indicators"));
}

TEST_CASE("Questions merged in a circle are refused, in a chain they are read")
{
    DocumentDoor door;
    QJsonObject json = exampleJson();
    QJsonArray questions = json[u"questions"].toArray();
    const auto merge = [&](int index, const QString& into) {
        QJsonObject question = questions[index].toObject();
        question.insert(u"merged_into"_s, into);
        questions[index] = question;
        json.insert(u"questions"_s, questions);
    };
    merge(1, u"Q3"_s);
    merge(2, u"Q5"_s);
    CHECK(written(door, read(door, json)) == json);
    merge(4, u"Q2"_s);
    CHECK(door.refusal(QJsonDocument(json).toJson()) ==
          u"questions[1].merged_into: a question cannot end up merged into itself");
}
