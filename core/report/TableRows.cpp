// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RowMaker.h"

#include <algorithm>

namespace kring::report {

namespace {

constexpr double columnGap = 12;
constexpr double barWidth = 84;
constexpr double barGap = 12;

/// Where the columns stand; the widest takes what the others leave.
struct Columns
{
    std::vector<double> x;
    std::vector<double> width;
    double barX = 0;
    int longestBar = 0; ///< minutes that fill the bars' column; 0 for no bars
};

TextStyle styleOf(Emphasis emphasis)
{
    TextStyle style = type::body;
    switch (emphasis) {
    case Emphasis::Plain:
        break;
    case Emphasis::Strong:
        style.weight = 600;
        break;
    case Emphasis::Muted:
        style.size = 9.5;
        style.colour = ink::muted;
        break;
    case Emphasis::Over:
        style.weight = 600;
        style.colour = ink::over;
        break;
    }
    return style;
}

/// The room that a column's words want in one line, at most its own width.
double widthOf(const Table& table, size_t column, const TypeSetter& setter)
{
    constexpr double anyWidth = 10000;
    double width = setter.set(table.columns[column].heading, type::columnHead, anyWidth).naturalWidth();
    for (const Row& row : table.rows) {
        const Cell& cell = row.cells[column];
        const double inset = cell.chip ? 2 * RowMaker::pillInset : 0;
        const TextStyle style = cell.chip ? type::chip : styleOf(cell.emphasis);
        width = std::max(width, setter.set(cell.text, style, anyWidth).naturalWidth() + inset);
        if (width >= table.columns[column].width)
            return table.columns[column].width;
    }
    return width + 1;
}

Columns columnsOf(const Table& table, const TypeSetter& setter)
{
    Columns columns;
    for (const Row& row : table.rows) {
        if (row.bar)
            columns.longestBar = std::max({columns.longestBar, row.bar->planned, row.bar->used});
    }
    const double width = sheet::text - (columns.longestBar > 0 ? barWidth + barGap : 0);
    double left = width - columnGap * double(table.columns.size() - 1);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        columns.width.push_back(table.columns[i].width > 0 ? widthOf(table, i, setter) : 0);
        left -= columns.width.back();
    }
    double x = 0;
    for (double& own : columns.width) {
        own = own > 0 ? own : left;
        columns.x.push_back(x);
        x += own + columnGap;
    }
    columns.barX = sheet::text - barWidth;
    return columns;
}

/// Planned minutes as a pale track with the used ones on it, what went over in another colour.
void addBar(LayoutRow& row, const MinuteBar& bar, const Columns& columns, double middle)
{
    const double minute = barWidth / double(columns.longestBar);
    const auto add = [&](double x, double width, double height, Colour colour) {
        Fill fill;
        fill.x = columns.barX + x;
        fill.y = middle - height / 2;
        fill.width = width;
        fill.height = height;
        fill.colour = colour;
        if (width > 0)
            row.fills.push_back(fill);
    };
    add(0, bar.planned * minute, 6, ink::track);
    add(0, std::min(bar.planned, bar.used) * minute, 2.8, ink::accent);
    add(bar.planned * minute, (bar.used - bar.planned) * minute, 2.8, ink::over);
}

LayoutRow headRow(RowMaker& maker, const Table& table, const Columns& columns, int parent)
{
    LayoutRow row;
    row.padBottom = 4.5;
    row.keepWithNext = true;
    row.rule = ruleOf(ink::text, 0.9);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        maker.add(row,
                  maker.setter().set(column.heading, type::columnHead, columns.width[i], column.alignment),
                  columns.x[i], parent == ornament ? ornament : maker.node(Role::TH, parent));
    }
    return row;
}

void addCell(RowMaker& maker, LayoutRow& row, const Cell& cell, const Column& column, double x, double width,
             int node)
{
    if (cell.text.isEmpty())
        return;
    if (!cell.chip) {
        std::vector<Run> runs{{cell.text, styleOf(cell.emphasis)}};
        for (const QString& remark : cell.remarks)
            runs.push_back({QString(u'\n' + remark), styleOf(Emphasis::Muted)});
        maker.add(row, maker.setter().set(runs, width, column.alignment), x, node);
        return;
    }
    RowText& chip = maker.addChip(row, {cell.text, *cell.chip}, x, width, node);
    if (column.alignment == Alignment::Right)
        chip.x = x + width - chip.text.naturalWidth() - RowMaker::pillInset;
}

} // namespace

void putTable(RowMaker& maker, const Table& table, Density density, int document)
{
    const double padding = density == Density::Compact ? 2.8 : 4.6;
    const int group = density == Density::Compact ? maker.newGroup() : 0;
    const Columns columns = columnsOf(table, maker.setter());
    const int node = maker.node(Role::Table, document);
    LayoutRow repeated = headRow(maker, table, columns, ornament);
    RowMaker::settle(repeated);
    const auto head = std::make_shared<const std::vector<LayoutRow>>(std::vector<LayoutRow>{repeated});
    maker.put(headRow(maker, table, columns, maker.node(Role::TR, node)));
    for (size_t number = 0; number < table.rows.size(); ++number) {
        const Row& cells = table.rows[number];
        LayoutRow row;
        row.group = group;
        row.keepWithNext = number == 0 || number + 2 == table.rows.size();
        row.padTop = padding;
        row.padBottom = padding;
        row.parting = Parting::BetweenLines;
        row.head = head;
        row.rule = ruleOf(ink::line, hairline);
        const int line = maker.node(Role::TR, node);
        for (size_t i = 0; i < cells.cells.size(); ++i)
            addCell(maker, row, cells.cells[i], table.columns[i], columns.x[i], columns.width[i],
                    maker.node(Role::TD, line));
        if (cells.bar)
            addBar(row, *cells.bar, columns, padding + type::body.leading / 2);
        maker.put(std::move(row));
    }
}

} // namespace kring::report
