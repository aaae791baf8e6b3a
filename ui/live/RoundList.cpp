// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RoundList.h"

#include "ui/live/SpeakerCard.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int rowHeight = 38;
constexpr int barWidth = 50;
constexpr int roomForBars = 300;
constexpr int endGap = 8;

class RoundDelegate final : public QStyledItemDelegate
{
public:
    RoundDelegate(const Theme& theme, QAbstractItemView& view)
        : QStyledItemDelegate(&view)
        , m_theme(theme)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_view.viewport()->width(), rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        const RoundRow& row = static_cast<const RoundModel*>(index.model())->row(index.row());
        const bool chosen = option.state.testFlag(QStyle::State_Selected) && m_view.hasFocus();
        const QRect rect = option.rect.adjusted(0, 1, 0, -1);
        painter->save();
        if (chosen || row.place == 1)
            paintBox(*painter, rect, chosen ? colours.accentSoft : colours.sunken,
                     chosen ? colours.accent : QColor(), Theme::controlRadius, 2);
        int left = rect.left() + 8;
        if (row.place > 0) {
            painter->setFont(m_theme.font(TextSize::Small));
            painter->setPen(colours.muted);
            painter->drawText(QRect(left, rect.top(), 18, rect.height()), Qt::AlignCenter,
                              QString::number(row.place));
            left += 24;
        }
        paintInitials(*painter, m_theme, QRect(left, rect.center().y() - 12, 26, 26), row.initials,
                      perspectiveColour(colours, row.perspective, row.side));
        left += 36;
        const int right = paintEnd(*painter, row, rect);
        const QRect words(left, rect.top(), right - left - 8, rect.height());
        painter->setFont(m_theme.font(TextSize::Label, Weight::Strong));
        painter->setPen(colours.text);
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(row.name, Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    /// What stands at the right: "next", "pass", or the time with its bar; where that begins.
    int paintEnd(QPainter& painter, const RoundRow& row, const QRect& rect) const
    {
        const Colours& colours = m_theme.colours();
        const int right = rect.right() - endGap;
        painter.setFont(m_theme.font(TextSize::Small));
        painter.setPen(colours.muted);
        const QString word = row.place == 1 ? RoundList::tr("next", "who speaks after this one")
                             : row.passed   ? RoundList::tr("pass", "did not want to speak in the round")
                                            : QString();
        if (!word.isEmpty()) {
            painter.drawText(rect.adjusted(0, 0, -endGap, 0), Qt::AlignRight | Qt::AlignVCenter, word);
            return right - painter.fontMetrics().horizontalAdvance(word);
        }
        if (!row.spoke)
            return right;
        painter.setFont(m_theme.font(TextSize::Label, Weight::Strong));
        const int digits = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00"));
        // Going over is marked on the bar, and not at all where somebody spoke with help.
        const bool over =
            row.spoke->time > row.spoke->allowed + std::chrono::seconds(5) && !row.spoke->assisted;
        painter.setPen(over ? colours.warning : colours.text);
        painter.drawText(rect.adjusted(0, 0, -endGap, 0), Qt::AlignRight | Qt::AlignVCenter,
                         turnTime(row.spoke->time));
        if (rect.width() < roomForBars) {
            if (over)
                paintBox(painter, QRectF(right - digits - 8, rect.center().y() - 2, 6, 6), colours.warning,
                         {}, 1);
            return right - digits - 10;
        }
        const QRectF track(right - digits - 10 - barWidth, rect.center().y() - 2, barWidth, 6);
        const double done = row.spoke->allowed > Duration::zero()
                                ? double(row.spoke->time.count()) / double(row.spoke->allowed.count())
                                : 1.0;
        paintBox(painter, track, colours.line, {}, 3);
        paintBox(painter,
                 QRectF(track.left(), track.top(), std::max(6.0, barWidth * std::clamp(done, 0.0, 1.0)), 6),
                 colours.accent, {}, 3);
        if (over)
            paintBox(painter, QRectF(track.right() + 1, track.top(), 6, 6), colours.warning, {}, 1);
        return int(track.left());
    }

    const Theme& m_theme;
    QAbstractItemView& m_view;
};

} // namespace

RoundList::RoundList(const Theme& theme, RoundModel& model, const QString& name, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new RoundDelegate(theme, *this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(name);
    new SlimScrollBar(theme, *this, SlimScrollBar::gutter);
}

ParticipantId RoundList::current() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).id : ParticipantId{};
}

void RoundList::keyPressEvent(QKeyEvent* event)
{
    const bool isLetter = !event->text().isEmpty() && event->text()[0].isPrint();
    if (isLetter || event->modifiers().testFlag(Qt::AltModifier))
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void RoundList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
    viewport()->update();
}

void RoundList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace kring::ui
