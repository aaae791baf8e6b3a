// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/session/Format.h"
#include "core/session/SessionRecord.h"

#include <variant>

namespace kring::workspace {

/// One row as it was and as it is to be. Without `before` the row is new; without `after` it is removed.
/// `before` is also a condition: if the file holds something else by then, nothing is written.
template <class T>
struct Edit
{
    std::optional<T> before;
    std::optional<T> after;

    bool operator==(const Edit&) const = default;
};

/// An edit of a row of any kind. A new kind of row is added here, as a table in storage/Table.h, and in a
/// migration; undo, conflict detection, announcements and history then follow by themselves.
using RowEdit = std::variant<Edit<session::Series>, Edit<session::Session>, Edit<session::Participant>,
                             Edit<agenda::AgendaItem>, Edit<floor::Question>, Edit<reflection::Note>,
                             Edit<followup::Decision>, Edit<followup::Action>,
                             Edit<followup::CarriedQuestion>, Edit<followup::NextSession>,
                             Edit<floor::Turn>, Edit<floor::QueueEntry>, Edit<floor::Round>,
                             Edit<people::Person>, Edit<arena::Contribution>, Edit<session::LogEntry>,
                             Edit<session::GlossaryTerm>, Edit<session::OwnFormat>>;

/// What one action of the user does to the workspace: all of it or nothing. The only thing that writes
/// domain rows.
struct Change
{
    /// What the user did, in English ("Park question"). Shown through changeLabel().
    QString label;
    std::vector<RowEdit> edits;

    bool operator==(const Change&) const = default;

    template <class T>
    void insert(T row)
    {
        edits.push_back(Edit<T>{std::nullopt, std::move(row)});
    }

    /// Adds the edit unless it would change nothing.
    template <class T>
    void update(T before, T after)
    {
        if (!(before == after))
            edits.push_back(Edit<T>{std::move(before), std::move(after)});
    }

    template <class T>
    void remove(T row)
    {
        edits.push_back(Edit<T>{std::move(row), std::nullopt});
    }

    bool isEmpty() const { return edits.empty(); }

    /// The change that takes this one back, last edit first.
    Change inverse() const;
};

/// Makes a label from an English source text that lupdate can find: `KRING_CHANGE("Park question")`.
#define KRING_CHANGE(text) QStringLiteral(QT_TRANSLATE_NOOP("Change", text))

/// The label in the program's language.
QString changeLabel(const QString& label);

/// Brings `record` up to date with a change that has been committed; edits of other sessions are passed over.
void apply(const Change& change, session::SessionRecord& record);

} // namespace kring::workspace
