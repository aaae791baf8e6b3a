// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/TurnDelegate.h"

#include "ui/live/SpeakerTexts.h"
#include "ui/live/TurnModel.h"
#include "ui/widgets/RowPainting.h"

namespace kring::ui {

TurnDelegate::TurnDelegate(const Theme& theme, QAbstractItemView& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
{}

QSize TurnDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_view.viewport()->width(), 36};
}

void TurnDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Colours& colours = m_theme.colours();
    const TurnRow& turn = static_cast<const TurnModel*>(index.model())->row(index.row());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    painter->save();
    if (chosen)
        paintBox(*painter, row, colours.accentSoft, m_view.hasFocus() ? colours.accent : QColor(),
                 Theme::controlRadius, 2);
    paintBox(*painter, QRect(row.left() + 12, row.center().y() - 4, 8, 8),
             perspectiveColour(colours, turn.perspective, turn.side), {}, 4);

    painter->setFont(m_theme.font(TextSize::Label, Weight::Strong));
    painter->setPen(colours.text);
    const int lengthWidth = painter->fontMetrics().horizontalAdvance(QStringLiteral("0:00:00"));
    painter->drawText(row.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, turn.length);
    int right = row.right() - 12 - lengthWidth - 16;
    painter->setFont(m_theme.font(TextSize::Label));
    painter->setPen(colours.muted);
    const QString span = QString(turn.from + u'–' + turn.to);
    painter->drawText(QRect(row.left(), row.top(), right - row.left(), row.height()),
                      Qt::AlignRight | Qt::AlignVCenter, span);
    right -= painter->fontMetrics().horizontalAdvance(span) + 12;
    if (turn.assisted) {
        paintIcon(*painter, m_theme, QStringLiteral("accessibility"), colours.accent,
                  {right - 16, row.center().y() - 8}, 16);
        right -= 24;
    }
    const QRect words(row.left() + 30, row.top(), right - row.left() - 30, row.height());
    painter->setFont(m_theme.font(TextSize::Label, Weight::Strong));
    painter->setPen(colours.text);
    painter->drawText(
        words, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace kring::ui
