// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RowMaker.h"

namespace kring::report {

namespace {

constexpr double sectionSpace = 19;
constexpr double boxInset = 16;
constexpr double entryX = 122;
constexpr double perspectiveX = 396;
constexpr double columnGap = 12;

LayoutRow headingRow(RowMaker& maker, const QString& heading, const QString& aside, int headingNode,
                     int asideNode)
{
    LayoutRow row;
    row.keepWithNext = true;
    double asideWidth = 0;
    if (!aside.isEmpty()) {
        const SetText text = maker.setter().set(aside, type::aside, sheet::text / 2, Alignment::Right);
        asideWidth = text.naturalWidth() + columnGap;
        maker.add(row, text, sheet::text / 2, asideNode);
    }
    maker.add(row, maker.setter().set(heading, type::heading, sheet::text - asideWidth), 0, headingNode);
    return row;
}

void putHeading(RowMaker& maker, const Section& section, int document)
{
    const int heading = maker.node(Role::H2, document);
    const int aside = section.aside.isEmpty() ? ornament : maker.node(Role::P, document);
    LayoutRow row = headingRow(maker, section.heading, section.aside, heading, aside);
    row.spaceAbove = sectionSpace;
    row.padBottom = 5;
    row.bookmark = Bookmark{section.heading, 2};
    maker.put(std::move(row));
}

void putList(RowMaker& maker, const NumberedList& list, int document)
{
    const int node = maker.node(Role::NumberedL, document);
    int number = 0;
    for (const QString& item : list.items) {
        LayoutRow row;
        row.spaceAbove = 1.8;
        row.parting = Parting::BetweenLines;
        const int entry = maker.node(Role::LI, node);
        const double textX = list.items.size() > 99 ? 30 : 20;
        maker.add(row, maker.setter().set(QString::number(++number), type::number, textX - 2), 0,
                  maker.node(Role::Lbl, entry));
        maker.add(row, maker.setter().set(item, type::body, sheet::text - textX - 20), textX,
                  maker.node(Role::LBody, entry));
        maker.put(std::move(row));
    }
}

void putNext(RowMaker& maker, const Section& section, const NextBox& box, int document)
{
    constexpr double textX = 190;
    const int group = maker.newGroup();
    const double leftWidth = (box.text.isEmpty() ? sheet::text : textX) - 2 * boxInset;
    const SetText label = maker.setter().set(section.heading, type::boxLabel, leftWidth);
    const SetText when = maker.setter().set(box.when, type::next, leftWidth);
    LayoutRow row;
    row.spaceAbove = sectionSpace;
    row.padTop = 12;
    row.padBottom = 13;
    row.group = group;
    row.ground = Ground::Box;
    row.bookmark = Bookmark{section.heading, 2};
    maker.add(row, label, boxInset, maker.node(Role::H2, document)).shareBaseline = false;
    RowText& date = maker.add(row, when, boxInset, maker.node(Role::P, document));
    date.shareBaseline = false;
    date.top = label.height() + 4;
    if (!box.text.isEmpty())
        maker
            .add(row, maker.setter().set(box.text, type::ground, sheet::text - textX - boxInset), textX,
                 maker.node(Role::P, document))
            .shareBaseline = false;
    maker.put(std::move(row));
}

void putRule(RowMaker& maker)
{
    LayoutRow row;
    row.height = 1;
    row.rule = ruleOf(ink::text, 0.9);
    row.keepWithNext = true;
    maker.put(std::move(row));
}

/// What stands above notes that go on from the page before.
std::shared_ptr<const std::vector<LayoutRow>> continuedHead(RowMaker& maker, const Section& section,
                                                            const QString& continued)
{
    LayoutRow heading = headingRow(maker, section.heading, continued, ornament, ornament);
    heading.padBottom = 6;
    heading.rule = ruleOf(ink::text, 0.9);
    RowMaker::settle(heading);
    return std::make_shared<const std::vector<LayoutRow>>(std::vector<LayoutRow>{heading});
}

} // namespace

void putDecision(RowMaker& maker, const DecisionBox& box, double spaceAbove, int document)
{
    const int group = maker.newGroup();
    const double width = sheet::text - 2 * boxInset;
    const auto put = [&](const SetText& text, Role role, double above, double padTop, double padBottom) {
        LayoutRow row;
        row.spaceAbove = above;
        row.padTop = padTop;
        row.padBottom = padBottom;
        row.group = group;
        row.ground = Ground::Box;
        row.parting = Parting::BetweenLines;
        row.keepWithNext = role == Role::H3;
        maker.add(row, text, boxInset, maker.node(role, document));
        maker.put(std::move(row));
    };
    const auto partsOf = [&](const std::vector<Labelled>& parts) {
        std::vector<Run> runs;
        TextStyle label = type::ground;
        label.weight = 600;
        for (const Labelled& part : parts) {
            runs.push_back({runs.empty() ? part.label : QString(QStringLiteral("   ") + part.label), label});
            runs.push_back({QStringLiteral("  ") + part.text, type::ground});
        }
        return runs;
    };
    put(maker.setter().set(box.label, type::boxLabel, width), Role::H3, spaceAbove, 11, 0);
    put(maker.setter().set(box.text, type::decision, width), Role::P, 0, 5, 0);
    for (const std::vector<Labelled>* parts : {&box.grounds, &box.mandate}) {
        if (!parts->empty())
            put(maker.setter().set(partsOf(*parts), width), Role::P, 0, 5, 0);
    }
    if (!box.origin.isEmpty())
        put(maker.setter().set(box.origin, type::origin, width), Role::P, 0, 4.5, 0);
    LayoutRow foot;
    foot.height = 11;
    foot.group = group;
    foot.ground = Ground::Box;
    maker.put(std::move(foot));
}

void putNotes(RowMaker& maker, const NoteGroup& group,
              const std::shared_ptr<const std::vector<LayoutRow>>& head, int document)
{
    const int number = maker.newGroup();
    const double textX = group.kind ? entryX : 0;
    const int chip = group.kind ? maker.node(Role::H3, document) : ornament;
    const int list = maker.node(Role::L, document);
    for (size_t i = 0; i < group.entries.size(); ++i) {
        const Entry& entry = group.entries[i];
        LayoutRow row;
        row.padTop = i == 0 ? 4.4 : 1.6;
        row.padBottom = 1.6;
        row.parting = Parting::BetweenLines;
        row.group = number;
        row.head = head;
        if (i == 0 && group.kind)
            maker.addChip(row, *group.kind, 0, entryX - 8, chip);
        const int body = maker.node(Role::LBody, maker.node(Role::LI, list));
        maker.add(row,
                  maker.setter().set(entry.text, entry.quote ? type::quote : type::body,
                                     perspectiveX - textX - columnGap),
                  textX, maker.node(entry.quote ? Role::BlockQuote : Role::P, body));
        if (!entry.origin.isEmpty())
            maker.add(row, maker.setter().set(entry.origin, type::aside, sheet::text - perspectiveX),
                      perspectiveX, maker.node(Role::P, body));
        if (i + 1 == group.entries.size()) {
            row.padBottom = 4.4;
            row.rule = ruleOf(ink::line, hairline);
        }
        maker.put(std::move(row));
    }
}

void putSection(RowMaker& maker, const Section& section, const Summary& summary, int document)
{
    if (const auto* next = std::get_if<NextBox>(&section.blocks.front())) {
        putNext(maker, section, *next, document);
        return;
    }
    putHeading(maker, section, document);
    std::shared_ptr<const std::vector<LayoutRow>> head;
    if (std::holds_alternative<NoteGroup>(section.blocks.front())) {
        head = continuedHead(maker, section, summary.continued);
        putRule(maker);
    }
    double above = 2;
    for (const Block& block : section.blocks) {
        if (const auto* box = std::get_if<DecisionBox>(&block)) {
            putDecision(maker, *box, above, document);
            above = 11;
        } else if (const auto* table = std::get_if<Table>(&block)) {
            putTable(maker, *table, section.kind == SectionKind::Agenda ? Density::Compact : Density::Airy,
                     document);
        } else if (const auto* notes = std::get_if<NoteGroup>(&block)) {
            putNotes(maker, *notes, head, document);
        } else if (const auto* list = std::get_if<NumberedList>(&block)) {
            putList(maker, *list, document);
        }
    }
}

} // namespace kring::report
