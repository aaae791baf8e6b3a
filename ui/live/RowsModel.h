// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>

#include <utility>
#include <vector>

namespace kring::ui {

/// A list model over a vector of values. setRows() takes the rows as they are to be and tells the views only
/// what differs (removed, moved, inserted, changed), so that selection, scroll position and focus survive.
/// A row is told apart by `keyOf(row)`, a function found beside its type; keys must be unique.
template <class Row> class RowsModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    const Row& row(int index) const { return m_rows[size_t(index)]; }
    const std::vector<Row>& rows() const { return m_rows; }

    /// The row with this key; -1 when there is none.
    int indexOf(qint64 key) const
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (keyOf(m_rows[i]) == key)
                return int(i);
        }
        return -1;
    }

    void setRows(std::vector<Row> rows)
    {
        removeMissing(rows);
        reorderLike(rows);
        insertAndUpdate(std::move(rows));
    }

private:
    void removeMissing(const std::vector<Row>& wanted)
    {
        QHash<qint64, bool> kept;
        kept.reserve(qsizetype(wanted.size()));
        for (const Row& row : wanted)
            kept.insert(keyOf(row), true);
        const auto isMissing = [&](int i) { return !kept.contains(keyOf(m_rows[size_t(i)])); };
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (!isMissing(last))
                continue;
            int first = last;
            while (first > 0 && isMissing(first - 1))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Puts the rows that are here in the order they have in `wanted`.
    void reorderLike(const std::vector<Row>& wanted)
    {
        QHash<qint64, int> oldIndex;
        oldIndex.reserve(qsizetype(m_rows.size()));
        for (size_t i = 0; i < m_rows.size(); ++i)
            oldIndex.insert(keyOf(m_rows[i]), int(i));
        std::vector<int> order;
        order.reserve(m_rows.size());
        bool sameOrder = true;
        for (const Row& row : wanted) {
            const auto found = oldIndex.constFind(keyOf(row));
            if (found == oldIndex.constEnd())
                continue;
            sameOrder = sameOrder && *found == int(order.size());
            order.push_back(*found);
        }
        if (sameOrder)
            return;

        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::vector<Row> reordered;
        reordered.reserve(m_rows.size());
        std::vector<int> newIndex(m_rows.size());
        for (size_t i = 0; i < order.size(); ++i) {
            newIndex[size_t(order[i])] = int(i);
            reordered.push_back(std::move(m_rows[size_t(order[i])]));
        }
        m_rows = std::move(reordered);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& index : before)
            after.append(createIndex(newIndex[size_t(index.row())], index.column()));
        changePersistentIndexList(before, after);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void insertAndUpdate(std::vector<Row> wanted)
    {
        int firstChanged = -1;
        const auto tellChanged = [&](int end) {
            if (firstChanged >= 0)
                emit dataChanged(index(firstChanged), index(end - 1));
            firstChanged = -1;
        };
        for (size_t i = 0; i < wanted.size(); ++i) {
            const bool isNew = i >= m_rows.size() || keyOf(m_rows[i]) != keyOf(wanted[i]);
            if (isNew) {
                tellChanged(int(i));
                size_t end = i + 1;
                while (end < wanted.size() && (i >= m_rows.size() || keyOf(m_rows[i]) != keyOf(wanted[end])))
                    ++end;
                beginInsertRows({}, int(i), int(end) - 1);
                m_rows.insert(m_rows.begin() + qsizetype(i), wanted.begin() + qsizetype(i),
                              wanted.begin() + qsizetype(end));
                endInsertRows();
                i = end - 1;
            } else if (!(m_rows[i] == wanted[i])) {
                m_rows[i] = std::move(wanted[i]);
                if (firstChanged < 0)
                    firstChanged = int(i);
            } else {
                tellChanged(int(i));
            }
        }
        tellChanged(int(m_rows.size()));
    }

    std::vector<Row> m_rows;
};

} // namespace kring::ui
