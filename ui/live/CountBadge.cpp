// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/CountBadge.h"

#include "ui/widgets/RowPainting.h"

#include <algorithm>

namespace kring::ui {

CountBadge::CountBadge(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFont(theme.font(TextSize::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CountBadge::show(int count, const QString& spoken)
{
    setAccessibleName(spoken);
    m_text = QString::number(count);
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    return {std::max(QFontMetrics(font()).horizontalAdvance(m_text) + 14, 24), 22};
}

void CountBadge::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    paintBox(painter, rect(), colours.sunken, colours.line, height() / 2.0);
    painter.setFont(font());
    painter.setPen(colours.muted);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace kring::ui
