// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/PaletteRows.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

class ScopeChip;

/// What the palette looks among, and how many of each it found. One is chosen; the palette's Tab goes to the
/// next.
class ScopeChips final : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeChips(const Theme& theme, QWidget* parent = nullptr);

    PaletteScope scope() const { return m_scope; }
    void choose(PaletteScope scope);
    void step(int by);
    void setCounts(const std::array<QString, paletteScopes>& counts);

signals:
    void chosen(kring::ui::PaletteScope scope);

private:
    std::array<ScopeChip*, paletteScopes> m_chips;
    PaletteScope m_scope = PaletteScope::All;
};

} // namespace kring::ui
