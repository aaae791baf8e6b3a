// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Table.h"
#include "core/workspace/Change.h"

namespace kring::storage {

/// Carries out a Change's edits inside the caller's transaction: the only writer of domain rows. Queues what
/// the search index has to learn.
class ChangeWriter
{
public:
    ChangeWriter(Database& database, Tables& tables);

    /// Throws Conflict if the file no longer holds what an edit's `before` says; the caller's transaction
    /// then writes nothing.
    void write(const workspace::Change& change);

private:
    template <class T> void writeEdit(const workspace::Edit<T>& edit);
    void queueForSearch(qint64 id, const QVariant& indexed);

    Tables& m_tables;
    Statement m_queue;
};

/// A change written down for the history table, and read back. Nothing if the text is not such a change.
QString changeToText(const workspace::Change& change);
std::optional<workspace::Change> changeFromText(const QString& label, const QString& text);

} // namespace kring::storage
