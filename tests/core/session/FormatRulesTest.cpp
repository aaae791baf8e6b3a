// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/FormatRules.h"
#include "core/session/Formats.h"
#include "tests/support/Catch.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Sessions.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace kring;
using namespace kring::session;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Rules
{
    test::FakeClock clock;
    IdSource ids{clock};
    Vocabulary vocabulary = Vocabulary::builtIn();

    /// The record that a change of a new session makes.
    SessionRecord made(const workspace::Change& change) const
    {
        SessionRecord record;
        record.session = *std::get<workspace::Edit<Session>>(change.edits.front()).after;
        workspace::apply(change, record);
        return record;
    }

    OwnFormat own(const QString& key)
    {
        OwnFormat format;
        format.id = ids.make<FormatId>();
        format.format.key = key;
        format.format.title = u"Egen"_s;
        format.format.items = {
            {u"dialogue"_s, u"Samtal"_s, 20, {}, {}, {u"Hur går det?"_s}, {}, {}, false, {}}};
        return format;
    }
};

template <class T> T after(const workspace::Change& change)
{
    return *std::get<workspace::Edit<T>>(change.edits.at(0)).after;
}

} // namespace

TEST_CASE("a session has everything that its format holds")
{
    Rules rules;
    Format format;
    format.key = u"mine"_s;
    format.type = u"salon"_s;
    format.documentKind = u"minutes"_s;
    format.reportTitle = u"Från salongen"_s;
    format.noteKinds = {u"learning"_s, u"idea"_s};
    format.groundRules = {u"Alla får tala till punkt."_s};
    format.openAgenda = true;
    format.items = {{u"panel"_s,
                     u"Panel"_s,
                     45,
                     u"Värden"_s,
                     u"Möblera om"_s,
                     {u"Vad ser vi?"_s},
                     {u"Sal A"_s, u"Sal B"_s},
                     QTime(10, 0),
                     false,
                     {}},
                    {u"topic"_s, u"Ledig plats"_s, 15, {}, {}, {}, {}, {}, true, {}}};
    const SessionRecord record = rules.made(
        newSession(rules.ids, format,
                   {u" Tillit "_s, VagueDate::day({2027, 2, 12}), {9, 0}, Language::English, {7}, 3}));
    CHECK(record.session.title == u"Tillit");
    CHECK(record.session.end == QTime(10, 0));
    CHECK(record.session.series == SeriesId{7});
    CHECK(record.session.number == 3);
    REQUIRE(record.agenda.size() == 2);
    // and the other way round it is the format again
    Format back = formatFrom(record);
    back.key = format.key;
    back.title = format.title;
    CHECK(back == format);
}

TEST_CASE("a session without a time of day has no end either")
{
    Rules rules;
    const Format format = builtInFormats(Language::Swedish).front();
    const VagueDate month{{2027, 2, 1}, DatePrecision::Month};
    const SessionRecord record =
        rules.made(newSession(rules.ids, format, {u"T"_s, month, {}, Language::Swedish, {}, 0}));
    CHECK(record.session.date == month);
    CHECK_FALSE(record.session.start.isValid());
    CHECK_FALSE(record.session.end.isValid());
}

TEST_CASE("what came from the floor or was left out is no part of the format")
{
    SessionRecord record = test::finishedSession();
    record.agenda.front().kind = u"dialogue"_s;
    agenda::AgendaItem extra = record.agenda.front();
    extra.fromQuestion = {40};
    record.agenda.push_back(extra);
    extra.fromQuestion = {};
    extra.leftOut = true;
    record.agenda.push_back(extra);
    CHECK(formatFrom(record).items.size() == 1);
}

TEST_CASE("a format is saved under a title, with a key of its own, and not without one")
{
    Rules rules;
    const SessionRecord record = test::finishedSession();
    CHECK(saveAsFormat(rules.ids, record, u"  "_s).isEmpty());
    const auto own = after<OwnFormat>(saveAsFormat(rules.ids, record, u" Vår träff "_s));
    CHECK(own.format.title == u"Vår träff");
    CHECK(own.format.key.startsWith(u"own-"));
    CHECK(own.format.items.size() == 1);
}

TEST_CASE("a format that is brought in replaces its namesake or stands beside it")
{
    Rules rules;
    const std::vector<OwnFormat> there = {rules.own(u"own-1"_s)};
    OwnFormat incoming = there.front();
    incoming.id = {};
    incoming.format.title = u"Nyare"_s;

    const auto replaced = importFormat(rules.ids, incoming, there, SameKey::Replace);
    CHECK(after<OwnFormat>(replaced).id == there.front().id);
    CHECK(after<OwnFormat>(replaced).format.title == u"Nyare");

    const auto copied = after<OwnFormat>(importFormat(rules.ids, incoming, there, SameKey::Copy));
    CHECK(copied.id != there.front().id);
    CHECK(copied.format.key != u"own-1");

    CHECK(after<OwnFormat>(importFormat(rules.ids, incoming, {}, SameKey::Replace)).format.key == u"own-1");
    incoming.format.key = u"four_m"_s;
    CHECK(after<OwnFormat>(importFormat(rules.ids, incoming, {}, SameKey::Replace)).format.key != u"four_m");
}

TEST_CASE("the agenda as lines comes back as it was, in both languages")
{
    const Rules rules;
    for (const Language language : {Language::Swedish, Language::English}) {
        for (const Format& format : builtInFormats(language)) {
            const auto read = agendaFromText(agendaAsText(format, rules.vocabulary, language), format.items,
                                             rules.vocabulary);
            INFO(format.key.toStdString() << ' ' << read.complaint.toStdString());
            CHECK(read.items == format.items);
        }
    }
}

TEST_CASE("a line that is changed keeps what it does not tell")
{
    Rules rules;
    const std::vector<Format::Item> before = rules.own({}).format.items;
    const auto read = [&](const QString& text) { return agendaFromText(text, before, rules.vocabulary); };
    const QStringList questions = {u"Hur går det?"_s};
    CHECK(read(u"1:30 | Samtal | Samtal"_s).items.at(0).minutes == 90);
    CHECK(read(u"20 | dialogue | Ett annat namn"_s).items.at(0).discussionQuestions == questions);
    CHECK(read(u"5 | Paus | Kaffe\n\n20 | Gruppsamtal | Samtal"_s).items.at(1).discussionQuestions ==
          questions);
    CHECK(read(u"5 | Paus | Te | kaffe"_s).items.at(0).title == u"Te | kaffe");
    CHECK(read({}).items.empty());
}

TEST_CASE("a line that says no item is complained of by its number")
{
    const Rules rules;
    const std::pair<QString, int> faults[] = {{u"10 Samtal"_s, 1},
                                              {u"10 | Samtal | A\nx | Samtal | B"_s, 2},
                                              {u"10 | Prat | A"_s, 1},
                                              {u"\n10 | Samtal | "_s, 2}};
    for (const auto& [text, line] : faults) {
        const auto read = agendaFromText(text, {}, rules.vocabulary);
        INFO(text.toStdString());
        CHECK_FALSE(read.complaint.isEmpty());
        CHECK(read.line == line);
        CHECK(read.items.empty());
    }
}

TEST_CASE("one's own format is kept in the file, edited and deleted, and each can be taken back")
{
    test::TemporaryWorkspace home;
    const SessionRecord record = home.record(home.addSession().id);
    REQUIRE(home.workspace->commit(saveAsFormat(home.ids, record, u"Vår"_s)));
    home.reopen();
    REQUIRE(home.workspace->formats().size() == 1);
    const OwnFormat saved = home.workspace->formats().front();
    OwnFormat renamed = saved;
    renamed.format.title = u"Vår träff"_s;
    renamed.format.items.pop_back();
    REQUIRE(home.workspace->commit(editFormat(saved, renamed)));
    CHECK(home.workspace->formats().front() == renamed);
    REQUIRE(home.workspace->commit(deleteFormat(renamed)));
    CHECK(home.workspace->formats().empty());
    REQUIRE(home.workspace->undo());
    REQUIRE(home.workspace->undo());
    CHECK(home.workspace->formats().front() == saved);
}
