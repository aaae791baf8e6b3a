// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/Leftovers.h"
#include "core/session/Vocabulary.h"
#include "ui/live/RowsModel.h"

namespace kring::ui {

/// The groups of what is left, in the order in which they are shown.
enum class LeftoverGroup { Unhandled, Parked, Unsorted, ComeBack, Actions, Gaps, Running };

/// A line of the closing list: the head of a group, or one thing that is left.
struct LeftoverRow
{
    LeftoverGroup group = LeftoverGroup::Unhandled;
    bool isHead = false;
    qint64 key = 0; ///< the row's id; of a gap its beginning
    QString text;   ///< as written: plain
    QString detail;

    bool operator==(const LeftoverRow&) const = default;
};

inline qint64 keyOf(const LeftoverRow& row)
{
    return row.isHead ? -1 - qint64(row.group) : row.key;
}

/// The list for what is left of this record; a group that is empty has no head.
std::vector<LeftoverRow> leftoverRows(const session::SessionRecord& record,
                                      const followup::Leftovers& leftovers,
                                      const session::Vocabulary& vocabulary, session::Language words);

/// "Unhandled questions · 3".
class LeftoverModel final : public RowsModel<LeftoverRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace kring::ui
