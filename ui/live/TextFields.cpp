// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/TextFields.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextDocument>

namespace kring::ui {

namespace {

/// True when this asks whether the field wants an undo or redo that it has no use for: text fields would
/// otherwise take the key and do nothing with it.
bool isUselessHere(const QEvent& event, bool canUndo, bool canRedo)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return (key.matches(QKeySequence::Undo) && !canUndo) || (key.matches(QKeySequence::Redo) && !canRedo);
}

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

bool LineField::event(QEvent* event)
{
    if (isUselessHere(*event, isUndoAvailable(), isRedoAvailable())) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event))
        emit submitted();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QLineEdit::keyPressEvent(event);
}

NoteField::NoteField(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void NoteField::replaceText(const QString& text)
{
    setPlainText(text); // forgets the undo steps as well
    moveCursor(QTextCursor::End);
}

void NoteField::checkSpelling(SpellChecker& spelling, const Theme& theme)
{
    delete m_spelling;
    m_spelling = new SpellMarks(theme, spelling, *this);
}

void NoteField::openSuggestions()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_spelling && m_spelling->addSuggestions(*menu, textCursor())) {
        menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
        menu->setActiveAction(menu->actions().front());
    } else {
        delete menu;
    }
}

void NoteField::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor place = byKey ? textCursor() : cursorForPosition(event->pos());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_spelling && m_spelling->addSuggestions(*menu, place))
        menu->addSeparator();
    QMenu* usual = createStandardContextMenu();
    usual->setParent(menu);
    menu->addActions(usual->actions());
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

bool NoteField::event(QEvent* event)
{
    if (isUselessHere(*event, document()->isUndoAvailable(), document()->isRedoAvailable())) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void NoteField::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (isEnter(*event) && modifiers.testFlag(Qt::ShiftModifier) && modifiers.testFlag(Qt::ControlModifier))
        emit partWanted();
    else if (isEnter(*event) && modifiers.testFlag(Qt::ShiftModifier))
        textCursor().insertBlock(); // a real line break, where Qt would put a line separator
    else if (isEnter(*event))
        emit submitted();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteField::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

} // namespace kring::ui
