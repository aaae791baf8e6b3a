// SPDX-License-Identifier: GPL-3.0-or-later
// The faces of the picture: an item, a break, before the start and after the end.
#include "ui/audience/AudienceParts.h"
#include "ui/audience/AudienceSheet.h"
#include "ui/widgets/RowPainting.h"

#include <algorithm>
#include <cmath>

namespace kring::ui {

using namespace audience;

namespace {

constexpr qreal ringWidth = 644; // kept for the ring of dots where there is one
constexpr qreal overlineMiddle = 113;
constexpr qreal clockMiddle = 146;

} // namespace

qreal AudiencePainter::paintClock(Sheet& sheet) const
{
    const AudienceContent& content = sheet.content;
    QPainter& painter = sheet.painter;
    const qreal right = sheet.left() + sheet.width();
    const FittedText word =
        fitText(font(leadSize, content.mood == TimeMood::Calm ? Weight::Regular : Weight::Strong),
                content.timeWord, {560, 120}, {leadSize, smallest});
    const qreal wordWidth = content.timeWord.isEmpty() ? 0 : word.width();
    painter.setPen(content.mood == TimeMood::Calm ? m_colours.muted : colourOf(content.mood));
    if (content.time.isEmpty()) {
        paintText(painter, word, {right - wordWidth, clockMiddle + 31 - word.height() / 2});
        return right - wordWidth;
    }
    // The word stands on the figures' line.
    const qreal capital = QFontMetricsF(font(clockSize, Weight::Strong)).capHeight();
    const qreal baseline = clockMiddle + capital / 2;
    const qreal wordCapital = QFontMetricsF(word.font).capHeight();
    paintText(painter, word,
              {right - wordWidth,
               baseline - wordCapital / 2 - word.lineHeight / 2 - word.height() + word.lineHeight});
    const qreal left = right - wordWidth - (wordWidth > 0 ? 28 : 0) - digitsWidth(content.time, clockSize);
    painter.setPen(colourOf(content.mood));
    paintDigits(sheet, content.time, clockSize, {left, clockMiddle - capital / 2});
    return left;
}

void AudiencePainter::paintBar(Sheet& sheet, qreal top) const
{
    const AudienceContent& content = sheet.content;
    const QRectF bar(sheet.left(), top, sheet.width(), barHeight);
    QColor ground = m_colours.text;
    ground.setAlphaF(0.16F);
    paintBox(sheet.painter, bar, ground, {}, barHeight / 2);
    QRectF done = bar;
    done.setWidth(std::max(bar.width() * *content.progress, barHeight));
    paintBox(sheet.painter, done, content.mood == TimeMood::Calm ? m_colours.accent : colourOf(content.mood),
             {}, barHeight / 2);
}

qreal AudiencePainter::paintHead(Sheet& sheet, bool withTitle) const
{
    const AudienceContent& content = sheet.content;
    QPainter& painter = sheet.painter;
    const qreal right = content.timeWord.isEmpty() ? sheet.left() + sheet.width() : paintClock(sheet) - 64;
    const qreal width = right - sheet.left();
    const int overlineSize = withTitle ? smallest : titleSize;
    const FittedText overline =
        fitText(font(overlineSize, Weight::Strong), content.overline, {width, 64}, {overlineSize, smallest});
    painter.setPen(m_colours.accent);
    paintText(painter, overline,
              {sheet.left(), (withTitle ? overlineMiddle : clockMiddle) - overline.lineHeight / 2});
    qreal bottom = content.timeWord.isEmpty() ? overlineMiddle + 40 : barTop - 30;
    if (withTitle) {
        const qreal top = content.overline.isEmpty() ? margin : overlineMiddle + 33;
        FittedText title =
            fitText(font(titleSize, Weight::Strong), content.title, {width, 66}, {titleSize, smallest});
        if (title.font.pixelSize() < smallest) // more lines before smaller letters
            title =
                fitText(font(titleSize, Weight::Strong), content.title, {width, 168}, {titleSize, smallest});
        painter.setPen(m_colours.text);
        paintText(painter, title, {sheet.left(), top});
        bottom = std::max(bottom, top + title.height());
    }
    if (!content.progress)
        return bottom;
    const qreal bar = std::max(barTop, bottom + 20);
    paintBar(sheet, bar);
    return bar + barHeight;
}

void AudiencePainter::paintItem(Sheet& sheet) const
{
    const AudienceContent& content = sheet.content;
    // With nothing else to show, the item's own title is what the room reads.
    const bool hasBody = !content.question.isEmpty() || !content.text.isEmpty() ||
                         !content.points.isEmpty() || !content.voice.empty();
    const qreal top = paintHead(sheet, hasBody) + 40;
    const QRectF box(sheet.left(), top, sheet.width(), sheet.bodyBottom() - 40 - top);
    if (!sheet.dirty.intersects(box))
        return;
    if (hasBody)
        paintBody(sheet, box);
    else
        paintLarge(sheet, box, {}, content.title);
}

void AudiencePainter::paintBody(Sheet& sheet, const QRectF& box) const
{
    const AudienceContent& content = sheet.content;
    if (!content.text.isEmpty())
        paintLarge(sheet, box, {}, content.text);
    else if (!content.question.isEmpty())
        paintLarge(sheet, box, content.questionLead, content.question);
    else if (!content.voice.empty())
        paintVoice(sheet, box);
    else
        paintPoints(sheet, box);
}

void AudiencePainter::paintLarge(Sheet& sheet, const QRectF& box, const QString& lead,
                                 const QString& text) const
{
    const qreal leadHeight = lead.isEmpty() ? 0 : 88;
    const FittedText large =
        fitText(font(112, Weight::Strong), text, {box.width(), box.height() - leadHeight}, questionSizes);
    qreal top = box.top() + (box.height() - leadHeight - large.height()) / 2;
    if (!lead.isEmpty())
        paintLead(sheet, {box.left(), top}, lead);
    sheet.painter.setPen(m_colours.text);
    paintText(sheet.painter, large, {box.left(), top + leadHeight});
}

void AudiencePainter::paintPoints(Sheet& sheet, const QRectF& box) const
{
    constexpr qreal leadHeight = 88;
    constexpr qreal gap = 0.45;
    const auto texts = fitTexts(font(72, Weight::Strong), sheet.content.points,
                                {box.width() - 56, box.height() - leadHeight}, {72, smallest, 1.2}, gap);
    qreal height = leadHeight;
    for (const FittedText& text : texts)
        height += text.height() + gap * text.font.pixelSize();
    const qreal top = box.top() + std::max((box.height() - height) / 2, 0.0);
    paintLead(sheet, {box.left(), top}, sheet.content.pointsLead);
    paintList(sheet, texts, {box.left(), top + leadHeight}, gap);
}

void AudiencePainter::paintVoice(Sheet& sheet, const QRectF& box) const
{
    constexpr qreal rowHeight = 104;
    constexpr qreal nameWidth = 480;
    constexpr qreal figuresWidth = 400;
    QPainter& painter = sheet.painter;
    const auto& voice = sheet.content.voice;
    qreal top = box.top() + (box.height() - 88 - rowHeight * qreal(voice.size())) / 2;
    paintLead(sheet, {box.left(), top}, sheet.content.voiceLead);
    top += 88;
    for (const AudienceVoice& side : voice) {
        const qreal middle = top + rowHeight / 2;
        const auto write = [&](const QString& text, Weight weight, qreal left, qreal width,
                               const QColor& colour) {
            const FittedText fitted =
                fitText(font(leadSize, weight), text, {width, rowHeight}, {leadSize, smallest});
            painter.setPen(colour);
            paintText(painter, fitted, {left, middle - fitted.height() / 2});
        };
        write(side.side, Weight::Strong, box.left(), nameWidth - 24, m_colours.text);
        const QRectF bar(box.left() + nameWidth, middle - 16, box.width() - nameWidth - figuresWidth, 32);
        QColor ground = m_colours.text;
        ground.setAlphaF(0.12F);
        paintBox(painter, bar, ground, {}, 16);
        QRectF time = bar;
        time.setWidth(std::max(bar.width() * std::min(side.time, 1.0), 1.0));
        paintBox(painter, time, m_colours.accent, {}, std::min(16.0, time.width() / 2));
        painter.fillRect(
            QRectF(bar.left() + bar.width() * std::min(side.presence, 1.0) - 4, middle - 34, 8, 68),
            m_colours.text);
        const QString figures = Words::tr("%1% and %2%", "share of the time beside share of those present")
                                    .arg(std::lround(side.time * 100))
                                    .arg(std::lround(side.presence * 100));
        // Figures end under one another, at the margin.
        const qreal width = std::min(
            QFontMetricsF(font(leadSize, Weight::Regular)).horizontalAdvance(figures) + 1, figuresWidth - 40);
        write(figures, Weight::Regular, box.right() - width, width, m_colours.text);
        top += rowHeight;
    }
}

void AudiencePainter::paintBreak(Sheet& sheet) const
{
    const AudienceContent& content = sheet.content;
    QPainter& painter = sheet.painter;
    const qreal width = sheet.width() - ringWidth;
    paintRing(sheet);
    paintIcon(sheet, QStringLiteral("coffee"), {sheet.left(), 105}, 64);
    painter.setPen(m_colours.accent);
    const FittedText overline =
        fitText(font(titleSize, Weight::Strong), content.overline, {width - 88, 128}, {titleSize, smallest});
    paintText(painter, overline, {sheet.left() + 88, 137 - overline.lineHeight / 2});
    if (content.time.isEmpty())
        return;
    // As large as what is left of the height lets them be, above the band.
    const qreal room = sheet.bodyBottom() - 330;
    const int digits = int(std::min(room * 0.62, 374.0));
    const qreal capital = QFontMetricsF(font(digits, Weight::Strong)).capHeight();
    const qreal top = 250 + (sheet.bodyBottom() - 250 - 60 - 160 - capital) / 2;
    painter.setPen(m_colours.text);
    paintText(painter, fitText(font(96, Weight::Strong), content.title, {width, 112}, {96, 56}),
              {sheet.left(), top});
    // It stands still by itself: set as text is, and by its ink at the line that the words begin at.
    painter.setFont(font(digits, Weight::Strong));
    const qreal bearing = QFontMetricsF(painter.font()).leftBearing(content.time.front());
    painter.drawText(QPointF(sheet.left() - bearing + 4, top + 160 + capital), content.time);
}

void AudiencePainter::paintWaiting(Sheet& sheet) const
{
    const AudienceContent& content = sheet.content;
    QPainter& painter = sheet.painter;
    constexpr qreal gap = 0.5;
    const qreal width = sheet.width() - ringWidth;
    const qreal height = sheet.page.height() - 2 * margin;
    paintRing(sheet);

    const auto rules = content.points.isEmpty()
                           ? std::vector<FittedText>()
                           : fitTexts(font(leadSize, Weight::Regular), content.points,
                                      {width - 56, height * 0.38}, {leadSize, smallest, 1.25}, gap);
    qreal rulesHeight = content.points.isEmpty() ? 0 : 148;
    for (const FittedText& rule : rules)
        rulesHeight += rule.height() + gap * rule.font.pixelSize();
    const qreal timeHeight = content.time.isEmpty() ? 0 : 92;
    const FittedText title = fitText(font(96, Weight::Strong), content.title,
                                     {width, height - rulesHeight - timeHeight - 84}, {96, 56, 1.14});

    qreal top = margin + std::max((height - 84 - title.height() - timeHeight - rulesHeight) / 2, 0.0);
    painter.setPen(m_colours.accent);
    paintText(painter, fitText(font(56, Weight::Strong), content.overline, {width, 72}, {56, smallest}),
              {sheet.left(), top});
    top += 84;
    painter.setPen(m_colours.text);
    paintText(painter, title, {sheet.left(), top});
    top += title.height();
    if (!content.time.isEmpty()) {
        const FittedText time =
            fitText(font(titleSize, Weight::Strong), content.time, {width, 72}, {titleSize, smallest});
        paintText(painter, time, {sheet.left(), top + 20});
        painter.setPen(m_colours.muted);
        const qreal used = time.width() + 28;
        paintText(painter,
                  fitText(font(titleSize, Weight::Regular), content.timeWord,
                          {std::max(width - used, 1.0), 72}, {titleSize, smallest}),
                  {sheet.left() + used, top + 20});
        top += timeHeight;
    }
    if (rules.empty())
        return;
    painter.fillRect(QRectF(sheet.left(), top + 32, width, 2), m_colours.line);
    painter.setPen(m_colours.text);
    paintText(painter,
              fitText(font(leadSize, Weight::Strong), content.pointsLead, {width, 60}, {leadSize, smallest}),
              {sheet.left(), top + 68});
    paintList(sheet, rules, {sheet.left(), top + 148}, gap);
}

void AudiencePainter::paintEnded(Sheet& sheet) const
{
    const AudienceContent& content = sheet.content;
    QPainter& painter = sheet.painter;
    const qreal width = sheet.width() - ringWidth;
    const qreal room = sheet.bodyBottom() - 2 * margin;
    paintRing(sheet);
    const FittedText title =
        fitText(font(144, Weight::Strong), content.title, {width, room * 0.6}, {144, 72, 1.14});
    const FittedText about = fitText(font(titleSize, Weight::Regular), content.overline, {width, room * 0.38},
                                     {titleSize, smallest, 1.2});
    const qreal top = margin + (room - title.height() - 32 - about.height()) / 2;
    painter.setPen(m_colours.text);
    paintText(painter, title, {sheet.left(), top});
    painter.setPen(m_colours.muted);
    paintText(painter, about, {sheet.left(), top + title.height() + 32});
}

} // namespace kring::ui
