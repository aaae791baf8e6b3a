// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QuestionSheet.h"

#include "core/floor/FloorRules.h"
#include "core/followup/DueDate.h"
#include "core/session/SessionTimes.h"
#include "ui/live/DraftKeeper.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/KeyButton.h"

#include <QBoxLayout>

namespace kring::ui {

using floor::Question;
using workspace::Change;

namespace {

constexpr int sheetWidth = 520;
constexpr int lineHeight = 40;
constexpr int textHeight = 88;

/// What is to stand where somebody else may have written as well since `before`: both, theirs first.
QString withBoth(const QString& before, const QString& theirs, const QString& mine)
{
    if (mine == before)
        return theirs;
    if (theirs == before || theirs.isEmpty() || theirs == mine.trimmed())
        return mine;
    return mine.trimmed().isEmpty() ? theirs : QString(theirs + u'\n' + mine);
}

} // namespace

QuestionSheet::QuestionSheet(LiveSession& session, const Theme& theme, const QString& title,
                             const Question& question, QWidget* window)
    : Sheet(theme, sheetWidth, title, window)
    , m_session(session)
    , m_question(question.id)
    , m_error(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
{
    auto* words = new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted, this);
    words->setText(question.text);
    words->setWordWrap(true);
    words->setMaximumWidth(sheetWidth - 48);
    content().addWidget(words);
    m_error->setWordWrap(true);
    m_error->hide();
    connect(this, &Sheet::closed, this, [this] {
        for (DraftKeeper* draft : m_drafts)
            draft->keep();
    });
}

void QuestionSheet::openInField()
{
    open();
    for (QWidget* field : m_fields) {
        if (field->property("text").toString().isEmpty() &&
            field->property("plainText").toString().isEmpty()) {
            field->setFocus();
            return;
        }
    }
    m_fields.front()->setFocus();
}

void QuestionSheet::addField(const QString& label, QWidget& field, int height)
{
    auto* name = new PlainLabel(theme(), TextSize::Label, Weight::Strong, &Colours::text, this);
    name->setText(label);
    auto* frame = new FieldFrame(theme(), field, this);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 4, 8, 4);
    inside->addWidget(&field);
    frame->setFixedHeight(height);
    field.setAccessibleName(label);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(frame);
    content().addLayout(column);
    m_fields.push_back(&field);
}

DraftKeeper* QuestionSheet::keepDraft(const QString& name, const QString& text,
                                      const std::function<QString()>& current,
                                      const std::function<void(const QString&)>& put)
{
    const QString field = QStringLiteral("%1:%2").arg(name, m_question.toString());
    const auto draft = [this, current, text] {
        return m_isSaved || current() == text ? QString() : current();
    };
    put(text);
    auto* keeper = new DraftKeeper(m_session.workspace(), field, draft, this);
    if (const QString kept = keeper->open(m_session.id()); !kept.isEmpty())
        put(kept);
    m_drafts.push_back(keeper);
    return keeper;
}

LineField* QuestionSheet::addLine(const QString& label, const QString& name, const QString& text)
{
    auto* field = new LineField(this);
    addField(label, *field, lineHeight);
    DraftKeeper* keeper = keepDraft(
        name, text, [field] { return field->text(); },
        [field](const QString& words) { field->replaceText(words); });
    connect(field, &QLineEdit::textChanged, keeper, &DraftKeeper::touch);
    connect(field, &LineField::submitted, this, &QuestionSheet::save);
    connect(field, &LineField::left, this, &Sheet::closeSheet);
    return field;
}

NoteField* QuestionSheet::addText(const QString& label, const QString& name, const QString& text)
{
    auto* field = new NoteField(this);
    addField(label, *field, textHeight);
    DraftKeeper* keeper = keepDraft(
        name, text, [field] { return field->toPlainText(); },
        [field](const QString& words) { field->replaceText(words); });
    connect(field, &QPlainTextEdit::textChanged, keeper, &DraftKeeper::touch);
    connect(field, &NoteField::submitted, this, &QuestionSheet::save);
    connect(field, &NoteField::left, this, &Sheet::closeSheet);
    return field;
}

void QuestionSheet::addSave(const QString& text)
{
    content().addWidget(m_error);
    auto* button = new KeyButton(theme(), KeyButton::Style::Primary, text, {}, tr("Enter"), this);
    connect(button, &QPushButton::clicked, this, &QuestionSheet::save);
    auto* hint = new PlainLabel(theme(), TextSize::Small, Weight::Regular, &Colours::muted, this);
    hint->setText(tr("Esc leaves it and keeps what you wrote"));
    auto* row = new QHBoxLayout;
    row->addWidget(hint, 1);
    row->addWidget(button);
    content().addLayout(row);
}

void QuestionSheet::save()
{
    QString sentence = complaint();
    if (sentence.isEmpty()) {
        const Outcome<Done> outcome = m_session.attemptUntil(
            [this](const session::SessionRecord& record, Instant now) { return change(record, now); },
            [this](const session::SessionRecord& record) {
                const Question* now = floor::findQuestion(record.questions, m_question);
                return now && isIn(*now);
            });
        if (!outcome)
            sentence = outcome.failure().sentence;
    }
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        return;
    m_isSaved = true;
    closeSheet();
}

DeclineSheet::DeclineSheet(LiveSession& session, const Theme& theme, const Question& question,
                           QWidget* window)
    : QuestionSheet(session, theme, tr("Not taken up"), question, window)
    , m_reason(
          addLine(tr("Why? The reason stands in the report."), QStringLiteral("decline"), question.reason))
{
    addSave(tr("Not taken up"));
}

QString DeclineSheet::complaint() const
{
    return m_reason->text().trimmed().isEmpty() ? tr("Write why the question is not taken up.") : QString();
}

Change DeclineSheet::change(const session::SessionRecord& record, Instant now) const
{
    return floor::decline(record, question(), m_reason->text(), now);
}

bool DeclineSheet::isIn(const Question& question) const
{
    return question.status == floor::QuestionStatus::Declined &&
           question.reason == m_reason->text().trimmed();
}

DecisionMakerSheet::DecisionMakerSheet(LiveSession& session, const Theme& theme, const Question& question,
                                       QWidget* window)
    : QuestionSheet(session, theme, tr("Pass to the decision-maker"), question, window)
    , m_answerBefore(question.answer)
    , m_passedTo(addLine(tr("To whom?"), QStringLiteral("passedTo"), question.passedTo))
    , m_due(addLine(tr("Answer due, if a day was said"), QStringLiteral("answerDue"),
                    question.answerDue.toString(Qt::ISODate)))
{
    m_due->setPlaceholderText(tr("1 Dec, +7 or 2026-12-01"));
    const bool isPassed = question.status == floor::QuestionStatus::Escalated ||
                          question.status == floor::QuestionStatus::Answered;
    if (isPassed && !question.passedTo.isEmpty())
        m_answer = addText(tr("The answer, when it has come"), QStringLiteral("answer"), question.answer);
    addSave(tr("Save"));
}

std::optional<QDate> DecisionMakerSheet::due() const
{
    return followup::readDueDate(m_due->text(),
                                 session::localDate(session().record().session, session().now()));
}

QString DecisionMakerSheet::complaint() const
{
    if (m_passedTo->text().trimmed().isEmpty())
        return tr("Write to whom the question is passed.");
    if (!due())
        return tr("“%1” is no day. Write it as 1 Dec, +7 or 2026-12-01, or leave it empty.")
            .arg(m_due->text().trimmed());
    return {};
}

Change DecisionMakerSheet::change(const session::SessionRecord& record, Instant now) const
{
    const Question* asked = floor::findQuestion(record.questions, question());
    std::optional<QString> answer;
    if (m_answer && asked)
        answer = withBoth(m_answerBefore, asked->answer, m_answer->toPlainText());
    return floor::passToDecisionMaker(record, question(), m_passedTo->text(), due().value_or(QDate()), now,
                                      answer);
}

bool DecisionMakerSheet::isIn(const Question& question) const
{
    const QString answer = m_answer ? m_answer->toPlainText().trimmed() : QString();
    return question.status ==
               (answer.isEmpty() ? floor::QuestionStatus::Escalated : floor::QuestionStatus::Answered) &&
           question.passedTo == m_passedTo->text().trimmed() &&
           question.answerDue == due().value_or(QDate()) && question.answer == answer;
}

} // namespace kring::ui
