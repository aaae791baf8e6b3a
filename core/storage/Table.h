// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Columns.h"
#include "core/storage/Database.h"
#include "core/storage/SqlValue.h"

namespace kring::storage {

/// The rows of one kind. Which columns there are is said once, in ColumnsOf<T>; statements are prepared when
/// first used and kept.
template <class T> class Table
{
public:
    explicit Table(Database& database)
        : m_database(database)
    {}

    /// The row with this id, or nothing.
    std::optional<T> find(qint64 id)
    {
        std::vector<T> rows = read(m_find, QStringLiteral(" WHERE id = ?"), {id});
        return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
    }

    /// The rows for which `rest` ("WHERE … ORDER BY …") holds.
    std::vector<T> select(const QString& rest, const QVariantList& values = {})
    {
        std::optional<Statement> once;
        return read(once, QString(QLatin1Char(' ') + rest), values);
    }

    /// The rows of one session, in order of creation.
    std::vector<T> ofSession(SessionId session)
    {
        return read(m_ofSession, QStringLiteral(" WHERE session_id = ? ORDER BY id"), {session.value});
    }

    void insert(const T& row)
    {
        if (!m_insert) {
            const QStringList names = columnNames();
            const QString marks = QStringList(names.size(), QStringLiteral("?")).join(QLatin1String(", "));
            m_insert.emplace(m_database, QString(QStringLiteral("INSERT INTO ") + tableName() +
                                                 QStringLiteral(" (") + names.join(QLatin1String(", ")) +
                                                 QStringLiteral(") VALUES (") + marks + QLatin1Char(')')));
        }
        m_insert->run(valuesOf(row));
    }

    void update(const T& row)
    {
        if (!m_update) {
            QStringList settings;
            for (const QString& name : columnNames())
                settings << QString(name + QStringLiteral(" = ?"));
            m_update.emplace(m_database,
                             QString(QStringLiteral("UPDATE ") + tableName() + QStringLiteral(" SET ") +
                                     settings.join(QLatin1String(", ")) + QStringLiteral(" WHERE id = ?")));
        }
        QVariantList values = valuesOf(row);
        values << row.id.value;
        m_update->run(values);
    }

    void remove(const T& row)
    {
        if (!m_remove)
            m_remove.emplace(m_database, QString(QStringLiteral("DELETE FROM ") + tableName() +
                                                 QStringLiteral(" WHERE id = ?")));
        m_remove->run({row.id.value});
    }

    static QString tableName() { return QString::fromLatin1(ColumnsOf<T>::table); }

private:
    /// Column names, quoted: "end" is a word of SQL.
    static QStringList columnNames()
    {
        QStringList names;
        T row;
        ColumnsOf<T>::columns(
            [&](const char* name, const auto&) {
                names << QString(QLatin1Char('"') + QLatin1String(name) + QLatin1Char('"'));
            },
            row);
        return names;
    }

    static QVariantList valuesOf(const T& row)
    {
        QVariantList values;
        ColumnsOf<T>::columns([&](const char*, const auto& field) { values << toSql(field); }, row);
        return values;
    }

    std::vector<T> read(std::optional<Statement>& statement, const QString& rest, const QVariantList& values)
    {
        if (!statement)
            statement.emplace(m_database,
                              QString(QStringLiteral("SELECT ") + columnNames().join(QLatin1String(", ")) +
                                      QStringLiteral(" FROM ") + tableName() + rest));
        statement->run(values);
        std::vector<T> rows;
        while (statement->next()) {
            T row;
            int column = 0;
            ColumnsOf<T>::columns(
                [&](const char*, auto& field) { fromSql(statement->value(column++), field); }, row);
            rows.push_back(std::move(row));
        }
        statement->finish();
        return rows;
    }

    Database& m_database;
    std::optional<Statement> m_find;
    std::optional<Statement> m_ofSession;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_update;
    std::optional<Statement> m_remove;
};

/// A table for every kind of row that a Change can hold.
struct Tables
{
    explicit Tables(Database& database)
        : series(database)
        , sessions(database)
        , participants(database)
        , agenda(database)
        , questions(database)
        , notes(database)
        , decisions(database)
        , actions(database)
        , carried(database)
        , next(database)
        , turns(database)
        , queue(database)
        , rounds(database)
        , people(database)
        , contributions(database)
        , log(database)
        , glossary(database)
        , formats(database)
    {}

    Table<session::Series> series;
    Table<session::Session> sessions;
    Table<session::Participant> participants;
    Table<agenda::AgendaItem> agenda;
    Table<floor::Question> questions;
    Table<reflection::Note> notes;
    Table<followup::Decision> decisions;
    Table<followup::Action> actions;
    Table<followup::CarriedQuestion> carried;
    Table<followup::NextSession> next;
    Table<floor::Turn> turns;
    Table<floor::QueueEntry> queue;
    Table<floor::Round> rounds;
    Table<people::Person> people;
    Table<arena::Contribution> contributions;
    Table<session::LogEntry> log;
    Table<session::GlossaryTerm> glossary;
    Table<session::OwnFormat> formats;

    Table<session::Series>& of(const session::Series&) { return series; }
    Table<session::Session>& of(const session::Session&) { return sessions; }
    Table<session::Participant>& of(const session::Participant&) { return participants; }
    Table<agenda::AgendaItem>& of(const agenda::AgendaItem&) { return agenda; }
    Table<floor::Question>& of(const floor::Question&) { return questions; }
    Table<reflection::Note>& of(const reflection::Note&) { return notes; }
    Table<followup::Decision>& of(const followup::Decision&) { return decisions; }
    Table<followup::Action>& of(const followup::Action&) { return actions; }
    Table<followup::CarriedQuestion>& of(const followup::CarriedQuestion&) { return carried; }
    Table<followup::NextSession>& of(const followup::NextSession&) { return next; }
    Table<floor::Turn>& of(const floor::Turn&) { return turns; }
    Table<floor::QueueEntry>& of(const floor::QueueEntry&) { return queue; }
    Table<floor::Round>& of(const floor::Round&) { return rounds; }
    Table<people::Person>& of(const people::Person&) { return people; }
    Table<arena::Contribution>& of(const arena::Contribution&) { return contributions; }
    Table<session::LogEntry>& of(const session::LogEntry&) { return log; }
    Table<session::GlossaryTerm>& of(const session::GlossaryTerm&) { return glossary; }
    Table<session::OwnFormat>& of(const session::OwnFormat&) { return formats; }
};

} // namespace kring::storage
