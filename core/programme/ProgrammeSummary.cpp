// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/ProgrammeSummary.h"

#include "core/programme/Words.h"
#include "core/report/DateWords.h"
#include "core/report/PlainText.h"
#include "core/report/Words.h"

#include <algorithm>

namespace kring::programme {

using report::Block;
using report::Cell;
using report::Column;
using report::Emphasis;
using report::Labelled;
using report::Row;
using report::Section;
using report::SectionKind;
using report::Table;
using session::Language;

namespace {

constexpr double timeWidth = 84;
constexpr double roomWidth = 110;
constexpr double taskWidth = 120;

Section section(const QString& heading, const QString& aside = {})
{
    Section part;
    part.kind = SectionKind::Agenda;
    part.heading = heading;
    part.aside = aside;
    return part;
}

void addFact(std::vector<Labelled>& facts, const QString& label, const QString& text)
{
    if (!text.isEmpty())
        facts.push_back({label, text});
}

QString signUpInWords(const Meeting& meeting)
{
    using Kind = SignUpState::Kind;
    if (meeting.isCancelled || meeting.isPast)
        return {};
    const QString state = inWords(meeting.signUpState, meeting.signUp, meeting.language);
    const Kind kind = meeting.signUpState.kind;
    return kind == Kind::NotNeeded || kind == Kind::Closed || meeting.signUp.to.isEmpty()
               ? state
               : QString(meeting.signUp.to + u'\n' + state);
}

/// A text as a sentence; one that asks or calls out already ends as such.
QString sentence(const QString& text)
{
    const bool hasEnd = text.endsWith(u'?') || text.endsWith(u'!');
    return hasEnd ? text : QString(report::withoutStop(text) + u'.');
}

enum class Facts { WhenAndWhere, Everything };

std::vector<Labelled> factsOf(const Meeting& meeting, Facts which)
{
    const Language language = meeting.language;
    std::vector<Labelled> facts;
    // The head of a paper has two columns, and the place fits into the first.
    if (which == Facts::WhenAndWhere)
        addFact(facts, word(Word::Where, language), meeting.where);
    addFact(facts, word(Word::When, language), meeting.when);
    if (which == Facts::Everything)
        addFact(facts, word(Word::Where, language), meeting.where);
    if (which == Facts::Everything) {
        addFact(facts, word(Word::Audience, language), meeting.audience);
        addFact(facts, word(Word::CommonGoal, language), meeting.commonGoal);
    }
    addFact(facts, word(Word::SignUp, language), signUpInWords(meeting));
    return facts;
}

QString presenterInWords(const Presenter& presenter)
{
    return presenter.affiliations.isEmpty() ? presenter.name
                                            : QString(presenter.name + QStringLiteral(", ") +
                                                      presenter.affiliations.join(QStringLiteral("; ")));
}

Row row(const QString& first, const QString& second, const QStringList& remarks = {})
{
    Row row;
    row.cells.push_back(Cell{first, Emphasis::Muted});
    row.cells.push_back(Cell{second});
    row.cells.back().remarks = remarks;
    return row;
}

Table peopleOf(const Meeting& meeting)
{
    Table table;
    table.columns = {Column{report::word(report::Word::Who, meeting.language)}, Column{{}, taskWidth}};
    for (const Presenter& presenter : meeting.presenters) {
        Row one;
        one.cells = {Cell{presenter.name, Emphasis::Strong, {}, presenter.affiliations},
                     Cell{presenter.tasks, Emphasis::Muted}};
        table.rows.push_back(std::move(one));
    }
    return table;
}

QString timeOr(const QString& time, int minutes, Language language)
{
    return time.isEmpty() && minutes > 0 ? word(Word::Minutes, language).arg(minutes) : time;
}

Row pieceRow(const Piece& piece, bool hasRooms, Language language)
{
    QStringList remarks{piece.by.join(QStringLiteral(", ")), piece.remark};
    remarks.removeAll(QString());
    Row one = row(timeOr(piece.time, piece.minutes, language), piece.title, remarks);
    if (hasRooms)
        one.cells.push_back(Cell{piece.room, Emphasis::Muted});
    return one;
}

Row lineRow(const ProgrammeLine& line, bool hasRooms, Language language)
{
    const QStringList remarks = line.moderator.isEmpty()
                                    ? QStringList()
                                    : QStringList{word(Word::Moderator, language).arg(line.moderator)};
    Row one = row(timeOr(line.time, line.minutes, language), line.title, remarks);
    one.cells.front().emphasis = Emphasis::Strong;
    one.cells.back().emphasis = Emphasis::Strong;
    if (hasRooms)
        one.cells.push_back(Cell{});
    return one;
}

/// The agenda, a section for each day: under a pass stand its contributions, room by room.
void addAgenda(std::vector<Section>& sections, const Meeting& meeting)
{
    const Language language = meeting.language;
    const std::vector<ProgrammeLine>& agenda = meeting.agenda;
    const bool severalDays = !agenda.empty() && agenda.back().day > 0;
    for (size_t i = 0; i < agenda.size();) {
        const int day = agenda[i].day;
        size_t end = i;
        bool hasRooms = false;
        for (; end < agenda.size() && agenda[end].day == day; ++end)
            hasRooms = hasRooms || std::any_of(agenda[end].pieces.begin(), agenda[end].pieces.end(),
                                               [](const Piece& piece) { return !piece.room.isEmpty(); });
        Table table;
        table.columns = {Column{word(Word::Time, language), timeWidth}, Column{word(Word::Item, language)}};
        if (hasRooms)
            table.columns.push_back(Column{word(Word::Room, language), roomWidth});
        for (; i < end; ++i) {
            table.rows.push_back(lineRow(agenda[i], hasRooms, language));
            for (const Piece& piece : agenda[i].pieces)
                table.rows.push_back(pieceRow(piece, hasRooms, language));
        }
        Section part =
            section(severalDays ? word(Word::Day, language).arg(day + 1) : word(Word::Agenda, language));
        part.blocks.push_back(std::move(table));
        sections.push_back(std::move(part));
    }
}

void addList(std::vector<Section>& sections, const QString& heading, const QStringList& items)
{
    if (items.isEmpty())
        return;
    Section part = section(heading);
    report::NoteGroup list;
    for (const QString& item : items)
        list.entries.push_back({item, {}, false});
    part.blocks.push_back(std::move(list));
    sections.push_back(std::move(part));
}

QStringList linksOf(const Meeting& meeting)
{
    QStringList links;
    for (const session::Link& link : meeting.links)
        links << (link.title.isEmpty() ? link.address
                                       : QString(link.title + QStringLiteral(": ") + link.address));
    return links;
}

/// A session of a series in a table of labels and what they stand for.
Section sectionOf(const Meeting& meeting, const QString& aside)
{
    const Language language = meeting.language;
    Section part = section(meeting.title, aside);
    if (meeting.isCancelled)
        part.aside = word(Word::Cancelled, language);
    std::vector<Labelled> facts = factsOf(meeting, Facts::Everything);
    addFact(facts, word(Word::Theme, language), meeting.theme);
    for (const Presenter& presenter : meeting.presenters)
        addFact(facts, presenter.tasks, presenterInWords(presenter));
    addFact(facts, word(Word::Questions, language), meeting.questions.join(u'\n'));
    addFact(facts, word(Word::Before, language), meeting.before.join(u'\n'));
    addFact(facts, word(Word::After, language), meeting.after.join(u'\n'));
    addFact(facts, word(Word::Links, language), linksOf(meeting).join(u'\n'));
    Table table;
    table.columns = {Column{{}, taskWidth}, Column{{}}};
    for (const Labelled& fact : facts)
        table.rows.push_back(row(fact.label, fact.text));
    part.blocks.push_back(std::move(table));
    return part;
}

void frame(report::Summary& summary, Language language, const QString& kind, const QString& title)
{
    summary.language = language;
    summary.documentKind = kind;
    summary.title = title;
    summary.foot = title;
    summary.continued = report::word(report::Word::Continued, language);
}

} // namespace

report::Summary summaryOf(const Meeting& meeting)
{
    const Language language = meeting.language;
    report::Summary summary;
    frame(summary, language, word(Word::Programme, language), meeting.title);
    summary.organiser = meeting.organiser;
    for (const QString& text :
         {meeting.isCancelled ? word(Word::Cancelled, language) : QString(), meeting.kicker, meeting.theme}) {
        if (!text.isEmpty())
            summary.lead << sentence(text);
    }
    if (!meeting.commonGoal.isEmpty())
        summary.lead << QString(word(Word::CommonGoal, language) + QStringLiteral(": ") +
                                sentence(meeting.commonGoal));
    if (!meeting.audience.isEmpty())
        summary.lead << QString(word(Word::Audience, language) + QStringLiteral(": ") +
                                sentence(meeting.audience));
    summary.facts = factsOf(meeting, Facts::WhenAndWhere);
    addAgenda(summary.sections, meeting);
    if (!meeting.presenters.empty()) {
        Section people = section(word(Word::PeopleInvolved, language));
        people.blocks.push_back(peopleOf(meeting));
        summary.sections.push_back(std::move(people));
    }
    addList(summary.sections, word(Word::Questions, language), meeting.questions);
    addList(summary.sections, word(Word::Before, language), meeting.before);
    addList(summary.sections, word(Word::After, language), meeting.after);
    addList(summary.sections, word(Word::Links, language), linksOf(meeting));
    if (!meeting.support.isEmpty())
        addList(summary.sections, word(Word::Support, language), {meeting.support});
    return summary;
}

report::Summary summaryOf(const Programme& programme)
{
    const Language language = programme.language;
    report::Summary summary;
    frame(summary, language, word(Word::Programme, language), programme.title);
    summary.organiser = programme.partOf;
    for (const QString& text : {programme.theme, programme.description}) {
        if (!text.isEmpty())
            summary.lead << sentence(text);
    }
    addFact(summary.facts, word(Word::CommonGoal, language), programme.commonGoal);
    for (const Meeting& meeting : programme.upcoming)
        summary.sections.push_back(sectionOf(meeting, word(Word::Upcoming, language)));
    for (const Meeting& meeting : programme.past)
        summary.sections.push_back(sectionOf(meeting, word(Word::Past, language)));
    summary.closing = word(Word::WrittenOn, language).arg(report::dayInWords(programme.writtenOn, language));
    return summary;
}

} // namespace kring::programme
