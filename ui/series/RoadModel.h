// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/QuestionRoad.h"
#include "core/session/Vocabulary.h"

#include <QAbstractListModel>

namespace kring::ui {

/// A question's road as a row.
struct RoadRow
{
    followup::Road road;
    QString state;       ///< "Open in 4 sessions"
    QString perspective; ///< in words; empty when nobody said
    QString spoken;
};

/// The roads of a series' questions, and the sessions that they lead through.
class RoadModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that are still the same keep their places, so that whoever stands on one still does.
    void show(std::vector<session::Session> sessions, const std::vector<followup::Road>& roads,
              const session::Vocabulary& vocabulary, session::Language words);

    const RoadRow& row(int index) const { return m_rows[size_t(index)]; }
    const std::vector<session::Session>& sessions() const { return m_sessions; }

    /// The station that the road has at this session; null when it does not pass there.
    const followup::Station* stationAt(int row, int session) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<session::Session> m_sessions;
    std::vector<RoadRow> m_rows;
};

} // namespace kring::ui
