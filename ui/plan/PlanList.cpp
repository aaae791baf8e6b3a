// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanList.h"

#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace kring::ui {

void PlanList::choose(AgendaItemId item)
{
    if (const int row = m_model.indexOf(item); row >= 0) {
        setCurrentIndex(m_model.index(row));
        scrollTo(currentIndex());
    }
}

AgendaItemId PlanList::chosen() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).item : AgendaItemId{};
}

QRect PlanList::bodyAt(const QModelIndex& index) const
{
    return PlanDelegate::bodyRect(visualRect(index), m_model.row(index.row()));
}

bool PlanList::runCommand(const QKeyEvent& event)
{
    const QKeySequence pressed(
        QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    for (const Command& command : m_commands) {
        if (command.keys.contains(pressed) && command.isEnabled()) {
            command.run();
            return true;
        }
    }
    return false;
}

void PlanList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_dropRow >= 0) {
        m_dropRow = -1;
        m_pressed = {};
        viewport()->update();
    } else if (runCommand(*event)) {
        event->accept();
    } else if (event->modifiers() == Qt::AltModifier &&
               (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        const int row = currentIndex().row() + (event->key() == Qt::Key_Up ? -1 : 1);
        setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1)));
    } else if (event->modifiers() == Qt::NoModifier && !event->text().isEmpty() &&
               event->text().front().isDigit() && chosen()) {
        edit(chosen(), Field::Minutes, event->text()); // a number typed on a row is its minutes
    } else {
        QListView::keyPressEvent(event);
    }
}

void PlanList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    QMenu menu(this);
    for (const Command& command : m_commands) {
        QAction* action = menu.addAction(command.text, &menu, command.run);
        action->setShortcut(command.keys.value(0));
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(command.isEnabled());
    }
    menu.exec(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void PlanList::mousePressEvent(QMouseEvent* event)
{
    if (m_edited && !finishEditing())
        return;
    const QModelIndex index = indexAt(event->pos());
    QListView::mousePressEvent(event);
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    m_pressed = m_model.row(index.row()).item;
    m_pressedAt = event->pos();
}

void PlanList::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed) {
        const QModelIndex index = indexAt(event->pos());
        const bool isGrip = index.isValid() && PlanDelegate::gripRect(bodyAt(index)).contains(event->pos());
        viewport()->setCursor(isGrip ? Qt::OpenHandCursor : Qt::ArrowCursor);
        QListView::mouseMoveEvent(event);
        return;
    }
    if (m_dropRow < 0 && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_dropRow = rowToDropAt(event->pos().y());
    viewport()->update();
}

int PlanList::rowToDropAt(int y) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (y < bodyAt(m_model.index(row)).center().y())
            return row;
    }
    return m_model.rowCount();
}

void PlanList::mouseReleaseEvent(QMouseEvent* event)
{
    const AgendaItemId pressed = std::exchange(m_pressed, AgendaItemId{});
    const int dropRow = std::exchange(m_dropRow, -1);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
    if (dropRow >= 0 && pressed) {
        const bool isLast = dropRow >= m_model.rowCount();
        emit dropped(pressed, isLast ? AgendaItemId{} : m_model.row(dropRow).item);
        return;
    }
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton || m_model.row(index.row()).item != pressed)
        return;
    const QRect body = bodyAt(index);
    if (PlanDelegate::minutesRect(body).contains(event->pos()))
        edit(pressed, Field::Minutes);
    else if (PlanDelegate::moreRect(body).contains(event->pos()))
        emit detailsWanted(pressed);
}

void PlanList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton && !m_edited)
        edit(m_model.row(index.row()).item, Field::Title);
}

void PlanList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    const bool isLast = m_dropRow >= m_model.rowCount();
    const QModelIndex index = m_model.index(isLast ? m_model.rowCount() - 1 : m_dropRow);
    const QRect body = bodyAt(index);
    QPainter painter(viewport());
    paintBox(painter,
             QRectF(body.left() + 8, (isLast ? body.bottom() : body.top()) - 1, body.width() - 16, 3),
             m_theme.colours().accent, {}, 1.5);
}

void PlanList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (m_edited) {
        m_editor->setFocus(); // what is half-typed is not left behind
        return;
    }
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
    viewport()->update();
}

void PlanList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void PlanList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
    placeEditor();
}

void PlanList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeEditor();
}

} // namespace kring::ui
