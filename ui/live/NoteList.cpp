// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteList.h"

#include "ui/live/NoteDelegate.h"
#include "ui/live/NoteKinds.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace kring::ui {

NoteList::NoteList(const Theme& theme, NoteListModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new NoteDelegate(theme, *this));
    setResizeMode(QListView::Adjust);
    setWordWrap(true); // so that another width lays the rows out anew
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new SlimScrollBar(theme, *this);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
    setAccessibleName(tr("Latest notes"));
}

void NoteList::ensureCurrent()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
}

void NoteList::finishEditing()
{
    if (state() != QAbstractItemView::EditingState)
        return;
    QWidget* editor = indexWidget(currentIndex());
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void NoteList::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const QModelIndex index = currentIndex();
    if (modifiers != Qt::NoModifier || !index.isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    const int number = event->key() - Qt::Key_1;
    if (number >= 0 && number < int(deskKinds().size()))
        emit sort(m_model.row(index.row()).id, deskKinds()[size_t(number)]);
    else if (event->key() == Qt::Key_E || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        edit(index);
    else if (event->text().isEmpty() || !event->text()[0].isPrint())
        QListView::keyPressEvent(event);
}

void NoteList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    ensureCurrent();
    viewport()->update();
}

void NoteList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void NoteList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const NoteId note = m_model.row(index.row()).id;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit"), this, [this, place = QPersistentModelIndex(index)] { edit(place); });
    menu->addSeparator();
    for (size_t i = 0; i < deskKinds().size(); ++i) {
        menu->addAction(m_model.kindWord(deskKinds()[i]), this,
                        [this, note, i] { emit sort(note, deskKinds()[i]); });
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace kring::ui
