// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PeopleReader.h"

#include <algorithm>

namespace kring::storage {

using people::AttendanceHistory;
using people::EarlierVoice;
using people::HeldSession;
using session::Attendance;

PeopleReader::PeopleReader(Database& database, Tables& tables)
    : m_database(database)
    , m_tables(tables)
{}

AttendanceHistory PeopleReader::attendance(int count)
{
    AttendanceHistory history;
    Statement sessions(
        m_database, QStringLiteral("SELECT id, title, date, date_precision FROM session "
                                   "WHERE status IN ('live', 'closed') AND EXISTS (SELECT 1 FROM participant "
                                   "WHERE session_id = session.id AND person_id IS NOT NULL) "
                                   "ORDER BY date DESC, start DESC, id DESC LIMIT ?"));
    sessions.run({count});
    while (sessions.next()) {
        HeldSession session;
        fromSql(sessions.value(0), session.id);
        fromSql(sessions.value(1), session.title);
        fromSql(sessions.value(2), session.date.first);
        fromSql(sessions.value(3), session.date.precision);
        history.sessions.insert(history.sessions.begin(), std::move(session));
    }
    sessions.finish();

    Statement marks(m_database, QStringLiteral("SELECT person_id, attendance FROM participant "
                                               "WHERE session_id = ? AND person_id IS NOT NULL"));
    for (size_t place = 0; place < history.sessions.size(); ++place) {
        marks.run({history.sessions[place].id.value});
        while (marks.next()) {
            auto& row = history.marks[PersonId{marks.value(0).toLongLong()}];
            row.resize(history.sessions.size());
            Attendance attendance{};
            fromSql(marks.value(1), attendance);
            // Somebody may stand twice on a list: having been there counts.
            if (!row[place] || attendance == Attendance::Present)
                row[place] = attendance;
        }
        marks.finish();
    }

    Statement last(m_database, QStringLiteral("SELECT person_id, max(date), date_precision FROM participant "
                                              "JOIN session ON session.id = session_id "
                                              "WHERE person_id IS NOT NULL AND date IS NOT NULL "
                                              "AND attendance IN ('present', 'remote') GROUP BY person_id"));
    last.run();
    while (last.next()) {
        VagueDate& date = history.last[PersonId{last.value(0).toLongLong()}];
        fromSql(last.value(1), date.first);
        fromSql(last.value(2), date.precision);
    }
    last.finish();
    return history;
}

std::vector<session::Participant> PeopleReader::participantsOf(const std::vector<PersonId>& people)
{
    std::vector<session::Participant> participants;
    for (const PersonId person : people) {
        auto found =
            m_tables.participants.select(QStringLiteral("WHERE person_id = ? ORDER BY id"), {person.value});
        std::move(found.begin(), found.end(), std::back_inserter(participants));
    }
    return participants;
}

std::vector<EarlierVoice> PeopleReader::earlierVoices(SessionId session)
{
    std::vector<EarlierVoice> voices;
    Statement earlier(m_database,
                      QStringLiteral("SELECT DISTINCT perspective, earlier.number FROM session AS this "
                                     "JOIN session AS earlier ON earlier.series_id = this.series_id "
                                     "AND earlier.number < this.number AND earlier.number > 0 "
                                     "JOIN participant ON participant.session_id = earlier.id "
                                     "AND attendance IN ('present', 'remote') "
                                     "WHERE this.id = ? ORDER BY perspective, earlier.number"));
    earlier.run({session.value});
    while (earlier.next()) {
        const QString perspective = earlier.value(0).toString();
        if (voices.empty() || voices.back().perspective != perspective)
            voices.push_back({perspective, {}});
        voices.back().sessions.push_back(earlier.value(1).toInt());
    }
    earlier.finish();
    return voices;
}

} // namespace kring::storage
