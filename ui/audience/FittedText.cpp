// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/FittedText.h"

#include "ui/widgets/LineBreaker.h"

#include <QPainter>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int step = 4;           // pixels between the sizes that are tried
constexpr int smallestOfAll = 24; // below this nobody at the back reads it

qreal widest(const QStringList& words, const QFontMetricsF& metrics)
{
    qreal width = 0;
    for (const QString& word : words)
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

/// The text in as few lines as `width` gives, each as near the others' length as words allow.
QStringList balancedLines(const LineBreaker& breaker, const QString& text, int width)
{
    QStringList best = breaker.lines(text, width);
    if (best.size() == 1)
        return best;
    int low = width / 2;
    int high = width;
    while (high - low > 4) {
        const int middle = (low + high) / 2;
        const QStringList lines = breaker.lines(text, middle);
        if (lines.size() == best.size()) {
            best = lines;
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

void cutToFit(FittedText& text, int lines, qreal width)
{
    if (text.lines.size() <= lines)
        return;
    text.lines = text.lines.mid(0, std::max(lines, 1));
    QString& last = text.lines.back();
    last = QFontMetricsF(text.font).elidedText(QString(last + u'…'), Qt::ElideRight, width);
}

} // namespace

qreal FittedText::width() const
{
    return widest(lines, QFontMetricsF(font));
}

FittedText fitText(QFont font, const QString& text, QSizeF box, FitSizes sizes)
{
    const FittedText largest = fitTexts(font, {text}, box, sizes, 0).front();
    const int least = std::max(sizes.smallest, int(largest.font.pixelSize() * sizes.yield));
    for (int size = largest.font.pixelSize() - step; size >= least; size -= step) {
        const FittedText smaller = fitTexts(font, {text}, box, {size, size, sizes.leading}, 0).front();
        if (smaller.lines.size() < largest.lines.size())
            return smaller;
    }
    return largest;
}

std::vector<FittedText> fitTexts(QFont font, const QStringList& texts, QSizeF box, FitSizes sizes, qreal gap)
{
    const int width = std::max(int(box.width()), 1);
    const QStringList words = texts.join(u' ').split(u' ', Qt::SkipEmptyParts);
    for (int size = sizes.largest;; size -= step) {
        font.setPixelSize(size);
        const LineBreaker breaker(font);
        std::vector<FittedText> fitted;
        qreal height = gap * size * qreal(texts.size() - 1);
        for (const QString& text : texts) {
            fitted.push_back({font, balancedLines(breaker, text, width), size * sizes.leading});
            height += fitted.back().height();
        }
        const bool breaksWords = size > sizes.smallest && widest(words, QFontMetricsF(font)) > width;
        if (height <= box.height() && !breaksWords)
            return fitted;
        if (size - step >= smallestOfAll)
            continue;
        // The last ones lose words first.
        int room = int(box.height() / (size * (sizes.leading + gap)));
        for (FittedText& text : fitted) {
            cutToFit(text, room, width);
            room -= int(text.lines.size());
            if (room < 0)
                text.lines.clear();
        }
        return fitted;
    }
}

void paintText(QPainter& painter, const FittedText& text, QPointF topLeft)
{
    painter.setFont(text.font);
    const QFontMetricsF metrics(text.font);
    // The capital letters' middle is the line's middle: what is set beside it lines up.
    const qreal baseline = (text.lineHeight + metrics.capHeight()) / 2;
    for (qsizetype i = 0; i < text.lines.size(); ++i)
        painter.drawText(topLeft + QPointF(0, text.lineHeight * qreal(i) + baseline), text.lines[i]);
}

} // namespace kring::ui
