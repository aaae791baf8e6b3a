// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audience/Room.h"

#include <QMenu>

namespace kring::ui {

/// What can be chosen for the room, as things stand when it opens.
class RoomMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RoomMenu(Room& room, QWidget* parent = nullptr);

signals:
    void textWanted();
    void safeViewWanted();

private:
    void addWindow(Room& room);
    void addTime(Room& room);
    void addTheme(Room& room);
    QAction* addChoice(QMenu& menu, const QString& text, bool isChosen, const std::function<void()>& choose);
};

} // namespace kring::ui
