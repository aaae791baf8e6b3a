// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DraftStore.h"

namespace kring::storage {

DraftStore::DraftStore(Database& database, const QString& window)
    : m_database(database)
    , m_window(window)
    , m_save(database,
             QStringLiteral("INSERT INTO draft (window, session_id, field, text) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT (window, session_id, field) DO UPDATE SET text = excluded.text"))
    , m_forget(database,
               QStringLiteral("DELETE FROM draft WHERE window = ? AND session_id = ? AND field = ?"))
    , m_read(database,
             QStringLiteral("SELECT text FROM draft WHERE window = ? AND session_id = ? AND field = ?"))
{}

void DraftStore::save(SessionId session, const QString& field, const QString& text)
{
    if (text.isEmpty())
        m_forget.run({m_window, session.value, field});
    else
        m_save.run({m_window, session.value, field, text});
}

QString DraftStore::text(SessionId session, const QString& field)
{
    m_read.run({m_window, session.value, field});
    const QString text = m_read.next() ? m_read.value(0).toString() : QString();
    m_read.finish();
    return text;
}

void DraftStore::adopt(const QString& otherWindow)
{
    Transaction transaction(m_database);
    Statement merge(m_database,
                    QStringLiteral("INSERT INTO draft (window, session_id, field, text) "
                                   "SELECT ?, session_id, field, text FROM draft WHERE window = ? "
                                   "ON CONFLICT (window, session_id, field) "
                                   "DO UPDATE SET text = text || char(10) || excluded.text"));
    merge.run({m_window, otherWindow});
    Statement forget(m_database, QStringLiteral("DELETE FROM draft WHERE window = ?"));
    forget.run({otherWindow});
    transaction.commit();
}

} // namespace kring::storage
