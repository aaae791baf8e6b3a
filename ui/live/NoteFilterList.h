// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reflection/NoteFilter.h"
#include "ui/live/NoteTools.h"
#include "ui/live/RowsModel.h"

#include <QListView>

namespace kring::ui {

/// One thing to filter the notes by, or a heading over such things.
struct FilterRow
{
    qint64 key = 0;
    reflection::NoteFilter filter;
    QString icon; ///< empty: a square in the hue
    QColor Colours::*role = &Colours::muted;
    int hue = -1; ///< index into Colours::kinds, before the role
    QString word;
    int count = 0;
    bool isHeading = false;

    bool operator==(const FilterRow&) const = default;
};

inline qint64 keyOf(const FilterRow& row)
{
    return row.key;
}

class FilterRowsModel final : public RowsModel<FilterRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
};

/// What the stream of notes can be narrowed to, with how many there are of each. The chosen row is the
/// filter: up and down filter at once, Enter and Esc go back to where one was.
class NoteFilterList final : public QListView
{
    Q_OBJECT

public:
    static constexpr int barRoom = 8; ///< at the right of the rows, for the scroll bar

    explicit NoteFilterList(const NoteTools& tools, QWidget* parent = nullptr);

    void show(const session::SessionRecord& record);
    reflection::NoteFilter filter() const;

    /// All notes again.
    void clear();

signals:
    void filterChanged();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    NoteTools m_tools;
    FilterRowsModel m_model;
};

} // namespace kring::ui
