// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutColumns.h"

#include "ui/widgets/PlainLabel.h"

#include <algorithm>
#include <numeric>

namespace kring::ui {

namespace {

constexpr int narrowest = 320; // of a column
constexpr int mostColumns = 3;
constexpr int betweenColumns = 32;
constexpr int afterKeys = 12;
constexpr int mostForKeys = 132; // several keys then stand under one another
constexpr int betweenLines = 5;
constexpr int overTitle = 12;

} // namespace

ShortcutColumns::ShortcutColumns(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{}

PlainLabel* ShortcutColumns::addLabel(const QString& words, Weight weight, QColor Colours::*role)
{
    auto* label = new PlainLabel(m_theme, TextSize::Label, weight, role, this);
    label->setWordWrap(true);
    label->setText(words);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

void ShortcutColumns::addGroup(const QString& title, const std::vector<const Command*>& commands)
{
    bool hasTitle = false;
    for (const Command* command : commands) {
        if (command->keys.isEmpty())
            continue;
        if (!hasTitle)
            m_lines.push_back({nullptr, addLabel(title, Weight::Strong, &Colours::muted)});
        hasTitle = true;
        QStringList keys;
        for (const QKeySequence& key : command->keys)
            keys << key.toString(QKeySequence::NativeText);
        PlainLabel* label = addLabel(keys.join(QStringLiteral(", ")), Weight::Strong, &Colours::accent);
        m_lines.push_back({label, addLabel(command->text, Weight::Regular, &Colours::text)});
        m_keysWidth = std::max(m_keysWidth, label->fontMetrics().horizontalAdvance(label->text()) + 2);
    }
    m_keysWidth = std::min(m_keysWidth, mostForKeys);
}

int ShortcutColumns::heightOf(const Line& line, int columnWidth) const
{
    if (line.isTitle())
        return line.text->heightForWidth(columnWidth) + betweenLines + overTitle;
    return std::max(line.keys->heightForWidth(m_keysWidth),
                    line.text->heightForWidth(columnWidth - m_keysWidth - afterKeys)) +
           betweenLines;
}

/// The index of the first line of each column, when no column may be higher than `most`.
std::vector<int> ShortcutColumns::columnsFor(const std::vector<int>& heights, int most) const
{
    std::vector<int> starts;
    int used = most + 1;
    for (int i = 0; i < int(heights.size()); ++i) {
        int need = heights[size_t(i)];
        if (m_lines[size_t(i)].isTitle() && i + 1 < int(heights.size()))
            need += heights[size_t(i) + 1];
        if (used + need > most) {
            starts.push_back(i);
            used = m_lines[size_t(i)].isTitle() ? -overTitle : 0;
        }
        used += heights[size_t(i)];
    }
    return starts;
}

int ShortcutColumns::arrange(int width)
{
    const int columns = std::clamp((width + betweenColumns) / (narrowest + betweenColumns), 1, mostColumns);
    const int columnWidth = (width - (columns - 1) * betweenColumns) / columns;
    std::vector<int> heights;
    for (const Line& line : m_lines)
        heights.push_back(heightOf(line, columnWidth));

    // The lowest height at which everything finds its place.
    const int sum = std::accumulate(heights.begin(), heights.end(), 0);
    int most = sum / columns;
    while (int(columnsFor(heights, most).size()) > columns)
        most += 4;

    const std::vector<int> starts = columnsFor(heights, most);
    int column = -1;
    int y = 0;
    int lowest = 0;
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const Line& line = m_lines[size_t(i)];
        if (column + 1 < int(starts.size()) && starts[size_t(column) + 1] == i) {
            ++column;
            y = line.isTitle() ? -overTitle : 0;
        }
        const int left = column * (columnWidth + betweenColumns);
        const int height = heights[size_t(i)] - betweenLines;
        if (line.isTitle()) {
            line.text->setGeometry(left, y + overTitle, columnWidth, height - overTitle);
        } else {
            const int textLeft = m_keysWidth + afterKeys;
            line.keys->setGeometry(left, y, m_keysWidth, height);
            line.text->setGeometry(left + textLeft, y, columnWidth - textLeft, height);
        }
        y += heights[size_t(i)];
        lowest = std::max(lowest, y);
    }
    return lowest;
}

} // namespace kring::ui
