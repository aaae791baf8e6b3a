// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/AgendaLineModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LineBreaker.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// Paints the agenda as a line with a mark for each item: done, current, coming, left out, break.
class AgendaLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AgendaLineDelegate(const Theme& theme, QAbstractItemView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Height of a row in a view so wide.
    int heightOf(const AgendaRow& row, int viewWidth) const;

private:
    int titleWidth(const AgendaRow& row, int viewWidth) const;
    int timesWidth(const AgendaRow& row) const;
    void paintMark(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintTimes(QPainter& painter, const QRect& row, const AgendaRow& line) const;

    const Theme& m_theme;
    QAbstractItemView& m_view;
    LineBreaker m_title;
    LineBreaker m_strong;
    QFont m_small;
    QFont m_time;
};

} // namespace kring::ui
