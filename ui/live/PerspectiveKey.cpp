// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/PerspectiveKey.h"

#include "ui/live/FittedText.h"
#include "ui/live/SpeakerTexts.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/RowPainting.h"

#include <QKeySequence>

namespace kring::ui {

PerspectiveKey::PerspectiveKey(const Theme& theme, int number, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)).toString(QKeySequence::NativeText))
{
    m_key.replace(u'+', u' ');
    setCheckable(true);
    setAutoDefault(true); // Enter presses it
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMaximumHeight(40);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PerspectiveKey::show(const QString& perspective, session::Side side, const QString& word)
{
    m_perspective = perspective;
    m_side = side;
    setText(word);
    setAccessibleName(tr("%1 speaks").arg(word));
    setToolTip(plainToolTip(word));
    update();
}

void PerspectiveKey::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    paintBox(painter, rect(),
             isChecked()    ? colours.accentSoft
             : underMouse() ? colours.sunken
                            : colours.card,
             isChecked() || hasFocus() ? colours.accent : colours.line, Theme::controlRadius,
             hasFocus()    ? 2.5
             : isChecked() ? 1.5
                           : 1);
    paintBox(painter, QRect(12, (height() - 8) / 2, 8, 8), perspectiveColour(colours, m_perspective, m_side),
             {}, 4);

    QFont small = m_theme.font(TextSize::Small);
    small.setPixelSize(small.pixelSize() - 1);
    const QFontMetrics keyMetrics(small);
    const int keyWidth = keyMetrics.horizontalAdvance(m_key) + 10;
    const QRect key(width() - 9 - keyWidth, (height() - 20) / 2, keyWidth, 20);
    QColor edge = isChecked() ? colours.accent : colours.line;
    edge.setAlphaF(isChecked() ? 0.5F : 1.0F);
    paintBox(painter, key, {}, edge, 5);
    painter.setFont(small);
    painter.setPen(isChecked() ? colours.accent : colours.muted);
    painter.drawText(key, Qt::AlignCenter, m_key);

    paintFitted(painter, m_theme, QRect(28, 0, key.left() - 28 - 4, height()), text(), colours.text);
}

} // namespace kring::ui
