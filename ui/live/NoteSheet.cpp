// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteSheet.h"

#include "ui/widgets/CheckRow.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/KeyButton.h"

#include <QHBoxLayout>

namespace kring::ui {

NoteSheet::NoteSheet(const Theme& theme, const QString& title, DraftSheaf& draft, qint64 key, QWidget* window)
    : Sheet(theme, 560, title, window)
    , m_draft(draft)
    , m_key(key)
    , m_error(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
{
    m_error->setWordWrap(true);
    m_error->hide();
}

void NoteSheet::addField(const QString& name, QWidget* field, int verticalPadding)
{
    auto* label = new PlainLabel(theme(), TextSize::Small, Weight::Regular, &Colours::muted, this);
    label->setText(name);
    label->setBuddy(field);
    field->setAccessibleName(name);
    auto* frame = new FieldFrame(theme(), *field, this);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(12, verticalPadding, 12, verticalPadding);
    inside->addWidget(field);
    frame->setMinimumHeight(Theme::controlHeight + 4);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(frame);
    content().addLayout(column);
}

QString NoteSheet::halfTyped(const QString& initial) const
{
    return m_draft.has(m_key) ? m_draft.texts(m_key).value(qsizetype(m_fields.size())) : initial;
}

void NoteSheet::addText(const QString& name, const QString& initial, SpellChecker* spelling)
{
    auto* field = new NoteField(this);
    if (spelling)
        field->checkSpelling(*spelling, theme());
    field->document()->setDocumentMargin(0);
    field->replaceText(halfTyped(initial));
    addField(name, field, 9);
    field->setFixedHeight(QFontMetrics(theme().font(TextSize::Body)).lineSpacing() * 3 + 6);
    m_fields.emplace_back(field, [field] { return field->toPlainText(); });
    m_initial.append(initial);
    connect(field, &NoteField::textChanged, this, &NoteSheet::keepDraft);
    connect(field, &NoteField::submitted, this, &NoteSheet::save);
    connect(field, &NoteField::left, this, &Sheet::closeSheet);
}

void NoteSheet::addLine(const QString& name, const QString& initial, const QString& prompt)
{
    auto* field = new LineField(this);
    field->setPlaceholderText(prompt);
    field->replaceText(halfTyped(initial));
    addField(name, field, 8);
    m_fields.emplace_back(field, [field] { return field->text(); });
    m_initial.append(initial);
    connect(field, &LineField::textChanged, this, &NoteSheet::keepDraft);
    connect(field, &LineField::submitted, this, &NoteSheet::save);
    connect(field, &LineField::left, this, &Sheet::closeSheet);
}

void NoteSheet::addChoice(const QString& words)
{
    m_choice = new CheckRow(theme(), words, this);
    content().addWidget(m_choice);
}

void NoteSheet::finish(const QString& button, std::function<bool(NoteSheet&)> save)
{
    m_save = std::move(save);
    auto* hint = new PlainLabel(theme(), TextSize::Small, Weight::Regular, &Colours::muted, this);
    hint->setText(tr("Esc closes and keeps what is written"));
    auto* make = new KeyButton(theme(), KeyButton::Style::Primary, button, {}, tr("Enter"), this);
    connect(make, &QPushButton::clicked, this, &NoteSheet::save);
    auto* foot = new QHBoxLayout;
    foot->addWidget(hint);
    foot->addStretch();
    foot->addWidget(make);
    content().addWidget(m_error);
    content().addSpacing(4);
    content().addLayout(foot);
}

QString NoteSheet::text(int field) const
{
    return m_fields[size_t(field)].second();
}

bool NoteSheet::isChosen() const
{
    return m_choice && m_choice->isChecked();
}

void NoteSheet::tell(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

void NoteSheet::focusFirst()
{
    m_fields.front().first->setFocus(Qt::OtherFocusReason);
}

void NoteSheet::keepDraft()
{
    QStringList texts;
    for (const auto& [widget, read] : m_fields)
        texts.append(read());
    if (texts == m_initial)
        m_draft.drop(m_key);
    else
        m_draft.put(m_key, texts);
}

void NoteSheet::save()
{
    m_error->hide();
    if (!m_save(*this))
        return;
    m_draft.drop(m_key);
    closeSheet();
}

} // namespace kring::ui
