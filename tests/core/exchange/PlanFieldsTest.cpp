// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/ExchangeSupport.h"
#include "core/exchange/Import.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QJsonDocument>

using namespace kring;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A document with every field of what is planned before a session.
QByteArray planned()
{
    return R"({
 "schema": "kring.session/1", "id": "S-plan", "status": "planned", "title": "Arena", "type": "arena",
 "date": "2027-05-06", "last_day": "2027-05-07", "theme": "Vardagen", "common_goal": "Lika villkor",
 "audience": "Alla som är nyfikna", "context": "Nytt avtal", "support_lines": "Ring 1177",
 "builds_on": ["S-before"], "concerns": ["service_user", "staff"], "report_title": "Arenan",
 "note_kinds": ["learning", "idea"],
 "sign_up": {"to": "https://www.example.org/", "deadline": "2027-04-30", "deadline_time": "16:00",
             "places": 120, "closed": true, "waiting_room": "ja"},
 "invitation_version": 2, "links": [{"title": "Läs mer", "address": "https://www.example.org/", "by": "x"}],
 "groups": [{"name": "A", "wave": "Startgruppen", "pilots": ["Ett", "Två"], "research_team": "Team 1"}],
 "rotation": [{"half_day": 1, "presents": "A", "listens": "B"}], "mixing_seed": -7,
 "handover": [{"step": "Nål", "today": "staff", "target": "person", "learning": "I egen takt"}],
 "efforts": [{"who": "Förälder 1", "what": "Städning", "minutes": 90, "date": "2027-01-02"}],
 "series": {"id": "R-plan", "title": "Serie", "number": 1, "programme": "Programmet", "common_goal": "Mål",
  "description": "För alla",
  "log": [{"id": "L1", "date": "2027-02", "precision": "month", "kind": "spread", "text": "Ny ort",
           "site": "Norra", "adopters": 3}],
  "glossary": [{"id": "G1", "swedish": "brukare", "english": "service user", "swedish_meaning": "den det gäller",
                "english_meaning": "whom it is about"}]},
 "agenda": [{"no": 1, "kind": "glimpse", "title": "Pass 1", "planned_minutes": 48, "day": 1, "rooms": ["A", "B"],
             "responsible": "Moderator 1", "preparation": "Kolla ljudet", "reserved": true}],
 "participants": [{"id": "P1", "role": "Forskare 1", "perspective": "staff", "side": "service",
  "attendance": "invited", "person": "U1", "tasks": ["host", "contributor"], "title": "docent",
  "sector": "academia", "second_title": "chef", "second_organisation": "Regionen", "speaks_for": "self",
  "group": "A", "mixed_group": "2", "fee": "800 kr", "prepared": true, "consent": "given"}],
 "contributions": [
  {"id": "C1", "title": "Glimt", "kind": "glimpse", "contributors": ["P1"], "organisation": "Org", "minutes": 8,
   "language": "en", "remote": true, "about_somebody_else": true, "script": "awaited", "consent": "asked",
   "pass": 1, "room": 1, "position": 1, "pinned": true, "note": "Kort"},
  {"id": "C2", "title": "Samtal", "kind": "dialogue", "minutes": 10, "follows": "C1"}],
 "questions": [], "notes": []})";
}

} // namespace

TEST_CASE("What is planned before a session comes out as it went in")
{
    test::DocumentDoor door;
    const exchange::ReadDocument read = door.valid(planned());
    CHECK(read.unknownFields == QStringList{u"sign_up.waiting_room"_s, u"links[0].by"_s});
    CHECK(QJsonDocument::fromJson(exchange::writeSession(read.record, door.vocabulary())) ==
          QJsonDocument::fromJson(planned()));
}

TEST_CASE("A plan goes through the file whole, and somebody in the register is there once")
{
    test::TemporaryWorkspace file;
    test::DocumentDoor door;
    REQUIRE(file.workspace->commit(exchange::importChange(door.valid(planned()), std::nullopt)));
    const QByteArray second = planned().replace("S-plan", "S-next").replace("R-plan", "R-next");
    REQUIRE(file.workspace->commit(exchange::importChange(door.valid(second), std::nullopt, file.workspace->people())));
    REQUIRE(file.workspace->people().size() == 1);
    CHECK(file.workspace->people().front().alias == u"Forskare 1"_s);
    const auto record = file.workspace->session(file.workspace->sessionByDocumentId(u"S-next"_s));
    REQUIRE(record);
    CHECK(record->log.size() == 1);
    CHECK(QJsonDocument::fromJson(exchange::writeSession(*record, door.vocabulary())) ==
          QJsonDocument::fromJson(second));
    CHECK(file.workspace->check().faults == QStringList());
}

TEST_CASE("What does not fit in a plan is refused with its place")
{
    test::DocumentDoor door;
    const auto fault = [&](const char* from, const char* to) {
        const auto read = exchange::readSession(planned().replace(from, to), door.vocabulary(), door.ids());
        return read ? QString() : read.failure().sentence.section(u':', 0, 0);
    };
    CHECK(fault("\"host\"", "\"king\"") == u"participants[0].tasks[0]"_s);
    CHECK(fault("[\"P1\"]", "[\"P9\"]") == u"contributions[0].contributors[0]"_s);
    CHECK(fault("\"follows\": \"C1\"", "\"follows\": \"C2\"") == u"contributions[1].follows"_s);
    CHECK(fault("\"pass\": 1", "\"pass\": 4") == u"contributions[0].pass"_s);
    CHECK(fault("2027-05-07", "2027-05-01") == u"last_day"_s);
    CHECK(fault("\"service_user\", ", "\"nobody\", ") == u"concerns[0]"_s);
    CHECK(fault("\"half_day\": 1", "\"half_day\": -1") == u"rotation[0].half_day"_s);
    CHECK(fault("\"today\": \"staff\"", "\"today\": \"cat\"") == u"handover[0].today"_s);
    CHECK(fault("2027-02\"", "2027-02-31\"") == u"series.log[0].date"_s);
}
