// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/IdSource.h"
#include "core/floor/FloorRules.h"

#include <rapidcheck.h>

namespace kring::test {

/// Something that somebody does with the questions of the floor; may have nothing to do.
inline workspace::Change randomFloorEdit(const session::SessionRecord& record, IdSource& ids, Instant now)
{
    using namespace floor;
    const int choice = *rc::gen::inRange(0, 16);
    const QString words = QString::number(toMilliseconds(now));
    if (record.questions.empty() || choice == 0)
        return raiseQuestion(ids.make<QuestionId>(), record.session.id, words, QStringLiteral("staff"), {},
                             now);
    const auto any = [&] { return record.questions[*rc::gen::inRange<size_t>(0, record.questions.size())]; };
    const Question question = any();
    const QuestionId id = question.id;
    switch (choice) {
    case 1:
    case 2:
        return takeUp(record, id, {}, now);
    case 3:
    case 4:
        return settle(record, id,
                      *rc::gen::element(QuestionStatus::Raised, QuestionStatus::Discussed,
                                        QuestionStatus::Answered, QuestionStatus::Parked),
                      now);
    case 5:
        return decline(record, id, words, now);
    case 6:
        return passToDecisionMaker(record, id, words, {}, now);
    case 7:
        return writeAnswer(record, id, words, now);
    case 8:
        return carry(record, id, ids.make<CarriedQuestionId>(), now);
    case 9:
        return record.decisions.empty() ? settle(record, id, QuestionStatus::Answered, now)
                                        : decide(record, id, record.decisions.front().id, now);
    case 10:
        return merge(record, any().id, id);
    case 11:
        return unmerge(record, id);
    case 12:
        return editQuestion(record, id, *rc::gen::element(question.text, QStringLiteral("?")), words,
                            ids.make<QuestionId>(), now);
    case 13:
        return setAsker(question,
                        *rc::gen::arbitrary<bool>() ? Asker::anonymously() : Asker(QStringLiteral("staff")));
    case 14:
        return moveParked(record, id, *rc::gen::inRange(-2, 3));
    default:
        return record.session.frozenOrder.empty() ? freezeOrder(record.session, {id})
                                                  : unfreezeOrder(record.session);
    }
}

} // namespace kring::test
