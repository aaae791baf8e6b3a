// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/HomeDelegate.h"
#include "ui/home/ThreadRows.h"
#include "ui/widgets/LineBreaker.h"

namespace kring::ui {

/// What is still open, as a row: a heading; a question with its age in dots and words; an action with a box
/// to tick, its owner and when it is due. Texts take two lines at most.
class ThreadRowDelegate final : public HomeDelegate
{
    Q_OBJECT

public:
    ThreadRowDelegate(const Theme& theme, QListView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int endWidth(const ThreadRow& row) const;
    QStringList linesOf(const ThreadRow& row, int width) const;
    void paintHeading(QPainter& painter, const QRect& box, const ThreadRow& row, bool first) const;
    void paintMark(QPainter& painter, const QRect& box, const ThreadRow& row) const;
    void paintEnd(QPainter& painter, const QRect& box, const ThreadRow& row) const;

    LineBreaker m_breaker;
};

} // namespace kring::ui
