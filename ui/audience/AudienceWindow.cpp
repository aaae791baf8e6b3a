// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/AudienceWindow.h"

#include <QCloseEvent>
#include <QKeyEvent>

namespace kring::ui {

AudienceWindow::AudienceWindow(const Theme& theme)
    : AudienceView(theme)
{
    setWindowTitle(tr("What the room sees – Kring"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(480, 270);
    resize(960, 540);
}

void AudienceWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    if (event->spontaneous())
        emit closedByUser();
}

void AudienceWindow::changeEvent(QEvent* event)
{
    AudienceView::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        setCursor(isFullScreen() ? Qt::BlankCursor : Qt::ArrowCursor);
}

void AudienceWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isModifier = event->key() >= Qt::Key_Shift && event->key() <= Qt::Key_Alt;
    if (!isModifier)
        emit keyNotUsed();
}

void AudienceWindow::mouseDoubleClickEvent(QMouseEvent*)
{
    emit fullScreenWanted();
}

} // namespace kring::ui
