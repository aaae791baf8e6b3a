// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace kring::ui {

/// Asks the user for a file. A seam: tests put functions here that answer at once. An empty answer means that
/// the user thought better of it.
struct FileChooser
{
    std::function<QString(QWidget*, const QString& title)> openWorkspace;
    std::function<QString(QWidget*, const QString& title)> newWorkspace;
    /// A format to bring in, and where to put one that goes out.
    std::function<QString(QWidget*)> openFormat = {};
    std::function<QString(QWidget*, const QString& name)> saveFormat = {};

    /// The system's own dialogs.
    static FileChooser system();
};

} // namespace kring::ui
