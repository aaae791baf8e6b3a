// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SeriesRules.h"

#include <algorithm>

namespace kring::session {

namespace {

void trim(Series& series)
{
    for (QString* words : {&series.title, &series.overarchingTheme, &series.commonGoal, &series.pilot,
                           &series.programme, &series.description})
        *words = words->trimmed();
}

} // namespace

int nextNumber(const std::vector<Session>& series)
{
    int highest = 0;
    for (const Session& session : series)
        highest = std::max(highest, session.number);
    return highest + 1;
}

workspace::Change editSeries(const Series& before, Series after)
{
    workspace::Change change{KRING_CHANGE("Edit series"), {}};
    trim(after);
    if (!after.title.isEmpty())
        change.update(before, after);
    return change;
}

workspace::Change newSeries(Series series)
{
    workspace::Change change{KRING_CHANGE("New series"), {}};
    trim(series);
    if (!series.title.isEmpty())
        change.insert(std::move(series));
    return change;
}

workspace::Change newSeries(IdSource& ids, const QString& title, const std::optional<Session>& first)
{
    Series series;
    series.id = ids.make<SeriesId>();
    series.title = title;
    const SeriesId id = series.id;
    workspace::Change change = newSeries(std::move(series));
    if (!change.isEmpty() && first) {
        Session member = *first;
        member.series = id;
        member.number = 1;
        change.update(*first, member);
    }
    return change;
}

workspace::Change addLogEntry(LogEntry entry)
{
    workspace::Change change{KRING_CHANGE("Write in the log"), {}};
    entry.text = entry.text.trimmed();
    if (!entry.text.isEmpty())
        change.insert(std::move(entry));
    return change;
}

workspace::Change addLogEntry(IdSource& ids, SeriesId series, const VagueDate& date, const QString& kind,
                              const QString& text)
{
    return addLogEntry({ids.make<LogEntryId>(), series, {}, date, kind, text, {}, 0, {}});
}

workspace::Change editLogEntry(const LogEntry& before, LogEntry after)
{
    workspace::Change change{KRING_CHANGE("Edit the log"), {}};
    after.text = after.text.trimmed();
    if (!after.text.isEmpty())
        change.update(before, after);
    return change;
}

workspace::Change deleteLogEntry(const LogEntry& entry)
{
    workspace::Change change{KRING_CHANGE("Delete from the log"), {}};
    change.remove(entry);
    return change;
}

workspace::Change setBuildsOn(const Session& session, const QStringList& documentIds)
{
    workspace::Change change{KRING_CHANGE("Say what it builds on"), {}};
    Session after = session;
    after.buildsOn = documentIds;
    change.update(session, after);
    return change;
}

} // namespace kring::session
