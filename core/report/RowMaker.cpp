// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RowMaker.h"

#include <algorithm>

namespace kring::report {

Fill ruleOf(const Colour& colour, double thickness)
{
    Fill rule;
    rule.width = sheet::text;
    rule.height = thickness;
    rule.colour = colour;
    return rule;
}

int RowMaker::node(Role role, int parent)
{
    m_result.structure.push_back({role, parent});
    return int(m_result.structure.size()) - 1;
}

RowText& RowMaker::add(LayoutRow& row, const SetText& text, double x, int node) const
{
    RowText placed;
    placed.text = text;
    placed.count = text.lineCount();
    placed.x = x;
    placed.node = node;
    row.texts.push_back(placed);
    return row.texts.back();
}

RowText& RowMaker::addChip(LayoutRow& row, const Chip& chip, double x, double width, int node) const
{
    TextStyle style = type::chip;
    style.colour = ink::of(chip.tone);
    RowText& text = add(row, m_setter.set(chip.text, style, width - 2 * pillInset), x + pillInset, node);
    text.pill = style.colour.thinned(0.1);
    return text;
}

void RowMaker::settle(LayoutRow& row)
{
    double baseline = 0;
    for (const RowText& text : row.texts) {
        if (text.shareBaseline)
            baseline = std::max(baseline, text.text.firstBaseline());
    }
    double foot = 0;
    for (RowText& text : row.texts) {
        if (text.shareBaseline)
            text.top = baseline - text.text.firstBaseline();
        text.top += row.padTop;
        foot = std::max(foot, text.top + text.text.height());
    }
    row.height = std::max(row.height, foot + row.padBottom);
}

void RowMaker::put(LayoutRow row)
{
    settle(row);
    m_result.rows.push_back(std::move(row));
}

PaperRows rowsOf(const Summary& summary, const TypeSetter& setter)
{
    RowMaker maker(setter);
    const int document = maker.node(Role::Document, -1);
    putHead(maker, summary, document);
    for (const Section& section : summary.sections)
        putSection(maker, section, summary, document);
    if (!summary.closing.isEmpty()) {
        maker.keepLastWithNext();
        LayoutRow row;
        row.spaceAbove = 11;
        TextStyle style = type::foot;
        style.leading = 12;
        maker.add(row, setter.set(summary.closing, style, sheet::text), 0, maker.node(Role::P, document));
        maker.put(std::move(row));
    }
    return maker.take();
}

} // namespace kring::report
