// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyButton.h"

#include "ui/widgets/RowPainting.h"

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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Enter presses it
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyButton::setIconName(const QString& icon)
{
    if (icon == m_icon)
        return;
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

int KeyButton::hintWidth() const
{
    return m_hint.isEmpty() ? 0 : QFontMetrics(m_theme.font(TextSize::Small)).horizontalAdvance(m_hint) + 12;
}

QSize KeyButton::sizeHint() const
{
    int width = 2 * padding + QFontMetrics(font()).horizontalAdvance(text());
    if (!m_icon.isEmpty())
        width += iconPixels + (text().isEmpty() ? 0 : 7);
    if (!m_hint.isEmpty())
        width += 9 + hintWidth();
    return {width, Theme::controlHeight};
}

KeyButton::Look KeyButton::look() const
{
    const Colours& colours = m_theme.colours();
    switch (m_style) {
    case Style::Primary:
        return {colours.accent, {}, colours.onAccent};
    case Style::Danger:
        return {underMouse() ? colours.sunken : colours.card, colours.line, colours.danger};
    case Style::Soft:
        return {colours.accentSoft, colours.accent, colours.accent};
    case Style::Plain:
        break;
    }
    if (isChecked())
        return {colours.accentSoft, colours.accent, colours.accent};
    return {underMouse() ? colours.sunken : colours.card, colours.line, colours.text};
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

    const int content = sizeHint().width() - 2 * padding;
    int left = std::max((width() - content) / 2, padding);
    const QPoint iconTop(0, (height() - iconPixels) / 2);
    const bool iconAfter = m_icon.startsWith(QLatin1String("arrow-")) || // it points onwards
                           m_icon == QLatin1String("chevron-down");   // or to a menu
    if (!m_icon.isEmpty() && !iconAfter) {
        paintIcon(painter, m_theme, m_icon, look.text, iconTop + QPoint(left, 0), iconPixels);
        left += iconPixels + 7;
    }
    painter.setFont(font());
    painter.setPen(look.text);
    painter.drawText(QRect(left, 0, width() - left, height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    left += QFontMetrics(font()).horizontalAdvance(text());
    if (!m_icon.isEmpty() && iconAfter) {
        paintIcon(painter, m_theme, m_icon, look.text, iconTop + QPoint(left + 7, 0), iconPixels);
        left += iconPixels + 7;
    }
    if (!m_hint.isEmpty()) {
        const QRect hint(left + 9, (height() - 20) / 2, hintWidth(), 20);
        const bool onColour = m_style == Style::Primary;
        QColor edge = onColour ? look.text : colours.line;
        edge.setAlphaF(onColour ? 0.5F : 1.0F);
        paintBox(painter, hint, {}, edge, 5);
        painter.setFont(m_theme.font(TextSize::Small));
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
