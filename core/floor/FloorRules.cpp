// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/FloorRules.h"

#include <QtGlobal>

#include <algorithm>
#include <map>

namespace kring::floor {

using workspace::Change;

namespace {

const Question* find(const std::vector<Question>& questions, QuestionId id)
{
    const auto found =
        std::find_if(questions.begin(), questions.end(), [&](const Question& question) { return question.id == id; });
    return found == questions.end() ? nullptr : &*found;
}

QString settleLabel(QuestionStatus status)
{
    switch (status) {
    case QuestionStatus::Raised:
        return KRING_CHANGE("Raise question again");
    case QuestionStatus::InDiscussion:
        return KRING_CHANGE("Take up question");
    case QuestionStatus::Discussed:
        return KRING_CHANGE("Question discussed");
    case QuestionStatus::Answered:
        return KRING_CHANGE("Answer question");
    case QuestionStatus::Decided:
        return KRING_CHANGE("Question led to a decision");
    case QuestionStatus::Parked:
        return KRING_CHANGE("Park question");
    case QuestionStatus::Carried:
        return KRING_CHANGE("Carry question");
    case QuestionStatus::Declined:
        return KRING_CHANGE("Decline question");
    case QuestionStatus::Escalated:
        return KRING_CHANGE("Pass question to the decision-maker");
    }
    Q_UNREACHABLE();
}

bool moreDots(const Question& left, const Question& right)
{
    return std::pair(-left.dots, left.id) < std::pair(-right.dots, right.id);
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

} // namespace

Change raiseQuestion(QuestionId id, SessionId session, const QString& text, const QString& perspective,
                     AgendaItemId agendaItem, Instant now)
{
    Change change{KRING_CHANGE("Add question"), {}};
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return change;
    Question question;
    question.id = id;
    question.session = session;
    question.text = trimmed;
    question.perspective = perspective;
    question.agendaItem = agendaItem;
    question.raisedAt = now;
    change.insert(question);
    return change;
}

Change setDots(const Question& question, int dots)
{
    Question dotted = question;
    dotted.dots = std::max(dots, 0);
    Change change{KRING_CHANGE("Set dots"), {}};
    change.update(question, dotted);
    return change;
}

Question withStatus(Question question, QuestionStatus status, Instant now)
{
    if (question.status == status)
        return question;
    question.status = status;
    question.history.push_back({now, status, {}});
    if (status != QuestionStatus::Parked)
        question.parkingPosition = 0;
    return question;
}

Change takeUp(const std::vector<Question>& questions, QuestionId id, AgendaItemId agendaItem, Instant now)
{
    Change change{KRING_CHANGE("Take up question"), {}};
    const Question* wanted = find(questions, id);
    if (!wanted || wanted->status == QuestionStatus::InDiscussion)
        return change;
    for (const Question& question : questions) {
        if (question.status == QuestionStatus::InDiscussion)
            change.update(question, withStatus(question, QuestionStatus::Discussed, now));
    }
    Question up = withStatus(*wanted, QuestionStatus::InDiscussion, now);
    if (agendaItem)
        up.agendaItem = agendaItem;
    change.update(*wanted, up);
    return change;
}

Change settle(const std::vector<Question>& questions, QuestionId id, QuestionStatus status, Instant now)
{
    Change change{settleLabel(status), {}};
    const Question* question = find(questions, id);
    if (!question)
        return change;
    Question settled = withStatus(*question, status, now);
    if (status == QuestionStatus::Parked && settled.parkingPosition == 0) {
        int last = 0;
        for (const Question& other : questions)
            last = std::max(last, other.parkingPosition);
        settled.parkingPosition = last + 1;
    }
    change.update(*question, settled);
    return change;
}

bool isUnhandled(const Question& question)
{
    return question.status == QuestionStatus::Raised || question.status == QuestionStatus::InDiscussion;
}

std::vector<Question> ordered(std::vector<Question> questions, QuestionOrder order, const SideOfPerspective& sideOf)
{
    std::erase_if(questions, [&](const Question& question) {
        return question.status == QuestionStatus::InDiscussion
            || (order == QuestionOrder::Unhandled && !isUnhandled(question));
    });
    if (order == QuestionOrder::Newest)
        std::sort(questions.begin(), questions.end(), [](const auto& left, const auto& right) { return left.id > right.id; });
    else
        std::sort(questions.begin(), questions.end(), moreDots);
    return order == QuestionOrder::OneFromEachSide ? oneFromEachSide(questions, sideOf) : questions;
}

} // namespace kring::floor
