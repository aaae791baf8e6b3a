// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LastSeenStore.h"

namespace kring::storage {

LastSeenStore::LastSeenStore(Database& database)
    : m_mark(database, QStringLiteral("INSERT INTO last_seen (session_id, at) VALUES (?, ?) "
                                      "ON CONFLICT (session_id) DO UPDATE SET at = excluded.at"))
    , m_read(database, QStringLiteral("SELECT at FROM last_seen WHERE session_id = ?"))
{}

void LastSeenStore::mark(SessionId session, Instant at)
{
    m_mark.run({session.value, toMilliseconds(at)});
}

std::optional<Instant> LastSeenStore::at(SessionId session)
{
    m_read.run({session.value});
    std::optional<Instant> seen;
    if (m_read.next())
        seen = instantFromMilliseconds(m_read.value(0).toLongLong());
    m_read.finish();
    return seen;
}

} // namespace kring::storage
