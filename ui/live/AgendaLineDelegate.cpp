// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AgendaLineDelegate.h"

#include "ui/widgets/RowPainting.h"

#include <algorithm>

namespace kring::ui {

namespace {

using State = agenda::ItemTimes::State;

constexpr int lineCentre = 16; // of the line with the marks, from the row's left edge
constexpr int textLeft = 36;
constexpr int right = 8;
constexpr int markSize = 18;
constexpr int least = 42;

const AgendaRow& rowOf(const QModelIndex& index)
{
    return static_cast<const AgendaLineModel*>(index.model())->row(index.row());
}

bool isFold(const AgendaRow& row)
{
    return row.kind != AgendaRow::Kind::Item;
}

} // namespace

AgendaLineDelegate::AgendaLineDelegate(const Theme& theme, QAbstractItemView& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
    , m_title(theme.font(TextSize::Label))
    , m_strong(theme.font(TextSize::Label, Weight::Strong))
    , m_small(theme.font(TextSize::Small))
    , m_time(theme.font(TextSize::Small, Weight::Strong))
{}

int AgendaLineDelegate::timesWidth(const AgendaRow& row) const
{
    const int minutes = row.minutes.isEmpty() ? 0 : QFontMetrics(m_small).horizontalAdvance(row.minutes) + 7;
    const int first = minutes + QFontMetrics(m_time).horizontalAdvance(row.time);
    return std::max(first, QFontMetrics(m_small).horizontalAdvance(row.remark));
}

int AgendaLineDelegate::titleWidth(const AgendaRow& row, int viewWidth) const
{
    return std::max(viewWidth - textLeft - right - timesWidth(row) - 10, 60);
}

int AgendaLineDelegate::heightOf(const AgendaRow& row, int viewWidth) const
{
    const LineBreaker& breaker = row.state == State::Current ? m_strong : m_title;
    const int lines = int(breaker.lines(row.title, titleWidth(row, viewWidth)).size());
    if (row.kind == AgendaRow::Kind::LateFold)
        return 34;
    return std::max(breaker.height(lines) + 10, least);
}

QSize AgendaLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_view.viewport()->width();
    return {width, heightOf(rowOf(index), width)};
}

void AgendaLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Colours& colours = m_theme.colours();
    const AgendaRow& line = rowOf(index);
    const bool isCurrent = line.state == State::Current;
    const bool focused = option.state.testFlag(QStyle::State_Selected) && m_view.hasFocus();
    const bool hovered = isFold(line) && option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent || hovered || focused) {
        const QColor fill = isCurrent ? colours.accentSoft : hovered ? colours.sunken : QColor();
        paintBox(*painter, option.rect, fill, focused ? colours.accent : QColor(), Theme::controlRadius, 2);
    }
    paintMark(*painter, option.rect, index);

    const LineBreaker& breaker = isCurrent ? m_strong : m_title;
    const QStringList lines = breaker.lines(line.title, titleWidth(line, option.rect.width()));
    const bool isMuted = line.state == State::Done || line.state == State::Skipped || isFold(line);
    const int top = option.rect.top() + (option.rect.height() - breaker.height(lines.size())) / 2;
    paintLines(*painter, breaker, lines, option.rect.left() + textLeft, top,
               isMuted ? colours.muted : colours.text);
    paintTimes(*painter, option.rect, line);
    painter->restore();
}

void AgendaLineDelegate::paintTimes(QPainter& painter, const QRect& row, const AgendaRow& line) const
{
    const Colours& colours = m_theme.colours();
    const bool isCurrent = line.state == State::Current;
    const int lineHeight = QFontMetrics(m_small).height() + 2;
    const int lines = line.remark.isEmpty() ? 1 : 2;
    QRect first(row.left(), row.top() + (row.height() - lines * lineHeight) / 2, row.width() - right,
                lineHeight);
    const bool isPast = line.state == State::Done || line.state == State::Skipped;

    painter.setFont(isPast ? m_small : m_time);
    painter.setPen(isCurrent || line.kind == AgendaRow::Kind::LateFold ? colours.accent
                   : isPast                                            ? colours.muted
                                                                       : colours.text);
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, line.time);
    painter.setFont(m_small);
    if (!line.minutes.isEmpty()) {
        painter.setPen(colours.muted);
        const int gap = line.time.isEmpty() ? 0 : QFontMetrics(m_time).horizontalAdvance(line.time) + 7;
        painter.drawText(first.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter, line.minutes);
    }
    painter.setPen(isCurrent ? colours.accent : colours.muted);
    painter.drawText(first.translated(0, lineHeight), Qt::AlignRight | Qt::AlignVCenter, line.remark);
}

void AgendaLineDelegate::paintMark(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const Colours& colours = m_theme.colours();
    const AgendaRow& line = rowOf(index);
    const QPoint centre(row.left() + lineCentre, row.center().y() + 1);
    const QRectF mark(centre.x() - markSize / 2.0, centre.y() - markSize / 2.0, markSize, markSize);
    const bool isPast = line.state == State::Done || line.state == State::Skipped;

    const auto connect = [&](int fromY, int toY, bool past) {
        painter.setPen(QPen(past ? colours.accent : colours.line, 2));
        painter.drawLine(QPointF(centre.x(), fromY), QPointF(centre.x(), toY));
    };
    if (index.row() > 0) {
        const State above = rowOf(index.siblingAtRow(index.row() - 1)).state;
        connect(row.top(), int(mark.top()) - 3, above == State::Done || above == State::Skipped);
    }
    if (line.kind == AgendaRow::Kind::LateFold)
        return;
    if (index.row() + 1 < index.model()->rowCount())
        connect(int(mark.bottom()) + 3, row.bottom() + 1, isPast);

    switch (line.state) {
    case State::Done:
        paintBox(painter, mark, colours.accent, {}, markSize / 2.0);
        paintIcon(painter, m_theme, QStringLiteral("check"), colours.onAccent,
                  mark.topLeft().toPoint() + QPoint(3, 3), 12);
        break;
    case State::Current:
        paintBox(painter, mark, colours.card, colours.accent, markSize / 2.0, 2);
        paintBox(painter, mark.adjusted(5, 5, -5, -5), colours.accent, {}, 4);
        break;
    case State::Skipped:
        paintBox(painter, mark, {}, colours.strongLine, markSize / 2.0, 1.5);
        paintIcon(painter, m_theme, QStringLiteral("x"), colours.muted,
                  mark.topLeft().toPoint() + QPoint(4, 4), 10);
        break;
    case State::Coming:
        paintBox(painter, mark, colours.card, colours.strongLine, markSize / 2.0, 1.5);
        if (line.isBreak) {
            paintIcon(painter, m_theme, QStringLiteral("coffee"), colours.muted,
                      mark.topLeft().toPoint() + QPoint(4, 4), 10);
        }
        break;
    }
}

} // namespace kring::ui
