// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/AttendanceHistory.h"
#include "core/people/MissingVoices.h"
#include "core/storage/Table.h"

namespace kring::storage {

/// Reads what sessions know of the register's people without reading the sessions. Nothing here writes.
class PeopleReader
{
public:
    PeopleReader(Database& database, Tables& tables);

    /// Who was at the latest `count` sessions that have begun and that anybody of the register was invited
    /// to.
    people::AttendanceHistory attendance(int count);

    /// The participants, in whatever sessions, who are these people.
    std::vector<session::Participant> participantsOf(const std::vector<PersonId>& people);

    /// Which perspectives were in the room in the series' sessions with lower numbers than this one's.
    std::vector<people::EarlierVoice> earlierVoices(SessionId session);

private:
    Database& m_database;
    Tables& m_tables;
};

} // namespace kring::storage
