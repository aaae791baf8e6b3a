// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/Words.h"

namespace kring::programme {

namespace {

struct Entry
{
    Word word;
    const char* swedish;
    const char* english;
};

constexpr Entry entries[] = {
    {Word::NumberInSeries, "Träff %1 i serien %2", "Session %1 in the series %2"},
    {Word::PartOfSeries, "I serien %1", "In the series %1"},
    {Word::Cancelled, "Inställd", "Cancelled"},
    {Word::When, "När", "When"},
    {Word::Where, "Var", "Where"},
    {Word::Audience, "För vem", "For whom"},
    {Word::Theme, "Tema", "Theme"},
    {Word::CommonGoal, "Gemensamt mål", "Common goal"},
    {Word::Clock, "kl. %1–%2", "%1–%2"},
    {Word::ClockFrom, "kl. %1", "%1"},
    {Word::EachDay, "varje dag %1", "each day %1"},
    {Word::PeopleInvolved, "Värdar och medverkande", "Hosts and contributors"},
    {Word::Questions, "Frågor att samtala om", "Questions for the conversation"},
    {Word::Agenda, "Program", "Programme"},
    {Word::Day, "Dag %1", "Day %1"},
    {Word::SignUp, "Anmälan", "Sign-up"},
    {Word::Links, "Länkar", "Links"},
    {Word::Before, "Bygger vidare på", "Builds on"},
    {Word::After, "Leder vidare till", "Leads to"},
    {Word::Support, "Stöd", "Support"},
    {Word::Organiser, "Arrangör", "Organiser"},
    {Word::Upcoming, "Kommande träffar", "Upcoming sessions"},
    {Word::Past, "Tidigare träffar", "Past sessions"},
    {Word::NoUpcoming, "Inga kommande träffar är planerade just nu.", "No sessions are planned just now."},
    {Word::NoPast, "Inga träffar har hållits ännu.", "No sessions have been held yet."},
    {Word::ToTheProgramme, "Hoppa till programmet", "Skip to the programme"},
    {Word::Share, "Dela %1 med e-post", "Share %1 by e-mail"},
    {Word::ShareSeries, "Dela programmet med e-post", "Share the programme by e-mail"},
    {Word::WrittenOn, "Uppgifterna gäller %1.", "As of %1."},
    {Word::Time, "Tid", "Time"},
    {Word::Item, "Punkt", "Item"},
    {Word::Room, "Rum", "Room"},
    {Word::RoomNumber, "Rum %1", "Room %1"},
    {Word::Moderator, "Moderator: %1", "Moderator: %1"},
    {Word::Remote, "på distans", "remotely"},
    {Word::Minutes, "%1 min", "%1 min"},
    {Word::SignUpTo, "Anmäl dig: %1", "Sign up: %1"},
    {Word::SignUpNoLater, "Anmäl dig senast %1.", "Sign up no later than %1."},
    {Word::StateNotNeeded, "Ingen anmälan behövs.", "No sign-up is needed."},
    {Word::StateOpen, "Anmälan är öppen.", "Sign-up is open."},
    {Word::StateOpenUntil, "Anmälan är öppen till och med %1.", "Sign-up is open until %1."},
    {Word::StateTomorrow, "Anmälan stänger i morgon, %1.", "Sign-up closes tomorrow, %1."},
    {Word::StateInDays, "Anmälan stänger om %1 dagar, %2.", "Sign-up closes in %1 days, %2."},
    {Word::StateToday, "Anmälan stänger i dag, %1.", "Sign-up closes today, %1."},
    {Word::StateTodayAt, "Anmälan stänger i dag kl. %1, %2.", "Sign-up closes today at %1, %2."},
    {Word::StateClosed, "Anmälan är stängd.", "Sign-up is closed."},
    {Word::StateFull, "Fullt, men det finns en väntelista.", "Full, with a waiting list."},
    {Word::Taken, "%1 av %2 platser är tagna.", "%1 of %2 places are taken."},
    {Word::TakenAndWaiting, "%1 av %2 platser är tagna, %3 står i kö.",
     "%1 of %2 places are taken, %3 waiting."},
    {Word::DayAt, "%1 kl. %2", "%1 at %2"},
    {Word::Programme, "Program", "Programme"},
    {Word::Untitled, "Träff utan rubrik", "Untitled session"},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(entries); ++i) {
        if (size_t(entries[i].word) != i)
            return false;
    }
    return std::size(entries) == size_t(Word::Untitled) + 1;
}
static_assert(inOrder(), "the table follows the order of the enum, so that a word is found by its place");

} // namespace

QString word(Word word, session::Language language)
{
    const Entry& entry = entries[size_t(word)];
    return QString::fromUtf8(language == session::Language::Swedish ? entry.swedish : entry.english);
}

} // namespace kring::programme
