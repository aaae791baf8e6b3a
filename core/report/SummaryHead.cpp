// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/QuestionLife.h"
#include "core/report/Attendance.h"
#include "core/report/DateWords.h"
#include "core/report/PlainText.h"
#include "core/report/SummaryParts.h"

#include <algorithm>

namespace kring::report {

using session::Participant;

namespace {

QString timeOf(const Material& material)
{
    const session::Session& session = material.record.session;
    const QString start = clockTime(session.start, material.options.language);
    const QString end = clockTime(session.end, material.options.language);
    return start.isEmpty() || end.isEmpty() ? QString(start + end) : QStringLiteral("%1–%2").arg(start, end);
}

QString placeOf(const Material& material)
{
    const session::Session& session = material.record.session;
    QStringList parts;
    if (const QString place = oneLine(session.place); !place.isEmpty())
        parts << place;
    const bool goesWithoutSaying = session.mode == QLatin1String("on_site") && !parts.isEmpty();
    if (!session.mode.isEmpty() && !goesWithoutSaying)
        parts << oneLine(material.term("mode", session.mode));
    return parts.join(QStringLiteral(" · "));
}

QString registrationOf(const Material& material)
{
    const session::DocumentInfo& document = material.record.session.document;
    switch (document.registration) {
    case session::RegistrationState::Undecided:
        break;
    case session::RegistrationState::NotRegistered:
        return material.term("registration_state", codeOf(document.registration));
    case session::RegistrationState::Registered: {
        const QString number = oneLine(document.registrationNumber);
        return number.isEmpty() ? material.term("registration_state", codeOf(document.registration)) : number;
    }
    }
    return {};
}

QString statusOf(const Material& material)
{
    const session::Session& session = material.record.session;
    if (session.status == session::SessionStatus::Cancelled)
        return material.term("session_status", codeOf(session.status));
    return material.term("document_state", codeOf(session.document.state));
}

/// Those who came; before the session, and where nobody was ticked off, those who were asked.
Labelled peopleOf(const Material& material)
{
    std::vector<Participant> present;
    std::vector<Participant> invited;
    for (const Participant& person : material.record.participants) {
        if (person.isPresent())
            present.push_back(person);
        else if (person.attendance != session::Attendance::Absent)
            invited.push_back(person);
    }
    const bool came = !present.empty();
    return {material.say(came ? Word::Present : Word::Invited),
            attendanceInWords(came ? present : invited, material.record.agenda, material.vocabulary,
                              material.options.language)};
}

QString firstDue(const Material& material)
{
    QDate first;
    for (const followup::Action& action : material.record.actions) {
        if (action.status == followup::ActionStatus::Open && action.due.isValid() &&
            (!first.isValid() || action.due < first))
            first = action.due;
    }
    if (!first.isValid())
        return {};
    const QString day = dayInWords(first, material.options.language);
    return material.say(Word::FirstDue).arg(day.left(day.lastIndexOf(u' ')));
}

int questionsFromLivedExperience(const Material& material)
{
    return int(std::count_if(material.record.questions.begin(), material.record.questions.end(),
                             [&](const floor::Question& question) {
                                 if (!floor::isShown(question) || question.anonymous)
                                     return false;
                                 const session::Term* term = material.vocabulary.find(
                                     QStringLiteral("perspective"), question.perspective);
                                 return term && term->side == codeOf(session::Side::Lived);
                             }));
}

QString decisionMakers(const Material& material)
{
    QStringList makers;
    for (const followup::Decision& decision : material.record.decisions)
        makers << oneLine(decision.decisionMaker);
    makers.removeDuplicates();
    return makers.size() == 1 && !makers.front().isEmpty() ? material.say(Word::DecidedBy).arg(makers.front())
                                                           : QString();
}

} // namespace

std::vector<Labelled> factsOf(const Material& material)
{
    const session::Session& session = material.record.session;
    std::vector<Labelled> facts = {
        {material.say(Word::Date), vagueDateInWords(session.date, material.options.language)},
        {material.say(Word::Time), timeOf(material)},
        {material.say(Word::Place), placeOf(material)},
        {material.say(Word::Status), statusOf(material)},
        {material.say(Word::Registration), registrationOf(material)},
        {material.say(Word::Adjustment), plain(session.document.adjustment)},
        peopleOf(material),
    };
    std::erase_if(facts, [](const Labelled& fact) { return fact.text.isEmpty(); });
    return facts;
}

std::vector<Count> countsOf(const Material& material)
{
    const session::SessionRecord& record = material.record;
    const auto decisions = int(record.decisions.size());
    const auto actions = int(record.actions.size());
    const auto questions =
        int(std::count_if(record.questions.begin(), record.questions.end(), &floor::isShown));
    const auto carried = int(record.carried.size());
    if (decisions + actions + questions + carried == 0)
        return {};
    const int lived = questionsFromLivedExperience(material);
    return {
        {decisions, material.say(decisions == 1 ? Word::DecisionCount : Word::DecisionsCount),
         decisionMakers(material)},
        {actions, material.say(actions == 1 ? Word::ActionCount : Word::ActionsCount), firstDue(material)},
        {questions, material.say(questions == 1 ? Word::QuestionCount : Word::QuestionsCount),
         lived ? material.say(Word::FromLivedExperience).arg(lived) : QString()},
        {carried, material.say(Word::CarriedCount), carried ? material.say(Word::ToNext) : QString()},
    };
}

QStringList leadOf(const Material& material)
{
    QStringList lead;
    const session::SessionRecord& record = material.record;
    if (!record.series)
        return lead;
    const QString series = oneLine(record.series->title);
    if (record.session.number > 0 && !series.isEmpty())
        lead << material.say(Word::NumberInSeries).arg(QString::number(record.session.number), series);
    else if (!series.isEmpty())
        lead << series + u'.';
    if (const QString theme = withoutStop(oneLine(record.series->overarchingTheme)); !theme.isEmpty())
        lead << material.say(Word::Theme).arg(theme);
    if (const QString pilot = withoutStop(oneLine(record.series->pilot)); !pilot.isEmpty())
        lead << pilot + u'.';
    return lead;
}

QString closingOf(const Material& material)
{
    const session::DocumentInfo& document = material.record.session.document;
    QStringList sentences;
    const std::vector<reflection::Note>& notes = material.record.notes;
    const bool somebodySpeaks =
        !material.record.questions.empty() ||
        std::any_of(notes.begin(), notes.end(), [](const reflection::Note& note) { return !note.sensitive; });
    if (somebodySpeaks)
        sentences << material.say(Word::Attribution);
    if (document.confidentialityChecked) {
        const QString by = oneLine(document.confidentialityCheckedBy);
        sentences << (by.isEmpty() ? material.say(Word::ConfidentialityChecked)
                                   : material.say(Word::ConfidentialityCheckedBy).arg(by));
    } else if (!sentences.isEmpty()) {
        sentences << material.say(Word::ConfidentialityUnchecked);
    }
    if (const QString retention = withoutStop(oneLine(document.retentionNote)); !retention.isEmpty())
        sentences << material.say(Word::Retention).arg(retention);
    return sentences.join(u' ');
}

} // namespace kring::report
