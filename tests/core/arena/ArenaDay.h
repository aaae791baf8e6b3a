// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/Puzzle.h"

namespace kring::test {

/// A pass of an arena day, from nine o'clock on.
inline agenda::AgendaItem passItem(qint64 id, const QString& kind, int minutes, const QStringList& rooms)
{
    agenda::AgendaItem item;
    item.id = {id};
    item.session = {1};
    item.position = int(id);
    item.kind = kind;
    item.title = QStringLiteral("Pass %1").arg(id);
    item.plannedMinutes = minutes;
    item.rooms = rooms;
    return item;
}

inline arena::Contribution contribution(qint64 id, int minutes, qint64 who = 0)
{
    arena::Contribution one;
    one.id = {id};
    one.session = {1};
    one.title = QStringLiteral("Bidrag %1").arg(id);
    one.kind = QStringLiteral("glimpse");
    one.minutes = minutes;
    if (who)
        one.contributors = {{who}};
    return one;
}

inline void putAt(arena::Contribution& one, qint64 pass, int room, int position)
{
    one.pass = {pass};
    one.room = room;
    one.position = position;
}

/// A hybrid arena in Swedish with two glimpse passes of two rooms and 30 minutes, with a break between them.
inline session::SessionRecord arenaDay()
{
    session::SessionRecord record;
    record.session.id = {1};
    record.session.title = QStringLiteral("Arena för samskapande");
    record.session.type = QStringLiteral("arena");
    record.session.language = QStringLiteral("sv");
    record.session.mode = QStringLiteral("hybrid");
    record.session.start = {9, 0};
    const QStringList rooms{QStringLiteral("Sal A"), QStringLiteral("Sal B")};
    record.agenda = {passItem(1, QStringLiteral("glimpse"), 30, rooms),
                     passItem(2, QStringLiteral("break"), 15, {}),
                     passItem(3, QStringLiteral("glimpse"), 30, rooms)};
    return record;
}

} // namespace kring::test
