// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Clock.h"
#include "core/storage/Database.h"
#include "core/workspace/Overview.h"

#include <vector>

namespace kring::storage {

/// Full-text search over questions, notes, decisions and session titles. The index is filled behind the
/// commit, from a queue that each commit adds to; whoever has the file open drains it in slices. It holds no
/// texts of its own, only which words stand where.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database);

    /// Indexes what is queued, for at most about `budget`, in transactions of a few rows; true when the queue
    /// is empty. Throws Busy when somebody else is writing.
    bool drain(Duration budget);

    bool isDrained();

    /// Newest first, at most `limit`. A word of three letters or more is found also inside others
    /// ("miljö" in "arbetsmiljö"); shorter ones at the beginning of words. All words must be there. With a
    /// `kind` only rows of that kind count.
    std::vector<workspace::SearchHit> search(const QString& query, int limit,
                                             std::optional<workspace::SearchHit::Kind> kind = {});

    /// How many rows of a kind search() would find, counted up to `most`.
    int count(const QString& query, workspace::SearchHit::Kind kind, int most);

    /// Compares the (drained) index with the rows: one sentence for each kind of fault.
    QStringList faults();

private:
    void drainSome(int rows);
    void forget(qint64 id, const QString& indexed);
    void learn(qint64 id, const QString& text);
    std::vector<qint64> matches(Statement& statement, const QString& expression, const QString& kind,
                                int limit);
    std::vector<qint64> rowsFor(const QStringList& words, const QString& kind, int limit);
    std::optional<workspace::SearchHit> hit(qint64 id, const QStringList& words);

    Database& m_database;
    Statement m_queued;
    Statement m_dequeue;
    Statement m_source;
    Statement m_hit;
    Statement m_matchWords;
    Statement m_matchParts;
    std::vector<Statement> m_learn;
    std::vector<Statement> m_forget;
};

/// The part of `text` around the first match of the folded `words`, cut to about `length` units at word
/// boundaries, with an ellipsis where something was left out; and where in it the words stand.
struct Snippet
{
    QString text;
    QList<std::pair<int, int>> matches;
};
Snippet snippetOf(const QString& text, const QStringList& words, int length);

} // namespace kring::storage
