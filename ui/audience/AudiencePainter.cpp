// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the picture and what all its faces share; the faces themselves are in AudienceFaces.cpp.
#include "ui/audience/AudiencePainter.h"

#include "ui/audience/AudienceSheet.h"
#include "ui/widgets/RowPainting.h"

#include <algorithm>
#include <cmath>

namespace kring::ui {

using namespace audience;

namespace {

constexpr QSizeF smallestPage(1920, 1080);
constexpr qreal timeBottom = 360; // of the clock and its bar, under a title of three lines

qreal scaleOf(QSizeF size)
{
    return std::min(size.width() / smallestPage.width(), size.height() / smallestPage.height());
}

/// Narrower than text of this size: a time is read as one word.
qreal cellOf(QChar character, const QFontMetricsF& metrics)
{
    return character.isDigit() ? metrics.horizontalAdvance(u'0') * 0.96
                               : metrics.horizontalAdvance(character) * 0.94;
}

} // namespace

AudiencePainter::AudiencePainter(const Theme& theme, Scheme scheme)
    : m_theme(theme)
    , m_scheme(scheme)
    , m_colours(Theme::coloursOf(scheme))
{}

QRect AudiencePainter::timeArea(QSize size)
{
    return {0, 0, size.width(), int(std::ceil(timeBottom * scaleOf(size)))};
}

void AudiencePainter::paint(QPainter& painter, QSizeF size, const AudienceContent& content,
                            const QRectF& dirty) const
{
    const qreal scale = scaleOf(size);
    painter.fillRect(QRectF({}, size), m_colours.ground);
    if (content.face == AudienceContent::Face::Blank || scale <= 0)
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    Sheet sheet{painter, content, QRectF({}, size / scale),
                QRectF(dirty.topLeft() / scale, dirty.size() / scale), scale};
    switch (content.face) {
    case AudienceContent::Face::Blank:
        break;
    case AudienceContent::Face::Waiting:
        paintWaiting(sheet);
        break;
    case AudienceContent::Face::Item:
        paintItem(sheet);
        break;
    case AudienceContent::Face::Break:
        paintBreak(sheet);
        break;
    case AudienceContent::Face::Text:
        paintBody(sheet, sheet.page.adjusted(margin, margin, -margin, -margin));
        break;
    case AudienceContent::Face::Ended:
        paintEnded(sheet);
        break;
    }
    if (sheet.hasBand() && dirty.bottom() > sheet.bodyBottom() * scale)
        paintNext(sheet);
    painter.restore();
}

QFont AudiencePainter::font(int size, Weight weight) const
{
    QFont font = m_theme.font(TextSize::Clock, weight);
    font.setPixelSize(size);
    return font;
}

QColor AudiencePainter::colourOf(TimeMood mood) const
{
    switch (mood) {
    case TimeMood::Calm:
        return m_colours.text;
    case TimeMood::Ending:
        return m_colours.warning;
    case TimeMood::LongOver:
        return m_colours.danger;
    }
    Q_UNREACHABLE();
}

void AudiencePainter::paintNext(Sheet& sheet) const
{
    const AudienceNext& next = sheet.content.next;
    QPainter& painter = sheet.painter;
    const QRectF band(0, sheet.page.height() - bandHeight, sheet.page.width(), bandHeight + 1);
    painter.fillRect(band, m_colours.card);
    painter.fillRect(QRectF(0, band.top(), band.width(), 2), m_colours.line);

    const qreal middle = band.top() + bandHeight / 2;
    const auto paintLine = [&](const FittedText& text, qreal left, const QColor& colour) {
        painter.setPen(colour);
        paintText(painter, text, {left, middle - text.height() / 2});
        return text.width();
    };
    const QSizeF whole(sheet.width(), bandHeight - 16);
    qreal left = sheet.left();
    left += paintLine(fitText(font(leadSize, Weight::Regular), next.lead, whole, {leadSize, smallest}), left,
                      m_colours.muted);
    paintIcon(sheet, next.icon, {left + 48, middle - 26}, 52);
    left += 48 + 52 + 24;
    qreal right = sheet.left() + sheet.width();
    if (!next.when.isEmpty()) {
        const FittedText when =
            fitText(font(titleSize, Weight::Regular), next.when, whole, {titleSize, smallest});
        right -= paintLine(when, right - when.width(), m_colours.text) + 48;
    }
    paintLine(fitText(font(titleSize, Weight::Strong), next.text, {right - left, bandHeight - 16},
                      {titleSize, smallest}),
              left, m_colours.text);
}

void AudiencePainter::paintLead(Sheet& sheet, QPointF topLeft, const QString& text) const
{
    QPainter& painter = sheet.painter;
    const FittedText lead =
        fitText(font(leadSize, Weight::Strong), text, {sheet.width() - 46, 60}, {leadSize, smallest});
    paintBox(painter, QRectF(topLeft.x(), topLeft.y() + lead.lineHeight / 2 - 12, 24, 24), m_colours.accent,
             {}, 12);
    painter.setPen(m_colours.accent);
    paintText(painter, lead, topLeft + QPointF(46, 0));
}

void AudiencePainter::paintList(Sheet& sheet, const std::vector<FittedText>& texts, QPointF topLeft,
                                qreal gap) const
{
    QPainter& painter = sheet.painter;
    for (const FittedText& text : texts) {
        if (text.lines.isEmpty())
            continue;
        const qreal dot = 16;
        paintBox(painter, QRectF(topLeft.x() + 4, topLeft.y() + (text.lineHeight - dot) / 2, dot, dot),
                 m_colours.accent, {}, dot / 2);
        painter.setPen(m_colours.text);
        paintText(painter, text, topLeft + QPointF(56, 0));
        topLeft.ry() += text.height() + gap * text.font.pixelSize();
    }
}

qreal AudiencePainter::digitsWidth(const QString& digits, int size) const
{
    const QFontMetricsF metrics(font(size, Weight::Strong));
    qreal width = 0;
    for (const QChar character : digits)
        width += cellOf(character, metrics);
    return width;
}

void AudiencePainter::paintDigits(Sheet& sheet, const QString& digits, int size, QPointF topLeft) const
{
    // In cells of equal width, so that a running clock stands still; topLeft is where the capitals begin.
    const QFont face = font(size, Weight::Strong);
    const QFontMetricsF metrics(face);
    sheet.painter.setFont(face);
    qreal left = topLeft.x();
    for (const QChar character : digits) {
        const qreal width = cellOf(character, metrics);
        const qreal inset = (width - metrics.horizontalAdvance(character)) / 2;
        sheet.painter.drawText(QPointF(left + inset, topLeft.y() + metrics.capHeight()), QString(character));
        left += width;
    }
}

void AudiencePainter::paintRing(Sheet& sheet) const
{
    // The program's mark, people around a table, where there is room beside the words.
    constexpr int dots = 7;
    constexpr qreal radius = 244;
    constexpr double turn = 2 * 3.14159265358979 / dots;
    const QPointF centre(sheet.page.width() - margin - 300, (sheet.bodyBottom() - 20) / 2);
    for (int i = 0; i < dots; ++i) {
        const QPointF at = centre + radius * QPointF(std::sin(turn * i), -std::cos(turn * i));
        const qreal size = i == 0 ? 56 : 44;
        QColor colour = m_colours.accent;
        colour.setAlphaF(i == 0 ? 1.0F : 0.16F);
        paintBox(sheet.painter, QRectF(at - QPointF(size, size), QSizeF(2 * size, 2 * size)), colour, {},
                 size);
    }
}

void AudiencePainter::paintIcon(Sheet& sheet, const QString& name, QPointF topLeft, int size) const
{
    const qreal ratio = sheet.scale * sheet.painter.device()->devicePixelRatioF();
    sheet.painter.drawPixmap(QRectF(topLeft, QSizeF(size, size)),
                             m_theme.pixmap(name, m_colours.accent, size, std::max(ratio, 0.25)), {});
}

} // namespace kring::ui
