// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/QuestionMerging.h"

#include "core/floor/QuestionLife.h"

#include <algorithm>
#include <utility>

namespace kring::floor {

using session::SessionRecord;
using workspace::Change;

QuestionId rootOf(const std::vector<Question>& questions, QuestionId id)
{
    const Question* question = findQuestion(questions, id);
    // A circle in a hand-made file ends at the number of questions there are.
    for (size_t steps = 0; question && question->mergedInto && steps < questions.size(); ++steps) {
        id = question->mergedInto;
        question = findQuestion(questions, id);
    }
    return id;
}

Change merge(const SessionRecord& record, QuestionId into, QuestionId from)
{
    Change change{KRING_CHANGE("Merge questions"), {}};
    const Question* kept = findQuestion(record.questions, rootOf(record.questions, into));
    const Question* under = findQuestion(record.questions, from);
    if (!kept || !under || kept == under || kept->mergedInto || under->mergedInto)
        return change;
    if (under->status == QuestionStatus::InDiscussion)
        std::swap(kept, under);
    Question merged = *under;
    merged.mergedInto = kept->id;
    Question both = *kept;
    both.dots += merged.dots;
    change.update(*under, merged);
    change.update(*kept, both);
    return change;
}

Change unmerge(const SessionRecord& record, QuestionId merged)
{
    Change change{KRING_CHANGE("Take questions apart"), {}};
    const Question* question = findQuestion(record.questions, merged);
    if (!question || !question->mergedInto)
        return change;
    Question apart = *question;
    apart.mergedInto = {};
    change.update(*question, apart);
    // Its dots were counted in every question above it.
    const Question* above = findQuestion(record.questions, question->mergedInto);
    for (size_t steps = 0; above && steps < record.questions.size(); ++steps) {
        Question without = *above;
        without.dots = std::max(above->dots - question->dots, 0);
        change.update(*above, without);
        above = above->mergedInto ? findQuestion(record.questions, above->mergedInto) : nullptr;
    }
    return change;
}

QHash<QuestionId, std::vector<Question>> mergedQuestions(const std::vector<Question>& questions)
{
    QHash<QuestionId, std::vector<Question>> merged;
    for (const Question& question : questions) {
        if (question.mergedInto)
            merged[rootOf(questions, question.mergedInto)].push_back(question);
    }
    return merged;
}

} // namespace kring::floor
