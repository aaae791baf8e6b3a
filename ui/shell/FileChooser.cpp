// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileChooser.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace kring::ui {

namespace {

QString filter()
{
    return QCoreApplication::translate("FileChooser", "Kring workspaces (*.kring)");
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

FileChooser FileChooser::system()
{
    return {
        [](QWidget* parent, const QString& title) {
            return QFileDialog::getOpenFileName(parent, title, documents(), filter());
        },
        [](QWidget* parent, const QString& title) {
            QString path = QFileDialog::getSaveFileName(parent, title, documents(), filter());
            if (!path.isEmpty() && !path.endsWith(QLatin1String(".kring")))
                path += QStringLiteral(".kring");
            return path;
        },
    };
}

} // namespace kring::ui
