// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/PaperRows.h"

namespace kring::report {

/// Gathers rows and structure nodes while the parts of a report are laid out one after the other.
class RowMaker
{
public:
    static constexpr double pillInset = 6; ///< between a chip's edge and its word

    explicit RowMaker(const TypeSetter& setter)
        : m_setter(setter)
    {}

    const TypeSetter& setter() const { return m_setter; }

    int node(Role role, int parent);
    int newGroup() { return ++m_groups; }

    /// A text of the row; gives it back to be moved or coloured.
    RowText& add(LayoutRow& row, const SetText& text, double x, int node) const;

    /// A chip with its left edge at `x`, no wider than `width`.
    RowText& addChip(LayoutRow& row, const Chip& chip, double x, double width, int node) const;

    /// Levels the baselines and measures the row, then puts it last.
    void put(LayoutRow row);

    /// Levels the baselines and measures a row.
    static void settle(LayoutRow& row);

    /// What comes next does not go onto a page without the row put last.
    void keepLastWithNext() { m_result.rows.back().keepWithNext = true; }

    PaperRows take() { return std::move(m_result); }

private:
    const TypeSetter& m_setter;
    PaperRows m_result;
    int m_groups = 0;
};

/// A line along a row's foot or across it.
Fill ruleOf(const Colour& colour, double thickness);

inline constexpr double hairline = 0.6;

/// How much air a table's rows have. A compact table is kept on one page if it can be.
enum class Density { Airy, Compact };

/// The parts of the paper, in files of their own. `document` is the structure's root.
void putHead(RowMaker& maker, const Summary& summary, int document);
void putSection(RowMaker& maker, const Section& section, const Summary& summary, int document);
void putTable(RowMaker& maker, const Table& table, Density density, int document);
void putDecision(RowMaker& maker, const DecisionBox& box, double spaceAbove, int document);
void putNotes(RowMaker& maker, const NoteGroup& group,
              const std::shared_ptr<const std::vector<LayoutRow>>& head, int document);

} // namespace kring::report
