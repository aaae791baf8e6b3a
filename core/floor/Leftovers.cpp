// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/Leftovers.h"

#include "core/floor/QuestionLife.h"
#include "core/floor/QuestionSteps.h"

#include <algorithm>
#include <tuple>

namespace kring::floor {

using session::SessionRecord;
using workspace::Change;

namespace {

/// One change out of several, each made of the record as the ones before have left it.
Change inTurn(const QString& label, SessionRecord record, const std::vector<QuestionId>& questions,
              const std::function<Change(const SessionRecord&, QuestionId)>& step)
{
    Change all{label, {}};
    for (const QuestionId id : questions) {
        const Change one = step(record, id);
        all.edits.insert(all.edits.end(), one.edits.begin(), one.edits.end());
        workspace::apply(one, record);
    }
    return all;
}

} // namespace

std::vector<Question> unhandled(const SessionRecord& record)
{
    std::vector<Question> left;
    std::copy_if(record.questions.begin(), record.questions.end(), std::back_inserter(left), &isUnhandled);
    const auto place = [](const Question& question) {
        return std::tuple(question.status != QuestionStatus::InDiscussion, -question.dots, question.id);
    };
    std::sort(left.begin(), left.end(),
              [&](const Question& one, const Question& other) { return place(one) < place(other); });
    return left;
}

std::vector<Question> parked(const SessionRecord& record)
{
    std::vector<Question> parked;
    std::copy_if(record.questions.begin(), record.questions.end(), std::back_inserter(parked),
                 [](const Question& question) {
                     return question.status == QuestionStatus::Parked && isShown(question);
                 });
    // One that another program parked without saying where stands last.
    const auto place = [](const Question& question) {
        return std::tuple(question.parkingPosition == 0, question.parkingPosition, question.id);
    };
    std::sort(parked.begin(), parked.end(),
              [&](const Question& one, const Question& other) { return place(one) < place(other); });
    return parked;
}

Change moveParked(const SessionRecord& record, QuestionId id, int places)
{
    Change change{KRING_CHANGE("Move parked question"), {}};
    const std::vector<Question> before = parked(record);
    const auto found = std::find_if(before.begin(), before.end(),
                                    [&](const Question& question) { return question.id == id; });
    if (found == before.end())
        return change;
    const auto from = found - before.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, std::ssize(before) - 1);
    if (from == to)
        return change;
    std::vector<Question> after = before;
    after.erase(after.begin() + from);
    after.insert(after.begin() + to, *found);
    for (size_t i = 0; i < after.size(); ++i) {
        Question placed = after[i];
        placed.parkingPosition = int(i) + 1;
        change.update(after[i], placed);
    }
    return change;
}

int lastParkingPosition(const SessionRecord& record)
{
    int last = 0;
    for (const Question& question : record.questions)
        last = std::max(last, question.parkingPosition);
    return last;
}

Change parkAll(const SessionRecord& record, const std::vector<QuestionId>& questions, Instant now)
{
    return inTurn(KRING_CHANGE("Park what is left"), record, questions,
                  [now](const SessionRecord& at, QuestionId id) {
                      return settle(at, id, QuestionStatus::Parked, now);
                  });
}

Change carryAll(const SessionRecord& record, const std::vector<QuestionId>& questions,
                const std::function<CarriedQuestionId()>& newId, Instant now)
{
    return inTurn(KRING_CHANGE("Carry what is left"), record, questions,
                  [&](const SessionRecord& at, QuestionId id) { return carry(at, id, newId(), now); });
}

} // namespace kring::floor
