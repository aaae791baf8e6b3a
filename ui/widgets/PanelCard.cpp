// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PanelCard.h"

#include "ui/widgets/RowPainting.h"

namespace kring::ui {

PanelCard::PanelCard(const Theme& theme, Style style, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_style(style)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PanelCard::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    if (m_style == Style::Accented)
        paintBox(painter, rect(), colours.accentSoft, colours.accent, Theme::cardRadius, 1.5);
    else
        paintBox(painter, rect(), colours.card, colours.line, Theme::cardRadius);
}

} // namespace kring::ui
