// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RowMaker.h"

#include <algorithm>
#include <numeric>

namespace kring::report {

namespace {

constexpr double labelWidth = 72;
constexpr double secondColumn = 215;
constexpr double leftWidth = secondColumn - labelWidth - 8;
constexpr double rightWidth = sheet::text - secondColumn - labelWidth;

void putKind(RowMaker& maker, const Summary& summary, int document)
{
    LayoutRow row;
    row.padBottom = 8;
    row.rule = ruleOf(ink::accent, 1.5);
    const SetText kind = maker.setter().set(summary.documentKind, type::kind, 200);
    maker.add(row, kind, 0, maker.node(Role::P, document));
    if (!summary.organiser.isEmpty()) {
        const double from = kind.naturalWidth() + 24;
        maker.add(row,
                  maker.setter().set(summary.organiser, type::aside, sheet::text - from, Alignment::Right),
                  from, maker.node(Role::P, document));
    }
    maker.put(std::move(row));
}

void putTitle(RowMaker& maker, const Summary& summary, int document)
{
    LayoutRow title;
    title.spaceAbove = 13;
    title.bookmark = Bookmark{summary.title, 1};
    title.parting = Parting::BetweenLines;
    maker.add(title, maker.setter().set(summary.title, type::title, sheet::text), 0,
              maker.node(Role::H1, document));
    maker.put(std::move(title));
    if (summary.lead.isEmpty())
        return;
    LayoutRow lead;
    lead.spaceAbove = 5;
    lead.parting = Parting::BetweenLines;
    maker.add(lead, maker.setter().set(summary.lead.join(u' '), type::lead, sheet::text), 0,
              maker.node(Role::P, document));
    maker.put(std::move(lead));
}

/// A fact ready to be placed.
struct SetFact
{
    SetText label;
    QString text;
};

class FactRows
{
public:
    FactRows(RowMaker& maker, int document)
        : m_maker(maker)
        , m_list(maker.node(Role::L, document))
    {}

    void put(const std::vector<Labelled>& facts)
    {
        // Down the first column, then down the second: date, time and place belong together. What does not go
        // into its column on one line gets a row of its own below.
        std::vector<SetFact> left;
        std::vector<SetFact> right;
        std::vector<SetFact> wide;
        for (size_t i = 0; i < facts.size(); ++i) {
            const Labelled& fact = facts[i];
            const bool first = i < facts.size() / 2;
            const SetFact ready{m_maker.setter().set(fact.label, type::factLabel, labelWidth - 4), fact.text};
            const double room = first ? leftWidth : rightWidth;
            const bool fits = m_maker.setter().set(fact.text, type::fact, 10000).naturalWidth() <= room &&
                              !fact.text.contains(u'\n');
            (!fits ? wide : first ? left : right).push_back(ready);
        }
        for (size_t i = 0; i < std::max(left.size(), right.size()); ++i)
            putRow(i < left.size() ? &left[i] : nullptr, i < right.size() ? &right[i] : nullptr);
        for (const SetFact& fact : wide)
            putRow(&fact, nullptr);
    }

private:
    void putRow(const SetFact* first, const SetFact* second)
    {
        LayoutRow row;
        row.spaceAbove = 1.8;
        row.parting = Parting::BetweenLines;
        if (m_first) {
            row.fills.push_back(ruleOf(ink::line, hairline));
            row.padTop = 6;
            row.spaceAbove = 10;
        }
        m_first = false;
        if (first)
            add(row, *first, 0, second ? leftWidth : sheet::text - labelWidth);
        if (second)
            add(row, *second, secondColumn, rightWidth);
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
    const double equalShare = (sheet::text - gap * double(counts.size() - 1)) / double(counts.size());
    LayoutRow row;
    row.spaceAbove = 12;
    std::vector<SetText> figures;
    std::vector<SetText> remarks;
    std::vector<double> widths;
    const auto set = [&](double most) {
        figures.clear();
        remarks.clear();
        widths.clear();
        for (const Count& count : counts) {
            figures.push_back(maker.setter().set({{QString::number(count.number), type::figure},
                                                  {QStringLiteral("  ") + count.noun, type::noun}},
                                                 most));
            remarks.push_back(maker.setter().set(count.remark, type::aside, most));
            widths.push_back(std::max(figures.back().naturalWidth(), remarks.back().naturalWidth()));
        }
        return std::accumulate(widths.begin(), widths.end(), 0.0);
    };
    double used = set(sheet::text);
    if (used + gap * double(counts.size() - 1) > sheet::text)
        used = set(equalShare);
    const double each = (sheet::text - used) / double(counts.size());
    const bool hasRemarks =
        std::any_of(counts.begin(), counts.end(), [](const Count& count) { return !count.remark.isEmpty(); });
    const int list = maker.node(Role::L, document);
    double x = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (i > 0) {
            Fill divider;
            divider.x = x - gap / 2;
            divider.y = 6;
            divider.width = hairline;
            divider.height = hasRemarks ? 36 : 17;
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
