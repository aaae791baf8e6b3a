// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace kring::ui {

class AudienceWindow;
class Settings;

enum class ClickerKey { None, Next, Back, Blank };

/// What a presenter's clicker means by a key: PgDn, PgUp and full stop, and in the room's own window also B
/// and the arrows to the right and left.
ClickerKey clickerKey(int key, Qt::KeyboardModifiers modifiers, bool inRoomWindow);

/// Hears a clicker: in the room's window always; everywhere else outside text fields, sheets and menus if the
/// settings say so. A key held down counts once.
class Clicker final : public QObject
{
    Q_OBJECT

public:
    Clicker(const AudienceWindow& window, const Settings& settings, QObject* parent = nullptr);

signals:
    void pressed(kring::ui::ClickerKey key);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool listensIn(const QWidget& widget) const;

    const AudienceWindow& m_window;
    const Settings& m_settings;
};

} // namespace kring::ui
