// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audience/AudienceContent.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace kring::ui {

struct FittedText;

/// Draws what the room sees, at any size: measures are those of a picture 1920 wide and 1080 high, and a
/// picture of another shape is wider or higher than that before it is scaled. Nothing is set smaller than 40
/// pixels unless it would be cut.
class AudiencePainter
{
public:
    AudiencePainter(const Theme& theme, Scheme scheme);

    /// Fills `size` (in the painter's pixels). Parts that `dirty` does not touch may be left out.
    void paint(QPainter& painter, QSizeF size, const AudienceContent& content, const QRectF& dirty) const;

    /// The part of a picture of this size that differs where two contents differ in their time alone.
    static QRect timeArea(QSize size);

private:
    /// A picture being drawn, in its own measures.
    struct Sheet;

    void paintItem(Sheet& sheet) const;
    qreal paintHead(Sheet& sheet, bool withTitle) const;
    qreal paintClock(Sheet& sheet) const;
    void paintBar(Sheet& sheet, qreal top) const;
    void paintBody(Sheet& sheet, const QRectF& box) const;
    void paintLarge(Sheet& sheet, const QRectF& box, const QString& lead, const QString& text) const;
    void paintPoints(Sheet& sheet, const QRectF& box) const;
    void paintVoice(Sheet& sheet, const QRectF& box) const;
    void paintBreak(Sheet& sheet) const;
    void paintWaiting(Sheet& sheet) const;
    void paintEnded(Sheet& sheet) const;
    void paintNext(Sheet& sheet) const;

    void paintLead(Sheet& sheet, QPointF topLeft, const QString& text) const;
    void paintList(Sheet& sheet, const std::vector<FittedText>& texts, QPointF topLeft, qreal gap) const;
    void paintDigits(Sheet& sheet, const QString& digits, int size, QPointF topLeft) const;
    qreal digitsWidth(const QString& digits, int size) const;
    void paintRing(Sheet& sheet) const;
    void paintIcon(Sheet& sheet, const QString& name, QPointF topLeft, int size) const;

    QFont font(int size, Weight weight) const;
    QColor colourOf(TimeMood mood) const;

    const Theme& m_theme;
    Scheme m_scheme;
    const Colours& m_colours;
};

} // namespace kring::ui
