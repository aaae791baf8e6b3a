// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audience/Room.h"

namespace kring::ui {

/// What stands in place of the page's private parts while the room can see the page: what the room's window
/// shows, and how to come back.
class SafeView final : public QWidget
{
    Q_OBJECT

public:
    SafeView(Room& room, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace kring::ui
