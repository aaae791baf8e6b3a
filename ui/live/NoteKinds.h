// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <array>

namespace kring::ui {

/// The kinds of note that have a key at the note-taker's desk: Alt+1 to Alt+9 in this order. The first one is
/// the kind of a note that is to be sorted later.
const std::array<QString, 9>& deskKinds();

/// The icon (Lucide name) and the hue that go with a kind of note, beside its word. A workspace's own kinds
/// look like a plain note.
QString noteKindIcon(const QString& kind);
int noteKindHue(const QString& kind); ///< index into Colours::kinds, or -1 for the accent
const QColor& noteKindColour(const Colours& colours, const QString& kind);

} // namespace kring::ui
