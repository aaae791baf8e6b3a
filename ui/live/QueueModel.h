// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "ui/live/RowsModel.h"

namespace kring::ui {

/// Somebody who waits for the floor, as the queue shows it.
struct QueueRow
{
    QueueEntryId id;
    int place = 0; ///< in the order in which the floor will be given, from 1
    QString name;
    QString perspective; ///< code, for its hue
    session::Side side = session::Side::None;
    bool assisted = false;
    bool lifted = false;
    bool hasSpoken = false; ///< before, in this session

    bool operator==(const QueueRow&) const = default;
};

inline qint64 keyOf(const QueueRow& row)
{
    return row.id.value;
}

/// Those who wait, in the order in which they will be given the floor.
class QueueModel final : public RowsModel<QueueRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void show(const session::SessionRecord& record);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace kring::ui
