// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/SessionRowDelegate.h"

#include "ui/widgets/RowPainting.h"

namespace kring::ui {

namespace {

constexpr int rowHeight = 64;
constexpr int tileSize = 48;
constexpr int padding = 12;
constexpr int endPadding = 16; // a slim scroll bar lies over the right edge
constexpr int lineHeight = 20;
constexpr int icon = 13;

const SessionRow& rowAt(const QModelIndex& index)
{
    return static_cast<const SessionRowModel*>(index.model())->row(index);
}

} // namespace

QSize SessionRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {viewWidth(), rowHeight};
}

void SessionRowDelegate::paintTile(QPainter& painter, const QRect& box, const DateTile& tile) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tile.isPrecise ? QBrush(colours().sunken) : QBrush(Qt::NoBrush));
    QPen edge(tile.isPrecise ? colours().line : colours().strongLine, 1);
    if (!tile.isPrecise)
        edge.setDashPattern({4, 3});
    painter.setPen(edge);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Theme::controlRadius,
                            Theme::controlRadius);

    const bool alone = tile.bottom.isEmpty();
    const QFont large = theme().font(tile.isPrecise ? TextSize::Title : TextSize::Body, Weight::Strong);
    paintLine(painter, alone ? box : box.adjusted(2, 5, -2, -22), large, colours().text, tile.top,
              Qt::AlignHCenter);
    paintLine(painter, box.adjusted(2, 25, -2, -6), theme().font(TextSize::Small), colours().muted,
              tile.bottom, Qt::AlignHCenter);
}

void SessionRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const SessionRow& row = rowAt(index);
    painter->save();
    paintGround(*painter, option, index);
    const QRect box = option.rect;
    paintTile(*painter,
              QRect(box.left() + padding, box.top() + (rowHeight - tileSize) / 2, tileSize, tileSize),
              row.tile);

    const int left = box.left() + padding + tileSize + 16;
    const int width = box.right() - endPadding - left;
    paintLine(*painter, QRect(left, box.top() + 12, width, lineHeight),
              theme().font(TextSize::Body, Weight::Regular), colours().text, row.title);

    QRect line(left, box.top() + 33, width, lineHeight);
    if (!row.state.isEmpty()) {
        const QColor colour = row.status == session::SessionStatus::Live ? colours().danger
                              : row.isUnfinished                         ? colours().kinds[4]
                                                                         : colours().muted;
        paintIcon(*painter, theme(), row.stateIcon, colour, {line.left(), line.top() + 4}, icon);
        line.setLeft(line.left() + icon + 5);
        line.setLeft(line.left() + paintLine(*painter, line, theme().font(TextSize::Small, Weight::Strong),
                                             colour, row.state));
    }
    const QString rest =
        row.state.isEmpty() || row.details.isEmpty() ? row.details : QString(u" · " + row.details);
    paintLine(*painter, line, theme().font(TextSize::Small), colours().muted, rest);
    painter->restore();
}

} // namespace kring::ui
