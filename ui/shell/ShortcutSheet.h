// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Command.h"
#include "ui/shell/Sheet.h"

class QGridLayout;

namespace kring::ui {

/// The keys that work here (F1), read from the same tables that make them work.
class ShortcutSheet final : public Sheet
{
    Q_OBJECT

public:
    ShortcutSheet(const Theme& theme, const Commands& page, const Commands& everywhere, QWidget* window);

private:
    void addGroup(const QString& title, const Commands& commands);

    QGridLayout* m_grid;
};

} // namespace kring::ui
