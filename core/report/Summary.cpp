// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Summary.h"

#include "core/report/DateWords.h"
#include "core/report/PlainText.h"
#include "core/report/SummaryParts.h"

namespace kring::report {

using session::Language;

namespace {

Section sectionOf(SectionKind kind, const Material& material)
{
    switch (kind) {
    case SectionKind::Decisions:
        return decisionsOf(material);
    case SectionKind::Actions:
        return actionsOf(material);
    case SectionKind::Carried:
        return carriedOf(material);
    case SectionKind::Next:
        return nextOf(material);
    case SectionKind::Agenda:
        return agendaOf(material);
    case SectionKind::Questions:
        return questionsOf(material);
    case SectionKind::Reflections:
        return reflectionsOf(material);
    case SectionKind::RemainingWork:
        return remainingWorkOf(material);
    case SectionKind::Groups:
        return groupsOf(material);
    case SectionKind::Handover:
        return handoverOf(material);
    case SectionKind::Efforts:
        return effortsOf(material);
    case SectionKind::Resources:
        return resourcesOf(material);
    case SectionKind::Support:
        return supportOf(material);
    case SectionKind::Glossary:
        return glossaryOf(material);
    }
    Q_UNREACHABLE();
}

/// What stands over the title: what kind of paper it is, in the session's own words when it has some.
QString kindOf(const Material& material)
{
    if (const QString own = oneLine(material.record.session.reportTitle); !own.isEmpty())
        return own;
    const QString& kind = material.record.session.document.kind;
    return oneLine(material.term("document_kind", kind.isEmpty() ? QStringLiteral("meeting_notes") : kind));
}

QString footOf(const Material& material, const QString& kind)
{
    const session::Session& session = material.record.session;
    QStringList place;
    if (session.number > 0)
        place << material.say(Word::Number).arg(session.number);
    place << (session.date.precision == DatePrecision::Day
                  ? dayInWords(session.date.first, material.options.language)
                  : vagueDateInWords(session.date, material.options.language));
    return QStringLiteral("%1 · %2").arg(kind, place.join(QStringLiteral(", ")));
}

} // namespace

QString Summary::pageOf(int page, int pages) const
{
    return word(Word::PageOf, language).arg(page).arg(pages);
}

QString headingOf(SectionKind section, const session::SessionRecord& record, Language language)
{
    switch (section) {
    case SectionKind::Decisions:
        return word(Word::Decisions, language);
    case SectionKind::Actions:
        return word(Word::Actions, language);
    case SectionKind::Carried:
        return word(Word::Carried, language);
    case SectionKind::Next:
        return word(Word::Next, language);
    case SectionKind::Agenda:
        return word(record.session.document.kind == QLatin1String("minutes") ? Word::AgendaOfMinutes
                                                                             : Word::Agenda,
                    language);
    case SectionKind::Questions:
        return word(Word::Questions, language);
    case SectionKind::Reflections:
        return word(Word::Reflections, language);
    case SectionKind::RemainingWork:
        return word(Word::RemainingWork, language);
    case SectionKind::Groups:
        return word(Word::GroupsAndRotation, language);
    case SectionKind::Handover:
        return word(Word::Handover, language);
    case SectionKind::Efforts:
        return word(Word::Efforts, language);
    case SectionKind::Resources:
        return word(Word::Resources, language);
    case SectionKind::Support:
        return word(Word::Support, language);
    case SectionKind::Glossary:
        return word(Word::Glossary, language);
    }
    Q_UNREACHABLE();
}

Summary summarise(const session::SessionRecord& record, const session::Vocabulary& vocabulary,
                  const ReportOptions& options)
{
    const Material material{record, vocabulary, options};
    Summary summary;
    summary.language = options.language;
    summary.documentKind = kindOf(material);
    summary.organiser = oneLine(record.session.organiser);
    summary.title = oneLine(record.session.title);
    if (summary.title.isEmpty())
        summary.title = material.say(Word::Untitled);
    summary.lead = leadOf(material);
    summary.facts = factsOf(material);
    summary.counts = countsOf(material);
    for (const SectionKind kind : allSections) {
        if (options.leftOut.contains(kind))
            continue;
        Section section = sectionOf(kind, material);
        if (section.blocks.empty())
            continue;
        section.kind = kind;
        if (section.heading.isEmpty())
            section.heading = headingOf(kind, record, options.language);
        summary.sections.push_back(std::move(section));
    }
    summary.closing = closingOf(material);
    summary.foot = footOf(material, summary.documentKind);
    if (record.session.document.state == session::DocumentState::Draft)
        summary.draftMark = material.say(Word::Draft);
    summary.continued = material.say(Word::Continued);
    return summary;
}

} // namespace kring::report
