// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/QuestionListModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LineBreaker.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// Paints a question of the open floor as a card: dots, text, who asked and where it stands. The row under
/// the mouse and the selected one show what can be done; partAt() tells what lies where.
class QuestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Part { Nothing, MoreDots, FewerDots, TakeUp };

    QuestionDelegate(const Theme& theme, QAbstractItemView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What lies under a point of the row that fills `rowRect`.
    Part partAt(const QRect& rowRect, const QModelIndex& index, QPoint point) const;

    /// A number that is being typed for a row: shown in its dots box until it is set. None: an invalid index.
    void showEntry(const QModelIndex& index, const QString& digits);

private:
    struct Places;
    Places placesIn(const QRect& rowRect, const QModelIndex& index) const;
    int textWidth() const;
    void paintDots(QPainter& painter, const Places& places, const QModelIndex& index, bool offersMore) const;
    void paintStatus(QPainter& painter, QPoint topLeft, const QuestionRow& question) const;

    const Theme& m_theme;
    QAbstractItemView& m_view;
    LineBreaker m_text;
    LineBreaker m_small;
    QString m_takeUp;
    QPersistentModelIndex m_entryIndex;
    QString m_entry;
};

} // namespace kring::ui
