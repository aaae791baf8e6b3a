// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SeriesRules.h"

#include <algorithm>

namespace kring::session {

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
    for (QString* words : {&after.title, &after.overarchingTheme, &after.commonGoal, &after.pilot,
                           &after.programme, &after.description})
        *words = words->trimmed();
    if (!after.title.isEmpty())
        change.update(before, after);
    return change;
}

workspace::Change newSeries(IdSource& ids, const QString& title, const std::optional<Session>& first)
{
    workspace::Change change{KRING_CHANGE("New series"), {}};
    if (title.trimmed().isEmpty())
        return change;
    Series series;
    series.id = ids.make<SeriesId>();
    series.title = title.trimmed();
    change.insert(series);
    if (first) {
        Session member = *first;
        member.series = series.id;
        member.number = 1;
        change.update(*first, member);
    }
    return change;
}

workspace::Change addLogEntry(IdSource& ids, SeriesId series, const VagueDate& date, const QString& kind,
                              const QString& text)
{
    workspace::Change change{KRING_CHANGE("Write in the log"), {}};
    if (text.trimmed().isEmpty())
        return change;
    LogEntry entry;
    entry.id = ids.make<LogEntryId>();
    entry.series = series;
    entry.date = date;
    entry.kind = kind;
    entry.text = text.trimmed();
    change.insert(std::move(entry));
    return change;
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
