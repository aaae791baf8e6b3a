// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/HomeDelegate.h"

#include "ui/widgets/RowPainting.h"

namespace kring::ui {

HomeDelegate::HomeDelegate(const Theme& theme, QListView& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
{}

void HomeDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const bool stands = m_view.hasFocus() && m_view.currentIndex() == index;
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (stands)
        paintBox(painter, option.rect, colours().accentSoft, colours().accent, Theme::controlRadius, 1.5);
    else if (hovered)
        paintBox(painter, option.rect, colours().sunken, {}, Theme::controlRadius);
}

int HomeDelegate::paintLine(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour,
                            const QString& text, Qt::Alignment alignment) const
{
    const QFontMetrics metrics(font);
    const QString line = metrics.elidedText(text, Qt::ElideRight, box.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, line);
    return metrics.horizontalAdvance(line);
}

} // namespace kring::ui
