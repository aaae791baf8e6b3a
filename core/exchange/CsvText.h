// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"
#include "core/common/Outcome.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

namespace kring::exchange {

/// Told how far the work has come (0 to 1) now and then; false stops it.
using Progress = std::function<bool(double share)>;

enum class CsvEncoding { Utf8, Utf16, Windows1252 };

/// A table out of a file: its first row as headings, the others as they stand.
struct CsvTable
{
    struct Row
    {
        int line = 0; ///< in the file, from 1, where the row begins
        QStringList cells;

        bool operator==(const Row&) const = default;
    };

    QStringList headings;
    std::vector<Row> rows; ///< none that is empty through and through
    QChar separator = u';';
    CsvEncoding encoding = CsvEncoding::Utf8;
};

/// The most a file may hold: 64 MiB.
constexpr qint64 mostCsvBytes = 64LL * 1024 * 1024;

/// Reads a table: UTF-8 with or without a mark, UTF-16 with one, and what is neither as Windows-1252; cells
/// apart by semicolon, comma or tab, whichever the first line has most of; quotes around cells, doubled
/// within them, and line breaks inside. What writeCsv() made harmless is as it was again. Fails (Invalid)
/// for an empty or too large file and for a quote that never ends, and (Refused) when it is stopped.
Outcome<CsvTable> readCsv(const QByteArray& bytes, const Progress& progress = {});

/// The rows as UTF-8 with a mark, semicolons between: what spreadsheets open rightly. A cell that a
/// spreadsheet would take for a formula gets an apostrophe before it.
QByteArray writeCsv(const std::vector<QStringList>& rows);

} // namespace kring::exchange
