// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QuestionListModel.h"

#include <QCoreApplication>

namespace kring::ui {

using floor::QuestionStatus;

QuestionRow questionRow(const floor::Question& question, const session::Vocabulary& vocabulary,
                        session::Language words)
{
    return {.id = question.id,
            .text = question.text,
            .perspective = question.perspective.isEmpty()
                               ? QString()
                               : vocabulary.word(QStringLiteral("perspective"), question.perspective, words),
            .statusWord = vocabulary.word(QStringLiteral("question_status"), codeOf(question.status), words),
            .status = question.status,
            .dots = question.dots};
}

floor::SideOfPerspective sidesOf(const session::SessionRecord& record, const session::Vocabulary& vocabulary)
{
    QHash<QString, session::Side> sides;
    for (const session::Term& term : vocabulary.terms(QStringLiteral("perspective"))) {
        if (const auto side = fromCode<session::Side>(term.side))
            sides.insert(term.code, *side);
    }
    for (const session::Participant& participant : record.participants)
        sides.insert(participant.perspective, participant.side);
    return [sides](const QString& perspective) { return sides.value(perspective, session::Side::None); };
}

QString iconOf(QuestionStatus status)
{
    switch (status) {
    case QuestionStatus::Raised:
    case QuestionStatus::InDiscussion:
        return QStringLiteral("circle");
    case QuestionStatus::Discussed:
    case QuestionStatus::Answered:
        return QStringLiteral("check");
    case QuestionStatus::Decided:
        return QStringLiteral("gavel");
    case QuestionStatus::Parked:
        return QStringLiteral("circle-parking");
    case QuestionStatus::Carried:
        return QStringLiteral("arrow-right");
    case QuestionStatus::Declined:
        return QStringLiteral("x");
    case QuestionStatus::Escalated:
        return QStringLiteral("arrow-up-right");
    }
    Q_UNREACHABLE();
}

QString dotsWord(int dots)
{
    return dots == 1 ? QCoreApplication::translate("QuestionListModel", "dot", "under the number 1")
                     : QCoreApplication::translate("QuestionListModel", "dots", "under a number");
}

QuestionListModel::QuestionListModel(const session::Vocabulary& vocabulary, session::Language words,
                                     QObject* parent)
    : RowsModel(parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
{}

void QuestionListModel::show(const session::SessionRecord& record, floor::QuestionOrder order)
{
    const std::vector<floor::Question> questions =
        floor::ordered(record.questions, order, sidesOf(record, m_vocabulary));
    std::vector<QuestionRow> rows;
    rows.reserve(questions.size());
    for (const floor::Question& question : questions)
        rows.push_back(questionRow(question, m_vocabulary, m_words));
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
        if (!question.perspective.isEmpty())
            parts.append(question.perspective);
        parts.append(question.statusWord);
        return parts.join(QStringLiteral(", "));
    }
    case IdRole:
        return question.id.value;
    case StatusWordRole:
        return question.statusWord;
    case PerspectiveRole:
        return question.perspective;
    case DotsRole:
        return question.dots;
    default:
        return {};
    }
}

} // namespace kring::ui
