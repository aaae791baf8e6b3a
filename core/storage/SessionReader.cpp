// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SessionReader.h"

#include "core/common/DocumentId.h"

#include <QHash>

#include <algorithm>

namespace kring::storage {

using workspace::OpenAction;
using workspace::OpenQuestion;
using workspace::SessionOverview;

namespace {

QString limited(const QString& rest, int limit)
{
    return limit > 0 ? QString(rest + QStringLiteral(" LIMIT %1").arg(limit)) : rest;
}

/// A read transaction: several questions, one moment.
class Moment
{
public:
    explicit Moment(Database& database)
        : m_database(database)
    {
        m_database.execute(QStringLiteral("BEGIN"));
    }
    ~Moment()
    {
        try {
            m_database.execute(QStringLiteral("COMMIT"));
        } catch (const FailureError&) {
            // Nothing was written; the lock goes with the failed statement.
        }
    }
    Moment(const Moment&) = delete;
    Moment& operator=(const Moment&) = delete;

private:
    Database& m_database;
};

} // namespace

SessionReader::SessionReader(Database& database, Tables& tables)
    : m_database(database)
    , m_tables(tables)
{}

std::optional<session::SessionRecord> SessionReader::record(SessionId id)
{
    const Moment moment(m_database);
    std::optional<session::Session> session = m_tables.sessions.find(id.value);
    if (!session)
        return std::nullopt;
    session::SessionRecord record;
    record.session = std::move(*session);
    if (record.session.series)
        record.series = m_tables.series.find(record.session.series.value);
    record.agenda =
        m_tables.agenda.select(QStringLiteral("WHERE session_id = ? ORDER BY position, id"), {id.value});
    record.participants = m_tables.participants.ofSession(id);
    record.questions = m_tables.questions.ofSession(id);
    record.notes = m_tables.notes.ofSession(id);
    record.decisions = m_tables.decisions.ofSession(id);
    record.actions = m_tables.actions.ofSession(id);
    record.carried = m_tables.carried.ofSession(id);
    std::vector<followup::NextSession> next = m_tables.next.ofSession(id);
    if (!next.empty())
        record.next = std::move(next.front());
    record.people = m_tables.people.select(
        QStringLiteral("WHERE id IN (SELECT person_id FROM participant WHERE session_id = ?) ORDER BY id"),
        {id.value});
    record.contributions = m_tables.contributions.ofSession(id);
    if (record.session.series) {
        record.log = logOf(record.session.series);
        record.glossary = glossaryOf(record.session.series);
    }
    record.turns =
        m_tables.turns.select(QStringLiteral("WHERE session_id = ? ORDER BY started_at, id"), {id.value});
    record.queue = m_tables.queue.ofSession(id);
    std::vector<floor::Round> rounds = m_tables.rounds.ofSession(id);
    if (!rounds.empty())
        record.round = std::move(rounds.front());
    return record;
}

std::vector<SessionOverview> SessionReader::overviews(const QString& rest, const QVariantList& values)
{
    // No Moment here: the list may be long, and nobody's commit is to wait until all of it has been read.
    std::vector<SessionOverview> result;
    QHash<SeriesId, QString> titles;
    Statement counts(m_database,
                     QStringLiteral("SELECT (SELECT count(*) FROM participant WHERE session_id = ?), "
                                    "(SELECT count(*) FROM agenda_item WHERE session_id = ?), "
                                    "(SELECT count(*) FROM question WHERE session_id = ?), "
                                    "(SELECT count(*) FROM note WHERE session_id = ?), "
                                    "(SELECT count(*) FROM decision WHERE session_id = ?), "
                                    "(SELECT count(*) FROM action WHERE session_id = ?)"));
    for (session::Session& session : m_tables.sessions.select(rest, values)) {
        SessionOverview overview;
        if (session.series) {
            if (!titles.contains(session.series)) {
                const auto series = m_tables.series.find(session.series.value);
                titles[session.series] = series ? series->title : QString();
            }
            overview.seriesTitle = titles[session.series];
        }
        counts.run(QVariantList(6, session.id.value));
        counts.next();
        int column = 0;
        for (int* count : {&overview.participants, &overview.agendaItems, &overview.questions,
                           &overview.notes, &overview.decisions, &overview.actions})
            *count = counts.value(column++).toInt();
        counts.finish();
        overview.session = std::move(session);
        result.push_back(std::move(overview));
    }
    return result;
}

std::vector<SessionOverview> SessionReader::newestFirst(int limit)
{
    return overviews(limited(QStringLiteral("ORDER BY date DESC, start DESC, id DESC"), limit), {});
}

std::vector<SessionOverview> SessionReader::coming(QDate today, int limit)
{
    return overviews(
        limited(
            QStringLiteral(
                "WHERE status = 'live' OR (status = 'planned' AND (date IS NULL OR date >= ? "
                "OR (date_precision = 'month' AND date >= ?) OR (date_precision = 'quarter' AND date >= ?))) "
                "ORDER BY status <> 'live', date IS NULL, date, start, id"),
            limit),
        {toSql(today), toSql(QDate(today.year(), today.month(), 1)),
         toSql(QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1))});
}

std::vector<SessionOverview> SessionReader::past(QDate today, int limit)
{
    return overviews(
        limited(
            QStringLiteral("WHERE status IN ('closed', 'cancelled') OR (status = 'planned' AND "
                           "date_precision = 'day' AND date < ?) ORDER BY date DESC, start DESC, id DESC"),
            limit),
        {toSql(today)});
}

SessionId SessionReader::latestClosed()
{
    return {m_database
                .value(QStringLiteral("SELECT id FROM session WHERE status = 'closed' ORDER BY date DESC, "
                                      "start DESC, id DESC LIMIT 1"))
                .toLongLong()};
}

SessionId SessionReader::sessionByDocumentId(const QString& documentId)
{
    if (documentId.isEmpty())
        return {};
    const auto found = m_tables.sessions.select(QStringLiteral("WHERE document_id = ?"), {documentId});
    return found.empty() ? SessionId{} : found.front().id;
}

std::optional<session::Series> SessionReader::seriesByDocumentId(const QString& documentId)
{
    if (documentId.isEmpty())
        return std::nullopt;
    auto found = m_tables.series.select(QStringLiteral("WHERE document_id = ?"), {documentId});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<SessionOverview> SessionReader::ofSeries(SeriesId series)
{
    return overviews(QStringLiteral("WHERE series_id = ? ORDER BY date IS NULL, date, start, number, id"),
                     {series.value});
}

std::vector<session::Series> SessionReader::allSeries()
{
    return m_tables.series.select(QStringLiteral("ORDER BY id"));
}

std::vector<session::LogEntry> SessionReader::logOf(SeriesId series)
{
    return m_tables.log.select(QStringLiteral("WHERE series_id = ? ORDER BY id"), {series.value});
}

std::vector<session::GlossaryTerm> SessionReader::glossaryOf(SeriesId series)
{
    return m_tables.glossary.select(QStringLiteral("WHERE series_id = ? ORDER BY id"), {series.value});
}

std::vector<session::OwnFormat> SessionReader::formats()
{
    return m_tables.formats.select(QStringLiteral("ORDER BY id"));
}

std::vector<people::Person> SessionReader::people()
{
    return m_tables.people.select(QStringLiteral("ORDER BY id"));
}

std::vector<OpenAction> SessionReader::openActions(int limit)
{
    const Moment moment(m_database);
    std::vector<OpenAction> open;
    for (followup::Action& action : m_tables.actions.select(
             limited(QStringLiteral("WHERE status = 'open' ORDER BY due IS NULL, due, id"), limit))) {
        if (auto session = m_tables.sessions.find(action.session.value))
            open.push_back({std::move(action), std::move(*session)});
    }
    return open;
}

std::vector<OpenQuestion> SessionReader::openQuestions(int limit)
{
    const Moment moment(m_database);
    const auto threads =
        m_tables.questions.select(QStringLiteral("WHERE carried_from IS NOT NULL OR status = 'carried'"));

    // A question is known across sessions by the two documents' ids.
    using Key = std::pair<QString, QString>;
    QHash<SessionId, session::Session> sessions;
    const auto sessionOf = [&](SessionId id) -> const session::Session& {
        if (!sessions.contains(id))
            sessions[id] = m_tables.sessions.find(id.value).value_or(session::Session{});
        return sessions[id];
    };
    const auto keyOf = [&](const floor::Question& question) {
        return Key(documentIdOr(sessionOf(question.session).documentId, 's', question.session.value),
                   documentIdOr(question.documentId, 'q', question.id.value));
    };
    QHash<Key, const floor::Question*> byKey;
    QHash<Key, bool> continued;
    for (const floor::Question& question : threads) {
        byKey[keyOf(question)] = &question;
        if (question.carriedFrom)
            continued[Key(question.carriedFrom->session, question.carriedFrom->question)] = true;
    }
    std::vector<OpenQuestion> open;
    for (const floor::Question& question : threads) {
        using Status = floor::QuestionStatus;
        const bool unsettled = question.status == Status::Carried || question.status == Status::Raised ||
                               question.status == Status::InDiscussion;
        if (question.mergedInto || !unsettled || continued.contains(keyOf(question)))
            continue;
        OpenQuestion thread{question.session, question.id, question.text, 1};
        // Follow the thread back; a loop in hand-made documents ends at the number of questions there are.
        const floor::Question* step = &question;
        while (step && step->carriedFrom && thread.sessions <= int(threads.size())) {
            ++thread.sessions;
            step = byKey.value(Key(step->carriedFrom->session, step->carriedFrom->question));
        }
        open.push_back(std::move(thread));
    }
    std::stable_sort(open.begin(), open.end(), [](const OpenQuestion& left, const OpenQuestion& right) {
        return left.sessions > right.sessions;
    });
    if (limit > 0 && int(open.size()) > limit)
        open.resize(size_t(limit));
    return open;
}

} // namespace kring::storage
