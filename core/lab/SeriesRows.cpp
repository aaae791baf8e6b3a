// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/SeriesRows.h"

#include "core/reflection/NoteRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace kring::lab {

using reflection::Note;
using session::GlossaryTerm;
using session::LogEntry;
using workspace::Change;

namespace {

const QString spread = QStringLiteral("spread");
const QString observation = QStringLiteral("observation");
const QString actionResearcher = QStringLiteral("action_researcher");
const QString researcher = QStringLiteral("researcher");

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Lab)
};

Failure refuse(const QString& sentence)
{
    return {Failure::Reason::Refused, sentence};
}

bool isSame(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

template <class Row>
Change put(const std::vector<Row>& rows, Row row, const QString& added, const QString& changed)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.id == row.id; });
    Change change{found == rows.end() ? added : changed, {}};
    if (found == rows.end())
        change.insert(row);
    else
        change.update(*found, row);
    return change;
}

LogEntry trimmed(LogEntry entry)
{
    entry.text = entry.text.trimmed();
    entry.site = entry.site.trimmed();
    return entry;
}

} // namespace

Outcome<Change> putTerm(const std::vector<GlossaryTerm>& glossary, GlossaryTerm term)
{
    for (QString* text : {&term.swedish, &term.english, &term.swedishMeaning, &term.englishMeaning})
        *text = text->trimmed();
    if (term.swedish.isEmpty() && term.english.isEmpty())
        return refuse(Say::tr("Write the word in one of the languages at least."));
    for (const GlossaryTerm& other : glossary) {
        if (other.id != term.id && isSame(other.swedish, term.swedish) && isSame(other.english, term.english))
            return refuse(Say::tr("“%1” stands in the glossary already.")
                              .arg(term.swedish.isEmpty() ? term.english : term.swedish));
    }
    return put(glossary, std::move(term), KRING_CHANGE("Add word to the glossary"),
               KRING_CHANGE("Edit the glossary"));
}

Change removeTerm(const GlossaryTerm& term)
{
    Change change{KRING_CHANGE("Remove word from the glossary"), {}};
    change.remove(term);
    return change;
}

Outcome<Change> putSpread(const std::vector<LogEntry>& log, LogEntry entry)
{
    entry = trimmed(std::move(entry));
    entry.kind = spread;
    if (entry.site.isEmpty())
        return refuse(Say::tr("Write which place has taken it up."));
    if (entry.adopters < 0)
        return refuse(Say::tr("Write how many do it there as a whole number."));
    return put(log, std::move(entry), KRING_CHANGE("Add site"), KRING_CHANGE("Edit site"));
}

Outcome<Change> putObservation(const std::vector<LogEntry>& log, LogEntry entry)
{
    entry = trimmed(std::move(entry));
    entry.kind = observation;
    if (entry.text.isEmpty())
        return refuse(Say::tr("Write what was observed."));
    return put(log, std::move(entry), KRING_CHANGE("Add observation"), KRING_CHANGE("Edit observation"));
}

Change removeEntry(const LogEntry& entry)
{
    Change change{entry.kind == spread ? KRING_CHANGE("Remove site") : KRING_CHANGE("Remove observation"),
                  {}};
    change.remove(entry);
    return change;
}

std::vector<LogEntry> entriesOfKind(const std::vector<LogEntry>& log, const QString& kind)
{
    std::vector<LogEntry> entries;
    std::copy_if(log.begin(), log.end(), std::back_inserter(entries),
                 [&](const LogEntry& entry) { return entry.kind == kind; });
    std::stable_sort(entries.begin(), entries.end(), [](const LogEntry& one, const LogEntry& other) {
        const QDate& first = one.date.first;
        const QDate& second = other.date.first;
        return first.isValid() != second.isValid() ? first.isValid() : first < second;
    });
    return entries;
}

std::vector<Site> sitesOf(const std::vector<LogEntry>& log)
{
    std::vector<Site> sites;
    for (const LogEntry& entry : entriesOfKind(log, spread)) {
        const auto found = std::find_if(sites.begin(), sites.end(),
                                        [&](const Site& site) { return isSame(site.name, entry.site); });
        if (found == sites.end())
            sites.push_back({entry.site, entry.date, entry.adopters});
        else
            found->adopters = entry.adopters;
    }
    return sites;
}

std::vector<Adoption> adoptionOverTime(const std::vector<LogEntry>& log)
{
    std::vector<Adoption> steps;
    std::vector<LogEntry> until;
    for (const LogEntry& entry : entriesOfKind(log, spread)) {
        until.push_back(entry);
        Adoption step{entry.date, 0, 0};
        for (const Site& site : sitesOf(until)) {
            ++step.sites;
            step.adopters += site.adopters;
        }
        steps.push_back(step);
    }
    return steps;
}

std::vector<Note> researchersNotes(const session::SessionRecord& record)
{
    std::vector<Note> notes;
    std::copy_if(record.notes.begin(), record.notes.end(), std::back_inserter(notes), [](const Note& note) {
        return note.kind == observation &&
               (note.perspective == actionResearcher || note.perspective == researcher);
    });
    return notes;
}

Change writeResearchersNote(const session::SessionRecord& record, NoteId id, const QString& text, Instant now)
{
    reflection::NotePlace place = reflection::placeOf(record);
    place.perspective = actionResearcher;
    place.question = {};
    Change change = reflection::writeNote(id, place, observation, text, now);
    change.label = KRING_CHANGE("Add observation");
    return change;
}

Change removeResearchersNote(const session::SessionRecord& record, NoteId id)
{
    Change change{KRING_CHANGE("Remove observation"), {}};
    for (const Note& note : researchersNotes(record)) {
        if (note.id == id)
            change.remove(note);
    }
    return change;
}

} // namespace kring::lab
