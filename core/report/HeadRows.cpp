// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RowMaker.h"

#include <algorithm>
#include <numeric>

namespace kring::report {

namespace {

constexpr double labelWidth = 72;
constexpr double secondColumn = 243;

void putKind(RowMaker& maker, const Summary& summary, int document)
{
    LayoutRow row;
    row.padBottom = 8;
    row.rule = ruleOf(ink::accent, 1.5);
    const SetText kind = maker.setter().set(summary.documentKind, type::kind, 200);
    maker.add(row, kind, 0, maker.node(Role::P, document));
    if (!summary.organiser.isEmpty()) {
        const double from = kind.naturalWidth() + 24;
        maker.add(row, maker.setter().set(summary.organiser, type::aside, sheet::text - from, Alignment::Right), from,
                  maker.node(Role::P, document));
    }
    maker.put(std::move(row));
}

void putTitle(RowMaker& maker, const Summary& summary, int document)
{
    LayoutRow title;
    title.spaceAbove = 12;
    title.bookmark = Bookmark{summary.title, 1};
    title.parting = Parting::BetweenLines;
    maker.add(title, maker.setter().set(summary.title, type::title, sheet::text), 0, maker.node(Role::H1, document));
    maker.put(std::move(title));
    if (summary.lead.isEmpty())
        return;
    LayoutRow lead;
    lead.spaceAbove = 6;
    lead.parting = Parting::BetweenLines;
    maker.add(lead, maker.setter().set(summary.lead.join(u'\n'), type::lead, sheet::text), 0,
              maker.node(Role::P, document));
    maker.put(std::move(lead));
}

/// A fact ready to be placed: how much room it wants decides whether two share a row.
struct SetFact
{
    SetText label;
    QString text;
    double naturalWidth = 0;
};

class FactRows
{
public:
    FactRows(RowMaker& maker, int document)
        : m_maker(maker)
        , m_list(maker.node(Role::L, document))
    {
    }

    void put(const std::vector<Labelled>& facts)
    {
        const double half = sheet::text - secondColumn - labelWidth;
        std::vector<SetFact> narrow;
        std::vector<SetFact> wide;
        for (const Labelled& fact : facts) {
            SetFact ready{m_maker.setter().set(fact.label, type::factLabel, labelWidth - 4), fact.text, 0};
            ready.naturalWidth = m_maker.setter().set(fact.text, type::fact, 10000).naturalWidth();
            const bool fits = ready.naturalWidth <= half && !fact.text.contains(u'\n');
            (fits ? narrow : wide).push_back(std::move(ready));
        }
        // Down the first column, then down the second: date, time and place belong together.
        const size_t rows = (narrow.size() + 1) / 2;
        for (size_t i = 0; i < rows; ++i)
            putRow(narrow[i], i + rows < narrow.size() ? &narrow[i + rows] : nullptr);
        for (const SetFact& fact : wide)
            putRow(fact, nullptr);
    }

private:
    void putRow(const SetFact& first, const SetFact* second)
    {
        LayoutRow row;
        row.spaceAbove = 1.8;
        row.parting = Parting::BetweenLines;
        if (m_first) {
            row.fills.push_back(ruleOf(ink::line, hairline));
            row.padTop = 6;
            row.spaceAbove = 12;
        }
        m_first = false;
        add(row, first, 0, second ? secondColumn - labelWidth - 8 : sheet::text - labelWidth);
        if (second)
            add(row, *second, secondColumn, sheet::text - secondColumn - labelWidth);
        m_maker.put(std::move(row));
    }

    void add(LayoutRow& row, const SetFact& fact, double x, double width)
    {
        const int item = m_maker.node(Role::LI, m_list);
        m_maker.add(row, fact.label, x, m_maker.node(Role::Lbl, item));
        m_maker.add(row, m_maker.setter().set(fact.text, type::fact, width), x + labelWidth,
                    m_maker.node(Role::LBody, item));
    }

    RowMaker& m_maker;
    int m_list;
    bool m_first = true;
};

void putCounts(RowMaker& maker, const std::vector<Count>& counts, int document)
{
    constexpr double gap = 24;
    const double most = (sheet::text - gap * double(counts.size() - 1)) / double(counts.size());
    LayoutRow row;
    row.spaceAbove = 14;
    std::vector<SetText> figures;
    std::vector<SetText> remarks;
    std::vector<double> widths;
    for (const Count& count : counts) {
        figures.push_back(maker.setter().set(
            {{QString::number(count.number), type::figure}, {QStringLiteral("  ") + count.noun, type::noun}}, most));
        remarks.push_back(maker.setter().set(count.remark, type::aside, most));
        widths.push_back(std::max(figures.back().naturalWidth(), remarks.back().naturalWidth()));
    }
    const double used = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double each = (sheet::text - used) / double(counts.size());
    const int list = maker.node(Role::L, document);
    double x = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (i > 0) {
            Fill divider;
            divider.x = x - gap / 2;
            divider.y = 6;
            divider.width = hairline;
            divider.height = 36;
            divider.colour = ink::line;
            row.fills.push_back(divider);
        }
        const int body = maker.node(Role::LBody, maker.node(Role::LI, list));
        maker.add(row, figures[i], x, body).shareBaseline = false;
        if (!counts[i].remark.isEmpty()) {
            RowText& remark = maker.add(row, remarks[i], x, body);
            remark.shareBaseline = false;
            remark.top = figures[i].height() + 4;
        }
        x += widths[i] + each;
    }
    maker.put(std::move(row));
}

void putRule(RowMaker& maker)
{
    LayoutRow row;
    row.height = 6;
    row.rule = ruleOf(ink::line, hairline);
    maker.put(std::move(row));
}

} // namespace

void putHead(RowMaker& maker, const Summary& summary, int document)
{
    putKind(maker, summary, document);
    putTitle(maker, summary, document);
    if (!summary.facts.empty()) {
        FactRows(maker, document).put(summary.facts);
        putRule(maker);
    }
    if (!summary.counts.empty())
        putCounts(maker, summary.counts, document);
}

} // namespace kring::report
