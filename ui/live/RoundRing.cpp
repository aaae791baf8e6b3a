// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RoundRing.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kring::ui {

namespace {

/// A piece of a ring between two angles (degrees, clockwise from the top) and two radii.
QPainterPath piece(QPointF centre, qreal inner, qreal outer, qreal from, qreal to)
{
    const auto square = [&](qreal radius) {
        return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    };
    QPainterPath path;
    path.arcMoveTo(square(outer), 90 - from);
    path.arcTo(square(outer), 90 - from, from - to);
    path.arcTo(square(inner), 90 - to, to - from);
    path.closeSubpath();
    return path;
}

} // namespace

RoundRing::RoundRing(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RoundRing::show(const floor::Round& round)
{
    m_segments.clear();
    int left = 0;
    for (const floor::RoundPlace& place : round.places) {
        Look look = place.state == floor::RoundState::Spoken   ? Look::Spoken
                    : place.state == floor::RoundState::Passed ? Look::Passed
                                                               : Look::Left;
        if (round.now && place.participant == round.now)
            look = Look::Now;
        left += look == Look::Left ? 1 : 0;
        m_segments.push_back(look);
    }
    setAccessibleName(tr("%n of %1 left in the go-round", nullptr, left).arg(m_segments.size()));
    update();
}

void RoundRing::tick(const QString& digits, const QString& words, double done)
{
    if (digits == m_digits && words == m_words && std::abs(done - m_done) < 0.004)
        return;
    m_digits = digits;
    m_words = words;
    m_done = done;
    update();
}

void RoundRing::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal outer = std::min(width(), height()) / 2.0 - 4;
    const qreal thickness = std::clamp(outer * 0.13, 8.0, 15.0);
    const qreal inner = outer - thickness;
    const QPointF centre = QRectF(rect()).center();
    const qreal step = m_segments.empty() ? 360 : 360.0 / double(m_segments.size());
    const qreal gap = m_segments.size() < 2 ? 0 : std::clamp(step * 0.14, 1.2, 5.0);
    const QPen edge(colours.accent, 1.5);
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const qreal from = step * double(i) + gap / 2;
        const qreal to = step * double(i + 1) - gap / 2;
        const QPainterPath whole = piece(centre, inner, outer, from, to);
        switch (m_segments[i]) {
        case Look::Spoken:
            painter.fillPath(whole, colours.accent);
            break;
        case Look::Passed:
            painter.fillPath(piece(centre, (inner + outer) / 2 - 1.5, (inner + outer) / 2 + 1.5, from, to),
                             colours.accent);
            break;
        case Look::Now:
            painter.fillPath(whole, colours.card);
            painter.fillPath(
                piece(centre, inner, outer, from, from + (to - from) * std::clamp(m_done, 0.0, 1.0)),
                colours.accent);
            painter.strokePath(whole, QPen(colours.accent, 2.5));
            break;
        case Look::Left:
            painter.fillPath(whole, colours.card);
            painter.strokePath(whole, edge);
            break;
        }
    }
    // The figures stand still: each in a cell of its own.
    QFont font = m_theme.font(TextSize::Clock, Weight::Strong);
    font.setPixelSize(int(std::clamp(inner * 0.5, 28.0, 48.0)));
    painter.setFont(font);
    painter.setPen(colours.text);
    const QFontMetricsF metrics(font);
    const auto widthOf = [&](QChar character) {
        return metrics.horizontalAdvance(character.isDigit() ? u'0' : character);
    };
    qreal length = 0;
    for (const QChar character : m_digits)
        length += widthOf(character);
    qreal left = centre.x() - length / 2;
    for (const QChar character : m_digits) {
        const qreal cell = widthOf(character);
        painter.drawText(QPointF(left + (cell - metrics.horizontalAdvance(character)) / 2,
                                 centre.y() + metrics.capHeight() / 2 - 8),
                         QString(character));
        left += cell;
    }
    painter.setFont(m_theme.font(TextSize::Label));
    painter.setPen(colours.muted);
    const QRectF below(centre.x() - inner, centre.y() + metrics.capHeight() / 2 - 2, 2 * inner, 22);
    painter.drawText(below, Qt::AlignCenter, m_words);
}

} // namespace kring::ui
