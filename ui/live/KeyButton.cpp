// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/KeyButton.h"

#include "ui/live/RowPainting.h"

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int padding = 12;
constexpr int iconPixels = 16;

} // namespace

struct KeyButton::Look
{
    QColor fill;
    QColor border;
    QColor text;
    QColor icon;
};

KeyButton::KeyButton(const Theme& theme, Style style, const QString& text, const QString& icon,
                     const QString& hint, QWidget* parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_style(style)
    , m_icon(icon)
    , m_hint(hint)
{
    setFont(theme.font(TextSize::Label, Weight::Strong));
    setCheckable(style == Style::Choice);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyButton::setIconName(const QString& icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void KeyButton::setHint(const QString& hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void KeyButton::setHue(int hue)
{
    m_hue = hue;
    update();
}

void KeyButton::setRemark(const QString& remark)
{
    m_remark = remark;
    updateGeometry();
    update();
}

void KeyButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

int KeyButton::hintWidth() const
{
    return m_hint.isEmpty() ? 0 : QFontMetrics(m_theme.font(TextSize::Small)).horizontalAdvance(m_hint) + 12;
}

int KeyButton::wideWidth() const
{
    return narrowWidth() + (m_icon.isEmpty() ? 0 : iconPixels + 6);
}

int KeyButton::narrowWidth() const
{
    int width = 2 * padding + QFontMetrics(font()).horizontalAdvance(text());
    if (!m_hint.isEmpty())
        width += 8 + hintWidth();
    if (!m_remark.isEmpty())
        width += 16 + QFontMetrics(m_theme.font(TextSize::Small)).horizontalAdvance(m_remark);
    return width;
}

QSize KeyButton::sizeHint() const
{
    return {m_narrow ? narrowWidth() : wideWidth(), m_style == Style::Choice ? 32 : Theme::controlHeight};
}

KeyButton::Look KeyButton::look() const
{
    const Colours& colours = m_theme.colours();
    const QColor hue = m_hue < 0 ? colours.accent : colours.kinds[size_t(m_hue)];
    switch (m_style) {
    case Style::Primary:
        return {colours.accent, {}, colours.onAccent, colours.onAccent};
    case Style::Danger:
        return {colours.card, colours.line, colours.danger, colours.danger};
    case Style::Choice:
        if (isChecked() && m_theme.scheme() == Scheme::Light)
            return {hue, {}, colours.onAccent, colours.onAccent};
        if (isChecked())
            return {colours.accentSoft, hue, hue, hue};
        return {underMouse() ? colours.sunken : colours.card, colours.line, colours.text, hue};
    case Style::Plain:
        break;
    }
    return {underMouse() ? colours.sunken : colours.card, colours.line, colours.text, colours.text};
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const Look look = this->look();
    const Colours& colours = m_theme.colours();
    paintBox(painter, rect(), look.fill, look.border, Theme::controlRadius);
    if (isDown()) {
        QColor shade = colours.text;
        shade.setAlphaF(0.1F);
        paintBox(painter, rect(), shade, {}, Theme::controlRadius);
    }

    const bool spread = m_style == Style::Choice; // the hint stands at the right edge
    const int content = sizeHint().width() - 2 * padding;
    int left = spread ? padding : std::max((width() - content) / 2, padding);
    const int hintLeft = spread ? width() - padding + 2 - hintWidth() : left + content - hintWidth();
    if (!m_icon.isEmpty() && m_narrow) {
        const QRectF bar(0.5, 6, 3, height() - 12);
        paintBox(painter, bar, look.icon, {}, 1.5);
    } else if (!m_icon.isEmpty()) {
        paintIcon(painter, m_theme, m_icon, look.icon, {left, (height() - iconPixels) / 2}, iconPixels);
        left += iconPixels + 6;
    }
    painter.setFont(font());
    painter.setPen(look.text);
    painter.drawText(QRect(left, 0, width() - left, height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());

    painter.setFont(m_theme.font(TextSize::Small));
    if (!m_remark.isEmpty())
        painter.drawText(QRect(left, 0, hintLeft - 8 - left, height()), Qt::AlignRight | Qt::AlignVCenter,
                         m_remark);
    if (!m_hint.isEmpty()) {
        const QRect hint(hintLeft, (height() - 20) / 2, hintWidth(), 20);
        const bool onColour = look.text == colours.onAccent || isChecked();
        QColor edge = onColour ? look.text : colours.line;
        edge.setAlphaF(onColour ? 0.5F : 1.0F);
        paintBox(painter, hint, {}, edge, 5);
        painter.setPen(onColour ? look.text : colours.muted);
        painter.drawText(hint, Qt::AlignCenter, m_hint);
    }
    if (hasFocus()) {
        const bool onColour = look.fill == colours.accent;
        paintBox(painter, onColour ? QRectF(rect()).adjusted(3, 3, -3, -3) : QRectF(rect()), {},
                 onColour ? colours.onAccent : colours.accent, Theme::controlRadius - (onColour ? 3 : 0), 2);
    }
}

} // namespace kring::ui
