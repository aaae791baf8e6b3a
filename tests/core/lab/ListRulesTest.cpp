// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/ListRules.h"
#include "core/lab/SeriesRows.h"
#include "tests/support/Catch.h"
#include "tests/support/FakeClock.h"

using namespace kring;
using namespace kring::lab;
using namespace Qt::StringLiterals;
using session::Doer;
using session::Effort;
using session::GlossaryTerm;
using session::LogEntry;
using session::SessionRecord;

namespace {

struct Desk
{
    SessionRecord record;

    Desk() { record.session.id = {1}; }

    session::Session& session() { return record.session; }

    void take(const Outcome<workspace::Change>& change)
    {
        REQUIRE(change);
        workspace::apply(*change, record);
    }
};

Effort effort(const QString& who, int minutes)
{
    return {who, {}, minutes, {}, {}};
}

LogEntry spread(qint64 id, QDate date, const QString& site, int adopters)
{
    LogEntry entry;
    entry.id = {id};
    entry.series = {2};
    entry.kind = u"spread"_s;
    if (date.isValid())
        entry.date = VagueDate::day(date);
    entry.site = site;
    entry.adopters = adopters;
    return entry;
}

} // namespace

TEST_CASE("links are added, edited and removed, and need an address")
{
    Desk desk;
    desk.take(putLink(desk.session(), newRow, {u" Bilder "_s, u" https://exempel.se/bilder "_s, {}}));
    REQUIRE(desk.session().links.size() == 1);
    CHECK(desk.session().links[0].title == u"Bilder"_s);
    CHECK(desk.session().links[0].address == u"https://exempel.se/bilder"_s);
    desk.take(putLink(desk.session(), 0, {u"Film"_s, u"https://exempel.se/film"_s, {}}));
    CHECK(desk.session().links[0].title == u"Film"_s);
    CHECK_FALSE(putLink(desk.session(), newRow, {u"Bilder"_s, u" "_s, {}}));
    CHECK_FALSE(putLink(desk.session(), 0, {{}, u"två ord"_s, {}}));
    CHECK(putLink(desk.session(), 4, {{}, u"a"_s, {}})->isEmpty());
    workspace::apply(removeLink(desk.session(), 0), desk.record);
    CHECK(desk.session().links.empty());
    CHECK(removeLink(desk.session(), 0).isEmpty());
}

TEST_CASE("what this Kring does not know in a row stays with it")
{
    Desk desk;
    desk.session().links.push_back({u"a"_s, u"b"_s, {}});
    desk.session().links[0].kept = Kept{{u"colour"_s, u"\"red\""_s}};
    desk.take(putLink(desk.session(), 0, {u"c"_s, u"d"_s, {}}));
    CHECK(desk.session().links[0].kept == Kept{{u"colour"_s, u"\"red\""_s}});
}

TEST_CASE("the map of who does what is written and put in order")
{
    Desk desk;
    desk.take(putStep(desk.session(), newRow,
                      {u"Sätta nål"_s, Doer::Staff, Doer::Person, u" Med handledare "_s, {}}));
    desk.take(putStep(desk.session(), newRow, {u"Starta"_s, Doer::Staff, Doer::Together, {}, {}}));
    CHECK(desk.session().handover[0].learning == u"Med handledare"_s);
    workspace::apply(moveStep(desk.session(), 1, -1), desk.record);
    CHECK(desk.session().handover[0].step == u"Starta"_s);
    CHECK(moveStep(desk.session(), 0, -1).isEmpty());
    CHECK(moveStep(desk.session(), 1, 1).isEmpty());
    CHECK_FALSE(putStep(desk.session(), newRow, {u" "_s, Doer::Staff, Doer::Staff, {}, {}}));
    workspace::apply(removeStep(desk.session(), 0), desk.record);
    CHECK(desk.session().handover.size() == 1);
}

TEST_CASE("time given is added up by who gave it, most first")
{
    const std::vector<Effort> efforts{effort(u"Personal"_s, 30), effort(u"Föräldrar"_s, 90),
                                      effort(u"personal "_s, 45), effort(u"Anhöriga"_s, 90)};
    using Sums = std::vector<EffortSum>;
    CHECK(effortSums(efforts) ==
          Sums{{u"Anhöriga"_s, 90, 1}, {u"Föräldrar"_s, 90, 1}, {u"Personal"_s, 75, 2}});
    CHECK(minutesGiven(efforts) == 255);
    CHECK(effortSums({}).empty());
    Desk desk;
    desk.take(putEffort(desk.session(), newRow, effort(u" Föräldrar "_s, 90)));
    CHECK(desk.session().efforts[0].who == u"Föräldrar"_s);
    CHECK_FALSE(putEffort(desk.session(), newRow, effort({}, 90)));
    CHECK_FALSE(putEffort(desk.session(), newRow, effort(u"Föräldrar"_s, -1)));
    workspace::apply(removeEffort(desk.session(), 0), desk.record);
    CHECK(desk.session().efforts.empty());
}

TEST_CASE("support, audience, goal and context are texts of the session")
{
    Desk desk;
    for (const auto& rule : {&setSupportLines, &setAudience, &setCommonGoal, &setContext})
        workspace::apply(rule(desk.session(), u" 1177 \n"_s), desk.record);
    CHECK(desk.session().supportLines == u"1177"_s);
    CHECK(desk.session().audience == u"1177"_s);
    CHECK(desk.session().commonGoal == u"1177"_s);
    CHECK(desk.session().context == u"1177"_s);
    CHECK(setContext(desk.session(), u"1177 "_s).isEmpty());
}

TEST_CASE("the glossary takes a word once, in one language at least")
{
    GlossaryTerm term;
    term.id = {1};
    term.series = {2};
    CHECK_FALSE(putTerm({}, term));
    term.swedish = u" medskapande "_s;
    const auto added = putTerm({}, term);
    REQUIRE(added);
    CHECK(added->label == u"Add word to the glossary"_s);
    term.swedish = u"medskapande"_s;
    GlossaryTerm again = term;
    again.id = {3};
    again.swedish = u"Medskapande"_s;
    CHECK_FALSE(putTerm({term}, again));
    again.id = {1};
    CHECK(putTerm({term}, again)->label == u"Edit the glossary"_s);
    CHECK(removeTerm(term).edits.size() == 1);
}

TEST_CASE("sites and adopters: a later figure for the same site takes the place of the earlier")
{
    const std::vector<LogEntry> log{spread(1, {2010, 6, 1}, u"ryhov "_s, 40),
                                    spread(2, {2005, 3, 1}, u"Ryhov"_s, 1),
                                    spread(3, {2011, 1, 1}, u"Eksjö"_s, 4), spread(4, {}, u"Värnamo"_s, 2)};
    std::vector<LogEntry> clean = log;
    clean[0].site = u"ryhov"_s;
    using Sites = std::vector<Site>;
    CHECK(sitesOf(clean) == Sites{{u"Ryhov"_s, VagueDate::day({2005, 3, 1}), 40},
                                  {u"Eksjö"_s, VagueDate::day({2011, 1, 1}), 4},
                                  {u"Värnamo"_s, {}, 2}});
    const std::vector<Adoption> steps = adoptionOverTime(clean);
    REQUIRE(steps.size() == 4);
    CHECK(steps[1].sites == 1);
    CHECK(steps[1].adopters == 40);
    CHECK(steps[3].sites == 3);
    CHECK(steps[3].adopters == 46);
    CHECK(putSpread(clean, spread(9, {}, u" Nässjö "_s, 1)));
    CHECK_FALSE(putSpread(clean, spread(9, {}, u"  "_s, 1)));
    CHECK_FALSE(putSpread(clean, spread(9, {}, u"Nässjö"_s, -1)));
}

TEST_CASE("a researcher's observation is a note of that kind from that perspective")
{
    Desk desk;
    const test::FakeClock clock;
    desk.take(writeResearchersNote(desk.record, {7}, u" Tystnad efter frågan "_s, clock.now()));
    REQUIRE(desk.record.notes.size() == 1);
    CHECK(desk.record.notes[0].kind == u"observation"_s);
    CHECK(desk.record.notes[0].perspective == u"action_researcher"_s);
    CHECK(researchersNotes(desk.record).size() == 1);
    reflection::Note other = desk.record.notes[0];
    other.id = {8};
    other.perspective = u"staff"_s;
    desk.record.notes.push_back(other);
    CHECK(researchersNotes(desk.record).size() == 1);
    CHECK(removeResearchersNote(desk.record, {8}).isEmpty());
    CHECK(writeResearchersNote(desk.record, {9}, u"  "_s, clock.now()).isEmpty());
    workspace::apply(removeResearchersNote(desk.record, {7}), desk.record);
    CHECK(desk.record.notes.size() == 1);
}

TEST_CASE("an observation in the log needs words, and entries stand by date")
{
    LogEntry entry;
    entry.id = {1};
    CHECK_FALSE(putObservation({}, entry));
    entry.text = u"Personalen väntar in"_s;
    const auto added = putObservation({}, entry);
    REQUIRE(added);
    CHECK(std::get<workspace::Edit<LogEntry>>(added->edits[0]).after->kind == u"observation"_s);
    CHECK(removeEntry(entry).label == u"Remove observation"_s);
    const auto sorted =
        entriesOfKind({spread(1, {}, u"c"_s, 1), spread(2, {2020, 1, 1}, u"b"_s, 1)}, u"spread"_s);
    CHECK(sorted.front().site == u"b"_s);
}
