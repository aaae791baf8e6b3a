// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

/// A white card with a hairline and round corners that other things lie on; or the accented one around
/// what is up now.
class PanelCard : public QWidget
{
    Q_OBJECT

public:
    enum class Style { Plain, Accented };

    PanelCard(const Theme& theme, Style style, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

    const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
    Style m_style;
};

} // namespace kring::ui
