// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QWidget>

namespace kring::test {

/// Makes this the window that keys go to, and waits until it is.
inline void activate(QWidget& window)
{
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
}

} // namespace kring::test
