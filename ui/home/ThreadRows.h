// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Overview.h"
#include "ui/home/HomeRows.h"
#include "ui/home/HomeWords.h"

namespace kring::ui {

/// A line among what is still open: a section's heading, a carried question or an action to do.
struct ThreadRow
{
    enum class Kind { Heading, Question, Action };

    Kind kind = Kind::Heading;
    SessionId session;
    followup::Action action; ///< for actions
    qint64 id = 0;           ///< the row's own in the file
    QString text;
    QString remark; ///< under the text: who owns it
    QString end;    ///< to the right: age or when it is due
    int age = 0;    ///< of a question, in sessions
    Due::Urgency urgency = Due::Urgency::None;

    bool operator==(const ThreadRow&) const = default;
};

inline qint64 keyOf(const ThreadRow& row)
{
    return row.kind == ThreadRow::Kind::Heading ? -1 : row.id;
}

/// Questions by age and actions by due date under a heading each; a section without rows has no heading.
std::vector<ThreadRow> threadRows(const std::vector<workspace::OpenQuestion>& questions,
                                  const std::vector<workspace::OpenAction>& actions, QDate today,
                                  const QLocale& locale);

/// What is still open, across sessions. An action can be ticked; a heading can be neither chosen nor opened.
class ThreadRowModel final : public HomeRows<ThreadRow>
{
    Q_OBJECT

public:
    using HomeRows::HomeRows;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// How many threads there are, headings apart.
    int threadCount() const;
};

} // namespace kring::ui
