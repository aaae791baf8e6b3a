// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Change.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>

namespace kring::workspace {

using session::SessionRecord;

namespace {

/// The list in a record that holds rows of this kind.
std::vector<session::Participant>& rowsOf(SessionRecord& record, const session::Participant&) { return record.participants; }
std::vector<agenda::AgendaItem>& rowsOf(SessionRecord& record, const agenda::AgendaItem&) { return record.agenda; }
std::vector<floor::Question>& rowsOf(SessionRecord& record, const floor::Question&) { return record.questions; }
std::vector<reflection::Note>& rowsOf(SessionRecord& record, const reflection::Note&) { return record.notes; }
std::vector<followup::Decision>& rowsOf(SessionRecord& record, const followup::Decision&) { return record.decisions; }
std::vector<followup::Action>& rowsOf(SessionRecord& record, const followup::Action&) { return record.actions; }
std::vector<followup::CarriedQuestion>& rowsOf(SessionRecord& record, const followup::CarriedQuestion&) { return record.carried; }
std::vector<floor::Turn>& rowsOf(SessionRecord& record, const floor::Turn&) { return record.turns; }
std::vector<floor::QueueEntry>& rowsOf(SessionRecord& record, const floor::QueueEntry&) { return record.queue; }

std::vector<arena::Contribution>& rowsOf(SessionRecord& record, const arena::Contribution&) { return record.contributions; }
std::vector<session::LogEntry>& rowsOf(SessionRecord& record, const session::LogEntry&) { return record.log; }
std::vector<session::GlossaryTerm>& rowsOf(SessionRecord& record, const session::GlossaryTerm&) { return record.glossary; }

/// Whether the row hangs on the record's session, or on its series.
template <class T>
bool belongsTo(const T& row, const SessionRecord& record)
{
    if constexpr (requires { row.session; })
        return row.session == record.session.id;
    else
        return row.series && row.series == record.session.series;
}

bool comesBefore(const floor::Turn& left, const floor::Turn& right)
{
    return std::pair(left.startedAt, left.id) < std::pair(right.startedAt, right.id);
}

bool comesBefore(const agenda::AgendaItem& left, const agenda::AgendaItem& right)
{
    return std::pair(left.position, left.id) < std::pair(right.position, right.id);
}

template <class T>
bool comesBefore(const T& left, const T& right)
{
    return left.id < right.id;
}

template <class T>
void applyRow(const Edit<T>& edit, SessionRecord& record)
{
    std::vector<T>& rows = rowsOf(record, T{});
    if (edit.before)
        std::erase_if(rows, [&](const T& row) { return row.id == edit.before->id; });
    if (edit.after && belongsTo(*edit.after, record)) {
        const auto place = std::upper_bound(rows.begin(), rows.end(), *edit.after,
                                            [](const T& left, const T& right) { return comesBefore(left, right); });
        rows.insert(place, *edit.after);
    }
}

void applyRow(const Edit<session::Session>& edit, SessionRecord& record)
{
    if (edit.after && edit.after->id == record.session.id)
        record.session = *edit.after;
}

void applyRow(const Edit<session::Series>& edit, SessionRecord& record)
{
    const SeriesId changed = edit.after ? edit.after->id : edit.before->id;
    if (changed == record.session.series)
        record.series = edit.after;
}

void applyRow(const Edit<followup::NextSession>& edit, SessionRecord& record)
{
    const SessionId owner = edit.after ? edit.after->session : edit.before->session;
    if (owner == record.session.id)
        record.next = edit.after;
}

void applyRow(const Edit<floor::Round>& edit, SessionRecord& record)
{
    const SessionId owner = edit.after ? edit.after->session : edit.before->session;
    if (owner == record.session.id)
        record.round = edit.after;
}

/// A record knows the people of its participants; somebody new at the table is found when it is read again.
void applyRow(const Edit<people::Person>& edit, SessionRecord& record)
{
    const PersonId id = edit.after ? edit.after->id : edit.before->id;
    for (people::Person& person : record.people) {
        if (person.id == id && edit.after)
            person = *edit.after;
    }
    if (!edit.after)
        std::erase_if(record.people, [&](const people::Person& person) { return person.id == id; });
}

// The workspace's own rows: no session's record holds them.
void applyRow(const Edit<session::OwnFormat>&, SessionRecord&) {}

} // namespace

Change Change::inverse() const
{
    Change back{label, {}};
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        std::visit([&](const auto& e) { back.edits.push_back(std::decay_t<decltype(e)>{e.after, e.before}); }, *edit);
    }
    return back;
}

QString changeLabel(const QString& label)
{
    return QCoreApplication::translate("Change", label.toUtf8().constData());
}

void apply(const Change& change, SessionRecord& record)
{
    for (const RowEdit& edit : change.edits)
        std::visit([&](const auto& e) { applyRow(e, record); }, edit);
}

} // namespace kring::workspace
