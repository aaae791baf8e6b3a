// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/QuestionListModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LineBreaker.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// Paints a question of the open floor as a card: dots, text, who asked, where it stands, and below that the
/// words of those merged into it and what became of it. The row under the mouse and the selected one show
/// what can be done; partAt() tells what lies where.
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

    /// What an editor leaves free around it, so that the words stay where they were and the dots are seen.
    static QMargins editorMargins();

    /// The row is edited by something this high that lies over it. None: an invalid index.
    void showEditor(const QModelIndex& index, int height);

    /// The row is about to be merged into another: its edge is broken, and the others offer to take it. None:
    /// an invalid index.
    void showMergeSource(const QModelIndex& index);

private:
    struct Places;

    /// A row's lines in one width. Breaking lines is what costs when ten thousand rows are laid out, so it is
    /// done once for each text and width.
    struct Broken
    {
        int width = 0;
        QString text;
        QStringList details;
        QStringList textLines;
        QStringList detailLines;
    };

    const Broken& brokenUp(const QuestionRow& question) const;
    Places placesIn(const QRect& rowRect, const QModelIndex& index) const;
    int textWidth() const;
    QString offerText() const;
    void paintDots(QPainter& painter, const Places& places, const QModelIndex& index, bool offersMore) const;
    void paintStatus(QPainter& painter, QPoint topLeft, const QuestionRow& question) const;
    void paintOffer(QPainter& painter, const QRect& place) const;

    const Theme& m_theme;
    QAbstractItemView& m_view;
    LineBreaker m_text;
    LineBreaker m_small;
    QPersistentModelIndex m_entryIndex;
    QString m_entry;
    QPersistentModelIndex m_edited;
    int m_editorHeight = 0;
    QPersistentModelIndex m_mergeSource;
    mutable QHash<QuestionId, Broken> m_broken; ///< lines of the rows that have been measured
};

} // namespace kring::ui
