// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RoomTextSheet.h"

#include "core/floor/PrivateWords.h"
#include "ui/widgets/FieldFrame.h"

#include <QBoxLayout>

namespace kring::ui {

RoomTextSheet::RoomTextSheet(LiveSession& session, Room& room, const Theme& theme, QWidget* window)
    : Sheet(theme, 560, tr("A text of the moment for the room"), window)
    , m_session(session)
    , m_room(room)
    , m_field(new NoteField(this))
    , m_warning(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::warning, this))
    , m_show(new KeyButton(theme, KeyButton::Style::Primary, tr("Show to the room"),
                           QStringLiteral("monitor"), tr("Enter"), this))
    , m_draft(
          session.workspace(), QStringLiteral("room_text"), [this] { return m_field->toPlainText(); }, this)
{
    m_field->setAccessibleName(tr("Text for the room"));
    m_field->setPlaceholderText(tr("Talk two and two for five minutes."));
    m_field->setFixedHeight(96);
    m_warning->setWordWrap(true);
    m_warning->hide();
    auto* frame = new FieldFrame(theme, *m_field, this);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(12, 8, 12, 8);
    inside->addWidget(m_field);
    auto* hint = new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this);
    hint->setText(tr("Shown in place of the question until you take it away. Shift+Enter breaks the line."));
    hint->setWordWrap(true);
    auto* away = new KeyButton(theme, KeyButton::Style::Plain, tr("Take it away"), {}, {}, this);
    away->setVisible(room.session() == session.id() && !room.choices().text.isEmpty());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(away);
    buttons->addWidget(m_show);
    content().addWidget(frame);
    content().addWidget(m_warning);
    content().addWidget(hint);
    content().addLayout(buttons);
    setFocusProxy(m_field);

    m_field->replaceText(m_draft.open(session.id()));
    connect(m_field, &NoteField::textChanged, &m_draft, &DraftKeeper::touch);
    connect(m_field, &NoteField::submitted, this, &RoomTextSheet::showText);
    connect(m_field, &NoteField::left, this, &Sheet::closeSheet);
    connect(m_show, &QPushButton::clicked, this, &RoomTextSheet::showText);
    connect(away, &QPushButton::clicked, this, &RoomTextSheet::takeAway);
    connect(&m_draft, &DraftKeeper::failed, m_warning, [this](const QString& sentence) {
        m_warning->setText(sentence);
        m_warning->show();
    });
    connect(this, &Sheet::closed, &m_draft, &DraftKeeper::keep);
}

void RoomTextSheet::showText()
{
    const QString text = m_field->toPlainText().trimmed();
    if (text.isEmpty()) {
        takeAway();
        return;
    }
    const auto found = floor::privateWordsIn(text, m_session.record().participants);
    if (!found.empty() && m_askedAbout != text) {
        QStringList words;
        for (const floor::PrivateWord& word : found)
            words << word.text;
        m_askedAbout = text;
        m_warning->setText(
            tr("In the text: %1. Enter once more shows it anyway.").arg(words.join(QStringLiteral(", "))));
        m_warning->show();
        m_show->setText(tr("Show anyway"));
        return;
    }
    m_room.visit(m_session.record());
    if (m_room.session() != m_session.id()) {
        m_warning->setText(tr("The room sees another session, which is going on. Nothing has been shown."));
        m_warning->show();
        return;
    }
    m_room.state().setText(text);
    closeSheet();
}

void RoomTextSheet::takeAway()
{
    if (m_room.session() == m_session.id())
        m_room.state().setText({});
    closeSheet();
}

} // namespace kring::ui
