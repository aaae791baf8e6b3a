// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/PlanTimes.h"
#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"

#include <QAbstractListModel>

namespace kring::ui {

/// An agenda item as its row shows it.
struct PlanRow
{
    AgendaItemId item;
    QString day; ///< over the first item of a day, where there are several
    QString time;
    QString kind; ///< its code
    QString group;
    QString kindWord;
    QString title;
    QString remarks;
    QString start; ///< about a fixed start
    bool isLate = false;
    QString minutes; ///< "10", without the word
    bool isReserved = false;
    bool isLeftOut = false;

    bool operator==(const PlanRow&) const = default;
};

std::vector<PlanRow> planRows(const session::SessionRecord& record, const agenda::PlanTimes& times,
                              const session::Vocabulary& vocabulary, session::Language words);

/// The agenda's rows. Tells its views only what differs, so that the choice and what is being typed survive.
class PlanModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<PlanRow> rows);
    const PlanRow& row(int index) const { return m_rows[size_t(index)]; }
    /// The item's row; -1 when it is not there.
    int indexOf(AgendaItemId item) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void removeMissing(const std::vector<PlanRow>& wanted);
    void reorderLike(const std::vector<PlanRow>& wanted);

    std::vector<PlanRow> m_rows;
};

} // namespace kring::ui
