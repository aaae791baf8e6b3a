// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/VagueDate.h"
#include "core/session/Vocabulary.h"

#include <QTime>

namespace kring::report {

/// "13 november 2026", "13 November 2026"; empty for no date.
QString dayInWords(QDate day, session::Language language);

/// "1 dec 2026": for the columns of a table.
QString shortDay(QDate day, session::Language language);

/// "31 jan": where the year goes without saying.
QString dayAndMonth(QDate day, session::Language language);

/// As precise as the date is: "fredag 13 november 2026", "februari 2027", "Kvartal 1 2027", or that it will
/// be announced.
QString vagueDateInWords(const VagueDate& date, session::Language language);

/// "09.00" in Swedish, "09:00" in English; empty for no time.
QString clockTime(QTime time, session::Language language);

} // namespace kring::report
