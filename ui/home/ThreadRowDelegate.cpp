// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/ThreadRowDelegate.h"

#include "ui/home/HomeList.h"
#include "ui/widgets/RowPainting.h"

namespace kring::ui {

namespace {

constexpr int headingHeight = 34;
constexpr int separatorHeight = 17;
constexpr int rowHeight = 44;
constexpr int padding = 12;
constexpr int endPadding = 16; // a slim scroll bar lies over the right edge
constexpr int mostLines = 2;
constexpr int mostDots = 6;
constexpr int dot = 6;
constexpr int dotPitch = 8;
constexpr int remarkHeight = 18;

const ThreadRow& rowAt(const QModelIndex& index)
{
    return static_cast<const ThreadRowModel*>(index.model())->row(index);
}

int dotsOf(const ThreadRow& row)
{
    return std::min(row.age, mostDots);
}

} // namespace

ThreadRowDelegate::ThreadRowDelegate(const Theme& theme, QListView& view)
    : HomeDelegate(theme, view)
    , m_breaker(theme.font(TextSize::Label))
{}

int ThreadRowDelegate::endWidth(const ThreadRow& row) const
{
    if (row.end.isEmpty())
        return 0;
    const int dots = dotsOf(row) > 0 ? dotsOf(row) * dotPitch + 14 : 0;
    return 12 + dots + QFontMetrics(theme().font(TextSize::Small, Weight::Strong)).horizontalAdvance(row.end);
}

QStringList ThreadRowDelegate::linesOf(const ThreadRow& row, int width) const
{
    const int room = width - HomeList::boxWidth - 8 - endPadding - endWidth(row);
    QStringList lines = m_breaker.lines(row.text, room);
    if (lines.size() > mostLines) {
        const QString rest = lines.mid(mostLines - 1).join(u' ');
        lines = lines.mid(0, mostLines - 1);
        lines << QFontMetrics(m_breaker.font()).elidedText(rest, Qt::ElideRight, room);
    }
    return lines;
}

QSize ThreadRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const ThreadRow& row = rowAt(index);
    if (row.kind == ThreadRow::Kind::Heading)
        return {viewWidth(), headingHeight + (index.row() > 0 ? separatorHeight : 0)};
    const int remark = row.remark.isEmpty() ? 0 : remarkHeight;
    return {viewWidth(),
            std::max(rowHeight, m_breaker.height(linesOf(row, viewWidth()).size()) + remark + 10)};
}

void ThreadRowDelegate::paintHeading(QPainter& painter, const QRect& box, const ThreadRow& row,
                                     bool first) const
{
    QRect words = box.adjusted(padding, 0, -endPadding, 0);
    if (!first) {
        painter.fillRect(QRect(words.left(), box.top() + 8, words.width(), 1), colours().line);
        words.setTop(box.top() + separatorHeight);
    }
    paintLine(painter, words, theme().font(TextSize::Label, Weight::Strong), colours().muted, row.text);
}

void ThreadRowDelegate::paintMark(QPainter& painter, const QRect& box, const ThreadRow& row) const
{
    if (row.kind == ThreadRow::Kind::Action) {
        const QRectF square(box.left() + padding + 5, box.center().y() - 8.5, 18, 18);
        paintBox(painter, square, colours().card, colours().strongLine, 5, 1.5);
        return;
    }
    const QRect tile(box.left() + padding, box.center().y() - 13, 28, 28);
    paintBox(painter, tile, colours().ground, {}, 8);
    paintIcon(painter, theme(), QStringLiteral("circle-question-mark"), colours().muted,
              tile.topLeft() + QPoint(6, 6), 16);
}

void ThreadRowDelegate::paintEnd(QPainter& painter, const QRect& box, const ThreadRow& row) const
{
    const QColor colour = row.urgency == Due::Urgency::Overdue ? colours().warning
                          : row.urgency == Due::Urgency::Today ? colours().text
                                                               : colours().muted;
    const QFont font = theme().font(TextSize::Small, Weight::Strong);
    paintLine(painter, box.adjusted(0, 0, 1, 0), font, colour, row.end, Qt::AlignRight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    qreal left = box.right() - QFontMetrics(font).horizontalAdvance(row.end) - 14 - dotsOf(row) * dotPitch;
    for (int i = 0; i < dotsOf(row); ++i, left += dotPitch)
        painter.drawEllipse(QRectF(left, box.center().y() - 2.5, dot, dot));
}

void ThreadRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const ThreadRow& row = rowAt(index);
    const QRect box = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == ThreadRow::Kind::Heading) {
        paintHeading(*painter, box, row, index.row() == 0);
        painter->restore();
        return;
    }
    paintGround(*painter, option, index);
    paintMark(*painter, box, row);
    paintEnd(*painter, box.adjusted(0, 0, -endPadding, 0), row);

    const QStringList lines = linesOf(row, box.width());
    const int remark = row.remark.isEmpty() ? 0 : remarkHeight;
    const int left = box.left() + HomeList::boxWidth + 8;
    const int top = box.top() + (box.height() - m_breaker.height(lines.size()) - remark) / 2;
    paintLines(*painter, m_breaker, lines, left, top, colours().text);
    if (remark > 0) {
        const QRect line(left, top + m_breaker.height(lines.size()),
                         box.right() - endPadding - endWidth(row) - left, remarkHeight);
        paintLine(*painter, line, theme().font(TextSize::Small), colours().muted, row.remark);
    }
    painter->restore();
}

} // namespace kring::ui
