// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace kring::storage {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

/// How long a statement waits for another writer, in milliseconds. Longer would freeze the screen.
constexpr int busyTimeout = 50;

[[noreturn]] void failWith(const QSqlError& error, const QString& sql)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
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
        fail(Failure::Reason::Failed,
             QString(error.databaseText() + QStringLiteral(" [") + sql + QLatin1Char(']')));
    }
}

} // namespace

Database::Database(const QString& path, Access access)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_access(access)
    , m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_connection.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_connection.setConnectOptions(options);
    try {
        if (!m_connection.open())
            failWith(m_connection.lastError(), path);
        // Opening proves nothing: SQLite reads the file at the first question.
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

} // namespace kring::storage
