// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/storage/Database.h"

namespace kring::storage {

/// Half-typed text by window, session and field. Survives the program, not the finished edit.
class DraftStore
{
public:
    DraftStore(Database& database, const QString& window);

    /// Keeps the text; an empty one forgets the draft.
    void save(SessionId session, const QString& field, const QString& text);
    QString text(SessionId session, const QString& field);

    /// Takes over what another window has left. A field that has text here too keeps it, and the other one's
    /// is put after it on a line of its own.
    void adopt(const QString& otherWindow);

private:
    Database& m_database;
    QString m_window;
    Statement m_save;
    Statement m_forget;
    Statement m_read;
};

} // namespace kring::storage
