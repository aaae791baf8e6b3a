// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/AgendaRules.h"
#include "core/floor/FloorRules.h"
#include "core/reflection/NoteOutcomes.h"
#include "core/reflection/NoteParts.h"
#include "core/reflection/NoteRules.h"
#include "tests/support/TemporaryWorkspace.h"

#include <rapidcheck.h>

using namespace kring;
using workspace::Change;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One of the things that people do to a session while it runs; may have nothing to do.
Change randomEdit(const session::SessionRecord& record, IdSource& ids, Instant now)
{
    const auto anyQuestion = [&] {
        return record.questions[*rc::gen::inRange<size_t>(0, record.questions.size())];
    };
    const auto anyNote = [&] { return record.notes[*rc::gen::inRange<size_t>(0, record.notes.size())]; };
    const int choice = *rc::gen::inRange(0, 17);
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
        return floor::takeUp(record.questions, anyQuestion().id, {}, now);
    case 8:
        return floor::settle(record.questions, anyQuestion().id,
                             *rc::gen::element(floor::QuestionStatus::Parked, floor::QuestionStatus::Answered,
                                               floor::QuestionStatus::Carried),
                             now);
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
