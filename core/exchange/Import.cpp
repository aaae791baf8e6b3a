// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Import.h"

#include <QtGlobal>

namespace kring::exchange {

namespace {

template <class Row> void insertAll(workspace::Change& change, const std::vector<Row>& rows)
{
    for (const Row& row : rows)
        change.insert(row);
}

} // namespace

workspace::Change importChange(const ReadDocument& document,
                               const std::optional<session::Series>& existingSeries)
{
    const session::SessionRecord& record = document.record;
    workspace::Change change{KRING_CHANGE("Import session"), {}};
    session::Session session = record.session;
    if (record.series && existingSeries)
        session.series = existingSeries->id;
    else if (record.series)
        change.insert(*record.series);
    change.insert(session);
    insertAll(change, record.agenda);
    insertAll(change, record.participants);
    insertAll(change, record.questions);
    insertAll(change, record.notes);
    insertAll(change, record.decisions);
    insertAll(change, record.actions);
    insertAll(change, record.carried);
    insertAll(change, record.turns);
    if (record.next)
        change.insert(*record.next);
    return change;
}

} // namespace kring::exchange
