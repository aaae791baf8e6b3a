// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaClock.h"
#include "core/session/Session.h"
#include "ui/live/RowsModel.h"

namespace kring::ui {

/// A row of the agenda drawn as a line: an item, or several folded into one.
struct AgendaRow
{
    enum class Kind { Item, DoneFold, LateFold };

    Kind kind = Kind::Item;
    AgendaItemId item; ///< none for a fold
    agenda::ItemTimes::State state = agenda::ItemTimes::State::Coming;
    QString title;
    QString minutes; ///< "10 min"; empty for the current item and for folds
    QString time;    ///< "10:09": when it began or is expected to; "09:00–09:35" for what is done
    QString remark;  ///< second line: "plan 10:05", "now", "as planned"
    bool isBreak = false;

    bool operator==(const AgendaRow&) const = default;
};

inline qint64 keyOf(const AgendaRow& row)
{
    switch (row.kind) {
    case AgendaRow::Kind::DoneFold:
        return -1;
    case AgendaRow::Kind::LateFold:
        return -2;
    case AgendaRow::Kind::Item:
        break;
    }
    return row.item.value;
}

/// What of the agenda is folded away.
struct AgendaFolding
{
    bool done = true;  ///< items behind us become one row, when there are two or more
    int lateFrom = -1; ///< items from this index on become one row; -1 for none

    bool operator==(const AgendaFolding&) const = default;
};

/// The rows for an agenda (ordered by position) whose clock stands as `clock`.
std::vector<AgendaRow> agendaRows(const session::Session& session,
                                  const std::vector<agenda::AgendaItem>& agenda,
                                  const agenda::AgendaClock& clock, const AgendaFolding& folding);

/// The agenda as a line, for a view.
class AgendaLineModel final : public RowsModel<AgendaRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace kring::ui
