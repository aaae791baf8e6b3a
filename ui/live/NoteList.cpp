// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteList.h"

#include "ui/live/TextFields.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace kring::ui {

NoteList::NoteList(const NoteTools& tools, NoteActions& actions, NoteListModel& model, NoteLook look,
                   QWidget* parent)
    : QListView(parent)
    , m_tools(tools)
    , m_actions(actions)
    , m_model(model)
    , m_look(look)
    , m_delegate(new NoteDelegate(tools, actions, look, *this))
    , m_commands(makeCommands())
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setWordWrap(true); // so that another width lays the rows out anew
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (look == NoteLook::Desk)
        setViewportMargins(0, 0, barRoom, 0); // always: the rows keep their width, and clear of the bar
    new SlimScrollBar(tools.theme, *this);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
    setAccessibleName(look == NoteLook::Desk ? tr("Latest notes") : tr("All notes"));
    connect(m_delegate, &NoteDelegate::heightChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(m_delegate, &NoteDelegate::partWanted, this, &NoteList::part);
}

void NoteList::ensureCurrent()
{
    for (int i = 0; !currentNote() && i < m_model.rowCount(); ++i) {
        if (!m_model.row(i).isHead())
            setCurrentIndex(m_model.index(i));
    }
}

NoteId NoteList::currentNote() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).id : NoteId{};
}

void NoteList::choose(NoteId note)
{
    const int row = m_model.indexOf(note.value);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row));
    scrollTo(m_model.index(row), QAbstractItemView::PositionAtCenter);
}

void NoteList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    const int hidden = NoteDelegate::headHeight - visualRect(index).top();
    if (m_look == NoteLook::Stream && hidden > 0) // under the head at the top
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
}

void NoteList::beginEdit(bool toPart)
{
    const QModelIndex index = currentIndex();
    scrollTo(index);
    edit(index);
    scheduleDelayedItemsLayout(); // an editor is higher than the text it stands for
    auto* editor = qobject_cast<NoteField*>(indexWidget(index));
    if (!toPart || !editor)
        return;
    editor->moveCursor(QTextCursor::Start);
    emit m_actions.told(tr("Put the cursor where the note is to be parted and press Ctrl+Shift+Enter."));
}

void NoteList::part(QWidget* editor)
{
    const auto& field = static_cast<const NoteField&>(*editor);
    const NoteId note = currentNote();
    if (m_actions.part(note, halfEditIn(*editor), field.textCursor().position())) {
        closeEditor(editor, QAbstractItemDelegate::NoHint);
        setFocus(Qt::OtherFocusReason);
    }
}

void NoteList::mergeWithAbove()
{
    const int above = currentIndex().row() - 1;
    if (above < 0 || m_model.row(above).isHead()) {
        emit m_actions.told(tr("There is no note above to merge it with."));
        return;
    }
    const NoteId left = std::min(currentNote(), m_model.row(above).id);
    m_actions.merge(currentNote(), m_model.row(above).id);
    choose(left);
}

void NoteList::finishEditing()
{
    if (!isEditing())
        return;
    QWidget* editor = indexWidget(currentIndex());
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void NoteList::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QListView::closeEditor(editor, hint);
    scheduleDelayedItemsLayout();
}

void NoteList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(int(modifiers) | event->key());
    if (currentNote()) {
        for (const Command& command : m_commands) {
            if (command.keys.contains(pressed)) {
                command.run();
                return;
            }
        }
    }
    // A letter that says nothing here must not jump to a note that begins with it.
    const bool isLetter = !event->text().isEmpty() && event->text()[0].isPrint();
    if (!isLetter || (modifiers & ~Qt::ShiftModifier) != Qt::NoModifier)
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

void NoteList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_look != NoteLook::Stream)
        return;
    // The head of the notes at the top stays there until the next one pushes it away.
    const QModelIndex first = indexAt(QPoint(4, 1));
    if (!first.isValid() || m_model.row(first.row()).isHead())
        return;
    int head = first.row();
    while (head > 0 && !m_model.row(head).isHead())
        --head;
    int next = first.row();
    while (next < m_model.rowCount() && !m_model.row(next).isHead())
        ++next;
    int top = 0;
    if (next < m_model.rowCount())
        top = std::min(0, visualRect(m_model.index(next)).top() - NoteDelegate::headHeight);
    QPainter painter(viewport());
    m_delegate->paintHead(painter, {0, top, viewport()->width(), NoteDelegate::headHeight},
                          m_model.row(head));
}

void NoteList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (m_look == NoteLook::Stream)
        viewport()->update(); // the head at the top does not scroll
}

void NoteList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || m_model.row(index.row()).isHead())
        return;
    setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Command& command : m_commands) {
        QAction* action = menu->addAction(command.text, this, command.run);
        action->setShortcut(command.keys.front());
        action->setShortcutContext(Qt::WidgetShortcut); // told here, listened to by the list
        if (command.id == u"notes.edit" || command.id == u"notes.sortOther" || command.id == u"notes.link" ||
            command.id == u"notes.action")
            menu->addSeparator();
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace kring::ui
