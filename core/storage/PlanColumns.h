// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/session/Format.h"
#include "core/session/SessionRecord.h"

/// The columns of what is made before a session; see Columns.h, which includes this.
namespace kring::storage {

template <class T> struct ColumnsOf;

template <> struct ColumnsOf<people::Person>
{
    static constexpr const char* table = "person";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("document_id", row.documentId);
        visit("alias", row.alias);
        visit("name", row.name);
        visit("title", row.title);
        visit("perspective", row.perspective);
        visit("side", row.side);
        visit("organisation", row.organisation);
        visit("sector", row.sector);
        visit("second_title", row.secondTitle);
        visit("second_organisation", row.secondOrganisation);
        visit("speaks_for", row.speaksFor);
        visit("note", row.note);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<arena::Contribution>
{
    static constexpr const char* table = "contribution";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("session_id", row.session);
        visit("document_id", row.documentId);
        visit("title", row.title);
        visit("kind", row.kind);
        visit("contributors", row.contributors);
        visit("organisation", row.organisation);
        visit("minutes", row.minutes);
        visit("language", row.language);
        visit("remote", row.remote);
        visit("about_somebody_else", row.aboutSomebodyElse);
        visit("script", row.script);
        visit("consent", row.consent);
        visit("follows_id", row.follows);
        visit("pass_id", row.pass);
        visit("room", row.room);
        visit("position", row.position);
        visit("pinned", row.pinned);
        visit("note", row.note);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<session::LogEntry>
{
    static constexpr const char* table = "log_entry";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("series_id", row.series);
        visit("document_id", row.documentId);
        visit("date", row.date.first);
        visit("date_precision", row.date.precision);
        visit("kind", row.kind);
        visit("text", row.text);
        visit("site", row.site);
        visit("adopters", row.adopters);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<session::GlossaryTerm>
{
    static constexpr const char* table = "glossary_term";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("series_id", row.series);
        visit("document_id", row.documentId);
        visit("swedish", row.swedish);
        visit("english", row.english);
        visit("swedish_meaning", row.swedishMeaning);
        visit("english_meaning", row.englishMeaning);
        visit("kept", row.kept);
    }
};

template <> struct ColumnsOf<session::OwnFormat>
{
    static constexpr const char* table = "format";
    template <class Visit, class Row> static void columns(Visit&& visit, Row& row)
    {
        visit("id", row.id);
        visit("language", row.language);
        visit("key", row.format.key);
        visit("type", row.format.type);
        visit("title", row.format.title);
        visit("note", row.format.note);
        visit("items", row.format.items);
        visit("document_kind", row.format.documentKind);
        visit("report_title", row.format.reportTitle);
        visit("note_kinds", row.format.noteKinds);
        visit("ground_rules", row.format.groundRules);
        visit("open_agenda", row.format.openAgenda);
        visit("kept", row.kept);
    }
};

} // namespace kring::storage
