// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Outcome.h"
#include "core/workspace/Change.h"

namespace kring::lab {

/// What a series keeps between its sessions: its words, where the new way has spread, and what the researcher
/// saw.
///
/// Each put-rule writes the row with the same id anew, or adds it when there is none. Texts are trimmed.
/// Refused, with a sentence, when the row does not hold what it must.

/// A word of the local glossary: in one language at least, and not there already in both of its languages.
Outcome<workspace::Change> putTerm(const std::vector<session::GlossaryTerm>& glossary,
                                   session::GlossaryTerm term);
workspace::Change removeTerm(const session::GlossaryTerm& term);

/// A site that has taken it up, with how many do it there by then.
Outcome<workspace::Change> putSpread(const std::vector<session::LogEntry>& log, session::LogEntry entry);

/// The researcher's own observation, between the sessions.
Outcome<workspace::Change> putObservation(const std::vector<session::LogEntry>& log, session::LogEntry entry);

workspace::Change removeEntry(const session::LogEntry& entry);

/// The log's rows of one kind (code in vocabulary "log_kind"), earliest first, those without a date last.
std::vector<session::LogEntry> entriesOfKind(const std::vector<session::LogEntry>& log, const QString& kind);

/// A place and how many do it there, as last told.
struct Site
{
    QString name; ///< as it was written first
    VagueDate since;
    int adopters = 0;

    bool operator==(const Site&) const = default;
};

/// The sites of the log's rows of spread, in the order in which they came. Capitals do not part sites.
std::vector<Site> sitesOf(const std::vector<session::LogEntry>& log);

/// How many sites and adopters there were in all once each row of spread had happened: a row's figure takes
/// the place of what was told of the same site before.
struct Adoption
{
    VagueDate date;
    int sites = 0;
    int adopters = 0;

    bool operator==(const Adoption&) const = default;
};

std::vector<Adoption> adoptionOverTime(const std::vector<session::LogEntry>& log);

// ── the researcher's observations in a session ─────────────────────────────────────────────────────────────

/// The session's notes that a researcher made as an observation of their own.
std::vector<reflection::Note> researchersNotes(const session::SessionRecord& record);

/// A note of that kind, at the item that goes on now. Empty for an empty text.
workspace::Change writeResearchersNote(const session::SessionRecord& record, NoteId id, const QString& text,
                                       Instant now);

workspace::Change removeResearchersNote(const session::SessionRecord& record, NoteId id);

} // namespace kring::lab
