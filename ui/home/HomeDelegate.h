// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace kring::ui {

/// What the rows of this page have in common: the mark under the mouse or the keyboard, and words that end in
/// "…" where room does.
class HomeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HomeDelegate(const Theme& theme, QListView& view);

protected:
    const Theme& theme() const { return m_theme; }
    const Colours& colours() const { return m_theme.colours(); }
    int viewWidth() const { return m_view.viewport()->width(); }

    /// Where the keyboard stands is marked only while the list has the focus.
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    /// One line in `box`, cut with "…" at its end if need be; gives the width it took.
    int paintLine(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour,
                  const QString& text, Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    const Theme& m_theme;
    QListView& m_view;
};

} // namespace kring::ui
