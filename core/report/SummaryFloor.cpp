// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/QuestionLife.h"
#include "core/floor/QuestionMerging.h"
#include "core/report/DateWords.h"
#include "core/report/PlainText.h"
#include "core/report/SummaryParts.h"

#include <QHash>

#include <algorithm>

namespace kring::report {

using floor::Question;
using floor::QuestionStatus;

namespace {

/// Finds what a question led to without going through every row for every question.
class Outcomes
{
public:
    explicit Outcomes(const Material& material)
        : m_material(material)
    {
        int number = 0;
        for (const followup::Decision& decision : material.record.decisions) {
            ++number;
            m_decisions.insert(decision.id.value, number);
            for (const QuestionId question : decision.fromQuestions) {
                if (!m_decisionOfQuestion.contains(question))
                    m_decisionOfQuestion.insert(question, number);
            }
        }
        for (const followup::Action& action : material.record.actions)
            m_actions.insert(action.id.value, action.due);
    }

    Chip chipOf(const Question& question) const
    {
        const int named = m_decisions.value(question.outcome.value);
        const int decision = named ? named : m_decisionOfQuestion.value(question.id);
        if (decision)
            return {m_material.say(Word::Decision).arg(decision), Tone::Green};
        if (m_actions.contains(question.outcome.value))
            return actionChip(question);
        return statusChip(question.status);
    }

private:
    Chip actionChip(const Question& question) const
    {
        if (question.status == QuestionStatus::Answered)
            return {m_material.say(Word::Answered), Tone::Blue};
        const QDate due = m_actions.value(question.outcome.value);
        return {due.isValid()
                    ? m_material.say(Word::ActionDue).arg(dayAndMonth(due, m_material.options.language))
                    : m_material.say(Word::Action),
                Tone::Blue};
    }

    Chip statusChip(QuestionStatus status) const
    {
        const QString text = m_material.term("question_status", codeOf(status));
        switch (status) {
        case QuestionStatus::Carried:
            return {text, Tone::Ochre};
        case QuestionStatus::Decided:
            return {text, Tone::Green};
        case QuestionStatus::Answered:
            return {text, Tone::Blue};
        case QuestionStatus::Escalated:
            return {text, Tone::Purple};
        case QuestionStatus::Declined:
            return {m_material.say(Word::NotTakenUp), Tone::Slate};
        case QuestionStatus::Raised:
        case QuestionStatus::InDiscussion:
        case QuestionStatus::Discussed:
        case QuestionStatus::Parked:
            break;
        }
        return {text, Tone::Slate};
    }

    const Material& m_material;
    QHash<qint64, int> m_decisions;
    QHash<QuestionId, int> m_decisionOfQuestion;
    QHash<qint64, QDate> m_actions;
};

/// What became of it, where its chip does not say all: why not, to whom, by when, and what came back.
void remarkOnFate(const Question& question, const Material& material, QStringList& remarks)
{
    const QString passedTo = oneLine(question.passedTo);
    if (question.status == QuestionStatus::Declined && !plain(question.reason).isEmpty())
        remarks << material.say(Word::NotTakenUpBecause).arg(plain(question.reason));
    if (question.status == QuestionStatus::Escalated && !passedTo.isEmpty())
        remarks << (question.answerDue.isValid()
                        ? material.say(Word::PassedToAndDue)
                              .arg(passedTo, dayInWords(question.answerDue, material.options.language))
                        : material.say(Word::PassedTo).arg(passedTo));
    if (question.status == QuestionStatus::Answered && !plain(question.answer).isEmpty())
        remarks << material.say(Word::AnswerFrom).arg(passedTo, plain(question.answer));
}

/// Who asked, as a reader may know it: nothing at all about somebody who asked not to be told.
QString askerOf(const Question& question, const Material& material)
{
    return question.perspective.isEmpty() || question.anonymous
               ? QString()
               : oneLine(material.term("perspective", question.perspective));
}

Row rowOf(const Question& question, const std::vector<Question>& merged, const Outcomes& outcomes,
          const Material& material)
{
    Row row;
    if (material.options.dots == Dots::Shown)
        row.cells.push_back({QString::number(question.dots), Emphasis::Strong});
    Cell text{plain(question.text)};
    for (const Question& same : merged)
        text.remarks << material.say(Word::SameQuestion).arg(plain(same.text));
    remarkOnFate(question, material, text.remarks);
    row.cells.push_back(text);
    QString from = askerOf(question, material);
    if (question.carriedFrom)
        from = from.isEmpty() ? capitalised(material.say(Word::FromEarlier))
                              : QStringLiteral("%1, %2").arg(from, material.say(Word::FromEarlier));
    row.cells.push_back({from, Emphasis::Muted});
    const Chip chip = outcomes.chipOf(question);
    row.cells.push_back({oneLine(chip.text), Emphasis::Plain, chip.tone});
    return row;
}

} // namespace

Section questionsOf(const Material& material)
{
    Section section;
    std::vector<Question> questions;
    std::copy_if(material.record.questions.begin(), material.record.questions.end(),
                 std::back_inserter(questions), &floor::isShown);
    if (questions.empty())
        return section;
    const QString count = questions.size() == 1 ? material.say(Word::OneQuestion)
                                                : material.say(Word::ManyQuestions).arg(questions.size());
    Table table;
    // Without the dots their order says nothing either: the questions stand as they were raised.
    if (material.options.dots == Dots::Shown) {
        std::stable_sort(questions.begin(), questions.end(),
                         [](const Question& left, const Question& right) { return left.dots > right.dots; });
        table.columns.push_back({material.say(Word::DotsColumn), 32, Alignment::Right});
        section.aside = material.say(Word::ByDots).arg(count);
    } else {
        section.aside = count;
    }
    table.columns.push_back({material.say(Word::QuestionColumn)});
    table.columns.push_back({material.say(Word::From), 88});
    table.columns.push_back({material.say(Word::Outcome), 132});
    const Outcomes outcomes(material);
    const auto merged = floor::mergedQuestions(material.record.questions);
    for (const Question& question : questions)
        table.rows.push_back(rowOf(question, merged.value(question.id), outcomes, material));
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace kring::report
