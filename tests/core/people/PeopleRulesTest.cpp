// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/AttendanceHistory.h"
#include "core/people/Invitations.h"
#include "core/people/MissingVoices.h"
#include "core/people/PeopleIndex.h"
#include "core/people/PersonRules.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace kring;
using namespace kring::people;
using namespace Qt::StringLiterals;
using session::Attendance;
using session::Participant;
using session::Side;

namespace {

Person person(qint64 id, const QString& alias, const QString& perspective = u"service_user"_s)
{
    Person person;
    person.id = {id};
    person.alias = alias;
    person.perspective = perspective;
    person.side = usualSide(session::Vocabulary::builtIn(), perspective);
    return person;
}

Participant participant(const QString& perspective, Attendance attendance = Attendance::Invited)
{
    Participant participant;
    participant.perspective = perspective;
    participant.side = usualSide(session::Vocabulary::builtIn(), perspective);
    participant.attendance = attendance;
    return participant;
}

using Kind = MissingVoice::Kind;

} // namespace

TEST_CASE("somebody is put into the register only with something to go by")
{
    CHECK(addPerson(person(1, u"  "_s)).isEmpty());
    CHECK(addPerson(person(1, u" Brukare 1 "_s)).edits.size() == 1);
    CHECK(editPerson(person(1, u"Brukare 1"_s), person(1, u"Brukare 1"_s)).isEmpty());
    CHECK(editPerson(person(1, u"Brukare 1"_s), person(1, QString())).isEmpty());
    CHECK(editPerson(person(1, u"Brukare 1"_s), person(1, u"Brukare 2"_s)).edits.size() == 1);
}

TEST_CASE("the side follows from the perspective")
{
    const auto vocabulary = session::Vocabulary::builtIn();
    CHECK(usualSide(vocabulary, u"relative"_s) == Side::Lived);
    CHECK(usualSide(vocabulary, u"staff"_s) == Side::Service);
    CHECK(usualSide(vocabulary, u"no such"_s) == Side::None);
}

TEST_CASE("the register's life in a file: invited once, removed without a participant losing a word, undone")
{
    test::TemporaryWorkspace file;
    auto& workspace = *file.workspace;
    const auto session = file.addSession();
    const Person one = person(file.ids.make<PersonId>().value, u"Brukare 1"_s);
    const Person two =
        person(file.ids.make<PersonId>().value, u"Förstalinjechef 1"_s, u"first_line_manager"_s);
    REQUIRE(workspace.commit(addPerson(one)));
    REQUIRE(workspace.commit(addPerson(two)));
    REQUIRE(workspace.commit(invite(file.record(session.id), {one, two}, file.ids)));
    CHECK(invite(file.record(session.id), {one, two, one}, file.ids).isEmpty());
    const auto invited = file.record(session.id).participants;
    REQUIRE(invited.size() == 2);
    CHECK(invited[0].role == u"Brukare 1"_s);
    CHECK(invited[0].attendance == Attendance::Invited);
    CHECK(isInvited(file.record(session.id), one.id));

    REQUIRE(workspace.commit(removePeople({one}, workspace.participantsOf({one.id}))));
    CHECK(workspace.people().size() == 1);
    const Participant left = file.record(session.id).participants[0];
    CHECK(left.role == u"Brukare 1"_s);
    CHECK_FALSE(left.person);
    REQUIRE(workspace.undo());
    CHECK(workspace.people().size() == 2);
    CHECK(file.record(session.id).participants[0].person == one.id);
}

TEST_CASE("two who are the same become one, filled in, and their sessions follow")
{
    test::TemporaryWorkspace file;
    auto& workspace = *file.workspace;
    const auto session = file.addSession();
    Person kept = person(file.ids.make<PersonId>().value, u"Anhörig 1"_s, u"other"_s);
    kept.note = u"Ring först."_s;
    Person other = person(file.ids.make<PersonId>().value, u"anhörig 1"_s, u"relative"_s);
    other.documentId = u"p-7"_s;
    other.organisation = u"Anhörigföreningen"_s;
    other.note = u"Kommer gärna."_s;
    REQUIRE(workspace.commit(addPerson(kept)));
    REQUIRE(workspace.commit(addPerson(other)));
    REQUIRE(workspace.commit(invite(file.record(session.id), {other}, file.ids)));
    REQUIRE(workspace.commit(joinPeople(kept, {other}, workspace.participantsOf({other.id}))));
    const auto people = workspace.people();
    REQUIRE(people.size() == 1);
    CHECK(people[0].alias == u"Anhörig 1"_s);
    CHECK(people[0].perspective == u"relative"_s);
    CHECK(people[0].side == Side::Lived);
    CHECK(people[0].organisation == u"Anhörigföreningen"_s);
    CHECK(people[0].documentId == u"p-7"_s);
    CHECK(people[0].note == u"Ring först.\nKommer gärna."_s);
    CHECK(file.record(session.id).participants[0].person == kept.id);
    CHECK(file.record(session.id).participants[0].role == u"anhörig 1"_s);
    REQUIRE(workspace.undo());
    CHECK(workspace.people().size() == 2);
    CHECK(joinPeople(kept, {kept}, {}).isEmpty());
}

TEST_CASE("participants are taken into the register, and linked to who is there already")
{
    test::TemporaryWorkspace file;
    auto& workspace = *file.workspace;
    const auto session = file.addSession();
    const auto add = [&](const QString& role) {
        const auto id = file.ids.make<ParticipantId>();
        REQUIRE(workspace.commit(
            addUnannounced(file.record(session.id), id, u"service_user"_s, Side::Lived, role, u"Brukare"_s)));
        return id;
    };
    const auto first = add({});
    const auto second = add({});
    const auto third = add(u"Brukare från Linden"_s);
    const auto roles = file.record(session.id).participants;
    CHECK(roles[0].role == u"Brukare 1"_s);
    CHECK(roles[1].role == u"Brukare 2"_s);
    CHECK(roles[2].role == u"Brukare från Linden"_s);
    CHECK(roles[2].attendance == Attendance::Present);

    const Person known = person(file.ids.make<PersonId>().value, u"brukare 1"_s);
    REQUIRE(workspace.commit(addPerson(known)));
    REQUIRE(workspace.commit(
        takeIntoRegister(workspace.people(), file.record(session.id), {first, second, third}, file.ids)));
    CHECK(workspace.people().size() == 3);
    CHECK(file.record(session.id).participants[0].person == known.id);
    CHECK(takeIntoRegister(workspace.people(), file.record(session.id), {first, second, third}, file.ids)
              .isEmpty());
}

TEST_CASE("attendance is ticked off, and a participant keeps a role")
{
    session::SessionRecord record;
    record.participants = {participant(u"staff"_s)};
    record.participants[0].id = {5};
    record.participants[0].role = u"Personal 1"_s;
    CHECK(markAttendance(record, {{5}}, Attendance::Remote).edits.size() == 1);
    CHECK(markAttendance(record, {{5}}, Attendance::Invited).isEmpty());
    CHECK(markAttendance(record, {{6}}, Attendance::Absent).isEmpty());
    Participant changed = record.participants[0];
    changed.fee = u"500 kr"_s;
    CHECK(editParticipant(record.participants[0], changed).edits.size() == 1);
    changed.role = u" "_s;
    CHECK(editParticipant(record.participants[0], changed).isEmpty());
}

TEST_CASE("people are found by what they go by, where they belong, and the words of their perspective")
{
    const auto vocabulary = session::Vocabulary::builtIn();
    PeopleIndex index(vocabulary, session::Language::Swedish);
    Person relative = person(1, u"Anhörig 1"_s, u"relative"_s);
    relative.organisation = u"Kafé Linden"_s;
    index.setPeople({relative, person(2, u"Förstalinjechef 12"_s, u"first_line_manager"_s)});
    CHECK(index.find(QString()) == std::vector<int>{0, 1});
    CHECK(index.find(u"kafe"_s) == std::vector<int>{0});
    CHECK(index.find(u"linje"_s) == std::vector<int>{1});
    CHECK(index.find(u"12"_s) == std::vector<int>{1});
    CHECK(index.find(u"2"_s).empty());
    CHECK(index.find(u"egen erf"_s) == std::vector<int>{0});
    CHECK(index.find(u"verksamheten först"_s) == std::vector<int>{1});
    CHECK(index.find(u"anhorig"_s).empty()); // ö is a letter of its own
}

TEST_CASE("who is missing is said when there is somebody to compare with")
{
    CHECK(missingVoices({}, {}).empty());
    CHECK(missingVoices({u"patient"_s}, {}) ==
          std::vector<MissingVoice>{{Kind::Concerned, u"patient"_s, {}}});
    CHECK(missingVoices({}, {participant(u"staff"_s)}) ==
          std::vector<MissingVoice>{{Kind::NoLivedExperience, {}, {}}});
    CHECK(missingVoices({}, {participant(u"staff"_s), participant(u"patient"_s)}).empty());
    CHECK(
        missingVoices({}, {participant(u"staff"_s), participant(u"patient"_s, Attendance::Absent)}).size() ==
        1);
}

TEST_CASE("associations alone are not individuals, and somebody who speaks for members is an association")
{
    Participant spokesperson = participant(u"patient"_s);
    spokesperson.speaksFor = u"members"_s;
    const std::vector<MissingVoice> onlyAssociations{{Kind::OnlyAssociations, {}, {}}};
    CHECK(missingVoices({}, {participant(u"user_association"_s)}) == onlyAssociations);
    CHECK(missingVoices({}, {spokesperson}) == onlyAssociations);
    CHECK(missingVoices({}, {spokesperson, participant(u"service_user"_s)}).empty());
}

TEST_CASE("relatives are missed beside staff where it concerns them or they were there before")
{
    const std::vector<Participant> room{participant(u"staff"_s), participant(u"patient"_s)};
    CHECK(missingVoices({u"relative"_s}, room) ==
          std::vector<MissingVoice>{{Kind::NoRelatives, u"relative"_s, {}}});
    CHECK(missingVoices({}, room, {{u"relative"_s, {2, 3}}}) ==
          std::vector<MissingVoice>{{Kind::NoRelatives, u"relative"_s, {2, 3}}});
    CHECK(missingVoices({}, {participant(u"patient"_s)}, {{u"relative"_s, {2}}}).empty());
    const auto vocabulary = session::Vocabulary::builtIn();
    CHECK(sentenceOn({Kind::NoRelatives, u"relative"_s, {2, 3}}, vocabulary, session::Language::English)
              .contains(u"2, 3"_s));
    CHECK(sentenceOn({Kind::Concerned, u"patient"_s, {}}, vocabulary, session::Language::English)
              .contains(u"patient"_s));
}

TEST_CASE("the register knows who was at the latest sessions, and a series who was there before")
{
    test::TemporaryWorkspace file;
    auto& workspace = *file.workspace;
    const Person one = person(file.ids.make<PersonId>().value, u"Anhörig 1"_s, u"relative"_s);
    REQUIRE(workspace.commit(addPerson(one)));
    session::Series series;
    series.id = file.ids.make<SeriesId>();
    series.title = u"Serie"_s;
    workspace::Change change{u"Add"_s, {}};
    change.insert(series);
    REQUIRE(workspace.commit(change));
    std::vector<session::Session> sessions;
    for (int number = 1; number <= 3; ++number) {
        session::Session session = file.addSession();
        session::Session later = session;
        later.series = series.id;
        later.number = number;
        later.date = VagueDate::day(QDate(2026, number, 1));
        later.status = number < 3 ? session::SessionStatus::Closed : session::SessionStatus::Planned;
        workspace::Change step{u"Change"_s, {}};
        step.update(session, later);
        REQUIRE(workspace.commit(step));
        sessions.push_back(later);
        if (number == 2)
            continue;
        REQUIRE(workspace.commit(invite(file.record(later.id), {one}, file.ids)));
        const auto record = file.record(later.id);
        REQUIRE(workspace.commit(markAttendance(record, {record.participants[0].id}, Attendance::Remote)));
    }
    // The second session has nobody of the register on its list, the third has not begun.
    const AttendanceHistory history = workspace.attendance(8);
    REQUIRE(history.sessions.size() == 1);
    CHECK(history.sessions[0].id == sessions[0].id);
    CHECK(history.marks.value(one.id) == std::vector<std::optional<Attendance>>{Attendance::Remote});
    CHECK(workspace.earlierVoices(sessions[2].id) == std::vector<EarlierVoice>{{u"relative"_s, {1}}});
    CHECK(workspace.earlierVoices(sessions[0].id).empty());
}
