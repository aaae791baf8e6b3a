// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/PlanModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LineBreaker.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// Paints a row of the plan: a grip while the mouse is over it, when it begins, its kind, its words and its
/// minutes.
class PlanDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PlanDelegate(const Theme& theme, QAbstractItemView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    // Where things lie in a row of the view, for the mouse and for what is edited in place.
    static QRect gripRect(const QRect& row);
    static QRect minutesRect(const QRect& row);
    static QRect moreRect(const QRect& row);
    static QRect titleRect(const QRect& row);

    /// The row's rectangle without the day's heading over it.
    static QRect bodyRect(const QRect& whole, const PlanRow& row);

    /// While a row's words are edited they are not painted under the field.
    void setEdited(AgendaItemId item, bool title);

private:
    void paintDay(QPainter& painter, const QRect& whole, const PlanRow& row) const;
    void paintTile(QPainter& painter, const QRect& body, const PlanRow& row) const;
    void paintWords(QPainter& painter, const QRect& body, const PlanRow& row) const;
    void paintMinutes(QPainter& painter, const QRect& body, const PlanRow& row, bool hovered) const;
    static QString kindWord(const PlanRow& row);
    QStringList titleLines(const PlanRow& row, int viewWidth) const;

    const Theme& m_theme;
    QAbstractItemView& m_view;
    LineBreaker m_title;
    QFont m_small;
    QFont m_smallStrong;
    QFont m_strong;
    AgendaItemId m_edited;
    bool m_titleEdited = false;
};

} // namespace kring::ui
