// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HistoryStore.h"

#include "core/storage/ChangeWriter.h"

namespace kring::storage {

HistoryStore::HistoryStore(Database& database, const QString& window)
    : m_window(window)
    , m_push(database,
             QStringLiteral("INSERT INTO history (window, label, edits, undone) VALUES (?, ?, ?, 0)"))
    , m_forgetUndone(database, QStringLiteral("DELETE FROM history WHERE window = ? AND undone = 1"))
    , m_latestDone(database,
                   QStringLiteral("SELECT id, label, edits FROM history WHERE window = ? AND undone = 0 "
                                  "ORDER BY id DESC LIMIT 1"))
    , m_earliestUndone(database,
                       QStringLiteral("SELECT id, label, edits FROM history WHERE window = ? AND undone = 1 "
                                      "ORDER BY id LIMIT 1"))
    // Without the edits: after an import of a long list they are many megabytes.
    , m_latestDoneLabel(database, QStringLiteral("SELECT label FROM history WHERE window = ? AND undone = 0 "
                                                 "ORDER BY id DESC LIMIT 1"))
    , m_earliestUndoneLabel(database,
                            QStringLiteral("SELECT label FROM history WHERE window = ? AND undone = 1 "
                                           "ORDER BY id LIMIT 1"))
    , m_mark(database, QStringLiteral("UPDATE history SET undone = ? WHERE id = ?"))
    , m_trim(database,
             QStringLiteral("DELETE FROM history WHERE window = ? AND id <= "
                            "(SELECT id FROM history WHERE window = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"))
{}

void HistoryStore::Writing::add(const workspace::Change& part)
{
    const QString text = changeToText(part); // "[…]"
    if (m_text.size() > 1 && text.size() > 2)
        m_text += u',';
    m_text += QStringView(text).mid(1).chopped(1);
}

void HistoryStore::push(const workspace::Change& change)
{
    Writing step;
    step.add(change);
    push(change.label, step);
}

void HistoryStore::push(const QString& label, const Writing& step)
{
    // Undone steps are the newest ones: looking at the end first spares the common case a search of the
    // table.
    if (hasUndone())
        m_forgetUndone.run({m_window});
    m_push.run({m_window, label, step.text()});
}

std::optional<HistoryStore::Entry> HistoryStore::latestDone()
{
    return read(m_latestDone);
}

std::optional<HistoryStore::Entry> HistoryStore::earliestUndone()
{
    return read(m_earliestUndone);
}

void HistoryStore::markUndone(qint64 id)
{
    m_mark.run({1, id});
}

void HistoryStore::markDone(qint64 id)
{
    m_mark.run({0, id});
}

QString HistoryStore::doneLabel()
{
    return readLabel(m_latestDoneLabel);
}

QString HistoryStore::undoneLabel()
{
    return readLabel(m_earliestUndoneLabel);
}

bool HistoryStore::hasUndone()
{
    m_earliestUndoneLabel.run({m_window});
    const bool found = m_earliestUndoneLabel.next();
    m_earliestUndoneLabel.finish();
    return found;
}

void HistoryStore::trim(int count)
{
    m_trim.run({m_window, m_window, count});
}

std::optional<HistoryStore::Entry> HistoryStore::read(Statement& statement)
{
    statement.run({m_window});
    std::optional<Entry> entry;
    if (statement.next()) {
        if (auto change = changeFromText(statement.value(1).toString(), statement.value(2).toString()))
            entry = Entry{statement.value(0).toLongLong(), std::move(*change)};
    }
    statement.finish();
    return entry;
}

QString HistoryStore::readLabel(Statement& statement)
{
    statement.run({m_window});
    const QString label = statement.next() ? statement.value(0).toString() : QString();
    statement.finish();
    return label;
}

} // namespace kring::storage
