// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanDelegate.h"

#include "ui/plan/PlanWords.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/RowPainting.h"

#include <QHelpEvent>
#include <QToolTip>

namespace kring::ui {

namespace {

constexpr int dayHeight = 32;
constexpr int least = 48;
constexpr int gripWidth = 22;
constexpr int timeLeft = 26;
constexpr int timeWidth = 44;
constexpr int tileLeft = 74;
constexpr int tileSize = 28;
constexpr int textLeft = 112;
constexpr int minutesWidth = 76;
constexpr int moreWidth = 32;
constexpr int right = 8;

const PlanRow& rowOf(const QModelIndex& index)
{
    return static_cast<const PlanModel*>(index.model())->row(index.row());
}

} // namespace

PlanDelegate::PlanDelegate(const Theme& theme, QAbstractItemView& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
    , m_title(theme.font(TextSize::Body, Weight::Strong))
    , m_small(theme.font(TextSize::Small))
    , m_smallStrong(theme.font(TextSize::Small, Weight::Strong))
    , m_strong(theme.font(TextSize::Label, Weight::Strong))
{}

QRect PlanDelegate::gripRect(const QRect& row)
{
    return {row.left() + 4, row.top(), gripWidth, row.height()};
}

QRect PlanDelegate::minutesRect(const QRect& row)
{
    return {row.right() - right - minutesWidth, row.top() + (row.height() - 32) / 2, minutesWidth, 32};
}

QRect PlanDelegate::moreRect(const QRect& row)
{
    const QRect minutes = minutesRect(row);
    return {minutes.left() - moreWidth, row.top() + (row.height() - 28) / 2, 28, 28};
}

QRect PlanDelegate::titleRect(const QRect& row)
{
    const int left = row.left() + textLeft;
    return {left, row.top() + 6, moreRect(row).left() - 6 - left, row.height() - 12};
}

QRect PlanDelegate::bodyRect(const QRect& whole, const PlanRow& row)
{
    return row.day.isEmpty() ? whole : whole.adjusted(0, dayHeight, 0, 0);
}

void PlanDelegate::setEdited(AgendaItemId item, bool title)
{
    m_edited = item;
    m_titleEdited = title;
}

QStringList PlanDelegate::titleLines(const PlanRow& row, int viewWidth) const
{
    return m_title.lines(row.title, std::max(titleRect(QRect(0, 0, viewWidth, least)).width(), 60));
}

/// What stands under the title; empty where the title says it all.
QString PlanDelegate::kindWord(const PlanRow& row)
{
    const bool saysItAll = row.title == row.kindWord && row.start.isEmpty() && row.remarks.isEmpty();
    return saysItAll ? QString() : row.kindWord;
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const PlanRow& row = rowOf(index);
    const int width = m_view.viewport()->width();
    const int words = m_title.height(titleLines(row, width).size()) + QFontMetrics(m_small).height() + 10;
    return {width, std::max(words, least) + (row.day.isEmpty() ? 0 : dayHeight)};
}

bool PlanDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() == QEvent::ToolTip && index.isValid()) {
        if (moreRect(bodyRect(option.rect, rowOf(index))).contains(event->pos()))
            QToolTip::showText(event->globalPos(), tr("More about the item"), view);
        else
            QToolTip::hideText();
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Colours& colours = m_theme.colours();
    const PlanRow& row = rowOf(index);
    const QRect body = bodyRect(option.rect, row);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintDay(*painter, option.rect, row);
    if (chosen) {
        const bool hasFocus = m_view.hasFocus() || m_edited == row.item;
        paintBox(*painter, QRectF(body).adjusted(1, 1, -1, -1), colours.accentSoft,
                 hasFocus ? colours.accent : colours.line, Theme::controlRadius, hasFocus ? 1.5 : 1);
    } else if (hovered) {
        paintBox(*painter, body, colours.sunken, {}, Theme::controlRadius);
    } else if (row.day.isEmpty() && index.row() > 0) {
        painter->fillRect(body.left() + 12, body.top(), body.width() - 24, 1, colours.line);
    }
    if (chosen || hovered) {
        const QPoint centre = gripRect(body).center();
        paintIcon(*painter, m_theme, QStringLiteral("grip-vertical"), colours.muted, centre - QPoint(8, 8),
                  16);
        paintIcon(*painter, m_theme, QStringLiteral("ellipsis"), colours.muted,
                  moreRect(body).center() - QPoint(8, 8), 16);
    }
    painter->setFont(m_strong);
    painter->setPen(row.isLate                               ? colours.warning
                    : chosen                                 ? colours.accent
                    : row.isLeftOut || row.group == u"break" ? colours.muted
                                                             : colours.text);
    painter->drawText(QRect(body.left() + timeLeft, body.top(), timeWidth, body.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, row.time);
    paintTile(*painter, body, row);
    paintWords(*painter, body, row);
    paintMinutes(*painter, body, row, chosen || hovered);
    painter->restore();
}

void PlanDelegate::paintDay(QPainter& painter, const QRect& whole, const PlanRow& row) const
{
    if (row.day.isEmpty())
        return;
    painter.setFont(m_strong);
    painter.setPen(m_theme.colours().muted);
    painter.drawText(whole.adjusted(12, 6, -12, 0), Qt::AlignLeft | Qt::AlignTop, row.day);
}

void PlanDelegate::paintTile(QPainter& painter, const QRect& body, const PlanRow& row) const
{
    const QColor hue = colourOfGroup(m_theme.colours(), row.group);
    const QRect tile(body.left() + tileLeft, body.top() + (body.height() - tileSize) / 2, tileSize, tileSize);
    QColor fill = hue;
    fill.setAlphaF(row.group == u"break" ? 0.0F : m_theme.scheme() == Scheme::Light ? 0.1F : 0.22F);
    if (row.isReserved) {
        painter.setPen(QPen(hue, 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(tile).adjusted(1, 1, -1, -1), 7, 7);
    } else {
        paintBox(painter, tile, fill, {}, 7);
    }
    paintIcon(painter, m_theme, row.isReserved ? QStringLiteral("plus") : iconOfKind(row.kind), hue,
              tile.topLeft() + QPoint(6, 6), 16);
}

void PlanDelegate::paintWords(QPainter& painter, const QRect& body, const PlanRow& row) const
{
    const Colours& colours = m_theme.colours();
    const bool isQuiet = row.group == u"break" || row.isLeftOut || row.isReserved;
    const QStringList lines = titleLines(row, body.width());
    const int small = kindWord(row).isEmpty() ? 0 : QFontMetrics(m_small).height();
    const int height = m_title.height(lines.size()) + small;
    const int top = body.top() + (body.height() - height) / 2;
    const int left = body.left() + textLeft;
    if (m_edited != row.item || !m_titleEdited)
        paintLines(painter, m_title, lines, left, top, isQuiet ? colours.muted : colours.text);
    if (m_edited == row.item && m_titleEdited)
        return;

    QRect line(left, top + height - small, minutesRect(body).left() - 8 - left, small);
    const auto say = [&](const QString& words, const QFont& font, const QColor& colour) {
        if (words.isEmpty() || line.width() <= 0)
            return;
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetrics metrics(font);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(words, Qt::ElideRight, line.width()));
        line.setLeft(line.left() + metrics.horizontalAdvance(words) + 6);
    };
    say(kindWord(row), m_smallStrong,
        row.group == u"frame" || row.group.isEmpty() ? colours.muted : colourOfGroup(colours, row.group));
    const QString dot = QStringLiteral("· ");
    if (!row.start.isEmpty())
        say(QString(dot + row.start), row.isLate ? m_smallStrong : m_small,
            row.isLate ? colours.warning : colours.muted);
    if (!row.remarks.isEmpty())
        say(QString(dot + row.remarks), m_small, colours.muted);
}

void PlanDelegate::paintMinutes(QPainter& painter, const QRect& body, const PlanRow& row, bool hovered) const
{
    const Colours& colours = m_theme.colours();
    if (m_edited == row.item && !m_titleEdited)
        return;
    const QRect box = minutesRect(body);
    if (hovered)
        paintBox(painter, box, colours.card, colours.line, Theme::controlRadius);
    const QString unit = tr("min");
    const int unitWidth = QFontMetrics(m_small).horizontalAdvance(unit);
    painter.setFont(m_small);
    painter.setPen(colours.muted);
    painter.drawText(box.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, unit);
    painter.setFont(m_strong);
    painter.setPen(row.isLeftOut ? colours.muted : colours.text);
    painter.drawText(box.adjusted(0, 0, -10 - unitWidth - 5, 0), Qt::AlignRight | Qt::AlignVCenter,
                     row.minutes);
}

} // namespace kring::ui
