// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QPainter>

namespace kring::ui {

/// A word or a name in the middle of a low box, to the left: on one line where it has room, else on two smaller
/// ones; only what does not fit there either is cut.
void paintFitted(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text, const QColor& colour);

} // namespace kring::ui
