// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/MergeBar.h"

#include <QBoxLayout>

namespace kring::ui {

namespace {

constexpr int longest = 60; // characters of a question's words

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= longest ? line : QString(line.left(longest - 1).trimmed() + QChar(0x2026));
}

} // namespace

MergeBar::MergeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_what(new PlainLabel(theme, TextSize::Label, Weight::Strong))
    , m_keys(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted))
{
    m_what->setWordWrap(true);
    m_keys->setText(tr("↑ ↓ choose · Enter merges · Esc leaves both as they are"));
    auto* card = new PanelCard(theme, PanelCard::Style::Accented);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 10); // to the list under it
    outer->addWidget(card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(2);
    layout->addWidget(m_what);
    layout->addWidget(m_keys);
    hide();
}

void MergeBar::show(const QuestionRow& from, const QuestionRow* into)
{
    if (!into || into->id == from.id) {
        m_what->setText(tr("“%1” says the same as which question?").arg(shortened(from.text)));
    } else {
        // The one that is up stays up.
        const bool stays = from.status == floor::QuestionStatus::InDiscussion;
        const QuestionRow& kept = stays ? from : *into;
        const QuestionRow& under = stays ? *into : from;
        m_what->setText(tr("“%1” is put under “%2”, together %n dot(s).", nullptr, from.dots + into->dots)
                            .arg(shortened(under.text), shortened(kept.text)));
    }
    setAccessibleName(m_what->text());
    QWidget::show();
}

} // namespace kring::ui
