// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arena/ArenaBoard.h"
#include "ui/widgets/RowPainting.h"

namespace kring::ui {

namespace {

constexpr int passPadding = 12;
constexpr int columnWidth = 148;

QColor sideColour(const Colours& colours, session::Side side)
{
    switch (side) {
    case session::Side::Lived:
        return colours.kinds[3];
    case session::Side::Service:
        return colours.kinds[0];
    case session::Side::Research:
        return colours.kinds[2];
    case session::Side::None:
        break;
    }
    return colours.kinds[5];
}

void drawElided(QPainter& painter, const QRect& rect, int flags, const QString& text)
{
    painter.drawText(rect, flags | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void ArenaBoard::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Head& head : m_heads) {
        const int left = m_lefts[size_t(head.firstColumn)] - passPadding - horizontalOffset();
        const int right = m_lefts[size_t(head.firstColumn + head.columns - 1)] + columnWidth + passPadding -
                          horizontalOffset();
        paintBox(painter, QRect(left, 0, right - left, viewport()->height()), colours.card, colours.line,
                 Theme::cardRadius);
        painter.save();
        painter.setClipRect(QRect(left, 1, right - left, viewport()->height() - 2));
        const QRect words =
            QRect(left + passPadding, 10 - verticalOffset(), right - left - 2 * passPadding, 20);
        painter.setFont(m_theme.font(TextSize::Body, Weight::Strong));
        painter.setPen(colours.text);
        drawElided(painter, words, Qt::AlignLeft | Qt::AlignVCenter, head.title);
        painter.setFont(m_theme.font(TextSize::Small));
        painter.setPen(colours.muted);
        const QString aside =
            head.moderator.isEmpty() ? head.times : QString(head.times + u" · " + head.moderator);
        drawElided(painter, words.translated(0, 22), Qt::AlignLeft | Qt::AlignVCenter, aside);
        painter.restore();
    }
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const QRect rect = visualRect(m_model.index(i, 0));
        if (!rect.intersects(viewport()->rect()))
            continue;
        const bool isChosen = currentIndex().row() == i && hasFocus() && !m_carried;
        const ArenaRow& row = m_model.row(i);
        row.isHead ? paintHead(painter, rect, row, isChosen) : paintCard(painter, rect, row, isChosen);
    }
    if (m_carried)
        paintSlot(painter);
}

void ArenaBoard::paintHead(QPainter& painter, const QRect& rect, const ArenaRow& row, bool isChosen) const
{
    const Colours& colours = m_theme.colours();
    if (isChosen)
        paintBox(painter, rect, colours.accentSoft, colours.accent, 6, 1.5);
    const QRect line = rect.adjusted(4, 0, -4, -2);
    painter.setFont(m_theme.font(TextSize::Small, Weight::Strong));
    painter.setPen(row.isWrong ? colours.warning : colours.text);
    const int width = painter.fontMetrics().horizontalAdvance(row.aside);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.aside);
    painter.setPen(colours.text);
    drawElided(painter, line.adjusted(0, 0, -width - 8, 0), Qt::AlignLeft | Qt::AlignVCenter, row.title);
    painter.fillRect(QRect(rect.left() + 4, rect.bottom() - 2, rect.width() - 8, 3),
                     row.isWrong ? colours.warning : colours.accent);
}

void ArenaBoard::paintCard(QPainter& painter, const QRect& rect, const ArenaRow& row, bool isChosen) const
{
    const Colours& colours = m_theme.colours();
    const bool isCarried = m_carried && m_carried->id == row.id;
    const QColor edge = isChosen ? colours.accent : row.isWrong ? colours.warning : colours.line;
    paintBox(painter, rect, isChosen ? colours.accentSoft : colours.card, edge, 6,
             isChosen || row.isWrong ? 1.5 : 1);
    painter.fillRect(QRect(rect.left() + 1, rect.top() + 4, 3, rect.height() - 8),
                     sideColour(colours, row.side));
    painter.save();
    painter.setClipRect(rect);
    painter.setOpacity(isCarried ? 0.4 : 1);
    QRect line(rect.left() + 11, rect.top() + 4, rect.width() - 18, 15);
    if (row.pinned)
        paintIcon(painter, m_theme, QStringLiteral("pin"), colours.accent, {line.right() - 14, line.top()},
                  14);
    painter.setFont(m_theme.font(TextSize::Small, Weight::Strong));
    painter.setPen(colours.text);
    const QString minutes = QString(u"  " + tr("%n min", nullptr, row.minutes));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.time);
    painter.setPen(colours.muted);
    const int timeWidth = painter.fontMetrics().horizontalAdvance(row.time);
    painter.setFont(m_theme.font(TextSize::Small));
    painter.drawText(line.adjusted(timeWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, minutes);
    // As many lines of the title as leave room for who, and for one mark when there is any.
    const LineBreaker breaker(m_theme.font(TextSize::Label, Weight::Strong));
    QStringList lines = breaker.lines(row.title, line.width());
    const bool hasMark = !row.clash.isEmpty() || !row.marks.isEmpty();
    const int room = std::max((rect.height() - 19 - (hasMark ? 28 : 14)) / breaker.lineHeight(), 1);
    if (lines.size() > room) {
        const QString rest = lines.mid(room - 1).join(u' ');
        lines = lines.mid(0, room - 1);
        lines << QFontMetrics(breaker.font()).elidedText(rest, Qt::ElideRight, line.width());
    }
    paintLines(painter, breaker, lines, line.left(), line.top() + 15, colours.text);
    line.translate(0, 15 + breaker.height(lines.size()));
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(colours.muted);
    drawElided(painter, line, Qt::AlignLeft | Qt::AlignVCenter, row.aside);
    painter.setFont(m_theme.font(TextSize::Small, Weight::Strong));
    painter.setPen(row.isWrong ? colours.warning : colours.muted);
    if (!row.clash.isEmpty()) {
        line.translate(0, 13);
        paintIcon(painter, m_theme, QStringLiteral("triangle-alert"), colours.warning,
                  {line.left(), line.top() + 1}, 12);
        drawElided(painter, line.adjusted(16, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.clash);
    }
    // A line each where there is room for them, otherwise side by side.
    const bool fits = line.top() + 13 * (row.marks.size() + 1) <= rect.bottom();
    const QStringList marks = fits || row.marks.isEmpty() ? row.marks
                                                          : QStringList{row.marks.join(QStringLiteral(" · "))};
    for (const QString& mark : marks) {
        line.translate(0, 13);
        drawElided(painter, line, Qt::AlignLeft | Qt::AlignVCenter, mark);
    }
    painter.restore();
}

void ArenaBoard::paintSlot(QPainter& painter) const
{
    const Colours& colours = m_theme.colours();
    int top = 0;
    int index = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const ArenaRow& row = m_model.row(i);
        if (row.column != m_carried->column || row.id == m_carried->id)
            continue;
        const QRect rect = visualRect(m_model.index(i, 0));
        if (row.isHead || index++ < m_carried->index)
            top = rect.bottom() + 4;
    }
    const QRect slot(m_lefts[size_t(m_carried->column)] - horizontalOffset() + 6, top - 6, columnWidth - 12,
                     52);
    paintBox(painter, slot, colours.accentSoft, {}, 6);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 1.5, Qt::DashLine));
    painter.drawRoundedRect(slot, 6, 6);
    painter.setPen(colours.accent);
    painter.setFont(m_theme.font(TextSize::Small, Weight::Strong));
    drawElided(painter, slot.adjusted(8, 6, -8, -28), Qt::AlignLeft | Qt::AlignVCenter, tr("Put it here"));
    painter.setPen(colours.text);
    drawElided(painter, slot.adjusted(8, 26, -8, -6), Qt::AlignLeft | Qt::AlignVCenter, m_carried->title);
}

} // namespace kring::ui
