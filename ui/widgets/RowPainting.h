// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/LineBreaker.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace kring::ui {

/// A filled rounded rectangle with a border drawn inside its edge; either colour may be invalid for none.
void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal radius,
              qreal borderWidth = 1);

/// The lines under one another from `top`, the first one's box beginning at (left, top).
void paintLines(QPainter& painter, const LineBreaker& breaker, const QStringList& lines, int left, int top,
                const QColor& colour);

/// An icon of the set, at its place in whole pixels.
void paintIcon(QPainter& painter, const Theme& theme, const QString& name, const QColor& colour,
               QPoint topLeft, int size);

} // namespace kring::ui
