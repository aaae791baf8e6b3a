// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kring::ui {

/// Somebody's words for a menu, where & would announce a key.
inline QString menuText(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace kring::ui
