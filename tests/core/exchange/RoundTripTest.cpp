// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/ExchangeSupport.h"

#include <QDir>
#include <QJsonArray>

using namespace kring;
using namespace kring::test;

namespace {

/// The example with some of its top-level fields replaced.
QJsonObject exampleWith(std::initializer_list<std::pair<QString, QJsonValue>> fields)
{
    QJsonObject json = exampleJson();
    for (const auto& [key, value] : fields)
        json.insert(key, value);
    return json;
}

QJsonObject throughKring(const QJsonObject& json)
{
    DocumentDoor door;
    const auto read = door.valid(QJsonDocument(json).toJson());
    return QJsonDocument::fromJson(exchange::writeSession(read.record, door.vocabulary())).object();
}

/// A bare session: only what every document must have.
QJsonObject bareJson()
{
    return QJsonDocument::fromJson(R"({"schema": "kring.session/1", "id": "b", "status": "planned",
        "title": "", "type": "other", "date": null, "agenda": [], "participants": [], "questions": [],
        "notes": []})")
        .object();
}

} // namespace

TEST_CASE("The example session goes in and out equal, whole")
{
    CHECK(throughKring(exampleJson()) == exampleJson());
}

TEST_CASE("Every session of the sample goes in and out equal")
{
    const QDir folder(QStringLiteral(KRING_SOURCE_DIR "/resources/sample/sv"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")});
    REQUIRE(files.size() > 8);
    for (const QString& file : files) {
        INFO(file.toStdString());
        const QJsonObject json =
            QJsonDocument::fromJson(bytesOf(QString(u"resources/sample/sv/" + file))).object();
        CHECK(throughKring(json) == json);
    }
}

TEST_CASE("A document of nothing but required fields stays as bare as it came")
{
    CHECK(throughKring(bareJson()) == bareJson());
}

TEST_CASE("The example's rows say what the document says")
{
    DocumentDoor door;
    const auto record = door.valid(exampleBytes()).record;
    CHECK(record.session.documentId == u"ex-2026-11-13");
    CHECK(record.session.number == 7);
    CHECK(record.session.series == record.series->id);
    CHECK(record.session.start == QTime(9, 0));
    CHECK(record.agenda.size() == 11);
    CHECK(record.participants.at(8).presentFrom == record.agenda.at(7).id);
    CHECK(record.questions.at(0).dots == 9);
    CHECK(record.questions.at(0).outcome == toAny(record.carried.at(0).id));
    CHECK(record.questions.at(5).parkingPosition == 1);
    CHECK(record.questions.at(6).carriedFrom->question == u"Q4");
    CHECK(record.notes.at(3).quote);
    CHECK(record.notes.at(19).refs.size() == 2);
    CHECK(record.decisions.at(0).fromQuestions.at(1) == record.questions.at(8).id);
    CHECK(record.decisions.at(1).mandate->validUntil == QDate(2027, 2, 28));
    CHECK(record.next->date == VagueDate{QDate(2027, 2, 1), DatePrecision::Month});
    CHECK(record.next->inherits.size() == 7);
}

TEST_CASE("Ids follow the order of the document")
{
    DocumentDoor door;
    const auto record = door.valid(exampleBytes()).record;
    const auto byId = [](const auto& left, const auto& right) { return left.id < right.id; };
    CHECK(std::is_sorted(record.participants.begin(), record.participants.end(), byId));
    CHECK(std::is_sorted(record.questions.begin(), record.questions.end(), byId));
    CHECK(std::is_sorted(record.notes.begin(), record.notes.end(), byId));
}

TEST_CASE("Unknown fields are told by path")
{
    DocumentDoor door;
    const QStringList unknown = door.valid(exampleBytes()).unknownFields;
    CHECK(unknown.contains(QStringLiteral("pulse")));
    CHECK(unknown.contains(QStringLiteral("participants[3].pulse_eligible")));
    CHECK(unknown.contains(QStringLiteral("decisions[1].trace")));
    CHECK_FALSE(unknown.contains(QStringLiteral("decisions[1].mandate")));
    CHECK_FALSE(unknown.contains(QStringLiteral("agenda[0].no")));
}

TEST_CASE("Empty objects, explicit nulls and unknown fields within survive")
{
    const QJsonObject json = exampleWith({
        {QStringLiteral("series"), QJsonValue::Null},
        {QStringLiteral("document"), QJsonObject{{QStringLiteral("registration"), QJsonObject()}}},
        {QStringLiteral("decisions"),
         QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("D1")},
                                {QStringLiteral("text"), QStringLiteral("Ja")},
                                {QStringLiteral("mandate"), QJsonObject()}},
                    QJsonObject{{QStringLiteral("id"), QStringLiteral("D2")},
                                {QStringLiteral("text"), QString()},
                                {QStringLiteral("mandate"), QJsonObject{{QStringLiteral("x"), 1}}}}}},
        {QStringLiteral("next_meeting"), QJsonObject()},
        {QStringLiteral("format"), QJsonValue::Null},
        {QStringLiteral("open_agenda"), false},
        {QStringLiteral("precision"), QStringLiteral("day")},
    });
    CHECK(throughKring(json) == json);
}

TEST_CASE("An instant keeps its spelling until it changes")
{
    QJsonObject json = bareJson();
    json.insert(
        QStringLiteral("questions"),
        QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("Q")},
                               {QStringLiteral("text"), QStringLiteral("Hur?")},
                               {QStringLiteral("status"), QStringLiteral("raised")},
                               {QStringLiteral("raised_at"), QStringLiteral("2026-11-13T08:00:00.000Z")}}});
    CHECK(throughKring(json) == json);

    DocumentDoor door;
    auto record = door.valid(QJsonDocument(json).toJson()).record;
    *record.questions[0].raisedAt += Duration(250);
    CHECK(exchange::writeSession(record, door.vocabulary()).contains("2026-11-13T08:00:00.250Z"));
}

TEST_CASE("A field that was null is written once it has a value")
{
    DocumentDoor door;
    auto record = door.valid(exampleBytes()).record;
    record.participants[13].organisation = QStringLiteral("Själv");
    const QJsonObject written =
        QJsonDocument::fromJson(exchange::writeSession(record, door.vocabulary())).object();
    CHECK(written[u"participants"][13][u"organisation"] == QStringLiteral("Själv"));
}

TEST_CASE("A precision that was spelled out follows the date")
{
    QJsonObject json = bareJson();
    json.insert(QStringLiteral("precision"), QStringLiteral("tba"));
    DocumentDoor door;
    auto record = door.valid(QJsonDocument(json).toJson()).record;
    record.session.date = VagueDate::day(QDate(2027, 3, 1));
    CHECK(door.valid(exchange::writeSession(record, door.vocabulary())).record.session.date ==
          record.session.date);
}

TEST_CASE("What a row has given up leaves no torso behind")
{
    QJsonObject json = exampleJson();
    json.insert(QStringLiteral("series"), QJsonObject{{QStringLiteral("id"), QStringLiteral("s")},
                                                      {QStringLiteral("title"), QStringLiteral("Serie")},
                                                      {QStringLiteral("pilot"), QJsonValue::Null}});
    DocumentDoor door;
    auto record = door.valid(QJsonDocument(json).toJson()).record;
    record.series.reset();
    record.session.series = {};
    CHECK_FALSE(door.valid(exchange::writeSession(record, door.vocabulary())).record.series);
}

TEST_CASE("Rows made here get document ids of their own")
{
    DocumentDoor door;
    auto record = door.valid(exampleBytes()).record;
    reflection::Note note;
    note.id = door.ids().make<NoteId>();
    note.session = record.session.id;
    note.text = QStringLiteral("Ny");
    record.notes.push_back(note);
    const auto again = door.valid(exchange::writeSession(record, door.vocabulary())).record;
    CHECK(again.notes.back().documentId == QString(u'n' + QString::number(note.id.value, 36)));
}
