// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ImportSteps.h"

#include "ui/people/PersonWords.h"
#include "ui/widgets/RowPainting.h"

#include <QPainter>

namespace kring::ui {

namespace {

constexpr int ring = 22;
constexpr int gap = 8;
constexpr int dash = 24;

} // namespace

ImportSteps::ImportSteps(const Theme& theme, const QStringList& words, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(words)
{
    setCurrent(0);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ImportSteps::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_words.size()).arg(m_words.value(step)));
    update();
}

QSize ImportSteps::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Label, Weight::Strong));
    int width = 0;
    for (const QString& word : m_words)
        width += ring + gap + metrics.horizontalAdvance(word) + 2 * gap + dash;
    return {width - dash - 2 * gap + 2, ring + 4};
}

void ImportSteps::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = m_theme.font(TextSize::Small, Weight::Strong);
    int left = 1;
    for (int step = 0; step < int(m_words.size()); ++step) {
        const bool isBehind = step < m_current;
        const bool isNow = step == m_current;
        const QRect circle(left, (height() - ring) / 2, ring, ring);
        paintBox(painter, circle, isBehind ? colours.accent : QColor(),
                 isBehind || isNow ? colours.accent : colours.strongLine, ring / 2.0, isNow ? 2 : 1.2);
        if (isBehind)
            paintIcon(painter, m_theme, QStringLiteral("check"), colours.onAccent,
                      {circle.left() + 4, circle.top() + 4}, ring - 8);
        else
            paintCell(painter, circle, small, isNow ? colours.accent : colours.muted,
                      QString::number(step + 1), Qt::AlignHCenter);
        left += ring + gap;
        const QFont font = m_theme.font(TextSize::Label, isNow ? Weight::Strong : Weight::Regular);
        const int wide =
            QFontMetrics(m_theme.font(TextSize::Label, Weight::Strong)).horizontalAdvance(m_words[step]);
        paintCell(painter, {left, 0, wide + 1, height()}, font, isNow ? colours.text : colours.muted,
                  m_words[step]);
        left += wide + gap;
        if (step + 1 < int(m_words.size())) {
            painter.setPen(colours.strongLine);
            painter.drawLine(left, height() / 2, left + dash, height() / 2);
        }
        left += dash + gap;
    }
}

} // namespace kring::ui
