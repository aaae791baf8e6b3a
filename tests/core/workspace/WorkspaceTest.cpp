// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaRules.h"
#include "core/floor/FloorRules.h"
#include "core/reflection/NoteRules.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>
#include <QFileInfo>

using namespace kring;
using test::TemporaryWorkspace;
using workspace::Change;
using workspace::Opening;
using workspace::Workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

Change note(TemporaryWorkspace& temporary, SessionId session, const QString& text)
{
    return reflection::writeNote(temporary.ids.make<NoteId>(), {session, {}, {}, {}}, u"learning"_s, text,
                                 temporary.clock.now());
}

} // namespace

TEST_CASE("a new workspace is its owner's alone")
{
    TemporaryWorkspace temporary;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFileInfo(temporary.path()).permissions() & others) == QFile::Permissions());
}

TEST_CASE("creating never overwrites")
{
    TemporaryWorkspace temporary;
    const Opening second = Workspace::create(temporary.path(), temporary.clock, temporary.ids);
    CHECK(second.result == Opening::Result::Exists);
    CHECK_FALSE(second.sentence.isEmpty());
}

TEST_CASE("what is committed is there after a restart, every field of it")
{
    TemporaryWorkspace temporary;
    const session::Session session = temporary.addSession();
    session::SessionRecord before = temporary.record(session.id);
    CHECK(before.session == session);

    Change change{u"Fill"_s, {}};
    floor::Question question;
    question.id = temporary.ids.make<QuestionId>();
    question.session = session.id;
    question.documentId = u"Q1"_s;
    question.text = u"Vad är ”viktigt”?\nJust nu 🙂"_s;
    question.perspective = u"service_user"_s;
    question.dots = 7;
    question.status = floor::QuestionStatus::Parked;
    question.agendaItem = before.agenda[1].id;
    question.m4 = u"models"_s;
    question.carriedFrom = floor::CarriedFrom{u"s"_s, u"q"_s};
    question.parkingPosition = 1;
    question.raisedAt = temporary.clock.now();
    question.history = {{temporary.clock.now(), floor::QuestionStatus::Parked, {{u"by"_s, 3}}}};
    question.kept = {{u"extra"_s, QJsonValue::Null}};
    change.insert(question);
    reflection::Note written;
    written.id = temporary.ids.make<NoteId>();
    written.session = session.id;
    written.text = u"Lärdom"_s;
    written.refs = {toAny(question.id)};
    written.quote = written.sensitive = true;
    written.writtenAt = temporary.clock.now();
    change.insert(written);
    followup::Decision decision;
    decision.id = temporary.ids.make<DecisionId>();
    decision.session = session.id;
    decision.fromQuestions = {question.id};
    decision.mandate =
        followup::Mandate{u"Personal"_s, u"Ordning"_s, u"Inte läkemedel"_s, QDate(2027, 2, 28)};
    change.insert(decision);
    followup::Action action;
    action.id = temporary.ids.make<ActionId>();
    action.session = session.id;
    action.due = QDate(2026, 12, 1);
    action.status = followup::ActionStatus::Done;
    change.insert(action);
    followup::CarriedQuestion carried{
        temporary.ids.make<CarriedQuestionId>(), session.id, {}, question.id, u"Hur?"_s, {}};
    change.insert(carried);
    followup::NextSession next;
    next.id = temporary.ids.make<NextSessionId>();
    next.session = session.id;
    next.date = {QDate(2027, 1, 1), DatePrecision::Quarter};
    next.inherits = {toAny(carried.id), toAny(action.id)};
    change.insert(next);
    session::Participant participant;
    participant.id = temporary.ids.make<ParticipantId>();
    participant.session = session.id;
    participant.side = session::Side::Lived;
    participant.attendance = session::Attendance::Remote;
    participant.presentFrom = before.agenda[2].id;
    change.insert(participant);
    agenda::AgendaItem ran = before.agenda[0];
    ran.startedAt = temporary.clock.now();
    ran.pauses = {{temporary.clock.now(), std::nullopt, agenda::PauseReason::Nobody, {}}};
    ran.grants = {{temporary.clock.now(), -2, {{u"why"_s, u"x"_s}}}};
    ran.actualMinutes = 0;
    ran.actualStart = QTime(9, 5);
    change.update(before.agenda[0], ran);
    REQUIRE(temporary.workspace->commit(change));

    workspace::apply(change, before);
    temporary.reopen();
    CHECK(temporary.record(session.id) == before);
}

TEST_CASE("a change is written whole or not at all")
{
    TemporaryWorkspace temporary;
    const session::Session session = temporary.addSession();
    Change change = note(temporary, session.id, u"Skrivs inte"_s);
    session::Session stale = session;
    stale.title = u"Något annat"_s;
    change.update(stale, session);
    const auto outcome = temporary.workspace->commit(change);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.failure().reason == Failure::Reason::Conflict);
    CHECK(temporary.record(session.id).notes.empty());
    CHECK(temporary.workspace->undoLabel().isEmpty());
}

TEST_CASE("an edit of what somebody else has changed is refused")
{
    TemporaryWorkspace temporary;
    const session::Session session = temporary.addSession();
    Opening other = Workspace::open(temporary.path(), temporary.clock, temporary.ids, u"other"_s);
    session::Session renamed = session;
    renamed.title = u"Deras"_s;
    Change theirs{u"Rename"_s, {}};
    theirs.update(session, renamed);
    REQUIRE(other.workspace->commit(theirs));
    renamed.title = u"Vår"_s;
    Change ours{u"Rename"_s, {}};
    ours.update(session, renamed);
    CHECK_FALSE(temporary.workspace->commit(ours));
    CHECK(temporary.record(session.id).session.title == u"Deras"_s);
}

TEST_CASE("another writer is noticed, once")
{
    TemporaryWorkspace temporary;
    const session::Session session = temporary.addSession();
    int noticed = 0;
    QObject::connect(temporary.workspace.get(), &Workspace::changedElsewhere, [&] { ++noticed; });
    temporary.workspace->lookForOtherWriters();
    CHECK(noticed == 0);
    Opening other = Workspace::open(temporary.path(), temporary.clock, temporary.ids);
    REQUIRE(other.workspace->commit(note(temporary, session.id, u"Härifrån"_s)));
    temporary.workspace->lookForOtherWriters();
    temporary.workspace->lookForOtherWriters();
    CHECK(noticed == 1);
}

TEST_CASE("undo and redo have names, survive a restart and end where they began")
{
    TemporaryWorkspace temporary;
    const session::Session session = temporary.addSession();
    const session::SessionRecord start = temporary.record(session.id);
    REQUIRE(temporary.workspace->commit(agenda::startSession(start, temporary.clock.now())));
    REQUIRE(temporary.workspace->commit(note(temporary, session.id, u"Ett"_s)));
    REQUIRE(temporary.workspace->commit(note(temporary, session.id, u"Två"_s)));
    const session::SessionRecord end = temporary.record(session.id);

    temporary.reopen();
    CHECK(temporary.workspace->undoLabel() == u"Write note"_s);
    for (int i = 0; i < 3; ++i)
        REQUIRE(temporary.workspace->undo());
    CHECK(temporary.record(session.id) == start);
    CHECK(temporary.workspace->undoLabel().isEmpty());
    CHECK(temporary.workspace->redoLabel() == u"Start session"_s);

    temporary.reopen();
    for (int i = 0; i < 3; ++i)
        REQUIRE(temporary.workspace->redo());
    CHECK(temporary.record(session.id) == end);
    CHECK(temporary.workspace->redoLabel().isEmpty());
}

TEST_CASE("a new change ends what could be done again")
{
    TemporaryWorkspace temporary;
    const session::Session session = temporary.addSession();
    REQUIRE(temporary.workspace->commit(note(temporary, session.id, u"Ett"_s)));
    REQUIRE(temporary.workspace->undo());
    REQUIRE(temporary.workspace->commit(note(temporary, session.id, u"Två"_s)));
    CHECK(temporary.workspace->redoLabel().isEmpty());
}

TEST_CASE("undo refuses, with a sentence, when somebody has changed the row since")
{
    TemporaryWorkspace temporary;
    const session::Session session = temporary.addSession();
    const Change written = note(temporary, session.id, u"Ett"_s);
    REQUIRE(temporary.workspace->commit(written));
    const reflection::Note before = temporary.record(session.id).notes[0];
    Opening other = Workspace::open(temporary.path(), temporary.clock, temporary.ids, u"other"_s);
    REQUIRE(other.workspace->commit(reflection::editNote(before, u"Ett annat"_s)));
    const auto outcome = temporary.workspace->undo();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.failure().sentence.contains(u"Write note"_s));
    CHECK(temporary.record(session.id).notes[0].text == u"Ett annat"_s);
}

TEST_CASE("every commit, undo and redo is announced")
{
    TemporaryWorkspace temporary;
    const session::Session session = temporary.addSession();
    session::SessionRecord shown = temporary.record(session.id);
    QObject::connect(temporary.workspace.get(), &Workspace::changed,
                     [&](const Change& change) { workspace::apply(change, shown); });
    REQUIRE(temporary.workspace->commit(note(temporary, session.id, u"Ett"_s)));
    CHECK(shown == temporary.record(session.id));
    REQUIRE(temporary.workspace->undo());
    CHECK(shown.notes.empty());
    REQUIRE(temporary.workspace->redo());
    CHECK(shown == temporary.record(session.id));
}

TEST_CASE("half-typed text is kept by session and field until it is emptied")
{
    TemporaryWorkspace temporary;
    const SessionId session = temporary.addSession().id;
    REQUIRE(temporary.workspace->saveDraft(session, u"note"_s, u"De nya vikari"_s));
    REQUIRE(temporary.workspace->saveDraft(session, u"question"_s, u"Hur"_s));
    temporary.reopen();
    CHECK(temporary.workspace->draft(session, u"note"_s) == u"De nya vikari"_s);
    REQUIRE(temporary.workspace->saveDraft(session, u"note"_s, {}));
    CHECK(temporary.workspace->draft(session, u"note"_s).isEmpty());
    CHECK(temporary.workspace->draft(session, u"question"_s) == u"Hur"_s);
}

TEST_CASE("a sound workspace has nothing to report")
{
    TemporaryWorkspace temporary;
    const session::Session session = temporary.addSession();
    REQUIRE(temporary.workspace->commit(note(temporary, session.id, u"Ett"_s)));
    const workspace::CheckReport report = temporary.workspace->check();
    CHECK(report.faults == QStringList());
    CHECK(report.rows == 5);
}
