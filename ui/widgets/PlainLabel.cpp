// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainLabel.h"

namespace kring::ui {

PlainLabel::PlainLabel(const Theme& theme, TextSize size, Weight weight, Role role, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(theme.font(size, weight));
    recolour();
    connect(&theme, &Theme::changed, this, &PlainLabel::recolour);
}

void PlainLabel::setRole(Role role)
{
    if (m_role == role)
        return;
    m_role = role;
    recolour();
}

void PlainLabel::recolour()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_theme.colours().*m_role);
    setPalette(palette);
}

} // namespace kring::ui
