// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Command.h"
#include "ui/shell/Sheet.h"

class QScrollArea;

namespace kring::ui {

class PlainLabel;
class ShortcutColumns;

/// The keys that work here (F1), read from the same tables that make them work: the page's, each list's, and
/// those that work everywhere. What is higher than the window is scrolled with the arrows and the page keys.
class ShortcutSheet final : public Sheet
{
    Q_OBJECT

public:
    ShortcutSheet(const Theme& theme, const Commands& page, const Commands& everywhere, QWidget* window);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addGroups(const Commands& page, const Commands& everywhere);

    ShortcutColumns* m_columns;
    QScrollArea* m_area;
    PlainLabel* m_foot;
};

} // namespace kring::ui
