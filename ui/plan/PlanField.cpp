// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanField.h"

#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace kring::ui {

namespace {

/// As high as three lines and their margins.
constexpr int severalLines = 76;

QPlainTextEdit* makeLines(QWidget* parent)
{
    auto* lines = new QPlainTextEdit(parent);
    lines->setTabChangesFocus(true);
    lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines->setFixedHeight(severalLines - 12);
    return lines;
}

} // namespace

PlanField::PlanField(const Theme& theme, const QString& name, const QString& label, Lines lines,
                     Submit submit, QWidget* parent, const QString& spoken)
    : QWidget(parent)
    , m_name(name)
    , m_submit(std::move(submit))
    , m_complaint(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (lines == Lines::One)
        m_line = new QLineEdit(this);
    else
        m_lines = makeLines(this);
    if (!label.isEmpty()) {
        auto* words = new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this);
        words->setText(label);
        words->setBuddy(&input());
        column->addWidget(words);
    }
    auto* frame = new FieldFrame(theme, input(), this);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(10, lines == Lines::One ? 0 : 6, 10, lines == Lines::One ? 0 : 6);
    inside->addWidget(&input());
    frame->setFixedHeight(lines == Lines::One ? Theme::controlHeight : severalLines);
    column->addWidget(frame);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    column->addWidget(m_complaint);
    input().setAccessibleName(label.isEmpty() ? spoken : label);
    input().installEventFilter(this);
    if (m_line)
        connect(m_line, &QLineEdit::textEdited, this, &PlanField::typing);
    else
        connect(m_lines, &QPlainTextEdit::textChanged, this, &PlanField::typing);
}

QWidget& PlanField::input() const
{
    return m_line ? static_cast<QWidget&>(*m_line) : *m_lines;
}

QString PlanField::text() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

void PlanField::setText(const QString& text)
{
    if (text == this->text())
        return;
    if (m_line) {
        m_line->setText(text);
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0);
    } else {
        m_lines->setPlainText(text);
    }
}

void PlanField::setValue(const QString& value)
{
    const bool isClean = halfTyped().isNull();
    m_value = value;
    if (isClean)
        setText(value);
}

QString PlanField::halfTyped() const
{
    const QString typed = text();
    return typed == m_value ? QString() : typed.isNull() ? QStringLiteral("") : typed;
}

void PlanField::open(const QString& value, const QString& typed)
{
    complain({});
    m_value = value;
    setText(typed.isNull() ? value : typed);
}

void PlanField::setHint(const QString& hint)
{
    if (m_line)
        m_line->setPlaceholderText(hint);
    else
        m_lines->setPlaceholderText(hint);
}

void PlanField::setReadOnly(bool readOnly)
{
    if (m_line)
        m_line->setReadOnly(readOnly);
    else
        m_lines->setReadOnly(readOnly);
}

bool PlanField::finish()
{
    if (halfTyped().isNull()) {
        complain({});
        return true;
    }
    const QString typed = text();
    const QString complaint = m_submit(typed);
    complain(complaint);
    if (!complaint.isEmpty())
        return false;
    // Taken: from here on what is saved stands in the field, tidied as the rule saw fit.
    if (text() == typed)
        setText(m_value);
    emit typing();
    return true;
}

void PlanField::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    input().setAccessibleDescription(sentence);
}

bool PlanField::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Text fields would take undo and do nothing with it when they have nothing to undo.
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool canUndo = m_line ? m_line->isUndoAvailable() : m_lines->document()->isUndoAvailable();
        const bool canRedo = m_line ? m_line->isRedoAvailable() : m_lines->document()->isRedoAvailable();
        if ((key.matches(QKeySequence::Undo) && !canUndo) || (key.matches(QKeySequence::Redo) && !canRedo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && m_line) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finish();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && m_savesOnLeaving) {
        const auto reason = static_cast<const QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            finish();
    }
    return QWidget::eventFilter(object, event);
}

} // namespace kring::ui
