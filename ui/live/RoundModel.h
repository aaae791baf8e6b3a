// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "ui/live/RowsModel.h"

#include <QHash>

namespace kring::ui {

/// How long somebody had the floor in the round that goes on. Held in memory only.
struct RoundTime
{
    Duration time = {};
    Duration allowed = {};
    bool assisted = false; ///< then going over is never coloured

    bool operator==(const RoundTime&) const = default;
};

using RoundTimes = QHash<ParticipantId, RoundTime>;

/// Somebody in a go-round, as one of its two lists shows it.
struct RoundRow
{
    ParticipantId id;
    int place = 0; ///< among those who are left, from 1; 0 for those who are not
    QString name;
    QString initials;
    QString perspective; ///< code, for its hue
    session::Side side = session::Side::None;
    bool passed = false;
    std::optional<RoundTime> spoke; ///< nothing when this window has not seen it

    bool operator==(const RoundRow&) const = default;
};

inline qint64 keyOf(const RoundRow& row)
{
    return row.id.value;
}

/// Those who are left in the order of speaking, or those who have had the floor or passed, the latest first.
class RoundModel final : public RowsModel<RoundRow>
{
    Q_OBJECT

public:
    enum class Part { Left, Done };

    explicit RoundModel(Part part, QObject* parent = nullptr);

    void show(const session::SessionRecord& record, const RoundTimes& times);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    Part m_part;
};

} // namespace kring::ui
