// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/IdSource.h"
#include "core/session/SessionRecord.h"
#include "core/workspace/Change.h"

namespace kring::session {

/// The number of a session that is added to a series: one more than the highest.
int nextNumber(const std::vector<Session>& series);

/// A series looks otherwise. Empty when nothing is changed, or when nothing is left of its title.
workspace::Change editSeries(const Series& before, Series after);

/// A new series, its id made already. Empty without a title.
workspace::Change newSeries(Series series);

/// A new series with this title, and the session in it as its first one, when there is one.
workspace::Change newSeries(IdSource& ids, const QString& title, const std::optional<Session>& first);

/// Something happened: a line of the series' log. Empty without words.
workspace::Change addLogEntry(IdSource& ids, SeriesId series, const VagueDate& date, const QString& kind,
                              const QString& text);
workspace::Change addLogEntry(LogEntry entry); ///< its id is made already
workspace::Change editLogEntry(const LogEntry& before, LogEntry after);
workspace::Change deleteLogEntry(const LogEntry& entry);

/// A session says which earlier ones it builds on, by their documents' ids.
workspace::Change setBuildsOn(const Session& session, const QStringList& documentIds);

} // namespace kring::session
