// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/MarkButton.h"

#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/RowPainting.h"

namespace kring::ui {

namespace {

constexpr int padding = 10;
constexpr int iconPixels = 15;
constexpr int gap = 6;

} // namespace

MarkButton::MarkButton(const Theme& theme, const QString& icon, const QString& word, const QString& key,
                       QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_key(key)
{
    setFont(theme.font(TextSize::Label));
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWord(word);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MarkButton::setWord(const QString& word)
{
    setText(word);
    setAccessibleName(word);
    setToolTip(plainToolTip(QString(word + u" (" + m_key + u')')));
    updateGeometry();
    update();
}

void MarkButton::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    updateGeometry();
    update();
}

QSize MarkButton::sizeHint() const
{
    if (m_iconOnly)
        return {26, 26};
    return {2 * padding + iconPixels + gap + QFontMetrics(font()).horizontalAdvance(text()), 32};
}

void MarkButton::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    const QColor edge = isChecked() ? colours.accent : m_iconOnly ? QColor() : colours.line;
    const QColor ground = isChecked() ? colours.accentSoft : underMouse() ? colours.sunken : QColor();
    paintBox(painter, rect(), ground, edge, m_iconOnly ? 7 : height() / 2.0, isChecked() ? 1.5 : 1);
    const QColor& ink = isChecked() ? colours.accent : colours.muted;
    const int left = m_iconOnly ? (width() - iconPixels) / 2 : padding;
    paintIcon(painter, m_theme, m_icon, ink, {left, (height() - iconPixels) / 2}, iconPixels);
    if (m_iconOnly)
        return;
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(rect().adjusted(left + iconPixels + gap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace kring::ui
