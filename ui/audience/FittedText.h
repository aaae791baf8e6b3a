// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace kring::ui {

/// How a text is set to be read from afar: as large as its box lets it, in lines of about the same length.
struct FittedText
{
    QFont font;
    QStringList lines;
    qreal lineHeight = 0;

    qreal height() const { return lineHeight * qreal(lines.size()); }
    qreal width() const; ///< of the longest line
};

/// The sizes to try, in pixels, the largest first. What does not fit at the smallest is set smaller still,
/// and in the end loses its last words to an ellipsis.
struct FitSizes
{
    int largest;
    int smallest;
    qreal leading = 1.16; ///< line height, in sizes
    qreal yield = 1.0;    ///< this much smaller, or less, is better if it saves a line
};

/// Sets `text` in `font`'s face within `box`. No word is broken unless it is longer than a line at the
/// smallest size.
FittedText fitText(QFont font, const QString& text, QSizeF box, FitSizes sizes);

/// Several texts at one size, one after another with `gap` sizes between them, all within `box`.
std::vector<FittedText> fitTexts(QFont font, const QStringList& texts, QSizeF box, FitSizes sizes, qreal gap);

/// Draws the lines from the top left corner. The pen is the painter's.
void paintText(QPainter& painter, const FittedText& text, QPointF topLeft);

} // namespace kring::ui
