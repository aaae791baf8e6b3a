// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FormatList.h"

#include "core/session/Formats.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>

namespace kring::ui {

namespace {

constexpr int padding = 12;
constexpr int numberWidth = 32;
constexpr int mostNumbers = 9;

} // namespace

void FormatModel::show(std::vector<FormatRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FormatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FormatModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FormatRow& row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{row.title, tr("%1 min").arg(row.minutes), row.note};
        if (row.number > 0)
            parts.prepend(QString::number(row.number));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

FormatDelegate::FormatDelegate(const Theme& theme, const FormatModel& model, QListView& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_model(model)
    , m_view(view)
{}

QSize FormatDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_view.viewport()->width(), FormatList::rowHeight};
}

void FormatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const FormatRow& row = m_model.row(index.row());
    const Colours& colours = m_theme.colours();
    painter->save();
    const QRect box = option.rect.adjusted(0, 1, 0, -1);
    const bool isChosen = m_view.currentIndex() == index;
    if (isChosen)
        paintBox(*painter, box, colours.accentSoft, m_view.hasFocus() ? colours.accent : colours.line,
                 Theme::controlRadius, m_view.hasFocus() ? 1.5 : 1);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, box, colours.sunken, {}, Theme::controlRadius);

    int left = box.left() + padding;
    if (row.number > 0) {
        paintKeyCaps(*painter, m_theme, {QString::number(row.number)}, left, box.center().y() + 1);
        left += numberWidth;
    }
    const QString minutes = FormatModel::tr("%1 min").arg(row.minutes);
    const QFont small = m_theme.font(TextSize::Small);
    const int minutesWidth = QFontMetrics(small).horizontalAdvance(minutes);
    painter->setFont(small);
    painter->setPen(colours.muted);
    const int right = box.right() - padding;
    painter->drawText(QRect(right - minutesWidth, box.top(), minutesWidth + 1, box.height()),
                      Qt::AlignVCenter | Qt::TextSingleLine, minutes);

    const int width = right - minutesWidth - padding - left;
    const bool hasNote = !row.note.isEmpty();
    const auto line = [&](int top, const QFont& font, const QColor& colour, const QString& text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(left, top, width, 20), Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    };
    line(hasNote ? box.top() + 3 : box.center().y() - 9, m_theme.font(TextSize::Body, Weight::Strong),
         colours.text, row.title);
    if (hasNote)
        line(box.top() + 22, small, colours.muted, row.note);
    painter->restore();
}

FormatList::FormatList(const Theme& theme, QWidget* parent)
    : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new FormatDelegate(theme, m_model, *this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    new SlimScrollBar(theme, *this, SlimScrollBar::gutter);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void FormatList::show(const std::vector<session::Format>& formats, Numbers numbers)
{
    std::vector<FormatRow> rows;
    for (const session::Format& format : formats) {
        const int number = int(rows.size()) + 1;
        rows.push_back({format.title, format.note, session::minutesOf(format),
                        numbers == Numbers::Shown && number <= mostNumbers ? number : 0});
    }
    m_model.show(std::move(rows));
}

void FormatList::choose(int row)
{
    setCurrentIndex(m_model.index(row, 0));
}

void FormatList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event->text();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        emit opened(current());
        return;
    }
    if (isPlain && text.size() == 1 && text[0] >= u'1' && text[0] <= u'9') {
        const int row = text[0].digitValue() - 1;
        if (row < m_model.rowCount() && m_model.row(row).number > 0) {
            choose(row);
            emit opened(row);
            return;
        }
    }
    if (isPlain && text.size() == 1 && text[0].isLetter())
        emit typed(text);
    else
        QListView::keyPressEvent(event);
}

void FormatList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        emit opened(index.row());
}

void FormatList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid())
        emit chosen(current.row());
}

void FormatList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void FormatList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace kring::ui
