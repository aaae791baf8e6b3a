// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IconLabel.h"

#include "ui/widgets/RowPainting.h"

#include <algorithm>

namespace kring::ui {

IconLabel::IconLabel(const Theme& theme, const QString& icon, int iconSize, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_iconSize(iconSize)
    , m_font(theme.font(TextSize::Small))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void IconLabel::setFace(TextSize size, Weight weight, QColor Colours::*role)
{
    m_font = m_theme.font(size, weight);
    m_role = role;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const QFontMetrics metrics(m_font);
    const int words = m_text.isEmpty() ? 0 : 7 + metrics.horizontalAdvance(m_text);
    return {m_iconSize + words, std::max(m_iconSize, metrics.height())};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    paintIcon(painter, m_theme, m_icon, colours.muted, {0, (height() - m_iconSize) / 2}, m_iconSize);
    painter.setFont(m_font);
    painter.setPen(colours.*m_role);
    painter.drawText(rect().adjusted(m_iconSize + 7, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace kring::ui
