// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PlainText.h"
#include "core/report/SummaryParts.h"

#include <algorithm>
#include <map>

namespace kring::report {

using reflection::Note;

namespace {

const QLatin1String remainingWork("remaining_work");

Tone toneOf(const QString& kind)
{
    static const std::map<QString, Tone> tones = {
        {QStringLiteral("success"), Tone::Green},           {QStringLiteral("user_benefit"), Tone::Green},
        {QStringLiteral("challenge"), Tone::Orange},        {QStringLiteral("change_attitude"), Tone::Purple},
        {QStringLiteral("change_practice"), Tone::Purple},  {QStringLiteral("idea"), Tone::Purple},
        {QStringLiteral("learning"), Tone::Blue},           {QStringLiteral("improvement"), Tone::Blue},
        {QStringLiteral("leadership_effect"), Tone::Ochre}, {QStringLiteral("expected_effect"), Tone::Ochre},
        {QStringLiteral("viewpoint"), Tone::Orange},
    };
    const auto found = tones.find(kind);
    return found == tones.end() ? Tone::Slate : found->second;
}

Entry entryOf(const Note& note, const Material& material)
{
    Entry entry;
    entry.quote = note.quote;
    entry.text = note.quote ? quoted(plain(note.text), material.options.language) : plain(note.text);
    QStringList origin;
    if (!note.perspective.isEmpty())
        origin.append(oneLine(material.term("perspective", note.perspective)));
    if (const QString source = oneLine(note.source); !source.isEmpty())
        origin.append(material.say(Word::NoteSource).arg(source));
    entry.origin = origin.join(QStringLiteral(" · "));
    return entry;
}

/// The kinds in the order of their groups: as in the vocabulary, a workspace's own kinds last.
std::vector<QString> kindsInOrder(const Material& material)
{
    std::vector<QString> kinds;
    for (const session::Term& term : material.vocabulary.terms(QStringLiteral("note_kind")))
        kinds.push_back(term.code);
    for (const Note& note : material.record.notes) {
        if (std::find(kinds.begin(), kinds.end(), note.kind) == kinds.end())
            kinds.push_back(note.kind);
    }
    return kinds;
}

} // namespace

Section reflectionsOf(const Material& material)
{
    std::map<QString, std::vector<Entry>> byKind;
    int count = 0;
    for (const Note& note : material.record.notes) {
        if (note.sensitive || note.kind == remainingWork)
            continue;
        byKind[note.kind].push_back(entryOf(note, material));
        ++count;
    }
    Section section;
    for (const QString& kind : kindsInOrder(material)) {
        if (const auto found = byKind.find(kind); found != byKind.end())
            section.blocks.emplace_back(NoteGroup{
                Chip{oneLine(material.term("note_kind", kind)), toneOf(kind)}, std::move(found->second)});
    }
    section.aside = count == 1 ? material.say(Word::OneNote) : material.say(Word::ManyNotes).arg(count);
    return section;
}

Section remainingWorkOf(const Material& material)
{
    NoteGroup group;
    for (const Note& note : material.record.notes) {
        if (!note.sensitive && note.kind == remainingWork)
            group.entries.push_back(entryOf(note, material));
    }
    Section section;
    if (!group.entries.empty())
        section.blocks.emplace_back(std::move(group));
    return section;
}

} // namespace kring::report
