// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Words.h"

namespace kring::report {

namespace {

struct Entry
{
    Word word;
    const char* swedish;
    const char* english;
};

constexpr Entry entries[] = {
    {Word::NumberInSeries, "Träff %1 i serien %2.", "Session %1 in the series %2."},
    {Word::Theme, "Övergripande tema: %1.", "Overarching theme: %1."},
    {Word::Date, "Datum", "Date"},
    {Word::Time, "Tid", "Time"},
    {Word::Place, "Plats", "Place"},
    {Word::Registration, "Diarienummer", "Registration"},
    {Word::Adjustment, "Avstämning", "Adjustment"},
    {Word::Status, "Status", "State"},
    {Word::Present, "Närvarande", "Present"},
    {Word::Invited, "Inbjudna", "Invited"},
    {Word::People, "Sammanlagt %1 personer.", "%1 people in all."},
    {Word::OnePerson, "Sammanlagt 1 person.", "1 person in all."},
    {Word::Remotely, "på distans", "remotely"},
    {Word::AtItem, "punkt %1", "item %1"},
    {Word::AtItems, "punkt %1–%2", "items %1–%2"},
    {Word::FromItem, "från punkt %1", "from item %1"},
    {Word::UntilItem, "till och med punkt %1", "until item %1"},
    {Word::Number, "Träff %1", "Session %1"},
    {Word::ToBeAnnounced, "Datum meddelas senare", "Date to be announced"},
    {Word::DayToBeAnnounced, "Dag meddelas senare.", "The day will be announced."},
    {Word::Quarter, "Kvartal %1 %2", "Quarter %1 of %2"},
    {Word::DecisionCount, "beslut", "decision"},
    {Word::DecisionsCount, "beslut", "decisions"},
    {Word::ActionCount, "åtgärd", "action"},
    {Word::ActionsCount, "åtgärder", "actions"},
    {Word::QuestionCount, "fråga", "question"},
    {Word::QuestionsCount, "frågor", "questions"},
    {Word::CarriedCount, "tas med", "carried forward"},
    {Word::DecidedBy, "av %1", "by %1"},
    {Word::FirstDue, "första klar %1", "first due %1"},
    {Word::FromLivedExperience, "%1 från egen erfarenhet", "%1 from lived experience"},
    {Word::ToNext, "till nästa träff", "to the next session"},
    {Word::Decisions, "Beslut", "Decisions"},
    {Word::Actions, "Åtgärder", "Actions"},
    {Word::WhoDoesWhat, "vem gör vad, till när", "who does what, by when"},
    {Word::Carried, "Frågor som tas med", "Questions carried forward"},
    {Word::CarriedAside, "till nästa träff", "to the next session"},
    {Word::Next, "Nästa träff", "Next session"},
    {Word::Agenda, "Agenda", "Agenda"},
    {Word::AgendaOfMinutes, "Dagordning", "Agenda"},
    {Word::Questions, "Frågor just nu", "Questions just now"},
    {Word::Reflections, "Reflektioner", "Reflections"},
    {Word::RemainingWork, "Återstående arbete", "Remaining work"},
    {Word::Decision, "Beslut %1", "Decision %1"},
    {Word::Reasons, "Skäl", "Reasons"},
    {Word::Concerns, "Farhågor", "Concerns"},
    {Word::DelegatedTo, "Befogenhet till", "Delegated to"},
    {Word::Scope, "Omfattning", "Scope"},
    {Word::Limits, "Gräns", "Limits"},
    {Word::ValidUntil, "Gäller till och med", "Valid until"},
    {Word::DecisionMaker, "Beslutsfattare: %1", "Decided by: %1"},
    {Word::Item, "Punkt %1", "Item %1"},
    {Word::What, "Vad", "What"},
    {Word::Who, "Vem", "Who"},
    {Word::Due, "Klart", "By"},
    {Word::Nobody, "Ingen utsedd", "Nobody yet"},
    {Word::NoDate, "Inget datum", "No date"},
    {Word::TakesOver, "Träffen tar med %1.", "The session takes over %1."},
    {Word::And, "%1 och %2", "%1 and %2"},
    {Word::PlannedMinutes, "planerat %1 min", "planned %1 min"},
    {Word::PlannedAndUsed, "planerat %1 min · verkligt %2 min", "planned %1 min · actual %2 min"},
    {Word::Minutes, "Minuter", "Minutes"},
    {Word::AgendaItem, "Punkt", "Item"},
    {Word::Planned, "Planerat", "Planned"},
    {Word::Used, "Verkligt", "Actual"},
    {Word::OneQuestion, "1 fråga", "1 question"},
    {Word::ManyQuestions, "%1 frågor", "%1 questions"},
    {Word::ByDots, "%1, flest prickar först", "%1, most dots first"},
    {Word::DotsColumn, "Prickar", "Dots"},
    {Word::QuestionColumn, "Fråga", "Question"},
    {Word::From, "Från", "From"},
    {Word::Outcome, "Vad hände", "What happened"},
    {Word::FromEarlier, "med från tidigare träff", "from an earlier session"},
    {Word::Action, "Åtgärd", "Action"},
    {Word::ActionDue, "Åtgärd, %1", "Action, %1"},
    {Word::Answered, "Besvarad, åtgärd", "Answered, action"},
    {Word::NotTakenUp, "Tas inte upp", "Not taken up"},
    {Word::SameQuestion, "Samma fråga: %1", "The same question: %1"},
    {Word::NotTakenUpBecause, "Skäl: %1", "Reason: %1"},
    {Word::PassedTo, "Lyft till %1", "Passed on to %1"},
    {Word::PassedToAndDue, "Lyft till %1, svar senast %2", "Passed on to %1, answer due %2"},
    {Word::AnswerFrom, "Svar från %1: %2", "Answer from %1: %2"},
    {Word::OneNote, "1 anteckning", "1 note"},
    {Word::NoteSource, "Källa: %1", "Source: %1"},
    {Word::ManyNotes, "%1 anteckningar", "%1 notes"},
    {Word::Attribution, "Åsikter står för den som uttryckt dem. Perspektiv anges i stället för namn.",
     "Opinions are those of the people who expressed them. Perspectives are given instead of names."},
    {Word::Retention, "Bevarande: %1.", "Retention: %1."},
    {Word::ConfidentialityChecked, "Sekretess är kontrollerad.", "Checked for confidentiality."},
    {Word::ConfidentialityCheckedBy, "Sekretess är kontrollerad (%1).", "Checked for confidentiality (%1)."},
    {Word::ConfidentialityUnchecked, "Sekretess är inte kontrollerad.",
     "Not yet checked for confidentiality."},
    {Word::Draft, "UTKAST", "DRAFT"},
    {Word::Continued, "forts.", "continued"},
    {Word::PageOf, "Sida %1 av %2", "Page %1 of %2"},
    {Word::Untitled, "Träff utan rubrik", "Untitled session"},
    {Word::GroupsAndRotation, "Grupper och rotation", "Groups and rotation"},
    {Word::Group, "Grupp", "Group"},
    {Word::Pilots, "Piloter", "Pilots"},
    {Word::ResearchTeam, "Forskargrupp", "Research team"},
    {Word::HalfDay, "Halvdag", "Half-day"},
    {Word::Presents, "Presenterar", "Presents"},
    {Word::Listens, "Lyssnar", "Listens"},
    {Word::Handover, "Vem gör vad", "Who does what"},
    {Word::Step, "Moment", "Step"},
    {Word::Today, "I dag", "Today"},
    {Word::Later, "Längre fram", "Later"},
    {Word::Learning, "Hur det lärs", "How it is learnt"},
    {Word::Efforts, "Tid och insatser", "Time and effort"},
    {Word::MinutesInAll, "sammanlagt %1 min", "%1 min in all"},
    {Word::Resources, "Resurser", "Resources"},
    {Word::LinkTitle, "Vad", "What"},
    {Word::Address, "Adress", "Address"},
    {Word::Support, "Stöd", "Support"},
    {Word::Glossary, "Ordlista", "Glossary"},
    {Word::SwedishWord, "På svenska", "In Swedish"},
    {Word::EnglishWord, "På engelska", "In English"},
    {Word::Meaning, "Betydelse", "Meaning"},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(entries); ++i) {
        if (size_t(entries[i].word) != i)
            return false;
    }
    return std::size(entries) == size_t(Word::Meaning) + 1;
}
static_assert(inOrder(), "the table follows the order of the enum, so that a word is found by its place");

} // namespace

QString word(Word word, session::Language language)
{
    const Entry& entry = entries[size_t(word)];
    return QString::fromUtf8(language == session::Language::Swedish ? entry.swedish : entry.english);
}

} // namespace kring::report
