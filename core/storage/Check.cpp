// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Check.h"

#include "core/storage/Columns.h"
#include "core/storage/SearchIndex.h"

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

void lookAtPages(Database& database, workspace::CheckReport& report)
{
    Statement integrity(database, QStringLiteral("PRAGMA integrity_check(%1)").arg(mostLines));
    integrity.run();
    while (integrity.next()) {
        const QString line = integrity.value(0).toString();
        if (line != QLatin1String("ok"))
            report.faults << translated(QT_TRANSLATE_NOOP("Storage", "The file is damaged: %1")).arg(line);
    }
}

void lookAtKeys(Database& database, workspace::CheckReport& report)
{
    Statement keys(database, QStringLiteral("PRAGMA foreign_key_check"));
    keys.run();
    for (int i = 0; i < mostLines && keys.next(); ++i)
        report.faults << translated(
                             QT_TRANSLATE_NOOP("Storage",
                                               "Row %2 in “%1” points to a row in “%3” that does not exist."))
                             .arg(keys.value(0).toString(), keys.value(1).toString(),
                                  keys.value(2).toString());
}

void lookAtIndex(Database& database, workspace::CheckReport& report)
{
    SearchIndex index(database);
    index.drain(std::chrono::hours(1));
    report.faults << index.faults();
}

void countRows(Database& database, workspace::CheckReport& report)
{
    report.rows = rowsOf<session::Series>(database) + rowsOf<session::Session>(database) +
                  rowsOf<session::Participant>(database) + rowsOf<agenda::AgendaItem>(database) +
                  rowsOf<floor::Question>(database) + rowsOf<reflection::Note>(database) +
                  rowsOf<followup::Decision>(database) + rowsOf<followup::Action>(database) +
                  rowsOf<followup::CarriedQuestion>(database) + rowsOf<followup::NextSession>(database) +
                  rowsOf<people::Person>(database) + rowsOf<arena::Contribution>(database) +
                  rowsOf<session::LogEntry>(database) + rowsOf<session::GlossaryTerm>(database) +
                  rowsOf<session::OwnFormat>(database);
}

} // namespace

workspace::CheckReport checkWorkspace(Database& live)
{
    workspace::CheckReport report;
    const std::unique_ptr<Database> copy = live.copyInMemory();
    // A part that cannot even be looked at is a finding of its own, and the others are still looked at.
    for (const auto part : {lookAtPages, lookAtKeys, lookAtIndex, countRows}) {
        try {
            part(*copy, report);
        } catch (const FailureError& error) {
            if (!report.faults.contains(error.failure.sentence))
                report.faults << error.failure.sentence;
        }
    }
    // Two copies of SQLite in one process can cancel each other's locks.
    if (copy->value(QStringLiteral("SELECT sqlite_source_id()")).toString() !=
        QString::fromLatin1(sqlite3_sourceid()))
        report.faults << translated(QT_TRANSLATE_NOOP(
            "Storage",
            "The program runs with two different copies of SQLite. Install it again from one source."));
    return report;
}

} // namespace kring::storage
