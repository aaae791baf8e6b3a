// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audience/AudiencePainter.h"
#include "ui/audience/FittedText.h"

namespace kring::ui {

namespace audience {

constexpr qreal margin = 96;
constexpr qreal bandHeight = 184;
constexpr int smallest = 40; // no text is smaller, unless it would be cut
constexpr int leadSize = 44;
constexpr int titleSize = 52;
constexpr int clockSize = 128;
constexpr qreal barTop = 240; // lower where the title needs more lines
constexpr qreal barHeight = 16;
constexpr FitSizes questionSizes{112, 72, 1.14, 0.8};

} // namespace audience

struct AudiencePainter::Sheet
{
    QPainter& painter;
    const AudienceContent& content;
    QRectF page;  ///< in the picture's own measures
    QRectF dirty; ///< likewise
    qreal scale = 1;

    bool hasBand() const { return !content.next.text.isEmpty(); }
    qreal left() const { return audience::margin; }
    qreal width() const { return page.width() - 2 * audience::margin; }
    qreal bodyBottom() const { return hasBand() ? page.height() - audience::bandHeight : page.height(); }
};

} // namespace kring::ui
