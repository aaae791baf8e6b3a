// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Side.h"
#include "core/session/Vocabulary.h"
#include "ui/theme/Theme.h"

namespace kring::ui {

/// The hue of a perspective beside its word: one for lived experience, one for staff, for managers, for
/// research and for others.
const QColor& perspectiveColour(const Colours& colours, const QString& perspective, session::Side side);

/// The same where nobody says the side: the one that the perspective usually belongs to.
const QColor& perspectiveColour(const Colours& colours, const session::Vocabulary& vocabulary,
                                const QString& perspective);

} // namespace kring::ui
