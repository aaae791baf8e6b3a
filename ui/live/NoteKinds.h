// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/theme/Theme.h"

#include <array>
#include <functional>

class QMenu;

namespace kring::ui {

/// The kinds of note that have a key at the note-taker's desk: Alt+1 to Alt+9 in this order. The first one is
/// the kind of a note that is to be sorted later.
const std::array<QString, 9>& deskKinds();

/// The icon (Lucide name) and the hue that go with a kind of note, beside its word. A workspace's own kinds
/// look like a plain note.
QString noteKindIcon(const QString& kind);
int noteKindHue(const QString& kind); ///< index into Colours::kinds, or -1 for the accent
const QColor& noteKindColour(const Colours& colours, const QString& kind);

/// Fills a menu with the vocabulary's kinds that have no number at the desk; each has a letter of its own.
void fillOtherKinds(QMenu& menu, const session::Vocabulary& vocabulary, session::Language words,
                    const std::function<void(const QString& kind)>& choose);

/// Fills a menu with the tags of 4M, by the keys 1 to 4, and 0 for none.
void fillTags(QMenu& menu, const session::Vocabulary& vocabulary, session::Language words, const QString& now,
              const std::function<void(const QString& m4)>& choose);

} // namespace kring::ui
