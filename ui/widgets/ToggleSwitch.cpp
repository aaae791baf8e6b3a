// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ToggleSwitch.h"

#include "ui/widgets/RowPainting.h"

#include <QKeyEvent>

namespace kring::ui {

namespace {

constexpr int iconPixels = 16;
constexpr int gap = 8;
constexpr int trackWidth = 34;
constexpr int trackHeight = 18;
constexpr int rowHeight = 28;

} // namespace

ToggleSwitch::ToggleSwitch(const Theme& theme, const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setCheckable(true);
    setText(text);
    setFont(theme.font(TextSize::Label, Weight::Strong));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ToggleSwitch::sizeHint() const
{
    return {4 + iconPixels + gap + QFontMetrics(font()).horizontalAdvance(text()) + 10 + trackWidth + 4,
            rowHeight};
}

void ToggleSwitch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ToggleSwitch::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    paintIcon(painter, m_theme, m_icon, colours.accent, {4, (height() - iconPixels) / 2}, iconPixels);
    painter.setFont(font());
    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(4 + iconPixels + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     text());

    const QRectF track(width() - 4 - trackWidth, (height() - trackHeight) / 2.0, trackWidth, trackHeight);
    paintBox(painter, track, isChecked() ? colours.accent : colours.card,
             isChecked() ? QColor() : colours.strongLine, trackHeight / 2.0, 1.5);
    const qreal knob = isChecked() ? 14 : 10;
    const qreal inset = (trackHeight - knob) / 2;
    const qreal left = isChecked() ? track.right() - inset - knob : track.left() + inset;
    paintBox(painter, QRectF(left, track.top() + inset, knob, knob),
             isChecked() ? colours.onAccent : colours.strongLine, {}, knob / 2);
    if (hasFocus())
        paintBox(painter, rect(), {}, colours.accent, Theme::controlRadius, 2);
}

} // namespace kring::ui
