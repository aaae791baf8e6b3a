// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"

#include <vector>

namespace kring::test {

inline session::Participant person(qint64 id, const QString& name, const QString& role,
                                   const QStringList& tasks)
{
    session::Participant participant;
    participant.id = {id};
    participant.documentId = QStringLiteral("p%1").arg(id);
    participant.name = name;
    participant.role = role;
    participant.tasks = tasks;
    return participant;
}

inline agenda::AgendaItem item(qint64 id, int position, const QString& title, int minutes)
{
    agenda::AgendaItem item;
    item.id = {id};
    item.position = position;
    item.kind = QStringLiteral("dialogue");
    item.title = title;
    item.plannedMinutes = minutes;
    return item;
}

/// A salon in a series, with a host, a contributor of two places, somebody who only takes part, sign-up,
/// a link, and words that must not get out.
inline session::SessionRecord salon(int number, QDate day)
{
    session::SessionRecord record;
    session::Session& session = record.session;
    session.id = {number};
    session.documentId = QStringLiteral("salon-%1").arg(number);
    session.number = number;
    session.language = QStringLiteral("sv");
    session.type = QStringLiteral("salon");
    session.title = QStringLiteral("Salong %1: Tillit & makt <i vardagen>").arg(number);
    session.date = VagueDate::day(day);
    session.timeZone = QStringLiteral("Europe/Stockholm");
    session.start = {13, 0};
    session.end = {15, 30};
    session.place = QStringLiteral("Stadsbiblioteket; sal A, plan 2");
    session.mode = QStringLiteral("hybrid");
    session.organiser = QStringLiteral("Exempelkommun");
    session.theme = QStringLiteral("Vad händer när den som berörs är med från början?");
    session.commonGoal = QStringLiteral("Fler beslut som håller.");
    session.audience = QStringLiteral("Chefer, brukare och anhöriga.");
    session.supportLines = QStringLiteral("Prata med oss efteråt: 010-000 00 00.");
    session.signUp.to = QStringLiteral("anmalan@exempel.se");
    session.signUp.deadline = day.addDays(-7);
    session.signUp.deadlineTime = QTime(16, 0);
    session.links = {
        {QStringLiteral("Läs före träffen"), QStringLiteral("https://exempel.se/läs?a=1&b=2"), {}},
        {QStringLiteral("Fara"), QStringLiteral("javascript:alert(1)"), {}}};
    if (number > 1)
        session.buildsOn = {QStringLiteral("salon-%1").arg(number - 1)};
    record.series.emplace();
    record.series->id = {900};
    record.series->documentId = QStringLiteral("salons");
    record.series->title = QStringLiteral("Salonger för lärande");
    record.series->overarchingTheme = QStringLiteral("Samskapande i praktiken");
    record.series->description = QStringLiteral("Tre eftermiddagar om att skapa tillsammans.");
    session.series = record.series->id;

    agenda::AgendaItem talk = item(number * 100 + 1, 1, QStringLiteral("Inledning"), 20);
    talk.preparation = QStringLiteral("HEMLIG förberedelse");
    agenda::AgendaItem dialogue = item(number * 100 + 2, 2, QStringLiteral("Samtal runt bordet"), 100);
    dialogue.discussionQuestions = {QStringLiteral("Vem saknas i rummet?"),
                                    QStringLiteral("Vad vågar vi pröva?")};
    agenda::AgendaItem gone = item(number * 100 + 3, 3, QStringLiteral("STRUKEN punkt"), 10);
    gone.leftOut = true;
    record.agenda = {talk, dialogue, gone};

    session::Participant host = person(number * 100 + 11, QStringLiteral("Anna Exempel"),
                                       QStringLiteral("Verksamhetschef"), {QStringLiteral("host")});
    host.title = QStringLiteral("verksamhetschef");
    host.organisation = QStringLiteral("Exempelkommun");
    session::Participant contributor = person(number * 100 + 12, QStringLiteral("Bo Prov"),
                                              QStringLiteral("Forskare"), {QStringLiteral("contributor")});
    contributor.title = QStringLiteral("professor");
    contributor.organisation = QStringLiteral("Exempeluniversitetet");
    contributor.secondTitle = QStringLiteral("överläkare");
    contributor.secondOrganisation = QStringLiteral("Region Exempel");
    session::Participant declined = person(number * 100 + 13, QStringLiteral("HEMLIG Namnlös"),
                                           QStringLiteral("Berättare 1"), {QStringLiteral("contributor")});
    declined.consent = people::Consent::Declined;
    declined.organisation = QStringLiteral("HEMLIG förening");
    session::Participant guest = person(number * 100 + 14, QStringLiteral("HEMLIG Deltagare"),
                                        QStringLiteral("Brukare 1"), {QStringLiteral("participant")});
    guest.attendance = session::Attendance::Registered;
    guest.note = QStringLiteral("HEMLIG anteckning");
    record.participants = {guest, declined, contributor, host};
    for (session::Participant& participant : record.participants)
        participant.session = session.id;
    for (agenda::AgendaItem& one : record.agenda)
        one.session = session.id;
    return record;
}

/// An arena: a pass with two rooms and a moderator, one contribution in the pool.
inline session::SessionRecord arenaProgramme()
{
    session::SessionRecord record = salon(7, {2026, 12, 10});
    record.series.reset();
    record.session.series = {};
    record.session.buildsOn.clear();
    record.session.title = QStringLiteral("Arena för samskapande");
    record.session.start = {9, 0};
    record.session.end = {16, 0};
    agenda::AgendaItem pass = item(750, 4, QStringLiteral("Pass 1"), 60);
    pass.session = record.session.id;
    pass.fixedStart = QTime(10, 30);
    pass.responsible = QStringLiteral("Moa Moderator");
    pass.rooms = {QStringLiteral("Linden"), QStringLiteral("Eken")};
    agenda::AgendaItem lunch = item(751, 5, QStringLiteral("Lunch"), 45);
    lunch.session = record.session.id;
    record.agenda.push_back(pass);
    record.agenda.push_back(lunch);
    const auto add = [&](qint64 id, const QString& title, int minutes, int room, int position) {
        arena::Contribution contribution;
        contribution.id = {id};
        contribution.session = record.session.id;
        contribution.title = title;
        contribution.minutes = minutes;
        contribution.room = room;
        contribution.position = position;
        if (position > 0)
            contribution.pass = pass.id;
        contribution.note = QStringLiteral("HEMLIG");
        record.contributions.push_back(contribution);
    };
    add(761, QStringLiteral("Schemat som brukaren skrev"), 15, 0, 2);
    add(762, QStringLiteral("Kök för alla"), 20, 0, 1);
    add(763, QStringLiteral("Co-design online"), 30, 1, 1);
    add(764, QStringLiteral("I högen"), 15, 0, 0);
    record.contributions[0].contributors = {{712}, {713}};
    record.contributions[2].language = QStringLiteral("en");
    record.contributions[2].remote = true;
    record.contributions[2].organisation = QStringLiteral("Example University");
    return record;
}

inline std::vector<session::SessionRecord> threeSalons()
{
    return {salon(1, {2026, 10, 1}), salon(2, {2026, 11, 26}), salon(3, {2027, 2, 4})};
}

/// What none of the above may let out.
inline constexpr char16_t secret[] = u"HEMLIG";

} // namespace kring::test
