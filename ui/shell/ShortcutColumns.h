// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Command.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

class PlainLabel;

/// Keys and what they do, in groups, set in as many columns as the width has room for: down the first column,
/// then the next. A group may go on in the next column, but its name never stands last in one. A screen
/// reader meets the texts in the same order.
class ShortcutColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutColumns(const Theme& theme, QWidget* parent = nullptr);

    /// Commands without a key are passed over; a group without any is not shown.
    void addGroup(const QString& title, const std::vector<const Command*>& commands);

    /// The height that this width needs, and everything in its place for it.
    int arrange(int width);

private:
    struct Line
    {
        PlainLabel* keys; ///< null in a group's name
        PlainLabel* text;
        bool isTitle() const { return keys == nullptr; }
    };
    PlainLabel* addLabel(const QString& words, Weight weight, QColor Colours::*role);
    int heightOf(const Line& line, int columnWidth) const;
    std::vector<int> columnsFor(const std::vector<int>& heights, int most) const;

    const Theme& m_theme;
    std::vector<Line> m_lines;
    int m_keysWidth = 0;
};

} // namespace kring::ui
