// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteDelegate.h"

#include "ui/live/NoteKinds.h"
#include "ui/live/NoteListModel.h"
#include "ui/live/TextFields.h"
#include "ui/widgets/RowPainting.h"

#include <QKeyEvent>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int side = 8; // the rows' own margin, inside which they are marked as chosen
constexpr int tile = 28;
constexpr int textLeft = side + tile + 10;
constexpr int padding = 7;

const NoteRow& rowOf(const QModelIndex& index)
{
    return static_cast<const NoteListModel*>(index.model())->row(index.row());
}

} // namespace

NoteDelegate::NoteDelegate(const Theme& theme, QAbstractItemView& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
    , m_text(theme.font(TextSize::Body))
    , m_small(theme.font(TextSize::Small))
{}

int NoteDelegate::textWidth() const
{
    return std::max(m_view.viewport()->width() - textLeft - side, 80);
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto lines = m_text.lines(rowOf(index).text, textWidth()).size();
    return {m_view.viewport()->width(), m_small.lineHeight() + 2 + m_text.height(lines) + 2 * padding};
}

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Colours& colours = m_theme.colours();
    const NoteRow& note = rowOf(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected) && m_view.hasFocus();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor& hue = noteKindColour(colours, note.kind);

    painter->save();
    if (selected || hovered) {
        paintBox(*painter, option.rect, selected ? colours.accentSoft : colours.sunken,
                 selected ? colours.accent : QColor(), Theme::controlRadius, 2);
    }
    QColor tileColour = hue;
    tileColour.setAlphaF(0.12F);
    const QRect tileRect(option.rect.left() + side, option.rect.top() + padding + 2, tile, tile);
    paintBox(*painter, tileRect, tileColour, {}, 8);
    paintIcon(*painter, m_theme, noteKindIcon(note.kind), hue, tileRect.topLeft() + QPoint(6, 6), 16);

    const int left = option.rect.left() + textLeft;
    const int top = option.rect.top() + padding;
    const QFont strong = m_theme.font(TextSize::Small, Weight::Strong);
    painter->setFont(strong);
    painter->setPen(hue);
    painter->drawText(QPointF(left, top + QFontMetricsF(strong).ascent() + 1), note.kindWord);
    const int placeLeft = left + QFontMetrics(strong).horizontalAdvance(note.kindWord) + 7;
    const QString place = QFontMetrics(m_small.font())
                              .elidedText(note.place, Qt::ElideRight, option.rect.right() - side - placeLeft);
    paintLines(*painter, m_small, {place}, placeLeft, top, colours.muted);
    paintLines(*painter, m_text, m_text.lines(note.text, textWidth()), left, top + m_small.lineHeight() + 2,
               colours.text);
    painter->restore();
}

QWidget* NoteDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new NoteField(parent);
    editor->setFont(m_text.font());
    editor->setAccessibleName(tr("Edit note"));
    return editor;
}

void NoteDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<NoteField*>(editor)->replaceText(index.data(Qt::EditRole).toString());
}

void NoteDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<NoteField*>(editor)->toPlainText(), Qt::EditRole);
}

void NoteDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

bool NoteDelegate::eventFilter(QObject* object, QEvent* event)
{
    // Enter and Esc are the field's own words for done and leave; the base class would break the line.
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        auto* editor = static_cast<QWidget*>(object);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (isEnter && !key.modifiers().testFlag(Qt::ShiftModifier)) {
            emit commitData(editor);
            emit closeEditor(editor);
            return true;
        }
        if (key.key() == Qt::Key_Escape) {
            emit closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
            return true;
        }
        return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace kring::ui
