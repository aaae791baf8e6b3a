// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Session.h"
#include "core/session/Vocabulary.h"

#include <QLocale>

namespace kring::ui {

/// Dates, days and weeks as a person would say them. Pure: what is asked for is all they depend on.

QLocale localeOf(session::Language language);

/// "Thursday 11 February 2027 · week 6".
QString todayInWords(QDate today, const QLocale& locale);

/// "Friday 12 February", with the year only when it is not this one; "April 2027" or "Q3 2027" where the
/// date is no more precise; empty for a date to be announced.
QString dateInWords(const VagueDate& date, QDate today, const QLocale& locale);

/// How far off a day is: "today", "tomorrow", "in 3 days"; "yesterday" and "3 days ago" behind us.
QString distanceInWords(QDate day, QDate today);

/// "13:00–15:00", or the start alone; empty when no start is set.
QString timesInWords(QTime start, QTime end);

/// When something is due. A day more than two weeks off is named by its date.
struct Due
{
    enum class Urgency { None, Later, Today, Overdue };

    Urgency urgency = Urgency::None;
    QString words; ///< "11 days overdue", "today", "in 5 days", "12 March"; empty without a day
};

Due dueInWords(QDate due, QDate today, const QLocale& locale);

/// The two lines of a date tile: "18" over "feb", "apr" over "2027", "Q3" over "2027"; "?" alone when the
/// date is to be announced.
struct DateTile
{
    QString top;
    QString bottom;
    bool isPrecise = false;

    bool operator==(const DateTile&) const = default;
};

DateTile dateTile(const VagueDate& date, const QLocale& locale);

/// Age of a carried question from which it is a warning, in sessions.
constexpr int oldQuestion = 4;

} // namespace kring::ui
