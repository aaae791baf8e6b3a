// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace kring::ui {

/// Something the user can do. Menus, buttons' hints, the sheet of shortcuts (F1) and the tests all read the
/// same table, so that what is shown is what works.
struct Command
{
    QString id;               ///< "live.next": stable, for tests and settings
    QString text;             ///< translated: "Next item"
    QString icon;             ///< name in the icon set, or empty
    QList<QKeySequence> keys; ///< the first one is shown
    std::function<void()> run;
    std::function<bool()> isEnabled = [] { return true; };
};

using Commands = std::vector<Command>;

} // namespace kring::ui
