// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchIndex.h"

#include "core/common/SearchText.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace kring::storage {

using workspace::SearchHit;

namespace {

/// Rows indexed in one transaction: few enough that a commit never waits longer than for another commit.
constexpr int rowsAtATime = 8;

const QString indexTables[] = {QStringLiteral("search_words"), QStringLiteral("search_parts")};

QString quoted(const QString& word)
{
    return QString(QLatin1Char('"') + word + QLatin1Char('"')); // folded words hold no quotes
}

/// The newest rows of an index that match, all of them or of one kind.
QString matchingIn(const QString& table)
{
    return QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? AND CASE ? "
                          "WHEN 'session' THEN EXISTS (SELECT 1 FROM session r WHERE r.id = %1.rowid) "
                          "WHEN 'question' THEN EXISTS (SELECT 1 FROM question r WHERE r.id = %1.rowid) "
                          "WHEN 'note' THEN EXISTS (SELECT 1 FROM note r WHERE r.id = %1.rowid) "
                          "WHEN 'decision' THEN EXISTS (SELECT 1 FROM decision r WHERE r.id = %1.rowid) "
                          "ELSE 1 END ORDER BY rowid DESC LIMIT ?")
        .arg(table);
}

QString nameOf(std::optional<SearchHit::Kind> kind)
{
    if (!kind)
        return QStringLiteral("any");
    switch (*kind) {
    case SearchHit::Kind::Session:
        return QStringLiteral("session");
    case SearchHit::Kind::Question:
        return QStringLiteral("question");
    case SearchHit::Kind::Note:
        return QStringLiteral("note");
    case SearchHit::Kind::Decision:
        return QStringLiteral("decision");
    }
    Q_UNREACHABLE();
}

SearchHit::Kind kindOf(const QString& kind)
{
    if (kind == QLatin1String("question"))
        return SearchHit::Kind::Question;
    if (kind == QLatin1String("note"))
        return SearchHit::Kind::Note;
    return kind == QLatin1String("decision") ? SearchHit::Kind::Decision : SearchHit::Kind::Session;
}

} // namespace

SearchIndex::SearchIndex(Database& database)
    : m_database(database)
    , m_queued(database, QStringLiteral("SELECT row_id, indexed FROM search_queue ORDER BY row_id LIMIT ?"))
    , m_dequeue(database, QStringLiteral("DELETE FROM search_queue WHERE row_id = ?"))
    , m_source(database, QStringLiteral("SELECT text FROM search_source WHERE id = ?"))
    , m_hit(database, QStringLiteral(
                          "SELECT s.kind, s.session_id, s.text, t.title, t.date, t.date_precision, t.number, "
                          "t.status, coalesce(n.kind, q.status), coalesce(n.perspective, q.perspective) "
                          "FROM search_source s JOIN session t ON t.id = s.session_id "
                          "LEFT JOIN note n ON n.id = s.id LEFT JOIN question q ON q.id = s.id "
                          "WHERE s.id = ?"))
    , m_matchWords(database, matchingIn(indexTables[0]))
    , m_matchParts(database, matchingIn(indexTables[1]))
{
    for (const QString& table : indexTables) {
        m_learn.emplace_back(database, QString(QStringLiteral("INSERT INTO ") + table +
                                               QStringLiteral(" (rowid, text) VALUES (?, ?)")));
        m_forget.emplace_back(database,
                              QString(QStringLiteral("INSERT INTO ") + table + QStringLiteral(" (") + table +
                                      QStringLiteral(", rowid, text) VALUES ('delete', ?, ?)")));
    }
}

bool SearchIndex::isDrained()
{
    m_queued.run({1});
    const bool empty = !m_queued.next();
    m_queued.finish();
    return empty;
}

bool SearchIndex::drain(Duration budget)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDrained()) {
        drainSome(rowsAtATime);
        if (timer.elapsed() >= budget.count())
            return isDrained();
        QThread::usleep(500); // whoever waits to write gets a turn between two slices
    }
    return true;
}

void SearchIndex::drainSome(int rows)
{
    Transaction transaction(m_database);
    std::vector<std::pair<qint64, QVariant>> queued;
    m_queued.run({rows});
    while (m_queued.next())
        queued.emplace_back(m_queued.value(0).toLongLong(), m_queued.value(1));
    m_queued.finish();
    for (const auto& [id, indexed] : queued) {
        if (!indexed.isNull())
            forget(id, indexed.toString());
        m_source.run({id});
        if (m_source.next()) {
            const QString text = m_source.value(0).toString();
            m_source.finish();
            learn(id, text);
        }
        m_dequeue.run({id});
    }
    transaction.commit();
}

void SearchIndex::forget(qint64 id, const QString& indexed)
{
    for (Statement& statement : m_forget)
        statement.run({id, foldForSearch(indexed)});
}

void SearchIndex::learn(qint64 id, const QString& text)
{
    for (Statement& statement : m_learn)
        statement.run({id, foldForSearch(text)});
}

std::vector<qint64> SearchIndex::matches(Statement& statement, const QString& expression, const QString& kind,
                                         int limit)
{
    std::vector<qint64> rows;
    statement.run({expression, kind, limit});
    while (statement.next())
        rows.push_back(statement.value(0).toLongLong());
    statement.finish();
    return rows;
}

std::vector<qint64> SearchIndex::rowsFor(const QStringList& words, const QString& kind, int limit)
{
    QStringList prefixes;
    QStringList parts;
    bool allLong = true;
    for (const QString& word : words) {
        prefixes << QString(quoted(word) + QLatin1Char('*'));
        parts << quoted(word);
        allLong = allLong && word.size() >= 3;
    }
    // A part of a word is also a beginning and a whole word, so the index of parts alone answers when every
    // word is long enough for it.
    const QString both = QStringLiteral(" AND ");
    return allLong ? matches(m_matchParts, parts.join(both), kind, limit)
                   : matches(m_matchWords, prefixes.join(both), kind, limit);
}

std::vector<SearchHit> SearchIndex::search(const QString& query, int limit,
                                           std::optional<SearchHit::Kind> kind)
{
    std::vector<SearchHit> hits;
    const QStringList words = searchWords(query);
    if (words.isEmpty() || limit <= 0)
        return hits;
    for (const qint64 id : rowsFor(words, nameOf(kind), limit)) {
        if (std::optional<SearchHit> found = hit(id, words))
            hits.push_back(std::move(*found));
    }
    return hits;
}

int SearchIndex::count(const QString& query, SearchHit::Kind kind, int most)
{
    const QStringList words = searchWords(query);
    return words.isEmpty() ? 0 : int(rowsFor(words, nameOf(kind), most).size());
}

std::optional<SearchHit> SearchIndex::hit(qint64 id, const QStringList& words)
{
    m_hit.run({id});
    std::optional<SearchHit> found;
    // A row deleted since the index last learnt is no hit.
    if (m_hit.next()) {
        found.emplace();
        found->kind = kindOf(m_hit.value(0).toString());
        found->id = {id};
        found->session = {m_hit.value(1).toLongLong()};
        found->text = m_hit.value(2).toString();
        found->sessionTitle = m_hit.value(3).toString();
        found->date = {
            QDate::fromString(m_hit.value(4).toString(), Qt::ISODate),
            fromCode<DatePrecision>(m_hit.value(5).toString()).value_or(DatePrecision::ToBeAnnounced)};
        found->sessionDate = found->date.toText();
        found->sessionNumber = m_hit.value(6).toInt();
        found->sessionStatus = fromCode<session::SessionStatus>(m_hit.value(7).toString())
                                   .value_or(session::SessionStatus::Planned);
        found->code = m_hit.value(8).toString();
        found->perspective = m_hit.value(9).toString();
        Snippet snippet = snippetOf(found->text, words, 120);
        found->snippet = std::move(snippet.text);
        found->matches = std::move(snippet.matches);
    }
    m_hit.finish();
    return found;
}

QStringList SearchIndex::faults()
{
    const auto translated = [](const char* text) { return QCoreApplication::translate("Storage", text); };
    QStringList faults;
    for (const QString& table : indexTables) {
        try {
            m_database.execute(QString(QStringLiteral("INSERT INTO ") + table + QStringLiteral(" (") + table +
                                       QStringLiteral(") VALUES ('integrity-check')")));
        } catch (const FailureError& error) {
            if (error.failure.reason == Failure::Reason::Busy ||
                error.failure.reason == Failure::Reason::ReadOnly)
                throw;
            faults << translated(QT_TRANSLATE_NOOP("Storage", "The search index is damaged inside (%1)."))
                          .arg(table);
            continue;
        }
        const auto count = [&](const QString& sql) { return m_database.value(sql).toLongLong(); };
        const QString size = QString(table + QStringLiteral("_docsize"));
        const qint64 missing = count(
            QString(QStringLiteral("SELECT count(*) FROM search_source WHERE id NOT IN (SELECT id FROM ") +
                    size + QLatin1Char(')')));
        const qint64 stale =
            count(QString(QStringLiteral("SELECT count(*) FROM ") + size +
                          QStringLiteral(" WHERE id NOT IN (SELECT id FROM search_source)")));
        if (missing > 0)
            faults << translated(
                          QT_TRANSLATE_NOOP("Storage", "%1 texts are missing from the search index (%2)."))
                          .arg(missing)
                          .arg(table);
        if (stale > 0)
            faults << translated(QT_TRANSLATE_NOOP(
                                     "Storage", "The search index holds %1 texts that no longer exist (%2)."))
                          .arg(stale)
                          .arg(table);
    }
    return faults;
}

} // namespace kring::storage
