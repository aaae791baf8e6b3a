// SPDX-License-Identifier: GPL-3.0-or-later
// The glossary, sites and observations: what belongs to the series, or to the researcher.
#include "core/followup/DueDate.h"
#include "core/lab/SeriesRows.h"
#include "core/reflection/NoteRules.h"
#include "core/session/SessionTimes.h"
#include "ui/details/DetailsCommands.h"

#include <QCoreApplication>

namespace kring::ui {

using Cells = QStringList;
using Record = session::SessionRecord;
using Written = Outcome<workspace::Change>;
using session::LogEntry;

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

Failure refuse(const QString& sentence)
{
    return {Failure::Reason::Refused, sentence};
}

/// A month ("2010-06"), a quarter ("2010-Q2") or a day; nothing written is a date to be announced.
std::optional<VagueDate> readDate(const QString& typed, QDate today)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return VagueDate{};
    for (const DatePrecision precision : {DatePrecision::Day, DatePrecision::Month, DatePrecision::Quarter}) {
        if (const auto date = VagueDate::fromText(text, precision))
            return date;
    }
    const auto day = followup::readDueDate(text, today);
    return day ? std::optional(VagueDate::day(*day)) : std::nullopt;
}

/// The log's row of a kind at this place, or a new one of the series.
LogEntry entryAt(const Record& record, const QString& kind, int row, IdSource& ids)
{
    if (row >= 0)
        return lab::entriesOfKind(record.log, kind)[size_t(row)];
    LogEntry entry;
    entry.id = ids.make<LogEntryId>();
    entry.series = record.session.series;
    return entry;
}

DetailsPart logPart(const DetailsContext& context, const QString& kind)
{
    DetailsPart part;
    part.name = kind;
    part.remove = [kind](const Record& record, int row) {
        return lab::removeEntry(lab::entriesOfKind(record.log, kind)[size_t(row)]);
    };
    const bool isSpread = kind == QLatin1String("spread");
    part.rows = [kind, isSpread](const Record& record) {
        std::vector<Cells> rows;
        for (const LogEntry& entry : lab::entriesOfKind(record.log, kind))
            rows.push_back(isSpread ? Cells{entry.date.toText(), entry.site, QString::number(entry.adopters)}
                                    : Cells{entry.date.toText(), entry.text});
        return rows;
    };
    part.put = [kind, isSpread, &workspace = context.workspace](const Record& record, int row,
                                                                const Cells& cells) -> Written {
        LogEntry entry = entryAt(record, kind, row, workspace.ids());
        const auto date = readDate(cells[0], session::localDate(record.session, workspace.clock().now()));
        if (!date)
            return refuse(Say::tr("“%1” is not understood as a day or a month (2026-11).").arg(cells[0]));
        entry.date = *date;
        if (!isSpread) {
            entry.text = cells[1];
            return lab::putObservation(record.log, entry);
        }
        bool isNumber = cells[2].trimmed().isEmpty();
        entry.site = cells[1];
        entry.adopters = isNumber ? 0 : cells[2].trimmed().toInt(&isNumber);
        if (!isNumber)
            return refuse(Say::tr("Write how many do it there as a whole number."));
        return lab::putSpread(record.log, entry);
    };
    return part;
}

} // namespace

Sheet* glossarySheet(const DetailsContext& context, SessionId session, QWidget* window)
{
    DetailsPart terms;
    terms.name = QStringLiteral("glossary");
    terms.columns = {{Say::tr("In Swedish"), 170},
                     {Say::tr("In English"), 170},
                     {Say::tr("Meaning in Swedish")},
                     {Say::tr("Meaning in English")}};
    terms.rows = [](const Record& record) {
        std::vector<Cells> rows;
        for (const session::GlossaryTerm& term : record.glossary)
            rows.push_back({term.swedish, term.english, term.swedishMeaning, term.englishMeaning});
        return rows;
    };
    terms.put = [&workspace = context.workspace](const Record& record, int row, const Cells& cells) {
        session::GlossaryTerm term;
        if (row >= 0) {
            term = record.glossary[size_t(row)];
        } else {
            term.id = workspace.ids().make<GlossaryTermId>();
            term.series = record.session.series;
        }
        term.swedish = cells[0];
        term.english = cells[1];
        term.swedishMeaning = cells[2];
        term.englishMeaning = cells[3];
        return lab::putTerm(record.glossary, term);
    };
    terms.remove = [](const Record& record, int row) {
        return lab::removeTerm(record.glossary[size_t(row)]);
    };
    return new DetailsSheet(context.theme, context.workspace, session, Say::tr("Glossary"), {terms}, nullptr,
                            window);
}

Sheet* sitesSheet(const DetailsContext& context, SessionId session, QWidget* window)
{
    DetailsPart sites = logPart(context, QStringLiteral("spread"));
    sites.columns = {{Say::tr("When"), 150}, {Say::tr("Place")}, {Say::tr("How many do it there"), 200}};
    const auto tell = [](const Record& record) -> QString {
        const std::vector<lab::Adoption> steps = lab::adoptionOverTime(record.log);
        return steps.empty()
                   ? QString()
                   : Say::tr("Places: %1. Adopters in all: %2.")
                         .arg(QString::number(steps.back().sites), QString::number(steps.back().adopters));
    };
    return new DetailsSheet(context.theme, context.workspace, session, Say::tr("Sites and adopters"), {sites},
                            tell, window);
}

Sheet* observationsSheet(const DetailsContext& context, SessionId session, QWidget* window)
{
    DetailsPart notes;
    notes.name = QStringLiteral("observations");
    notes.heading = Say::tr("The researcher's own, in this session");
    notes.columns = {{Say::tr("What was observed")}};
    notes.rows = [](const Record& record) {
        std::vector<Cells> rows;
        for (const reflection::Note& note : lab::researchersNotes(record))
            rows.push_back({note.text});
        return rows;
    };
    notes.put = [&workspace = context.workspace](const Record& record, int row,
                                                 const Cells& cells) -> Written {
        if (cells[0].trimmed().isEmpty())
            return refuse(Say::tr("Write what was observed."));
        if (row >= 0)
            return reflection::editNote(lab::researchersNotes(record)[size_t(row)], cells[0]);
        return lab::writeResearchersNote(record, workspace.ids().make<NoteId>(), cells[0],
                                         workspace.clock().now());
    };
    notes.remove = [](const Record& record, int row) {
        return lab::removeResearchersNote(record, lab::researchersNotes(record)[size_t(row)].id);
    };
    std::vector<DetailsPart> parts{notes};
    const auto record = context.workspace.session(session);
    if (record && record->series) {
        DetailsPart log = logPart(context, QStringLiteral("observation"));
        log.heading = Say::tr("In the series, between the sessions");
        log.columns = {{Say::tr("When"), 150}, {Say::tr("What was observed")}};
        parts.push_back(log);
    }
    return new DetailsSheet(context.theme, context.workspace, session, Say::tr("Observations"), parts,
                            nullptr, window);
}

} // namespace kring::ui
