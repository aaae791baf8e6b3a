// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LeftoverList.h"

#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int headHeight = 34;
constexpr int side = 12;
constexpr int icon = 16;
constexpr int textLeft = side + icon + 10;
constexpr int padding = 6;

int textWidth(int width)
{
    return std::max(width - textLeft - side, 80);
}

QString iconOf(LeftoverGroup group)
{
    switch (group) {
    case LeftoverGroup::Unhandled:
        return QStringLiteral("circle-question-mark");
    case LeftoverGroup::Parked:
        return QStringLiteral("circle-parking");
    case LeftoverGroup::Unsorted:
    case LeftoverGroup::ComeBack:
        return QStringLiteral("notebook-pen");
    case LeftoverGroup::Actions:
        return QStringLiteral("list-checks");
    case LeftoverGroup::Gaps:
        return QStringLiteral("clock");
    case LeftoverGroup::Running:
        return QStringLiteral("mic");
    }
    Q_UNREACHABLE();
}

} // namespace

LeftoverDelegate::LeftoverDelegate(const Theme& theme, const LeftoverModel& model, QListView& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_model(model)
    , m_view(view)
    , m_text(theme.font(TextSize::Body))
    , m_small(theme.font(TextSize::Small))
{}

int LeftoverDelegate::heightOf(const LeftoverRow& row, int width) const
{
    if (row.isHead)
        return headHeight;
    const int text = m_text.height(m_text.lines(row.text, textWidth(width)).size());
    const int detail =
        row.detail.isEmpty() ? 0 : m_small.height(m_small.lines(row.detail, textWidth(width)).size());
    return text + detail + 2 * padding;
}

QSize LeftoverDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_view.viewport()->width();
    return {width, heightOf(m_model.row(index.row()), width)};
}

void LeftoverDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Colours& colours = m_theme.colours();
    const LeftoverRow& row = m_model.row(index.row());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = chosen && m_view.hasFocus();
    painter->save();
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, option.rect, chosen ? colours.accentSoft : colours.sunken,
                 focused ? colours.accent : QColor(), Theme::controlRadius, 1.5);
    if (row.isHead) {
        const QRect line = option.rect.adjusted(side, 0, -side, 0);
        painter->setFont(m_theme.font(TextSize::Label, Weight::Strong));
        painter->setPen(colours.text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.text);
        painter->setPen(colours.accent);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.detail);
        painter->restore();
        return;
    }
    const int top = option.rect.top() + padding;
    paintIcon(*painter, m_theme, iconOf(row.group), colours.muted,
              {option.rect.left() + side, top + (m_text.lineHeight() - icon) / 2}, icon);
    const int width = textWidth(m_view.viewport()->width());
    const QStringList lines = m_text.lines(row.text, width);
    paintLines(*painter, m_text, lines, option.rect.left() + textLeft, top, colours.text);
    if (!row.detail.isEmpty())
        paintLines(*painter, m_small, m_small.lines(row.detail, width), option.rect.left() + textLeft,
                   top + m_text.height(lines.size()), colours.muted);
    painter->restore();
}

LeftoverList::LeftoverList(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_model(this)
    , m_delegate(new LeftoverDelegate(theme, m_model, *this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setWordWrap(true); // so that another width lays the rows out anew
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new SlimScrollBar(theme, *this, SlimScrollBar::gutter);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
    setAccessibleName(tr("What is left"));
}

void LeftoverList::show(std::vector<LeftoverRow> rows)
{
    const int place = std::max(currentIndex().row(), 0);
    const LeftoverRow before = chosen() ? *chosen() : LeftoverRow{LeftoverGroup::Unhandled, true, 0, {}, {}};
    m_model.setRows(std::move(rows));
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(rowAfter(before, place)));
    emit chosenChanged();
}

/// Where to be when `before`, chosen at `place`, may have been dealt with: on it while it is there, else on
/// the next one of its group, the last one, or the head of the group that comes then.
int LeftoverList::rowAfter(const LeftoverRow& before, int place) const
{
    const int same = m_model.indexOf(keyOf(before));
    if (same >= 0 && m_model.row(same).group == before.group)
        return same;
    int last = -1;
    int head = 0;
    for (int i = m_model.rowCount() - 1; i >= 0; --i) {
        const LeftoverRow& row = m_model.row(i);
        if (row.isHead && row.group > before.group)
            head = i;
        if (row.group == before.group && !row.isHead && !before.isHead && (i >= place || last < 0))
            last = i;
    }
    return last >= 0 ? last : head;
}

const LeftoverRow* LeftoverList::chosen() const
{
    return currentIndex().isValid() ? &m_model.row(currentIndex().row()) : nullptr;
}

int LeftoverList::wholeHeight(int width) const
{
    int height = 0;
    for (const LeftoverRow& row : m_model.rows())
        height += m_delegate->heightOf(row, width);
    return height;
}

void LeftoverList::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit finished();
        return;
    }
    const QString text = event->text().toUpper();
    if (modifiers == Qt::NoModifier && text.size() == 1 && text[0].isLetterOrNumber()) {
        emit keyPressed(text[0].unicode());
        return;
    }
    QListView::keyPressEvent(event);
}

void LeftoverList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void LeftoverList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    emit chosenChanged();
}

} // namespace kring::ui
