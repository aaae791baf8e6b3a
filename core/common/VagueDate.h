// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Codes.h"

#include <QDate>

namespace kring {

enum class DatePrecision { Day, Month, Quarter, ToBeAnnounced };

template <>
struct CodesOf<DatePrecision>
{
    static constexpr std::pair<DatePrecision, const char*> table[] = {
        {DatePrecision::Day, "day"},
        {DatePrecision::Month, "month"},
        {DatePrecision::Quarter, "quarter"},
        {DatePrecision::ToBeAnnounced, "tba"},
    };
};

/// A planned date that may be no more precise than a month or a quarter, or not yet known. `first` is the
/// first day of what is meant, and null exactly when the precision is ToBeAnnounced.
struct VagueDate
{
    QDate first;
    DatePrecision precision = DatePrecision::ToBeAnnounced;

    bool operator==(const VagueDate&) const = default;

    static VagueDate day(QDate date) { return {date, DatePrecision::Day}; }

    /// "2026-11-13", "2027-02", "2027-Q1", or an empty string for a date to be announced.
    QString toText() const;

    /// Reads what toText() writes; nothing if the text is no such date or does not have that precision.
    static std::optional<VagueDate> fromText(const QString& text, DatePrecision precision);
};

} // namespace kring
