// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Overview.h"
#include "ui/home/HomeRows.h"
#include "ui/home/HomeWords.h"

namespace kring::ui {

/// A session as the lists of the home page show it: all of it words, made once.
struct SessionRow
{
    SessionId id;
    session::SessionStatus status = session::SessionStatus::Planned;
    DateTile tile;
    QString title;
    QString state;             ///< a word for where it stands, or empty
    QString stateIcon;         ///< goes with the word
    bool isUnfinished = false; ///< somebody still has to do something with it
    QString details;           ///< what else is worth knowing in one line
    QString spoken;            ///< the whole row for a screen reader, with the date in full

    bool operator==(const SessionRow&) const = default;
};

inline qint64 keyOf(const SessionRow& row)
{
    return row.id.value;
}

/// Weekday, times and place of a session to come; what is known of a vague date, and the series.
SessionRow comingRow(const workspace::SessionOverview& overview, QDate today,
                     const session::Vocabulary& vocabulary, session::Language language);

/// How far the paper of a past session has come, and how many questions and decisions it gave.
SessionRow pastRow(const workspace::SessionOverview& overview, QDate today,
                   const session::Vocabulary& vocabulary, session::Language language);

/// Rows of sessions; the title is the display text.
class SessionRowModel final : public HomeRows<SessionRow>
{
    Q_OBJECT

public:
    using HomeRows::HomeRows;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace kring::ui
