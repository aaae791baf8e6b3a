// SPDX-License-Identifier: GPL-3.0-or-later
// Groups, who does what, time given, resources, support and the local glossary: each only where it is set.
#include "core/report/PlainText.h"
#include "core/report/SummaryParts.h"

namespace kring::report {

namespace {

void addTable(Section& section, Table table)
{
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
}

} // namespace

Section groupsOf(const Material& material)
{
    Section section;
    if (material.record.session.groups.empty())
        return section;
    Table groups{{{material.say(Word::Group), 120},
                  {material.say(Word::Pilots)},
                  {material.say(Word::ResearchTeam), 130}},
                 {}};
    for (const session::Group& group : material.record.session.groups) {
        Cell name{oneLine(group.name)};
        if (const QString wave = oneLine(group.wave); !wave.isEmpty())
            name.remarks << wave;
        groups.rows.push_back(
            {{name, {oneLine(group.pilots.join(QStringLiteral(", ")))}, {oneLine(group.researchTeam)}}});
    }
    addTable(section, std::move(groups));
    Table rotation{{{material.say(Word::HalfDay), 60},
                    {material.say(Word::Presents), 180},
                    {material.say(Word::Listens)}},
                   {}};
    for (const session::Encounter& one : material.record.session.rotation)
        rotation.rows.push_back({{{QString::number(one.halfDay), Emphasis::Muted},
                                  {oneLine(one.presents)},
                                  {oneLine(one.listens)}}});
    addTable(section, std::move(rotation));
    return section;
}

Section handoverOf(const Material& material)
{
    Section section;
    Table table{{{material.say(Word::Step)},
                 {material.say(Word::Today), 90},
                 {material.say(Word::Later), 90},
                 {material.say(Word::Learning), 150}},
                {}};
    for (const session::HandoverStep& step : material.record.session.handover)
        table.rows.push_back({{{plain(step.step)},
                               {material.term("doer", codeOf(step.today))},
                               {material.term("doer", codeOf(step.target))},
                               {plain(step.learning)}}});
    addTable(section, std::move(table));
    return section;
}

Section effortsOf(const Material& material)
{
    Section section;
    Table table{{{material.say(Word::Who), 150},
                 {material.say(Word::What)},
                 {material.say(Word::Minutes), 60, Alignment::Right}},
                {}};
    int minutes = 0;
    for (const session::Effort& effort : material.record.session.efforts) {
        table.rows.push_back(
            {{{plain(effort.who)}, {plain(effort.what)}, {QString::number(effort.minutes)}}});
        minutes += effort.minutes;
    }
    section.aside = material.say(Word::MinutesInAll).arg(minutes);
    addTable(section, std::move(table));
    return section;
}

Section resourcesOf(const Material& material)
{
    Section section;
    Table table{{{material.say(Word::LinkTitle), 170}, {material.say(Word::Address)}}, {}};
    for (const session::Link& link : material.record.session.links)
        table.rows.push_back({{{plain(link.title)}, {oneLine(link.address)}}});
    addTable(section, std::move(table));
    return section;
}

Section supportOf(const Material& material)
{
    Section section;
    if (const QString text = plain(material.record.session.supportLines); !text.isEmpty())
        section.blocks.emplace_back(NoteGroup{{}, {Entry{text, {}, false}}});
    return section;
}

Section glossaryOf(const Material& material)
{
    Section section;
    const bool isSwedish = material.options.language == session::Language::Swedish;
    Table table{{{material.say(Word::SwedishWord), 110},
                 {material.say(Word::EnglishWord), 110},
                 {material.say(Word::Meaning)}},
                {}};
    for (const session::GlossaryTerm& term : material.record.glossary)
        table.rows.push_back({{{plain(term.swedish)},
                               {plain(term.english)},
                               {plain(isSwedish ? term.swedishMeaning : term.englishMeaning)}}});
    addTable(section, std::move(table));
    return section;
}

} // namespace kring::report
