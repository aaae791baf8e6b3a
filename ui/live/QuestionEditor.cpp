// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QuestionEditor.h"

#include "ui/widgets/FieldFrame.h"

#include <QBoxLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr QChar ends(0x1E); // of the words written over and of the new ones, in a draft
constexpr int padding = 8;
constexpr int hintHeight = 20;

} // namespace

QuestionEditor::QuestionEditor(workspace::Workspace& workspace, const Theme& theme, SessionId session,
                               QuestionId question, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_question(question)
    , m_base(text)
    , m_field(new NoteField)
    , m_hint(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted))
    , m_draft(
          workspace, QString(QStringLiteral("question:") + question.toString()), [this] { return draft(); },
          this)
{
    auto* frame = new FieldFrame(theme, *m_field);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(padding, padding / 2, padding, padding / 2);
    inside->addWidget(m_field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(frame, 1);
    layout->addWidget(m_hint);
    setFocusProxy(m_field);
    m_field->setAccessibleName(tr("The question's words"));
    m_field->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setForegroundRole(QPalette::WindowText); // a list would lend it the colour of its own text
    m_hint->setText(tr("Enter saves · Esc leaves it and keeps what you wrote"));

    m_field->replaceText(m_base);
    const QString kept = m_draft.open(session);
    if (const QStringList parts = kept.split(ends); parts.size() > 1) {
        // Drafts of windows that are gone follow on the first one: their words are kept after its own.
        m_base = parts.front();
        QStringList texts;
        for (qsizetype at = 1; at < parts.size(); at += 2) {
            if (!texts.contains(parts[at]))
                texts.append(parts[at]);
        }
        m_field->replaceText(texts.join(u'\n'));
    }
    connect(m_field, &NoteField::submitted, this, &QuestionEditor::submitted);
    connect(m_field, &NoteField::left, this, &QuestionEditor::left);
    connect(m_field, &QPlainTextEdit::textChanged, &m_draft, &DraftKeeper::touch);
    connect(m_field, &QPlainTextEdit::textChanged, this, &QuestionEditor::watchHeight);
    connect(&m_draft, &DraftKeeper::failed, this, &QuestionEditor::complain);
}

QuestionEditor::~QuestionEditor()
{
    m_draft.keep();
}

QString QuestionEditor::draft() const
{
    return text() == m_base ? QString() : QString(m_base + ends + text() + ends);
}

void QuestionEditor::forget()
{
    m_base = text();
    m_draft.keep();
}

void QuestionEditor::complain(const QString& sentence)
{
    m_hint->setRole(&Colours::danger);
    m_hint->setText(sentence);
}

void QuestionEditor::watchHeight()
{
    if (fieldHeight() == m_fieldHeight)
        return;
    m_fieldHeight = fieldHeight();
    updateGeometry();
    emit heightChanged();
}

void QuestionEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The lines are broken anew once the field has its own new width.
    QMetaObject::invokeMethod(this, &QuestionEditor::watchHeight, Qt::QueuedConnection);
}

int QuestionEditor::fieldHeight() const
{
    int lines = 0;
    for (QTextBlock block = m_field->document()->begin(); block.isValid(); block = block.next())
        lines += std::max(block.layout()->lineCount(), 1);
    return lines * QFontMetrics(m_field->font()).lineSpacing();
}

QSize QuestionEditor::sizeHint() const
{
    const int line = QFontMetrics(m_field->font()).lineSpacing();
    // The document's own margins, the frame's, and a line to grow into before the next key asks for it.
    const int height =
        std::clamp(fieldHeight(), line, 8 * line) + 2 * int(m_field->document()->documentMargin());
    const QMargins margins = layout()->contentsMargins();
    return {320, margins.top() + height + padding + 2 + hintHeight + 2 + margins.bottom()};
}

} // namespace kring::ui
