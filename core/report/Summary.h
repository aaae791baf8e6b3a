// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace kring::report {

/// The parts of a report below its head, in the order they stand on the paper.
enum class SectionKind {
    Decisions,
    Actions,
    Carried,
    Next,
    Agenda,
    Groups,
    Questions,
    Reflections,
    RemainingWork,
    Handover,
    Efforts,
    Resources,
    Support,
    Glossary
};

inline constexpr SectionKind allSections[] = {
    SectionKind::Decisions,     SectionKind::Actions,  SectionKind::Carried,   SectionKind::Next,
    SectionKind::Agenda,        SectionKind::Groups,   SectionKind::Questions, SectionKind::Reflections,
    SectionKind::RemainingWork, SectionKind::Handover, SectionKind::Efforts,   SectionKind::Resources,
    SectionKind::Support,       SectionKind::Glossary};

enum class Dots { Hidden, Shown };

/// What the reader of this report is to see. The language is the report's own, not the program's.
struct ReportOptions
{
    session::Language language = session::Language::Swedish;
    Dots dots = Dots::Hidden;
    std::set<SectionKind> leftOut;

    bool operator==(const ReportOptions&) const = default;
};

/// How a chip is coloured; the word in it always says the same thing.
enum class Tone { Slate, Blue, Green, Orange, Purple, Ochre };

/// A word in a soft pill.
struct Chip
{
    QString text;
    Tone tone = Tone::Slate;
};

/// A piece of text with a name in front of it: "Plats  Sammanträdesrum Linden". Lines of the text are parted
/// by line breaks.
struct Labelled
{
    QString label;
    QString text;
};

/// One of the figures at the top: 12, "frågor", "4 från egen erfarenhet".
struct Count
{
    int number = 0;
    QString noun;
    QString remark; ///< or empty
};

/// Something in a paragraph or a list entry that people said or wrote.
struct Entry
{
    QString text;   ///< with its quotation marks when it is a quote
    QString origin; ///< from whose perspective, and the source; or empty
    bool quote = false;
};

/// Notes of one kind. Without a chip where the section's heading already says the kind.
struct NoteGroup
{
    std::optional<Chip> kind;
    std::vector<Entry> entries;
};

struct NumberedList
{
    QStringList items;
};

/// A decision, set apart from everything else on the paper.
struct DecisionBox
{
    QString label; ///< "Beslut 1"
    QString text;
    std::vector<Labelled> grounds; ///< reasons and concerns
    std::vector<Labelled> mandate; ///< to whom, for what, within which limits, until when
    QString origin;                ///< who decided, how and under which item; or empty
};

/// The next session, under the section's heading.
struct NextBox
{
    QString when; ///< "Februari 2027"
    QString text; ///< or empty
};

enum class Emphasis { Plain, Strong, Muted, Over };

struct Cell
{
    QString text;
    Emphasis emphasis = Emphasis::Plain;
    std::optional<Tone> chip = {}; ///< drawn as a chip of this tone
    QStringList remarks = {};      ///< muted lines of their own under the text
};

enum class Alignment { Left, Right };

/// A column is at most `width` points wide on the paper; 0 takes what the others leave.
struct Column
{
    QString heading;
    double width = 0;
    Alignment alignment = Alignment::Left;
};

/// Planned and used minutes of an agenda item, drawn beside its row. The row's figures say the same in text.
struct MinuteBar
{
    int planned = 0;
    int used = 0;
};

struct Row
{
    std::vector<Cell> cells; ///< as many as there are columns
    std::optional<MinuteBar> bar = {};
};

struct Table
{
    std::vector<Column> columns;
    std::vector<Row> rows;
};

using Block = std::variant<DecisionBox, NumberedList, NextBox, Table, NoteGroup>;

struct Section
{
    SectionKind kind = SectionKind::Decisions;
    QString heading;
    QString aside; ///< a muted remark beside the heading, or empty
    std::vector<Block> blocks;
};

/// What a report says, in words, before anybody decides how it looks. All text is plain and clean: valid
/// Unicode without control characters, with line feeds where the writer broke a line.
struct Summary
{
    session::Language language = session::Language::Swedish;
    QString documentKind;
    QString organiser; ///< or empty
    QString title;
    QStringList lead; ///< number in the series and the themes, a sentence each
    std::vector<Labelled> facts;
    std::vector<Count> counts; ///< four or none
    std::vector<Section> sections;
    QString closing;   ///< whose opinions these are, and what is kept how
    QString foot;      ///< left part of the running foot
    QString draftMark; ///< the word under the text of a draft, or empty
    QString continued; ///< beside a heading that is repeated on the next page

    /// "Sida 1 av 4".
    QString pageOf(int page, int pages) const;
};

/// The report of a session. Notes marked sensitive leave no trace; parts with nothing in them vanish.
Summary summarise(const session::SessionRecord& record, const session::Vocabulary& vocabulary,
                  const ReportOptions& options);

/// The section's heading in the report ("Frågor just nu"), also for choosing what to leave out.
QString headingOf(SectionKind section, const session::SessionRecord& record, session::Language language);

} // namespace kring::report
