// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Check.h"

#include "core/storage/Columns.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace kring::storage {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

/// More lines than this say no more than that the file is damaged.
constexpr int mostLines = 20;

template <class T> qint64 rowsOf(Database& database)
{
    return database
        .value(QString(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(ColumnsOf<T>::table)))
        .toLongLong();
}

} // namespace

workspace::CheckReport checkWorkspace(Database& database, SearchIndex& index)
{
    workspace::CheckReport report;
    Statement integrity(database, QStringLiteral("PRAGMA integrity_check(%1)").arg(mostLines));
    integrity.run();
    while (integrity.next()) {
        const QString line = integrity.value(0).toString();
        if (line != QLatin1String("ok"))
            report.faults << translated(QT_TRANSLATE_NOOP("Storage", "The file is damaged: %1")).arg(line);
    }
    integrity.finish();

    Statement keys(database, QStringLiteral("PRAGMA foreign_key_check"));
    keys.run();
    for (int i = 0; i < mostLines && keys.next(); ++i)
        report.faults << translated(
                             QT_TRANSLATE_NOOP("Storage",
                                               "Row %2 in “%1” points to a row in “%3” that does not exist."))
                             .arg(keys.value(0).toString(), keys.value(1).toString(),
                                  keys.value(2).toString());
    keys.finish();

    report.faults << index.faults();

    // Two copies of SQLite in one process can cancel each other's locks.
    if (database.value(QStringLiteral("SELECT sqlite_source_id()")).toString() !=
        QString::fromLatin1(sqlite3_sourceid()))
        report.faults << translated(QT_TRANSLATE_NOOP(
            "Storage",
            "The program runs with two different copies of SQLite. Install it again from one source."));

    report.rows = rowsOf<session::Series>(database) + rowsOf<session::Session>(database) +
                  rowsOf<session::Participant>(database) + rowsOf<agenda::AgendaItem>(database) +
                  rowsOf<floor::Question>(database) + rowsOf<reflection::Note>(database) +
                  rowsOf<followup::Decision>(database) + rowsOf<followup::Action>(database) +
                  rowsOf<followup::CarriedQuestion>(database) + rowsOf<followup::NextSession>(database);
    return report;
}

} // namespace kring::storage
