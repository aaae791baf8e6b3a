// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <vector>

namespace kring::ui {

/// A short list model over a vector of values. A row is told apart by `keyOf(row)`, a function found beside
/// its type. Rows that keep their places are only changed, so that the chosen one stays; otherwise the views
/// are told to read everything again, which is no work for the fifty rows at most of this page.
template <class Row> class HomeRows : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    const Row& row(const QModelIndex& index) const { return m_rows[size_t(index.row())]; }
    const std::vector<Row>& rows() const { return m_rows; }

    void setRows(std::vector<Row> rows)
    {
        if (rows == m_rows)
            return;
        const bool samePlaces = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                           [](const Row& a, const Row& b) { return keyOf(a) == keyOf(b); });
        if (samePlaces) {
            m_rows = std::move(rows);
            emit dataChanged(index(0), index(rowCount() - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

private:
    std::vector<Row> m_rows;
};

} // namespace kring::ui
