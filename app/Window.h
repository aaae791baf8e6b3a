// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace kring::app {

/// Opens the window, with the workspace in `file` unless that is empty, and runs until it is closed. Gives
/// the program's exit code.
int runWindow(QApplication& application, const QString& file);

} // namespace kring::app
