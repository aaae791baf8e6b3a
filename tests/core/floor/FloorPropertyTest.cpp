// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RandomFloor.h"

#include <algorithm>

using namespace kring;
using namespace kring::floor;
using session::SessionRecord;
using enum QuestionStatus;
using namespace std::chrono_literals;

namespace {

/// The record as it must always be, whatever was done to it.
void checkRecord(const SessionRecord& record)
{
    int up = 0;
    for (const Question& question : record.questions) {
        up += question.status == InDiscussion ? 1 : 0;
        QuestionStatus before = Raised;
        for (const StatusChange& step : question.history) {
            RC_ASSERT(mayBecome(before, step.status));
            before = step.status;
        }
        RC_ASSERT(before == question.status);
        RC_ASSERT((question.parkingPosition > 0) == (question.status == Parked));
        RC_ASSERT(question.reason.isEmpty() == (question.status != Declined));
        RC_ASSERT(question.status != Escalated || !question.passedTo.isEmpty());
        RC_ASSERT(!question.anonymous || question.perspective.isEmpty());
        RC_ASSERT(question.dots >= 0);
        RC_ASSERT(!question.mergedInto || question.status != InDiscussion);
        const Question* root = findQuestion(record.questions, rootOf(record.questions, question.id));
        RC_ASSERT(root && !root->mergedInto); // no circle
        const auto carried = std::count_if(record.carried.begin(), record.carried.end(),
                                           [&](const auto& row) { return row.fromQuestion == question.id; });
        RC_ASSERT(carried == (question.status == Carried ? 1 : 0));
    }
    RC_ASSERT(up <= 1);
}

} // namespace

TEST_CASE("a question's life never leaves its diagram, whatever is done to the floor")
{
    const bool holds = rc::check("random steps", [] {
        test::FakeClock clock;
        IdSource ids(clock);
        SessionRecord record;
        record.session.id = {1};
        followup::Decision decision;
        decision.id = {70};
        decision.session = {1};
        record.decisions = {decision};
        const SessionRecord start = record;
        std::vector<workspace::Change> done;
        const int steps = *rc::gen::inRange(1, 60);
        for (int i = 0; i < steps; ++i) {
            clock.advance(1s);
            done.push_back(test::randomFloorEdit(record, ids, clock.now()));
            workspace::apply(done.back(), record);
            checkRecord(record);
        }
        for (auto change = done.rbegin(); change != done.rend(); ++change)
            workspace::apply(change->inverse(), record);
        RC_ASSERT(record == start);
    });
    CHECK(holds);
}
