// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileChooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>

namespace kring::ui {

namespace {

QString filter()
{
    return QCoreApplication::translate("FileChooser", "Kring workspaces (*.kring)");
}

QString formatFilter()
{
    return QCoreApplication::translate("FileChooser", "Formats (*.json)");
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
        [](QWidget* parent) {
            return QFileDialog::getOpenFileName(
                parent, QCoreApplication::translate("FileChooser", "Bring in a format"), documents(),
                formatFilter());
        },
        [](QWidget* parent, const QString& name) {
            static const QRegularExpression awkward(QStringLiteral("[/\\\\:*?\"<>|]"));
            const QString suggestion = QDir(documents()).filePath(QString(name).remove(awkward) + u".json");
            QString path = QFileDialog::getSaveFileName(
                parent, QCoreApplication::translate("FileChooser", "Save the format as a file"), suggestion,
                formatFilter());
            if (!path.isEmpty() && !path.endsWith(QLatin1String(".json")))
                path += QStringLiteral(".json");
            return path;
        },
    };
}

} // namespace kring::ui
