// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kring {

/// A day as people type it: "2026-12-01", "1/12 2026", or "1/12" for the next such day from `today` on. A
/// null date for an empty text; nothing for what is no day.
std::optional<QDate> dayFromText(const QString& text, QDate today);

} // namespace kring
