// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"

#include "core/storage/SyncFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace kring::storage {

Header headerOf(Database& database)
{
    Header header;
    header.isEmpty = database.value(QStringLiteral("SELECT count(*) FROM sqlite_schema")).toInt() == 0;
    header.isWorkspace = database.value(QStringLiteral("PRAGMA application_id")).toInt() == applicationId;
    header.version = database.value(QStringLiteral("PRAGMA user_version")).toInt();
    return header;
}

std::vector<Migration> builtInMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "Migrator", "compiled-in migrations can be read");
        migrations.push_back({name.left(4).toInt(), opened ? QString::fromUtf8(file.readAll()) : QString()});
    }
    return migrations;
}

QStringList statementsOf(const QString& script)
{
    QStringList statements;
    QString statement;
    // A semicolon may stand in a string, a comment or a trigger: only SQLite knows where a statement ends.
    for (const QChar unit : script) {
        statement += unit;
        if (unit == QLatin1Char(';') && sqlite3_complete(statement.toUtf8().constData())) {
            statements << statement.trimmed();
            statement.clear();
        }
    }
    return statements;
}

void migrate(Database& database, const std::vector<Migration>& migrations,
             const std::function<void()>& beforeStatement)
{
    for (const Migration& migration : migrations) {
        const int version = database.value(QStringLiteral("PRAGMA user_version")).toInt();
        if (migration.version <= version)
            continue;
        Transaction transaction(database);
        if (version > 0)
            database.execute(QStringLiteral("DELETE FROM history"));
        for (const QString& statement : statementsOf(migration.script)) {
            beforeStatement();
            database.execute(statement);
        }
        beforeStatement();
        database.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        database.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
        beforeStatement();
        transaction.commit();
    }
}

void copyDatabase(Database& database, const QString& copyPath)
{
    const QString temporary = QString(copyPath + QStringLiteral(".part"));
    QFile::remove(temporary); // left by an interrupted copy; never the user's
    QString quotedPath = temporary;
    quotedPath.replace(QLatin1Char('\''), QLatin1String("''"));
    database.execute(QStringLiteral("VACUUM INTO '%1'").arg(quotedPath));
    QFile::setPermissions(temporary, QFile::ReadOwner | QFile::WriteOwner);
    {
        Database copy(temporary, Access::ReadOnly);
        if (copy.value(QStringLiteral("PRAGMA integrity_check")).toString() != QLatin1String("ok") ||
            copy.value(QStringLiteral("SELECT count(*) FROM session")) !=
                database.value(QStringLiteral("SELECT count(*) FROM session")))
            fail(Failure::Reason::Failed,
                 QCoreApplication::translate("Storage", "The copy that is made before an upgrade is not "
                                                        "whole. The workspace was left as it is."));
    }
    // VACUUM INTO does not ask the disk to keep what it wrote.
    if (!syncFile(temporary) || !QFile::rename(temporary, copyPath) || !syncFolderOf(copyPath))
        fail(Failure::Reason::Failed,
             QCoreApplication::translate("Storage", "The copy that is made before an upgrade could not be "
                                                    "written. The workspace was left as it is."));
}

} // namespace kring::storage
