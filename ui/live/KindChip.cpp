// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/KindChip.h"

#include "ui/live/NoteKinds.h"
#include "ui/widgets/RowPainting.h"

namespace kring::ui {

namespace {

constexpr int padding = 10; // before the icon, or before the word where there is none
constexpr int keyPadding = 6;
constexpr int keyWidth = 18;
constexpr int iconPixels = 16;
constexpr int gap = 6;
constexpr int tighter = 2; // of each of the three spaces, in a narrow chip

} // namespace

KindChip::KindChip(const Theme& theme, const QString& kind, const QString& word, int number, QWidget* parent)
    : QPushButton(word, parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_number(QString::number(number))
{
    setCheckable(true);
    setAutoDefault(true); // Enter presses it
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KindChip::show(const QString& kind, const QString& word)
{
    m_kind = kind;
    setText(word);
    updateGeometry();
    update();
}

void KindChip::setRemark(const QString& remark)
{
    m_remark = remark;
    update();
}

void KindChip::setNarrow(bool narrow)
{
    m_narrow = narrow;
    update();
}

QFont KindChip::wordFont(bool narrow) const
{
    return m_theme.font(narrow ? TextSize::Small : TextSize::Label, Weight::Strong);
}

int KindChip::wideWidth() const
{
    return padding + iconPixels + gap + QFontMetrics(wordFont(false)).horizontalAdvance(text()) + gap +
           keyWidth + keyPadding;
}

int KindChip::narrowWidth() const
{
    return padding + QFontMetrics(wordFont(true)).horizontalAdvance(text()) + gap + keyWidth + keyPadding -
           3 * tighter;
}

void KindChip::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    const QColor& hue = m_kind.isEmpty() ? colours.muted : noteKindColour(colours, m_kind);
    const bool filled = isChecked() && m_theme.scheme() == Scheme::Light;
    const QColor ground = filled         ? hue
                          : isChecked()  ? colours.accentSoft
                          : underMouse() ? colours.sunken
                                         : colours.card;
    const QColor ink = filled ? colours.onAccent : isChecked() ? hue : colours.text;

    QPainter painter(this);
    paintBox(painter, rect(), ground,
             filled        ? QColor()
             : isChecked() ? hue
                           : colours.line,
             Theme::controlRadius);
    int left = padding - (m_narrow ? tighter : 0);
    if (m_narrow && !filled) {
        paintBox(painter, QRectF(0, 6, 3, height() - 12), hue, {}, 1.5);
    } else if (!m_narrow) {
        paintIcon(painter, m_theme, m_kind.isEmpty() ? QStringLiteral("ellipsis") : noteKindIcon(m_kind),
                  filled ? ink : hue, {left, (height() - iconPixels) / 2}, iconPixels);
        left += iconPixels + gap;
    }
    painter.setFont(wordFont(m_narrow));
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, width() - left, height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());

    const QRect key(width() - keyPadding - keyWidth + (m_narrow ? tighter : 0), (height() - 20) / 2, keyWidth,
                    20);
    const int wordEnd = left + QFontMetrics(wordFont(m_narrow)).horizontalAdvance(text());
    painter.setFont(m_theme.font(TextSize::Small));
    if (wordEnd + 10 + painter.fontMetrics().horizontalAdvance(m_remark) <= key.left() - 8)
        painter.drawText(QRect(left, 0, key.left() - 8 - left, height()), Qt::AlignRight | Qt::AlignVCenter,
                         m_remark);
    QColor edge = isChecked() ? ink : colours.line;
    edge.setAlphaF(isChecked() ? 0.5F : 1.0F);
    paintBox(painter, key, {}, edge, 5);
    painter.setPen(isChecked() ? ink : colours.muted);
    painter.drawText(key, Qt::AlignCenter, m_number);
    if (hasFocus()) {
        const QRectF ring = filled ? QRectF(rect()).adjusted(3, 3, -3, -3) : QRectF(rect());
        paintBox(painter, ring, {}, filled ? colours.onAccent : colours.accent,
                 Theme::controlRadius - (filled ? 3 : 0), 2);
    }
}

} // namespace kring::ui
