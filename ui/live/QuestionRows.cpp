// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QuestionRows.h"

#include <QCoreApplication>
#include <QLocale>

namespace kring::ui {

using floor::Question;
using floor::QuestionStatus;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("QuestionRows", text);
}

QString dayWord(QDate day, session::Language words)
{
    const QLocale locale(words == session::Language::Swedish ? QLocale::Swedish : QLocale::English);
    return locale.toString(day, QStringLiteral("d MMMM"));
}

/// What became of it, where the status word does not say all.
QString fateOf(const Question& question, session::Language words)
{
    switch (question.status) {
    case QuestionStatus::Declined:
        return question.reason;
    case QuestionStatus::Escalated:
        if (question.passedTo.isEmpty())
            return {};
        return question.answerDue.isValid()
                   ? say(QT_TRANSLATE_NOOP("QuestionRows", "To %1, answer due %2"))
                         .arg(question.passedTo, dayWord(question.answerDue, words))
                   : say(QT_TRANSLATE_NOOP("QuestionRows", "To %1")).arg(question.passedTo);
    case QuestionStatus::Answered:
        return question.answer.isEmpty() ? QString()
                                         : say(QT_TRANSLATE_NOOP("QuestionRows", "%1 answers: %2"))
                                               .arg(question.passedTo, question.answer);
    default:
        return {};
    }
}

} // namespace

QString personWord(const session::Participant& participant)
{
    return participant.name.isEmpty() ? participant.role : participant.name;
}

QuestionRows::QuestionRows(const session::SessionRecord& record, const session::Vocabulary& vocabulary,
                           session::Language words)
    : m_vocabulary(vocabulary)
    , m_words(words)
    , m_merged(floor::mergedQuestions(record.questions))
{
    for (const session::Participant& participant : record.participants)
        m_people.insert(participant.id, personWord(participant));
}

QuestionRow QuestionRows::row(const Question& question) const
{
    QuestionRow row{
        .id = question.id,
        .text = question.text,
        .asker = askerOf(question),
        .statusWord = m_vocabulary.word(QStringLiteral("question_status"), codeOf(question.status), m_words),
        .status = question.status,
        .dots = question.dots,
        .details = {}};
    if (const QString fate = fateOf(question, m_words); !fate.isEmpty())
        row.details.append(fate);
    row.details.append(mergedWords(question.id));
    return row;
}

QStringList QuestionRows::mergedWords(QuestionId question) const
{
    QStringList words;
    if (const auto merged = m_merged.constFind(question); merged != m_merged.constEnd()) {
        for (const Question& same : *merged)
            words.append(say(QT_TRANSLATE_NOOP("QuestionRows", "the same question: %1")).arg(same.text));
    }
    return words;
}

QString QuestionRows::askerOf(const Question& question) const
{
    if (question.anonymous)
        return say(QT_TRANSLATE_NOOP("QuestionRows", "Anonymous"));
    QStringList asker;
    if (!question.perspective.isEmpty())
        asker.append(m_vocabulary.word(QStringLiteral("perspective"), question.perspective, m_words));
    if (const QString person = m_people.value(question.raisedBy); !person.isEmpty())
        asker.append(person);
    return asker.join(QStringLiteral(" · "));
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

} // namespace kring::ui
