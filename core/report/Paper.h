// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/SetText.h"

#include <functional>
#include <optional>
#include <variant>

namespace kring::report {

/// What a piece of the paper is to somebody who hears it read aloud: the PDF's structure types.
enum class Role { Document, H1, H2, H3, P, L, NumberedL, LI, Lbl, LBody, Table, TR, TH, TD, BlockQuote };

/// The paper's structure as a tree kept in a list: a node comes after its parent.
struct Node
{
    Role role = Role::Document;
    int parent = -1;
};

/// Drawn, but not part of what the paper says: running heads, rules, a table's head on its second page.
inline constexpr int ornament = -1;

/// A filled rectangle, with round corners on the right or all round.
struct Fill
{
    enum class Corners { Square, Right, All };

    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    Colour colour;
    Corners corners = Corners::Square;
    double radius = 0;
};

/// Some lines of a text in their place.
struct PlacedText
{
    SetText text;
    int first = 0;
    int count = 0;
    double x = 0;
    double y = 0;
    int node = ornament;
};

using Element = std::variant<Fill, PlacedText>;

/// An entry in the outline that readers show beside the pages.
struct Bookmark
{
    QString text;
    int level = 1;
    int page = 0; ///< from 0
    double y = 0;
};

struct PageContent
{
    std::optional<SetText> mark; ///< a large word across the page, under everything else
    std::vector<Fill> grounds;   ///< boxes behind what follows
    std::vector<Element> elements;
};

/// A report laid out in A4 pages: what the PDF is written from and what the screen shows, so that the two
/// cannot differ. Belongs to the thread that made it.
struct Paper
{
    std::vector<PageContent> pages;
    std::vector<Node> structure;
    std::vector<Bookmark> bookmarks;

    int pageCount() const { return int(pages.size()); }

    /// Lays out a report; there is always at least one page.
    static Paper layOut(const Summary& summary);

    /// Draws a page (from 0) on a surface whose unit is a point. `beforeText` and `afterText` are called
    /// around each text that the structure holds, with its node.
    using Around = std::function<void(int node)>;
    void draw(cairo_t* cairo, int page, const Around& beforeText = {}, const Around& afterText = {}) const;
};

} // namespace kring::report
