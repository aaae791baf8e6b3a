// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Rehearsal.h"

#include "core/session/SessionTimes.h"

namespace kring::session {

using workspace::Change;

Change prepareRehearsal(const SessionRecord& record, Instant now)
{
    Change change{KRING_CHANGE("Prepare rehearsal"), {}};
    if (record.session.status != SessionStatus::Planned)
        return change;
    const QTime local = localTime(record.session, now);
    const QTime minute(local.hour(), local.minute());
    const int moved = record.session.start.isValid() ? record.session.start.secsTo(minute) : 0;
    Session ready = record.session;
    ready.date = VagueDate::day(localDate(record.session, now));
    ready.start = minute;
    if (ready.end.isValid())
        ready.end = ready.end.addSecs(moved);
    change.update(record.session, ready);
    for (const agenda::AgendaItem& item : record.agenda) {
        agenda::AgendaItem along = item;
        if (along.fixedStart.isValid())
            along.fixedStart = along.fixedStart.addSecs(moved);
        change.update(item, along);
    }
    return change;
}

} // namespace kring::session
