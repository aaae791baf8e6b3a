// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/QuestionOrder.h"

#include "core/floor/QuestionLife.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace kring::floor {

using workspace::Change;

namespace {

bool moreDots(const Question& left, const Question& right)
{
    return std::pair(-left.dots, left.id) < std::pair(-right.dots, right.id);
}

bool newer(const Question& left, const Question& right)
{
    return left.id > right.id;
}

std::vector<Question> oneFromEachSide(const std::vector<Question>& byDots, const SideOfPerspective& sideOf)
{
    std::map<session::Side, std::vector<Question>> sides;
    for (const Question& question : byDots)
        sides[sideOf ? sideOf(question.perspective) : session::Side::None].push_back(question);
    std::vector<Question> inTurn;
    for (size_t round = 0; inTurn.size() < byDots.size(); ++round) {
        for (const auto& [side, questions] : sides) {
            if (round < questions.size())
                inTurn.push_back(questions[round]);
        }
    }
    return inTurn;
}

void sortAsFrozen(std::vector<Question>& questions, const std::vector<QuestionId>& frozen)
{
    QHash<QuestionId, size_t> places;
    places.reserve(qsizetype(frozen.size()));
    for (size_t i = 0; i < frozen.size(); ++i)
        places.insert(frozen[i], i);
    const auto place = [&](const Question& question) {
        return std::pair(places.value(question.id, frozen.size()), question.id);
    };
    std::sort(questions.begin(), questions.end(),
              [&](const Question& left, const Question& right) { return place(left) < place(right); });
}

} // namespace

std::vector<Question> ordered(const std::vector<Question>& questions, QuestionOrder order,
                              const SideOfPerspective& sideOf, const std::vector<QuestionId>& frozen)
{
    std::vector<Question> shown;
    shown.reserve(questions.size());
    std::copy_if(questions.begin(), questions.end(), std::back_inserter(shown),
                 [&](const Question& question) {
                     return isShown(question) && question.status != QuestionStatus::InDiscussion &&
                            (order != QuestionOrder::Unhandled || isUnhandled(question));
                 });
    if (!frozen.empty()) {
        sortAsFrozen(shown, frozen);
        return shown;
    }
    std::sort(shown.begin(), shown.end(), order == QuestionOrder::Newest ? newer : moreDots);
    return order == QuestionOrder::OneFromEachSide ? oneFromEachSide(shown, sideOf) : shown;
}

Change freezeOrder(const session::Session& session, const std::vector<QuestionId>& questions)
{
    session::Session frozen = session;
    frozen.frozenOrder = questions;
    Change change{KRING_CHANGE("Lock the order of the questions"), {}};
    change.update(session, frozen);
    return change;
}

Change unfreezeOrder(const session::Session& session)
{
    session::Session free = session;
    free.frozenOrder.clear();
    Change change{KRING_CHANGE("Unlock the order of the questions"), {}};
    change.update(session, free);
    return change;
}

} // namespace kring::floor
