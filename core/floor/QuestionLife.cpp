// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/QuestionLife.h"

#include <algorithm>

namespace kring::floor {

namespace {

using enum QuestionStatus;

struct Ways
{
    QuestionStatus from;
    std::vector<QuestionStatus> to;
};

} // namespace

bool mayBecome(QuestionStatus from, QuestionStatus to)
{
    static const std::vector<Ways> diagram = {
        {Raised, {InDiscussion, Discussed, Answered, Decided, Parked, Carried, Declined, Escalated}},
        {InDiscussion, {Raised, Discussed, Answered, Decided, Parked, Carried, Declined, Escalated}},
        {Discussed, {Raised, InDiscussion, Answered, Decided, Parked, Carried, Declined, Escalated}},
        {Answered, {Raised, InDiscussion, Discussed, Decided, Parked, Carried, Escalated}},
        {Decided, {Raised, InDiscussion, Answered, Carried}},
        {Parked, {Raised, InDiscussion, Discussed, Answered, Decided, Carried, Declined, Escalated}},
        {Carried, {Raised, InDiscussion, Discussed, Answered, Decided, Parked, Declined, Escalated}},
        {Declined, {Raised, InDiscussion, Parked, Carried}},
        {Escalated, {Raised, InDiscussion, Answered, Decided, Parked, Carried, Declined}},
    };
    const auto ways = std::find_if(diagram.begin(), diagram.end(),
                                   [from](const Ways& candidate) { return candidate.from == from; });
    return ways != diagram.end() && std::find(ways->to.begin(), ways->to.end(), to) != ways->to.end();
}

Question withStatus(Question question, QuestionStatus status, Instant now)
{
    if (question.status == status)
        return question;
    question.status = status;
    question.history.push_back({now, status, {}});
    if (status != Parked)
        question.parkingPosition = 0;
    if (status != Declined)
        question.reason.clear();
    return question;
}

bool isUnhandled(const Question& question)
{
    return isShown(question) && (question.status == Raised || question.status == InDiscussion);
}

const Question* findQuestion(const std::vector<Question>& questions, QuestionId id)
{
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&](const Question& question) { return question.id == id; });
    return found == questions.end() ? nullptr : &*found;
}

const Question* questionUp(const std::vector<Question>& questions)
{
    const auto up = std::find_if(questions.begin(), questions.end(),
                                 [](const Question& question) { return question.status == InDiscussion; });
    return up == questions.end() ? nullptr : &*up;
}

Duration discussionTime(const Question& question, Instant now)
{
    Duration time{};
    const std::vector<StatusChange>& steps = question.history;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].status != InDiscussion)
            continue;
        const Instant end = i + 1 < steps.size() ? steps[i + 1].at : now;
        time += std::max(end - steps[i].at, Duration{}); // a clock may have been set back
    }
    return time;
}

} // namespace kring::floor
