// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>

namespace kring::ui {

/// A line or paragraph of plain text in one of the theme's sizes and roles. Markup in it is shown, not
/// obeyed.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    using Role = QColor Colours::*;

    PlainLabel(const Theme& theme, TextSize size, Weight weight = Weight::Regular, Role role = &Colours::text,
               QWidget* parent = nullptr);

    void setRole(Role role);

private:
    void recolour();

    const Theme& m_theme;
    Role m_role;
};

} // namespace kring::ui
