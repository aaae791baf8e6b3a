// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kring::followup {

/// The day that somebody typed, seen from `today`: "2026-12-01", "1 dec", "1 december 2027", "dec 1", "1/12",
/// "+7" (days), "+2v" or "+2w" (weeks), "idag", "i morgon", "fredag" (the next one), in Swedish and English.
/// A day without a year is the next time it comes, today included. An empty text is a null date: no day was
/// set. Nothing when it cannot be understood.
std::optional<QDate> readDueDate(const QString& typed, QDate today);

} // namespace kring::followup
