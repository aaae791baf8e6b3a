// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/SearchText.h"
#include "core/reflection/NoteRules.h"
#include "core/storage/SearchIndex.h"
#include "tests/support/TemporaryWorkspace.h"

using namespace kring;
using test::TemporaryWorkspace;
using workspace::SearchHit;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Notes : TemporaryWorkspace
{
    session::Session session = addSession(u"Hälsofrämjande arbetsmiljöarbete"_s);

    reflection::Note write(const QString& text)
    {
        const auto change = reflection::writeNote(ids.make<NoteId>(), {session.id, {}, {}, {}}, u"learning"_s,
                                                  text, clock.now());
        REQUIRE(workspace->commit(change));
        return record(session.id).notes.back();
    }

    QStringList found(const QString& query)
    {
        REQUIRE(workspace->drainSearch(1h));
        QStringList texts;
        for (const SearchHit& hit : workspace->search(query, 50))
            texts << hit.text;
        return texts;
    }
};

} // namespace

TEST_CASE("accents fold, but å, ä and ö are letters of their own")
{
    CHECK(foldForSearch(u"Kafé À LA"_s) == u"kafe a la"_s);
    CHECK(foldForSearch(u"FÅRA Ärende Ö"_s) == u"fåra ärende ö"_s);
    CHECK(foldForSearch(u"a\u030a o\u0308 e\u0301"_s) == u"å ö e"_s);
    CHECK(foldForSearch(u"🙂 x"_s) == u"🙂 x"_s);
}

TEST_CASE("words, their beginnings and parts of words are found")
{
    Notes notes;
    notes.write(u"Små ändringar ger förtroende"_s);
    CHECK(notes.found(u"förtroende"_s).size() == 1);
    CHECK(notes.found(u"för"_s).size() == 1);
    CHECK(notes.found(u"fö"_s).size() == 1);
    CHECK(notes.found(u"troende"_s).size() == 1);
    CHECK(notes.found(u"miljö"_s) == QStringList{u"Hälsofrämjande arbetsmiljöarbete"_s});
    CHECK(notes.found(u"fortroende"_s).isEmpty());
    CHECK(notes.found(u"troende andr"_s).isEmpty());
    CHECK(notes.found(u"ÄNDR små"_s).size() == 1);
}

TEST_CASE("what is typed in the field is never taken for a query's language")
{
    Notes notes;
    notes.write(u"Plan OCH uppgift"_s);
    CHECK(notes.found(u"\"plan"_s).size() == 1);
    CHECK(notes.found(u"plan* -och NEAR("_s).isEmpty());
    CHECK(notes.found(u"plan AND och"_s).isEmpty());
    CHECK(notes.found(u"   "_s).isEmpty());
    CHECK(notes.found(u"'; DROP TABLE note; --"_s).isEmpty());
}

TEST_CASE("the newest comes first")
{
    Notes notes;
    notes.write(u"tanke ett"_s);
    notes.write(u"tanke två"_s);
    CHECK(notes.found(u"tanke"_s) == QStringList{u"tanke två"_s, u"tanke ett"_s});
}

TEST_CASE("an edited or removed text is no longer found by its old words")
{
    Notes notes;
    const reflection::Note note = notes.write(u"gammalt ord"_s);
    REQUIRE(notes.found(u"gammalt"_s).size() == 1);
    REQUIRE(notes.workspace->commit(reflection::editNote(note, u"nytt ord"_s)));
    CHECK(notes.found(u"gammalt"_s).isEmpty());
    CHECK(notes.found(u"nytt"_s).size() == 1);
    REQUIRE(notes.workspace->undo());
    CHECK(notes.found(u"gammalt"_s).size() == 1);
    REQUIRE(notes.workspace->undo());
    CHECK(notes.found(u"gammalt"_s).isEmpty());
    CHECK(notes.workspace->check().faults == QStringList());
}

TEST_CASE("edits that the index has not seen in between are learnt once")
{
    Notes notes;
    const reflection::Note note = notes.write(u"första"_s);
    REQUIRE(notes.workspace->drainSearch(1h));
    const auto second = reflection::editNote(note, u"andra"_s);
    REQUIRE(notes.workspace->commit(second));
    REQUIRE(
        notes.workspace->commit(reflection::editNote(notes.record(notes.session.id).notes[0], u"tredje"_s)));
    CHECK(notes.found(u"första"_s).isEmpty());
    CHECK(notes.found(u"andra"_s).isEmpty());
    CHECK(notes.found(u"tredje"_s).size() == 1);
    CHECK(notes.workspace->check().faults == QStringList());
}

TEST_CASE("a hit says where it stands and shows the words around")
{
    Notes notes;
    notes.write(u"Börja. "_s.repeated(30) + u"Det som betyder något är tillit mellan människor. "_s +
                u"Slut. "_s.repeated(30));
    REQUIRE(notes.workspace->drainSearch(1h));
    const auto hits = notes.workspace->search(u"tillit"_s, 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].kind == SearchHit::Kind::Note);
    CHECK(hits[0].sessionTitle == notes.session.title);
    CHECK(hits[0].sessionDate == u"2026-11-13"_s);
    CHECK(hits[0].snippet.size() <= 125);
    REQUIRE(hits[0].matches.size() == 1);
    CHECK(hits[0].snippet.mid(hits[0].matches[0].first, hits[0].matches[0].second) == u"tillit"_s);
}

TEST_CASE("a snippet marks folded matches where they stand in the original")
{
    const storage::Snippet snippet = storage::snippetOf(u"På Kafe\u0301t i går"_s, {u"kafe"_s}, 100);
    REQUIRE(snippet.matches.size() == 1);
    CHECK(snippet.text.mid(snippet.matches[0].first, snippet.matches[0].second) == u"Kafe\u0301"_s);
}

TEST_CASE("one kind of thing can be asked for and counted, and a hit says what it is about")
{
    Notes notes;
    notes.write(u"gemensam lärdom"_s);
    notes.write(u"gemensam lärdom igen"_s);
    floor::Question question;
    question.id = notes.ids.make<QuestionId>();
    question.session = notes.session.id;
    question.text = u"En gemensam fråga"_s;
    question.perspective = u"staff"_s;
    workspace::Change change{u"Ask"_s, {}};
    change.insert(question);
    REQUIRE(notes.workspace->commit(change));
    REQUIRE(notes.workspace->drainSearch(1h));
    const auto found = [&](SearchHit::Kind kind) { return notes.workspace->search(u"gemensam"_s, 50, kind); };
    REQUIRE(found(SearchHit::Kind::Question).size() == 1);
    CHECK(found(SearchHit::Kind::Question).front().code == u"raised"_s);
    CHECK(found(SearchHit::Kind::Question).front().perspective == u"staff"_s);
    CHECK(found(SearchHit::Kind::Note).size() == 2);
    CHECK(found(SearchHit::Kind::Note).front().code == u"learning"_s);
    CHECK(found(SearchHit::Kind::Note).front().sessionStatus == session::SessionStatus::Planned);
    CHECK(found(SearchHit::Kind::Decision).empty());
    CHECK(notes.workspace->search(u"gemensam"_s, 50).size() == 3);
    CHECK(notes.workspace->countHits(u"gemensam"_s, SearchHit::Kind::Note, 50) == 2);
    CHECK(notes.workspace->countHits(u"gemensam"_s, SearchHit::Kind::Note, 1) == 1);
    CHECK(notes.workspace->countHits(u" "_s, SearchHit::Kind::Note, 50) == 0);
    CHECK(notes.workspace->search(u"ge"_s, 50, SearchHit::Kind::Question).size() == 1);
}
