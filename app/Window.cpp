// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Window.h"

#include "app/Application.h"
#include "app/cli/Console.h"

#include <QApplication>
#include <QMessageBox>

namespace kring::app {

int runWindow(QApplication& application, const QString& file)
{
    Application kring(application);
    if (const auto started = kring.start(file); !started) {
        cli::complain(started.failure().sentence);
        // There is no window yet that the sentence could stand in.
        QMessageBox box(QMessageBox::Warning, QStringLiteral("Kring"), started.failure().sentence);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return 1;
    }
    return application.exec();
}

} // namespace kring::app
