// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Window.h"

#include <QApplication>
#include <QMainWindow>

namespace kring::app {

int runWindow(QApplication& application, const QString& file)
{
    QMainWindow window;
    window.setWindowFilePath(file);
    window.show();
    return application.exec();
}

} // namespace kring::app
