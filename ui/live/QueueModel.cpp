// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QueueModel.h"

#include "core/floor/People.h"
#include "core/floor/QueueRules.h"
#include "ui/widgets/PlainToolTip.h"

#include <algorithm>

namespace kring::ui {

void QueueModel::show(const session::SessionRecord& record)
{
    std::vector<QueueRow> rows;
    for (const floor::QueueEntry& entry : floor::waitingInOrder(record)) {
        QueueRow row;
        row.id = entry.id;
        row.place = int(rows.size()) + 1;
        row.assisted = entry.assisted;
        row.lifted = entry.lifted > 0;
        if (const session::Participant* person = floor::find(record.participants, entry.participant)) {
            row.name = floor::shortName(*person);
            row.perspective = person->perspective;
            row.side = person->side;
        }
        row.hasSpoken =
            std::any_of(record.queue.begin(), record.queue.end(), [&](const floor::QueueEntry& other) {
                return other.participant == entry.participant && other.state != floor::QueueState::Waiting;
            });
        rows.push_back(row);
    }
    setRows(std::move(rows));
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueRow& entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{tr("%1. %2").arg(entry.place).arg(entry.name)};
        if (entry.lifted)
            parts << tr("put first");
        if (entry.assisted)
            parts << tr("speaks with help");
        if (entry.hasSpoken)
            parts << tr("has spoken before");
        const QString text = parts.join(QStringLiteral(", "));
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    default:
        return {};
    }
}

} // namespace kring::ui
