// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QuestionDelegate.h"

#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int gap = 8; // between cards
constexpr int padding = 10;
constexpr QSize dotsBox(54, 44);
constexpr int textLeft = 14 + 54 + 14;

const QuestionRow& rowOf(const QModelIndex& index)
{
    return static_cast<const QuestionListModel*>(index.model())->row(index.row());
}

} // namespace

struct QuestionDelegate::Places
{
    QRect card;
    QRect dots;
    QRect offer; ///< "take up now", or "merge with this"
    QPoint text;
    QPoint status;
};

QuestionDelegate::QuestionDelegate(const Theme& theme, QAbstractItemView& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
    , m_text(theme.font(TextSize::Body, Weight::Strong))
    , m_small(theme.font(TextSize::Small))
{}

const QuestionDelegate::Broken& QuestionDelegate::brokenUp(const QuestionRow& question) const
{
    const int width = textWidth();
    Broken& broken = m_broken[question.id];
    if (broken.width == width && broken.text == question.text && broken.details == question.details)
        return broken;
    broken = {width, question.text, question.details, m_text.lines(question.text, width), {}};
    for (const QString& detail : question.details)
        broken.detailLines.append(m_small.lines(detail, width));
    return broken;
}

QuestionDelegate::Places QuestionDelegate::placesIn(const QRect& rowRect, const QModelIndex& index) const
{
    const Broken& broken = brokenUp(rowOf(index));
    Places places;
    places.card = rowRect.adjusted(0, 0, 0, -gap);
    places.dots = QRect(places.card.left() + 14, places.card.center().y() - dotsBox.height() / 2 + 1,
                        dotsBox.width(), dotsBox.height());
    places.text = places.card.topLeft() + QPoint(textLeft, padding);
    places.status = places.text + QPoint(0, m_text.height(broken.textLines.size()) + 1);

    // The button stands in the middle where the words leave room, else on the line of the status.
    const QFontMetrics metrics(m_text.font());
    const QFontMetrics small(m_small.font());
    int widest = 0;
    for (const QString& line : broken.textLines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    for (const QString& line : broken.detailLines)
        widest = std::max(widest, small.horizontalAdvance(line));
    const int width =
        QFontMetrics(m_theme.font(TextSize::Label, Weight::Strong)).horizontalAdvance(offerText()) + 28;
    const int left = places.card.right() - 12 - width;
    const bool hasRoom = places.text.x() + widest + 12 < left;
    places.offer = hasRoom ? QRect(left, places.card.center().y() - 17, width, 36)
                           : QRect(left, places.status.y() - 4, width, 24);
    return places;
}

QString QuestionDelegate::offerText() const
{
    return m_mergeSource.isValid() ? tr("Merge with this") : tr("Take up now");
}

int QuestionDelegate::textWidth() const
{
    // The same whether the scroll bar has its gutter or not, so that ten thousand texts are broken once.
    return std::max(m_view.width() - SlimScrollBar::gutter - textLeft - 12, 80);
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_view.viewport()->width();
    if (m_edited.isValid() && m_edited == index)
        return {width, m_editorHeight};
    const Broken& broken = brokenUp(rowOf(index));
    const int content =
        m_text.height(broken.textLines.size()) + m_small.height(1 + broken.detailLines.size()) + 2;
    return {width, std::max(content, dotsBox.height() - 6) + 2 * padding + gap};
}

QuestionDelegate::Part QuestionDelegate::partAt(const QRect& rowRect, const QModelIndex& index,
                                                QPoint point) const
{
    const Places places = placesIn(rowRect, index);
    if (places.offer.contains(point))
        return Part::TakeUp;
    if (places.dots.contains(point))
        return point.x() < places.dots.center().x() ? Part::FewerDots : Part::MoreDots;
    return Part::Nothing;
}

void QuestionDelegate::showEntry(const QModelIndex& index, const QString& digits)
{
    const QPersistentModelIndex before = m_entryIndex;
    m_entryIndex = index;
    m_entry = digits;
    m_view.update(before);
    m_view.update(index);
}

QMargins QuestionDelegate::editorMargins()
{
    constexpr int beforeField = 76; // the dots stand there; the words hardly move
    return {beforeField, 8, 10, 4 + gap};
}

void QuestionDelegate::showEditor(const QModelIndex& index, int height)
{
    m_edited = index;
    m_editorHeight = height;
    if (index.isValid())
        emit sizeHintChanged(index);
}

void QuestionDelegate::showMergeSource(const QModelIndex& index)
{
    m_mergeSource = index;
    m_view.viewport()->update();
}

void QuestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Colours& colours = m_theme.colours();
    if (m_edited.isValid() && m_edited == index) {
        painter->save();
        const Places around = placesIn(option.rect, index);
        paintBox(*painter, around.card, colours.card, colours.line, Theme::cardRadius);
        paintDots(*painter, around, index, false);
        painter->restore();
        return; // the rest lies under the editor
    }
    const QuestionRow& question = rowOf(index);
    const Places places = placesIn(option.rect, index);
    const Broken& broken = brokenUp(question);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && m_view.hasFocus();
    const bool offersMore = selected || option.state.testFlag(QStyle::State_MouseOver);
    const bool isSource = m_mergeSource.isValid() && m_mergeSource == index;

    painter->save();
    paintBox(*painter, places.card, offersMore || isSource ? colours.sunken : colours.card,
             focused && !isSource ? colours.accent
             : selected           ? colours.strongLine
                                  : colours.line,
             Theme::cardRadius, focused && !isSource ? 2 : 1);
    if (isSource) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours.accent, 1.5, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(places.card).adjusted(1, 1, -1, -1), Theme::cardRadius,
                                 Theme::cardRadius);
    }
    paintDots(*painter, places, index, offersMore && !m_mergeSource.isValid());

    paintLines(*painter, m_text, broken.textLines, places.text.x(), places.text.y(), colours.text);
    paintStatus(*painter, places.status, question);
    paintLines(*painter, m_small, broken.detailLines, places.text.x(),
               places.status.y() + m_small.lineHeight(), colours.muted);
    if (offersMore && !isSource)
        paintOffer(*painter, places.offer);
    painter->restore();
}

void QuestionDelegate::paintOffer(QPainter& painter, const QRect& place) const
{
    const Colours& colours = m_theme.colours();
    paintBox(painter, place, colours.card, colours.line, Theme::controlRadius);
    painter.setFont(m_theme.font(TextSize::Label, Weight::Strong));
    painter.setPen(colours.text);
    painter.drawText(place, Qt::AlignCenter, offerText());
}

void QuestionDelegate::paintDots(QPainter& painter, const Places& places, const QModelIndex& index,
                                 bool offersMore) const
{
    const Colours& colours = m_theme.colours();
    const bool isTyped = m_entryIndex.isValid() && m_entryIndex == index;
    paintBox(painter, places.dots, offersMore ? colours.card : colours.sunken,
             isTyped ? colours.accent : colours.line, Theme::controlRadius, isTyped ? 2 : 1);

    const int dots = rowOf(index).dots;
    const QRect number(places.dots.left(), places.dots.top() + 4, places.dots.width(), 19);
    const QRect word(places.dots.left(), places.dots.top() + 22, places.dots.width(), 18);
    painter.setPen(isTyped ? colours.accent : colours.text);
    painter.setFont(m_theme.font(TextSize::Body, Weight::Strong));
    painter.drawText(number, Qt::AlignCenter,
                     isTyped ? QString(m_entry + QLatin1Char('_')) : QString::number(dots));
    painter.setPen(colours.muted);
    if (offersMore) {
        painter.setFont(m_theme.font(TextSize::Body, Weight::Strong));
        painter.drawText(word.adjusted(0, 0, -word.width() / 2, 0), Qt::AlignCenter, QString(QChar(0x2212)));
        painter.drawText(word.adjusted(word.width() / 2, 0, 0, 0), Qt::AlignCenter, QStringLiteral("+"));
    } else {
        painter.setFont(m_small.font());
        painter.drawText(word, Qt::AlignCenter, dotsWord(dots));
    }
}

void QuestionDelegate::paintStatus(QPainter& painter, QPoint topLeft, const QuestionRow& question) const
{
    const Colours& colours = m_theme.colours();
    int left = topLeft.x();
    if (!question.asker.isEmpty()) {
        paintLines(painter, m_small, {question.asker}, left, topLeft.y(), colours.muted);
        left += QFontMetrics(m_small.font()).horizontalAdvance(question.asker) + 12;
    }
    const bool isRaised = question.status == floor::QuestionStatus::Raised;
    const QColor colour = isRaised ? colours.muted : colours.accent;
    const int icon = isRaised ? 10 : 13;
    const int iconTop = topLeft.y() + (m_small.lineHeight() - icon) / 2;
    paintIcon(painter, m_theme, iconOf(question.status), colour, {left, iconTop}, icon);
    painter.setFont(m_theme.font(TextSize::Small, isRaised ? Weight::Regular : Weight::Strong));
    painter.setPen(colour);
    painter.drawText(QPointF(left + icon + 5, topLeft.y() + QFontMetricsF(painter.font()).ascent() + 1),
                     question.statusWord);
}

} // namespace kring::ui
