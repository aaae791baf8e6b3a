// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>

namespace kring::storage {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

/// How long a statement waits for another writer, in milliseconds. Longer would freeze the screen.
constexpr int busyTimeout = 50;

/// Waits for another writer a millisecond at a time. SQLite's own waiting sleeps ever longer (1, 2, 5, 10, 15
/// ms
/// ...) and so lets a commit wait for 30 ms where the other one was done after three.
int waitForOtherWriter(void*, int waitedBefore)
{
    if (waitedBefore >= busyTimeout)
        return 0;
    sqlite3_sleep(1);
    return 1;
}

[[noreturn]] void failWithCode(int code, const QString& otherwise)
{
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        fail(Failure::Reason::Busy,
             translated(QT_TRANSLATE_NOOP(
                 "Storage", "Another program is writing to the workspace just now. Try again in a moment.")));
    case SQLITE_READONLY:
        fail(Failure::Reason::ReadOnly,
             translated(QT_TRANSLATE_NOOP(
                 "Storage", "The workspace cannot be written: the file or its folder is read-only.")));
    case SQLITE_FULL:
        fail(Failure::Reason::DiskFull,
             translated(QT_TRANSLATE_NOOP("Storage",
                                          "The disk is full. Nothing was saved; make room and try again.")));
    case SQLITE_CORRUPT:
        fail(Failure::Reason::Damaged,
             translated(QT_TRANSLATE_NOOP("Storage", "The workspace file is damaged and cannot be read.")));
    case SQLITE_NOTADB:
        fail(Failure::Reason::Invalid,
             translated(QT_TRANSLATE_NOOP("Storage", "The file is not a Kring workspace.")));
    case SQLITE_CANTOPEN:
        fail(Failure::Reason::ReadOnly,
             translated(QT_TRANSLATE_NOOP(
                 "Storage",
                 "The workspace or a file beside it cannot be opened: check the rights to its folder.")));
    case SQLITE_IOERR:
        fail(Failure::Reason::DiskFull,
             translated(
                 QT_TRANSLATE_NOOP("Storage", "The disk could not be read or written. Nothing was saved.")));
    default:
        fail(Failure::Reason::Failed, otherwise);
    }
}

[[noreturn]] void failWith(const QSqlError& error, const QString& sql)
{
    failWithCode(error.nativeErrorCode().toInt() & 0xff,
                 QString(error.databaseText() + QStringLiteral(" [") + sql + QLatin1Char(']')));
}

} // namespace

Database::Database(const QString& path, Access access)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_access(access)
    , m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_connection.setDatabaseName(path);
    if (access == Access::ReadOnly)
        m_connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    try {
        if (!m_connection.open())
            failWith(m_connection.lastError(), path);
        // Opening proves nothing: SQLite reads the file at the first question.
        sqlite3_busy_handler(handle(), waitForOtherWriter, nullptr);
        value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        execute(QStringLiteral("PRAGMA foreign_keys = ON"));
        execute(QStringLiteral("PRAGMA synchronous = EXTRA"));
        execute(QStringLiteral("PRAGMA trusted_schema = OFF"));
    } catch (...) {
        m_connection = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Database::~Database()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

QString Database::path() const
{
    return m_connection.databaseName();
}

void Database::execute(const QString& sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        failWith(query.lastError(), sql);
}

QVariant Database::value(const QString& sql)
{
    Statement statement(*this, sql);
    statement.run();
    return statement.next() ? statement.value(0) : QVariant();
}

sqlite3* Database::handle() const
{
    return *static_cast<sqlite3* const*>(m_connection.driver()->handle().constData());
}

std::unique_ptr<Database> Database::copyInMemory()
{
    // A commit may have to wait for one slice: as many pages as this machine copies in about 2 ms, and twice
    // that where others write so often that it keeps beginning again.
    constexpr int mostRestarts = 500;
    auto copy = std::make_unique<Database>(QStringLiteral(":memory:"), Access::ReadWrite);
    sqlite3_backup* backup = sqlite3_backup_init(copy->handle(), "main", handle(), "main");
    int code = backup ? SQLITE_OK : sqlite3_errcode(copy->handle());
    int restarts = 0;
    int remaining = 0;
    int pages = 64;
    QElapsedTimer slice;
    while ((code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) && restarts < mostRestarts) {
        slice.start();
        code = sqlite3_backup_step(backup, pages);
        if (code == SQLITE_DONE)
            break;
        const double milliseconds = double(slice.nsecsElapsed()) / 1e6 / (restarts < 3 ? 1 : 2);
        if (code == SQLITE_OK)
            pages = milliseconds < 1 ? pages * 2 : milliseconds > 2 ? std::max(16, pages / 2) : pages;
        if (remaining > 0 && sqlite3_backup_remaining(backup) > remaining)
            ++restarts;
        remaining = sqlite3_backup_remaining(backup);
        sqlite3_sleep(1);
    }
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        failWithCode(restarts == mostRestarts ? SQLITE_BUSY : code & 0xff,
                     QString::fromUtf8(sqlite3_errstr(code)));
    return copy;
}

qint64 Database::dataVersion()
{
    return value(QStringLiteral("PRAGMA data_version")).toLongLong();
}

Statement::Statement(Database& database, const QString& sql)
    : m_query(database.m_connection)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        failWith(m_query.lastError(), sql);
}

void Statement::run(const QVariantList& values)
{
    for (int i = 0; i < int(values.size()); ++i)
        m_query.bindValue(i, values[i]);
    if (!m_query.exec())
        failWith(m_query.lastError(), m_query.lastQuery());
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        failWith(m_query.lastError(), m_query.lastQuery());
    return false;
}

Transaction::Transaction(Database& database)
    : m_database(database)
{
    // IMMEDIATE: whoever comes second learns it before anything has been read or written.
    m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.execute(QStringLiteral("ROLLBACK"));
    } catch (const FailureError&) {
        // On a full disk SQLite has rolled back by itself, and there is nothing left to roll back.
    }
}

void Transaction::commit()
{
    m_database.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

UnspilledCache::UnspilledCache(Database& database)
    : m_database(database)
{
    m_database.execute(QStringLiteral("PRAGMA cache_spill = OFF"));
}

UnspilledCache::~UnspilledCache()
{
    try {
        m_database.execute(QStringLiteral("PRAGMA cache_spill = ON"));
    } catch (const FailureError&) {
        // Only how memory is used: nothing that is worth a word.
    }
}

} // namespace kring::storage
