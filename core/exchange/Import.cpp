// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Import.h"

#include <QtGlobal>

#include <algorithm>

namespace kring::exchange {

namespace {

template <class Row> void insertAll(workspace::Change& change, const std::vector<Row>& rows)
{
    for (const Row& row : rows)
        change.insert(row);
}

} // namespace

workspace::Change importChange(const ReadDocument& document,
                               const std::optional<session::Series>& existingSeries,
                               const std::vector<people::Person>& known)
{
    const session::SessionRecord& record = document.record;
    workspace::Change change{KRING_CHANGE("Import session"), {}};
    session::Session session = record.session;
    if (record.series && existingSeries)
        session.series = existingSeries->id;
    else if (record.series)
        change.insert(*record.series);
    if (!existingSeries) {
        insertAll(change, record.log);
        insertAll(change, record.glossary);
    }
    std::vector<session::Participant> participants = record.participants;
    for (const people::Person& person : record.people) {
        const auto found = std::find_if(known.begin(), known.end(), [&](const people::Person& each) {
            return each.documentId == person.documentId;
        });
        if (found == known.end()) {
            change.insert(person);
            continue;
        }
        for (session::Participant& participant : participants) {
            if (participant.person == person.id)
                participant.person = found->id;
        }
    }
    change.insert(session);
    insertAll(change, record.agenda);
    insertAll(change, participants);
    insertAll(change, record.questions);
    insertAll(change, record.notes);
    insertAll(change, record.decisions);
    insertAll(change, record.actions);
    insertAll(change, record.carried);
    insertAll(change, record.contributions);
    insertAll(change, record.turns);
    if (record.next)
        change.insert(*record.next);
    return change;
}

} // namespace kring::exchange
