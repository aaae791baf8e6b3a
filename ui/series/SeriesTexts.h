// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/QuestionRoad.h"
#include "core/session/LogEntry.h"
#include "core/session/Vocabulary.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PerspectiveColour.h"

namespace kring::ui {

/// Age of an open question from which it is a warning, in sessions.
constexpr int oldQuestion = 4;

/// "Taken further", "Decision": what happened to a question in a session.
QString stopInWords(followup::Stop stop);

/// The icon of a station (Lucide name); empty for those that are told apart by their shape alone.
QString stopIcon(followup::Stop stop);

/// What a session is called by its number, or its place where it has none.
QString numberOf(const session::Session& session, int place);

/// The date under a session's number: "today", "tomorrow", "13 Nov", with the year where it is another than
/// the column before has; "April 2027", "Q3 2027", "later".
QString columnDate(const VagueDate& date, QDate today, QDate before, session::Language words);

/// "November 2026"; "To be announced" for none.
QString monthInWords(QDate month, session::Language words);

/// "13", and for a date that is no more precise than its month nothing.
QString dayOfMonth(const VagueDate& date);

/// "13 November 2026", "November 2026", "Q4 2026".
QString logDate(const VagueDate& date, session::Language words);

/// How a question stands: "Open in 4 sessions", "Answered in session 5".
QString roadState(const followup::Road& road, const std::vector<session::Session>& sessions);

/// The whole road in words, for a screen reader.
QString roadInWords(const followup::Road& road, const std::vector<session::Session>& sessions);

} // namespace kring::ui
