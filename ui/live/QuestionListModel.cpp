// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QuestionListModel.h"

namespace kring::ui {

QuestionListModel::QuestionListModel(const session::Vocabulary& vocabulary, session::Language words,
                                     QObject* parent)
    : RowsModel(parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
{}

void QuestionListModel::show(const session::SessionRecord& record, floor::QuestionOrder order, Up up)
{
    std::vector<floor::Question> questions =
        floor::ordered(record.questions, order, sidesOf(record, m_vocabulary), record.session.frozenOrder);
    if (const floor::Question* now = floor::questionUp(record.questions); now && up == Up::First)
        questions.insert(questions.begin(), *now);
    showQuestions(record, questions);
}

void QuestionListModel::showParked(const session::SessionRecord& record)
{
    showQuestions(record, floor::parked(record));
}

void QuestionListModel::showQuestions(const session::SessionRecord& record,
                                      const std::vector<floor::Question>& questions)
{
    const QuestionRows maker(record, m_vocabulary, m_words);
    std::vector<QuestionRow> rows;
    rows.reserve(questions.size());
    for (const floor::Question& question : questions)
        rows.push_back(maker.row(question));
    setRows(std::move(rows));
}

QVariant QuestionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuestionRow& question = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return question.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{question.text,
                          QString::number(question.dots) + QLatin1Char(' ') + dotsWord(question.dots)};
        if (!question.asker.isEmpty())
            parts.append(question.asker);
        parts.append(question.statusWord);
        parts.append(question.details);
        return parts.join(QStringLiteral(", "));
    }
    case IdRole:
        return question.id.value;
    case StatusWordRole:
        return question.statusWord;
    case AskerRole:
        return question.asker;
    case DotsRole:
        return question.dots;
    default:
        return {};
    }
}

} // namespace kring::ui
