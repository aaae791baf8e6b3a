// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PageBreaker.h"

#include "core/report/RowMaker.h"

#include <algorithm>

namespace kring::report {

namespace {

/// A row this low is never parted: a few lines are better read together on the next page.
constexpr int fewLines = 8;

/// Keeping a group whole may leave this share of a page empty, no more.
constexpr double mostLeftEmpty = 0.4;

int tallestLineCount(const LayoutRow& row)
{
    int lines = 0;
    for (const RowText& text : row.texts)
        lines = std::max(lines, text.count);
    return lines;
}

bool isPartable(const LayoutRow& row)
{
    return row.parting == Parting::BetweenLines && tallestLineCount(row) >= fewLines;
}

double heightOf(const RowText& text, int count)
{
    if (count == 0)
        return 0;
    const SetText::Line& first = text.text.line(text.first);
    const SetText::Line& last = text.text.line(text.first + count - 1);
    return last.top + last.height - first.top;
}

enum class Squeeze { Gently, AtAnyCost };

/// How many of the text's lines go into `room`, leaving no single line on either side of the break.
int linesThatFit(const RowText& text, double room, Squeeze squeeze)
{
    const double limit = text.text.line(text.first).top + room - text.top;
    int low = 0;
    int high = text.count;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        const SetText::Line& line = text.text.line(text.first + middle - 1);
        if (line.top + line.height <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    if (low == text.count)
        return low;
    if (text.count - low == 1)
        --low;
    if (low == 1)
        low = 0;
    return squeeze == Squeeze::AtAnyCost ? std::max(low, 1) : std::max(low, 0);
}

/// Cuts the row so that its first part goes into `room`; gives the rest, or nothing if it cannot be cut
/// there.
std::optional<LayoutRow> cut(LayoutRow& row, double room, Squeeze squeeze)
{
    LayoutRow rest = row;
    rest.fills.clear();
    rest.texts.clear();
    rest.spaceAbove = 0;
    rest.padTop = std::min(row.padTop, 5.0);
    rest.height = 0;
    rest.bookmark.reset();
    double height = 0;
    std::vector<RowText> kept;
    for (RowText text : row.texts) {
        const int count = linesThatFit(text, room, squeeze);
        if (count == 0)
            return std::nullopt;
        if (count < text.count) {
            RowText later = text;
            later.first += count;
            later.count -= count;
            later.top = rest.padTop;
            rest.height = std::max(rest.height, later.top + heightOf(later, later.count) + row.padBottom);
            rest.texts.push_back(std::move(later));
        }
        text.count = count;
        height = std::max(height, text.top + heightOf(text, count));
        kept.push_back(std::move(text));
    }
    if (rest.texts.empty())
        return std::nullopt;
    row.texts = std::move(kept);
    row.height = height;
    row.rule.reset();
    row.padBottom = 0;
    return rest;
}

class PageBreaker
{
public:
    explicit PageBreaker(PaperRows& source)
        : m_rows(source.rows)
    {
        m_paper.structure = std::move(source.structure);
        m_paper.pages.emplace_back();
    }

    Paper run()
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            // Room for this row was made when the row above it, which it may not leave, was placed.
            const bool promised = i > 0 && m_rows[i - 1].keepWithNext;
            if (!promised && !fits(i))
                startPage(m_rows[i].head.get());
            placeWhole(m_rows[i]);
        }
        closeBox();
        return std::move(m_paper);
    }

private:
    double room() const { return sheet::bottom - m_y; }

    /// The height that has to be free for row `i` to begin here, what may not be parted from it included.
    double needed(size_t i) const
    {
        const LayoutRow& row = m_rows[i];
        if (row.group && (i == 0 || m_rows[i - 1].group != row.group)) {
            double whole = 0;
            for (size_t k = i; k < m_rows.size() && m_rows[k].group == row.group; ++k)
                whole += m_rows[k].height + (k == i ? 0 : m_rows[k].spaceAbove);
            const bool fitsOnAPage = whole <= sheet::bottom - sheet::top - headHeight(row);
            const bool leavesLittle = room() < mostLeftEmpty * (sheet::bottom - sheet::top);
            if (fitsOnAPage && (row.ground == Ground::Box || leavesLittle))
                return whole;
        }
        if (row.keepWithNext && i + 1 < m_rows.size())
            return row.height + m_rows[i + 1].spaceAbove + needed(i + 1);
        return isPartable(row) ? leastPart(row) : row.height;
    }

    static double headHeight(const LayoutRow& row)
    {
        double height = 0;
        if (row.head) {
            for (const LayoutRow& head : *row.head)
                height += head.height;
        }
        return height;
    }

    static double leastPart(const LayoutRow& row)
    {
        double height = 0;
        for (const RowText& text : row.texts)
            height =
                std::max(height, text.top + heightOf(text, std::min(text.count, text.count == 3 ? 3 : 2)));
        return height;
    }

    bool fits(size_t i) const { return m_atTop || m_y + m_rows[i].spaceAbove + needed(i) <= sheet::bottom; }

    void startPage(const std::vector<LayoutRow>* head)
    {
        closeBox();
        m_paper.pages.emplace_back();
        m_y = sheet::top;
        m_atTop = true;
        if (head) {
            for (const LayoutRow& row : *head)
                place(row);
            m_atTop = true;
        }
    }

    /// Places the row, over as many pages as it needs.
    void placeWhole(LayoutRow row)
    {
        while (row.height > room() - (m_atTop ? 0 : row.spaceAbove)) {
            const double free = room() - (m_atTop ? 0 : row.spaceAbove);
            std::optional<LayoutRow> rest = cut(row, free, m_atTop ? Squeeze::AtAnyCost : Squeeze::Gently);
            if (!rest && m_atTop)
                break;
            if (rest)
                place(row);
            startPage(row.head.get());
            if (rest)
                row = std::move(*rest);
        }
        place(row);
    }

    void place(const LayoutRow& row)
    {
        if (row.ground != Ground::Box || row.group != m_boxGroup)
            closeBox();
        if (!m_atTop)
            m_y += row.spaceAbove;
        std::vector<Element>& elements = m_paper.pages.back().elements;
        if (row.ground == Ground::Box && !m_boxGroup) {
            m_boxGroup = row.group;
            m_boxTop = m_y;
        }
        for (Fill fill : row.fills) {
            fill.x += sheet::left;
            fill.y += m_y;
            elements.emplace_back(fill);
        }
        for (const RowText& text : row.texts)
            placeText(elements, text);
        if (row.bookmark) {
            Bookmark bookmark = *row.bookmark;
            bookmark.page = m_paper.pageCount() - 1;
            bookmark.y = m_y;
            m_paper.bookmarks.push_back(std::move(bookmark));
        }
        m_y += row.height;
        if (row.rule) {
            Fill rule = *row.rule;
            rule.x += sheet::left;
            rule.y = m_y - rule.height / 2;
            elements.emplace_back(rule);
        }
        m_atTop = false;
    }

    void placeText(std::vector<Element>& elements, const RowText& text) const
    {
        const double x = sheet::left + text.x;
        const double y = m_y + text.top;
        if (text.pill) {
            Fill pill;
            pill.x = x - RowMaker::pillInset;
            pill.y = y - 1.4;
            pill.width = text.text.naturalWidth() + 2 * RowMaker::pillInset;
            pill.height = heightOf(text, text.count) + 2.8;
            pill.colour = *text.pill;
            pill.corners = Fill::Corners::All;
            pill.radius = 6.9;
            elements.emplace_back(pill);
        }
        elements.emplace_back(PlacedText{text.text, text.first, text.count, x, y, text.node});
    }

    /// Draws the box behind the rows that have gone into it on this page.
    void closeBox()
    {
        if (!m_boxGroup)
            return;
        Fill ground;
        ground.x = sheet::left;
        ground.y = m_boxTop;
        ground.width = sheet::text;
        ground.height = m_y - m_boxTop;
        ground.colour = ink::box;
        ground.corners = Fill::Corners::Right;
        ground.radius = 6;
        Fill bar = ground;
        bar.width = 3;
        bar.colour = ink::accent;
        bar.corners = Fill::Corners::Square;
        m_paper.pages.back().grounds.push_back(ground);
        m_paper.pages.back().grounds.push_back(bar);
        m_boxGroup = 0;
    }

    std::vector<LayoutRow>& m_rows;
    Paper m_paper;
    double m_y = sheet::firstTop;
    bool m_atTop = true;
    int m_boxGroup = 0;
    double m_boxTop = 0;
};

Fill ruleAt(double y)
{
    Fill rule;
    rule.x = sheet::left;
    rule.y = y;
    rule.width = sheet::text;
    rule.height = 0.6;
    rule.colour = ink::line;
    return rule;
}

PlacedText onBaseline(const SetText& text, double x, double baseline)
{
    return {text, 0, text.lineCount(), x, baseline - text.firstBaseline(), ornament};
}

/// Running head and foot, and the mark of a draft.
void furnish(Paper& paper, const Summary& summary, const TypeSetter& setter)
{
    constexpr double pageNumberWidth = 100;
    const SetText head =
        setter.set(summary.title, type::foot, sheet::text, Alignment::Left, Fitting::CutWithDots);
    const SetText foot = setter.set(summary.foot, type::foot, sheet::text - pageNumberWidth, Alignment::Left,
                                    Fitting::CutWithDots);
    const SetText mark = setter.set(summary.draftMark, type::draft, 1000);
    const int pages = paper.pageCount();
    for (int page = 0; page < pages; ++page) {
        std::vector<Element>& elements = paper.pages[size_t(page)].elements;
        if (page > 0) {
            elements.emplace_back(onBaseline(head, sheet::left, sheet::headBaseline));
            elements.emplace_back(ruleAt(sheet::headRule));
        }
        const SetText number =
            setter.set(summary.pageOf(page + 1, pages), type::foot, pageNumberWidth, Alignment::Right);
        elements.emplace_back(ruleAt(sheet::footRule));
        elements.emplace_back(onBaseline(foot, sheet::left, sheet::footBaseline));
        elements.emplace_back(onBaseline(number, sheet::right - pageNumberWidth, sheet::footBaseline));
        if (!summary.draftMark.isEmpty())
            paper.pages[size_t(page)].mark = mark;
    }
}

} // namespace

Paper breakIntoPages(PaperRows& rows, const Summary& summary, const TypeSetter& setter)
{
    Paper paper = PageBreaker(rows).run();
    furnish(paper, summary, setter);
    return paper;
}

} // namespace kring::report
