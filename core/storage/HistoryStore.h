// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/workspace/Change.h"

namespace kring::storage {

/// The history table: what one window can take back and do again. Each writing method belongs inside the
/// caller's transaction, beside the change it speaks of.
class HistoryStore
{
public:
    struct Entry
    {
        qint64 id = 0;
        workspace::Change change;
    };

    /// A step that is written down while it is made, part by part.
    class Writing
    {
    public:
        void add(const workspace::Change& part);
        QString text() const { return QString(m_text + u']'); }

    private:
        QString m_text = QStringLiteral("[");
    };

    HistoryStore(Database& database, const QString& window);

    /// A change has been made: it can be taken back, and nothing can be done again.
    void push(const workspace::Change& change);
    void push(const QString& label, const Writing& step);

    std::optional<Entry> latestDone();
    std::optional<Entry> earliestUndone();
    void markUndone(qint64 id);
    void markDone(qint64 id);

    /// Labels for the menus; empty for nothing.
    QString doneLabel();
    QString undoneLabel();

    /// Keeps the newest `count` steps of this window.
    void trim(int count);

private:
    std::optional<Entry> read(Statement& statement);
    QString readLabel(Statement& statement);
    bool hasUndone();

    QString m_window;
    Statement m_push;
    Statement m_forgetUndone;
    Statement m_latestDone;
    Statement m_earliestUndone;
    Statement m_latestDoneLabel;
    Statement m_earliestUndoneLabel;
    Statement m_mark;
    Statement m_trim;
};

} // namespace kring::storage
