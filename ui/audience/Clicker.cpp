// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/Clicker.h"

#include "ui/audience/AudienceWindow.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Sheet.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace kring::ui {

namespace {

/// Somebody writes here, or answers a question that stands over the page.
bool isTaken(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
            qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
            qobject_cast<const QComboBox*>(widget) || qobject_cast<const Sheet*>(widget))
            return true;
    }
    return false;
}

} // namespace

ClickerKey clickerKey(int key, Qt::KeyboardModifiers modifiers, bool inRoomWindow)
{
    if (modifiers & ~Qt::KeypadModifier)
        return ClickerKey::None;
    switch (key) {
    case Qt::Key_PageDown:
        return ClickerKey::Next;
    case Qt::Key_PageUp:
        return ClickerKey::Back;
    case Qt::Key_Period:
        return ClickerKey::Blank;
    case Qt::Key_Right:
        return inRoomWindow ? ClickerKey::Next : ClickerKey::None;
    case Qt::Key_Left:
        return inRoomWindow ? ClickerKey::Back : ClickerKey::None;
    case Qt::Key_B:
        return inRoomWindow ? ClickerKey::Blank : ClickerKey::None;
    default:
        return ClickerKey::None;
    }
}

Clicker::Clicker(const AudienceWindow& window, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{
    qApp->installEventFilter(this);
}

bool Clicker::listensIn(const QWidget& widget) const
{
    if (widget.window() == &m_window)
        return true;
    return m_settings.clickerEverywhere() && !QApplication::activePopupWidget() && !isTaken(&widget);
}

bool Clicker::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* widget = qobject_cast<const QWidget*>(object);
    if (!widget)
        return false;
    const auto* press = static_cast<const QKeyEvent*>(event);
    const ClickerKey key = clickerKey(press->key(), press->modifiers(), widget->window() == &m_window);
    if (key == ClickerKey::None || !listensIn(*widget))
        return false;
    if (!press->isAutoRepeat())
        emit pressed(key);
    return true;
}

} // namespace kring::ui
