// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Paper.h"

#include <memory>
#include <optional>

namespace kring::report {

/// A text in a row, from the row's left and top edge. Texts of a row that `shareBaseline` are moved down so
/// that their first lines stand level.
struct RowText
{
    SetText text;
    int first = 0; ///< the lines that are in this row
    int count = 0;
    double x = 0;
    double top = 0;
    int node = ornament;
    bool shareBaseline = true;
    std::optional<Colour> pill = {}; ///< drawn as a chip: a round shape of this colour around it
};

/// What lies around a row that stands in a box: the box goes on behind all rows with the same number.
enum class Ground { Paper, Box };

/// Where a row may be parted by the end of a page.
enum class Parting { Never, BetweenLines };

/// A slice of the report over the full width. Rows go onto the pages one after the other.
struct LayoutRow
{
    std::vector<RowText> texts;
    std::vector<Fill> fills; ///< from the row's left and top edge; a height of 0 reaches to its foot
    double spaceAbove = 0;   ///< left out at the top of a page
    double padTop = 0;
    double padBottom = 0;
    double height = 0; ///< paddings included
    Parting parting = Parting::Never;
    bool keepWithNext = false;
    int group = 0; ///< rows with the same number stay on one page if a page holds them; 0: alone
    Ground ground = Ground::Paper;
    std::optional<Fill> rule = {};                      ///< along the row's foot
    std::shared_ptr<const std::vector<LayoutRow>> head; ///< repeated above the row when a page begins with it
    std::optional<Bookmark> bookmark = {};
};

struct PaperRows
{
    std::vector<LayoutRow> rows;
    std::vector<Node> structure;
};

/// The report as rows, with its structure; nothing is on a page yet.
PaperRows rowsOf(const Summary& summary, const TypeSetter& setter);

} // namespace kring::report
