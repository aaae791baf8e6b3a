// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/FloorRules.h"
#include "tests/support/FakeClock.h"

#include <stdexcept>

namespace kring::test {

/// An open floor to ask questions on: the questions' ids are 10, 11, ...
struct Room
{
    FakeClock clock;
    session::SessionRecord record;

    Room() { record.session.id = {1}; }

    floor::Question ask(const QString& text, int dots = 0, const floor::Asker& asker = {})
    {
        const QuestionId id{qint64(record.questions.size()) + 10};
        perform(floor::raiseQuestion(id, {1}, text, asker, {}, clock.now()));
        perform(floor::setDots(now(id), dots));
        return now(id);
    }
    void perform(const workspace::Change& change) { workspace::apply(change, record); }
    void settle(const floor::Question& question, floor::QuestionStatus status)
    {
        perform(floor::settle(record, question.id, status, clock.now()));
    }
    void takeUp(const floor::Question& question)
    {
        perform(floor::takeUp(record, question.id, {5}, clock.now()));
    }
    void carry(const floor::Question& question)
    {
        perform(floor::carry(record, question.id, {question.id.value + 1000}, clock.now()));
    }
    const floor::Question& now(QuestionId id) const
    {
        const floor::Question* found = floor::findQuestion(record.questions, id);
        if (!found)
            throw std::runtime_error("no such question");
        return *found;
    }
    const floor::Question& now(const floor::Question& question) const { return now(question.id); }
    QStringList in(floor::QuestionOrder order) const
    {
        QStringList texts;
        const auto sideOf = [](const QString& perspective) {
            return perspective == QLatin1String("staff") ? session::Side::Service : session::Side::Lived;
        };
        for (const floor::Question& question :
             floor::ordered(record.questions, order, sideOf, record.session.frozenOrder))
            texts << question.text;
        return texts;
    }
};

} // namespace kring::test
