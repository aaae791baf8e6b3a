// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace kring::ui {

/// Something the user can do. Menus, buttons' hints, the sheet of shortcuts (F1), the palette (Ctrl+K) and
/// the tests all read the same table, so that what is shown is what works. A key that acts in a list is told
/// here too, but it is the list that listens to it.
struct Command
{
    QString id;               ///< "live.next": stable, for tests and settings
    QString text;             ///< translated: "Next item"
    QString icon;             ///< name in the icon set, or empty
    QList<QKeySequence> keys; ///< the first one is shown
    std::function<void()> run;
    std::function<bool()> isEnabled = [] { return true; };
    QString where = {}; ///< empty: everywhere on the page; otherwise the list that must have the focus, by
                        ///< its name on the screen
    QString otherWords = {}; ///< translated: what else somebody may look for it by in the palette
};

using Commands = std::vector<Command>;

} // namespace kring::ui
