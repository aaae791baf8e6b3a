// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/TimeView.h"

#include "ui/widgets/RowPainting.h"

#include <QAccessible>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int barHeight = 6;
constexpr int textHeight = 20;

} // namespace

TimeView::TimeView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimeView::show(const TimeFace& face)
{
    if (face == m_face)
        return;
    TimeFace sameButDigits = face;
    sameButDigits.digits = m_face.digits;
    const bool onlyDigits = sameButDigits == m_face;
    const bool resized = face.hasBar != m_face.hasBar;
    const bool spokenChanged = face.spoken != m_face.spoken;
    m_face = face;
    if (resized)
        updateGeometry();
    if (spokenChanged) {
        setAccessibleName(face.spoken);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    if (onlyDigits)
        update(digitsRect());
    else
        update();
}

void TimeView::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

QFont TimeView::digitFont() const
{
    QFont font = m_theme.font(TextSize::Clock, Weight::Strong);
    if (m_compact)
        font.setPixelSize(font.pixelSize() * 5 / 6);
    return font;
}

QRect TimeView::digitsRect() const
{
    return {0, 0, width(), digitFont().pixelSize()};
}

QSize TimeView::sizeHint() const
{
    return {280, digitsRect().height() + (m_face.hasBar ? 6 + barHeight + 6 + textHeight : 2)};
}

QSize TimeView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

QColor TimeView::colourOf(TimeMood mood) const
{
    const Colours& colours = m_theme.colours();
    switch (mood) {
    case TimeMood::Calm:
        return colours.text;
    case TimeMood::Ending:
        return colours.warning;
    case TimeMood::LongOver:
        return colours.danger;
    }
    Q_UNREACHABLE();
}

void TimeView::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    paintDigits(painter);
    if (!m_face.hasBar)
        return;
    const QRectF bar(0, digitsRect().bottom() + 7, width(), barHeight);
    paintBar(painter, bar);
    const QRect texts(0, int(bar.bottom()) + 6, width(), textHeight);
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(colours.muted);
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignVCenter, m_face.spent);
    painter.setFont(m_theme.font(TextSize::Small, Weight::Strong));
    painter.setPen(colours.text);
    painter.drawText(texts, Qt::AlignRight | Qt::AlignVCenter, m_face.ends);
}

void TimeView::paintDigits(QPainter& painter) const
{
    const QFont font = digitFont();
    const QFontMetricsF metrics(font);
    // Set a little closer than text of this size: a time is read as one word.
    const qreal cell = metrics.horizontalAdvance(u'0') * 0.94;
    const qreal colon = metrics.horizontalAdvance(u':') * 0.9;
    const qreal baseline = (digitsRect().height() + metrics.capHeight()) / 2;
    painter.setFont(font);
    painter.setPen(colourOf(m_face.mood));
    // The first digit's own side bearing would set it in from the lines above and below.
    qreal left = -cell * 0.06;
    for (const QChar character : m_face.digits) {
        const qreal width = character == u':' ? colon : cell;
        const qreal inset = (width - metrics.horizontalAdvance(character)) / 2;
        painter.drawText(QPointF(left + inset, baseline), QString(character));
        left += width;
    }
    painter.setFont(
        m_theme.font(TextSize::Body, m_face.mood == TimeMood::Calm ? Weight::Regular : Weight::Strong));
    painter.setPen(m_face.mood == TimeMood::Calm ? m_theme.colours().muted : colourOf(m_face.mood));
    painter.drawText(QPointF(left + 12, baseline), m_face.word);
}

void TimeView::paintBar(QPainter& painter, const QRectF& bar) const
{
    const Colours& colours = m_theme.colours();
    const qreal radius = barHeight / 2.0;
    paintBox(painter, bar, colours.line, {}, radius);

    if (m_face.grantedFrom < 1) {
        const QRectF granted(bar.left() + bar.width() * m_face.grantedFrom, bar.top(),
                             bar.width() * (1 - m_face.grantedFrom), bar.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(colours.strongLine, Qt::BDiagPattern));
        painter.drawRoundedRect(granted, radius, radius);
    }
    if (m_face.done > 0) {
        const QRectF done(bar.left(), bar.top(), std::max(bar.width() * m_face.done, bar.height()),
                          bar.height());
        paintBox(painter, done, m_face.mood == TimeMood::Calm ? colours.accent : colourOf(m_face.mood), {},
                 radius);
    }
    if (m_face.grantedFrom < 1) {
        const qreal tick = bar.left() + bar.width() * m_face.grantedFrom;
        painter.fillRect(QRectF(tick - 1, bar.top() - 3, 2, bar.height() + 6), colours.text);
    }
}

} // namespace kring::ui
