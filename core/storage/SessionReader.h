// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Table.h"
#include "core/workspace/Overview.h"

namespace kring::storage {

/// Reads sessions whole, and the lists that reach across sessions. Nothing here writes.
class SessionReader
{
public:
    SessionReader(Database& database, Tables& tables);

    /// Everything one session holds, as of one moment; nothing if there is no such session.
    std::optional<session::SessionRecord> record(SessionId id);

    /// Sessions by date, newest first, those to be announced last; at most `limit`, 0 for all.
    std::vector<workspace::SessionOverview> newestFirst(int limit);

    /// Planned and live sessions from `today` on (and live ones of any day), soonest first; those to be
    /// announced last.
    std::vector<workspace::SessionOverview> coming(QDate today, int limit);

    /// Closed and cancelled sessions, and planned ones whose day has passed, newest first.
    std::vector<workspace::SessionOverview> past(QDate today, int limit);

    SessionId latestClosed();
    SessionId sessionByDocumentId(const QString& documentId);
    std::optional<session::Series> seriesByDocumentId(const QString& documentId);

    /// The series' sessions, earliest first, those to be announced last.
    std::vector<workspace::SessionOverview> ofSeries(SeriesId series);
    std::vector<session::Series> allSeries();
    std::vector<session::LogEntry> logOf(SeriesId series);
    std::vector<session::GlossaryTerm> glossaryOf(SeriesId series);
    std::vector<session::OwnFormat> formats();
    std::vector<people::Person> people();

    std::vector<workspace::OpenAction> openActions(int limit);
    std::vector<workspace::OpenQuestion> openQuestions(int limit);

private:
    std::vector<workspace::SessionOverview> overviews(const QString& rest, const QVariantList& values);

    Database& m_database;
    Tables& m_tables;
};

} // namespace kring::storage
