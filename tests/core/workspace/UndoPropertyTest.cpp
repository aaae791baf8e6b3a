// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaEdits.h"
#include "core/agenda/AgendaRules.h"
#include "core/agenda/Gaps.h"
#include "core/agenda/OnTime.h"
#include "core/agenda/ShortTurns.h"
#include "core/floor/FloorRules.h"
#include "core/floor/QueueRules.h"
#include "core/floor/RoundRules.h"
#include "core/reflection/NoteOutcomes.h"
#include "core/reflection/NoteParts.h"
#include "core/reflection/NoteRules.h"
#include "core/session/Vocabulary.h"
#include "tests/support/RandomFloor.h"
#include "tests/support/TemporaryWorkspace.h"

#include <rapidcheck.h>

using namespace kring;
using workspace::Change;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One of the things that people do with who speaks; may have nothing to do.
Change randomTurn(const session::SessionRecord& record, IdSource& ids, Instant now)
{
    const TurnId turn = ids.make<TurnId>();
    const ParticipantId person = record.participants[*rc::gen::inRange<size_t>(0, record.participants.size())].id;
    const QueueEntryId entry =
        record.queue.empty() ? QueueEntryId{} : record.queue[*rc::gen::inRange<size_t>(0, record.queue.size())].id;
    switch (*rc::gen::inRange(0, 14)) {
    case 0:
    case 1:
        return floor::enqueue(record, {person}, [&] { return ids.make<QueueEntryId>(); });
    case 2:
    case 3:
        return floor::nextSpeaker(record, turn, now);
    case 4:
        return floor::giveFloorTo(record, entry, turn, now);
    case 5:
        return floor::lift(record, entry);
    case 6:
        return floor::removeFromQueue(record, entry, now);
    case 7:
        return floor::endSpeaking(record, now);
    case 8:
        return floor::speakFreely(record, *rc::gen::element(u"staff"_s, u"relative"_s), turn, now);
    case 9:
        return floor::toggleAssisted(record, entry);
    case 10:
        return floor::startRound(record, ids.make<RoundId>(), {{person}, 60, u"Hur känns det?"_s});
    case 11:
        return floor::nextInRound(record, turn, now);
    case 12:
        return floor::endRound(record, now);
    default:
        return floor::setVoiceByPerson(record, !record.session.voiceByPerson);
    }
}

/// One of the things that people do to the agenda while it runs; may have nothing to do.
Change randomAgendaEdit(const session::SessionRecord& record, IdSource& ids, Instant now)
{
    const agenda::AgendaItem any = record.agenda[*rc::gen::inRange<size_t>(0, record.agenda.size())];
    switch (*rc::gen::inRange(0, 11)) {
    case 0:
        return agenda::jumpTo(record.agenda, any.id, now);
    case 1:
        return agenda::toggleLeftOut(record.agenda, any.id, now);
    case 2:
        return agenda::insertItem(record, ids.make<AgendaItemId>(), u"topic"_s, u"Ny punkt"_s, 10, now);
    case 3:
        return agenda::moveItem(record.agenda, any.id, *rc::gen::element(-1, 1));
    case 4:
        return agenda::setShortTurns(any, {u"Norr"_s, u"Söder"_s}, 5);
    case 5:
        return agenda::nextShortTurn(record.agenda, now);
    case 6: {
        const session::Vocabulary vocabulary = session::Vocabulary::builtIn();
        const auto proposal =
            agenda::makeOnTime(record.agenda, agenda::breaksAndPulse(vocabulary), now - 5min, now);
        return agenda::takeProposal(record.agenda, proposal, now);
    }
    case 7:
        return agenda::noticeGap(record, now - 5s, now);
    case 8: {
        const auto gaps = agenda::unassignedGaps(record.agenda);
        return gaps.empty() ? Change{}
                            : agenda::assignGap(record.agenda, gaps.front(), agenda::GapFate::Break);
    }
    case 9:
        return record.questions.empty()
                   ? Change{}
                   : agenda::toAgendaItem(record, record.questions.front().id, 10, ids.make<AgendaItemId>(),
                                          now);
    default:
        return any.fromQuestion ? agenda::backToQuestion(record, any.id, now) : Change{};
    }
}

/// One of the things that people do to a session while it runs; may have nothing to do.
Change randomEdit(const session::SessionRecord& record, IdSource& ids, Instant now)
{
    const auto anyQuestion = [&] {
        return record.questions[*rc::gen::inRange<size_t>(0, record.questions.size())];
    };
    const auto anyNote = [&] { return record.notes[*rc::gen::inRange<size_t>(0, record.notes.size())]; };
    if (*rc::gen::inRange(0, 3) == 0)
        return randomTurn(record, ids, now);
    const int choice = *rc::gen::inRange(0, 25);
    if (choice >= 17)
        return randomAgendaEdit(record, ids, now);
    if (choice >= 5 && choice <= 8 && record.questions.empty())
        return floor::raiseQuestion(ids.make<QuestionId>(), record.session.id, u"Hur då?"_s, {}, {}, now);
    if (choice >= 10 && record.notes.empty())
        return reflection::writeNote(ids.make<NoteId>(), reflection::placeOf(record), u"note"_s, u"Så här."_s,
                                     now);
    switch (choice) {
    case 0:
        return agenda::startSession(record, now);
    case 1:
        return agenda::nextItem(record.agenda, now);
    case 2:
        return agenda::previousItem(record.agenda);
    case 3:
        return agenda::grantMinutes(record.agenda, *rc::gen::inRange(-5, 6), now);
    case 4:
        return agenda::pause(record.agenda, now);
    case 5:
        return agenda::resume(record.agenda, now);
    case 6:
        return floor::setDots(anyQuestion(), *rc::gen::inRange(0, 30));
    case 7:
        return floor::takeUp(record, anyQuestion().id, {}, now);
    case 8:
        return test::randomFloorEdit(record, ids, now);
    case 9:
        return floor::raiseQuestion(ids.make<QuestionId>(), record.session.id, u"Och sedan?"_s, u"staff"_s,
                                    {}, now);
    case 10:
        return reflection::sortNote(anyNote(), u"learning"_s);
    case 11:
        return reflection::splitNote(anyNote(), u"Så här. Och så."_s, 7, ids.make<NoteId>());
    case 12:
        return reflection::mergeNotes(record, record.notes.front().id, anyNote().id);
    case 13:
        return reflection::removeNote(record, anyNote().id);
    case 14:
        return reflection::makeDecision(record, anyNote().id, ids.make<DecisionId>(),
                                        {u"Så blir det."_s, {}, {}, true}, now);
    case 15:
        return reflection::makeAction(record, anyNote().id, ids.make<ActionId>(), {u"Gör så."_s, {}, {}});
    default:
        return reflection::editNote(anyNote(), QString::number(toMilliseconds(now)));
    }
}

} // namespace

TEST_CASE("undoing everything is the beginning, doing it again is the end, also after a restart")
{
    const bool holds = rc::check("undo all = start, redo all = end", [] {
        test::TemporaryWorkspace temporary;
        const SessionId session = temporary.addSession().id;
        Change people{u"People"_s, {}};
        for (const QString& perspective : {u"staff"_s, u"relative"_s, u"staff"_s}) {
            session::Participant person;
            person.id = temporary.ids.make<ParticipantId>();
            person.session = session;
            person.perspective = perspective;
            people.insert(person);
        }
        RC_ASSERT(bool(temporary.workspace->commitForGood(people)));
        const session::SessionRecord start = temporary.record(session);
        int steps = 0;
        const int wanted = *rc::gen::inRange(1, 25);
        for (int i = 0; i < wanted; ++i) {
            temporary.clock.advance(7s);
            const Change change = randomEdit(temporary.record(session), temporary.ids, temporary.clock.now());
            RC_ASSERT(bool(temporary.workspace->commit(change)));
            steps += change.isEmpty() ? 0 : 1;
        }
        const session::SessionRecord end = temporary.record(session);
        temporary.reopen();
        for (int i = 0; i < steps; ++i)
            RC_ASSERT(bool(temporary.workspace->undo()));
        RC_ASSERT(temporary.workspace->undoLabel().isEmpty());
        RC_ASSERT(temporary.record(session) == start);
        temporary.reopen();
        for (int i = 0; i < steps; ++i)
            RC_ASSERT(bool(temporary.workspace->redo()));
        RC_ASSERT(temporary.record(session) == end);
    });
    CHECK(holds);
}
