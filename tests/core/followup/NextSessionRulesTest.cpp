// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/NextSessionRules.h"
#include "core/followup/QuestionRoad.h"
#include "tests/support/Catch.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Sessions.h"

using namespace kring;
using namespace kring::followup;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Next
{
    test::FakeClock clock;
    IdSource ids{clock};
    session::SessionRecord before = test::finishedSession();

    Next()
    {
        before.session.series = before.series->id;
        before.session.format = u"manager_open"_s;
        session::Participant person;
        person.id = {60};
        person.role = u"Brukare"_s;
        person.perspective = u"service_user"_s;
        person.attendance = session::Attendance::Present;
        person.prepared = true;
        person.note = u"kom sent"_s;
        before.participants.push_back(person);
    }

    session::SessionRecord made(const NextWanted& wanted)
    {
        const auto change = nextSessionFrom(ids, before, wanted, clock.now());
        session::SessionRecord record;
        record.session = *std::get<workspace::Edit<session::Session>>(change.edits.at(0)).after;
        workspace::apply(change, record);
        return record;
    }
};

} // namespace

TEST_CASE("the next session meets in the same way, with the same people asked again")
{
    Next next;
    agenda::AgendaItem extra = next.before.agenda.front();
    extra.leftOut = true;
    next.before.agenda.push_back(extra);
    const auto record = next.made({u" Träff 8 "_s, {QDate(2027, 2, 1), DatePrecision::Month}, 8});
    CHECK(record.session.title == u"Träff 8");
    CHECK(record.session.status == session::SessionStatus::Planned);
    CHECK(record.session.number == 8);
    CHECK(record.session.series == next.before.session.series);
    CHECK(record.session.format == u"manager_open");
    CHECK(record.session.document.state == session::DocumentState::Draft);
    CHECK_FALSE(record.session.document.confidentialityChecked);
    CHECK(record.session.buildsOn == QStringList{documentIdOf(next.before.session)});
    REQUIRE(record.agenda.size() == 1);
    CHECK(record.agenda[0].plannedMinutes == 30);
    CHECK_FALSE(record.agenda[0].actualMinutes);
    REQUIRE(record.participants.size() == 1);
    CHECK(record.participants[0].role == u"Brukare");
    CHECK(record.participants[0].attendance == session::Attendance::Invited);
    CHECK_FALSE(record.participants[0].prepared);
    CHECK(record.participants[0].note.isEmpty());
    CHECK(record.decisions.empty());
    CHECK(record.notes.empty());
}

TEST_CASE("carried questions go along in the words they were given, linked to where they come from")
{
    Next next;
    floor::Question& question = next.before.questions.front();
    question.documentId = u"Q1"_s;
    question.status = floor::QuestionStatus::Carried;
    question.raisedBy = {60};
    next.before.carried = {{{50}, {1}, u"K1"_s, question.id, u"Hur får jag vara med?"_s, {}},
                           {{51}, {1}, u"K2"_s, {}, u"Skriven direkt"_s, {}}};
    const QString from = documentIdOf(next.before.session);
    const auto record = next.made({u"Nästa"_s, {}, 0});
    REQUIRE(record.questions.size() == 2);
    CHECK(record.questions[0].text == u"Hur får jag vara med?");
    CHECK(record.questions[0].perspective == u"service_user");
    CHECK(record.questions[0].raisedBy == record.participants[0].id);
    CHECK(record.questions[0].carriedFrom == floor::CarriedFrom{from, u"Q1"_s});
    CHECK(record.questions[0].dots == 0);
    CHECK(record.questions[1].carriedFrom == floor::CarriedFrom{from, u"K2"_s});
}

TEST_CASE("what was settled, and what was asked without saying who, keep to themselves")
{
    Next next;
    next.before.carried.clear();
    CHECK(next.made({u"Nästa"_s, {}, 0}).questions.empty());
    floor::Question& question = next.before.questions.front();
    question.status = floor::QuestionStatus::Carried;
    question.anonymous = true;
    question.perspective.clear();
    const auto record = next.made({u"Nästa"_s, {}, 0});
    REQUIRE(record.questions.size() == 1);
    CHECK(record.questions[0].anonymous);
    CHECK(record.questions[0].perspective.isEmpty());
}

TEST_CASE("the next session is suggested as it was agreed, else as one more of the series")
{
    Next next;
    CHECK(suggestedNext(next.before) ==
          NextWanted{u"Träffar för chefer"_s, {QDate(2027, 2, 1), DatePrecision::Month}, 8});
    next.before.next->label = u"Gemensam träff"_s;
    CHECK(suggestedNext(next.before).title == u"Gemensam träff");
    next.before.next.reset();
    next.before.series.reset();
    next.before.session.number = 0;
    CHECK(suggestedNext(next.before) == NextWanted{u"Hälsofrämjande ledarskap"_s, {}, 0});
    CHECK(nextSessionFrom(next.ids, next.before, {u" "_s, {}, 0}, next.clock.now()).isEmpty());
}
