// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/HomeList.h"

#include "ui/widgets/SlimScrollBar.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace kring::ui {

HomeList::HomeList(const Theme& theme, QWidget* parent)
    : QListView(parent)
{
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setSingleStep(24);
    new SlimScrollBar(theme, *this);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

bool HomeList::canTick(const QModelIndex& index)
{
    return index.isValid() && index.data(Qt::CheckStateRole).isValid();
}

bool HomeList::canOpen(const QModelIndex& index) const
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled);
}

void HomeList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && canOpen(currentIndex()))
        emit opened(currentIndex());
    else if (event->key() == Qt::Key_Space && canTick(currentIndex()))
        emit ticked(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void HomeList::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
}

void HomeList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !canOpen(index) || m_pressed != index)
        return;
    if (canTick(index) && event->pos().x() < boxWidth)
        emit ticked(index);
    else
        emit opened(index);
}

void HomeList::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(canOpen(indexAt(event->pos())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HomeList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    for (int row = 0; !currentIndex().isValid() && row < model()->rowCount(); ++row) {
        if (canOpen(model()->index(row, 0)))
            setCurrentIndex(model()->index(row, 0));
    }
    viewport()->update();
}

void HomeList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void HomeList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
}

} // namespace kring::ui
