// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Outcome.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace kring::storage {

class Statement;

/// How a file is opened. Nothing is ever created by opening.
enum class Access { ReadWrite, ReadOnly };

/// One connection to one workspace file, with the pragmas that keep what is promised: rollback journal,
/// synchronous EXTRA, foreign keys on. Every failure of the driver becomes a FailureError that carries the
/// statement. Never open the file by other means while a connection exists: closing any descriptor on it
/// drops SQLite's locks.
class Database
{
public:
    /// Opens; throws with reason Damaged, Invalid (not a database), ReadOnly or Failed.
    Database(const QString& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Access access() const { return m_access; }
    QString path() const;

    /// Runs one statement that gives no rows (or whose rows do not matter).
    void execute(const QString& sql);

    /// The first column of the first row; a null variant when there is none.
    QVariant value(const QString& sql);

    /// A copy in memory, for work that reads for long: taken in slices of about a millisecond, between which
    /// others can write (if they do, it begins again), so that no commit ever waits for it.
    std::unique_ptr<Database> copyInMemory();

    /// SQLite's sign that somebody else has written: changes only then.
    qint64 dataVersion();

private:
    friend class Statement;

    sqlite3* handle() const;

    QString m_name;
    Access m_access;
    QSqlDatabase m_connection;
};

/// A prepared statement, kept for many runs.
class Statement
{
public:
    Statement(Database& database, const QString& sql);

    /// Binds the values in order and runs; rows are then read with next() and value().
    void run(const QVariantList& values = {});
    bool next();
    QVariant value(int column) const { return m_query.value(column); }

    /// Lets go of the rows (and with them of the read lock).
    void finish() { m_query.finish(); }

private:
    QSqlQuery m_query;
};

/// A scope that is written whole or not at all: rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

/// While this lives, what a long transaction writes stays in memory until it is committed: nobody else who
/// only reads has to wait for it before that.
class UnspilledCache
{
public:
    explicit UnspilledCache(Database& database);
    ~UnspilledCache();
    UnspilledCache(const UnspilledCache&) = delete;
    UnspilledCache& operator=(const UnspilledCache&) = delete;

private:
    Database& m_database;
};

} // namespace kring::storage
