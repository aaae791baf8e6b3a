// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/ShowToRoomRow.h"

#include "ui/widgets/PlainToolTip.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace kring::ui {

ShowToRoomRow::ShowToRoomRow(LiveSession& session, Room& room, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_room(room)
    , m_switch(new ToggleSwitch(theme, QStringLiteral("monitor"), tr("Show to the room")))
    , m_status(new PlainLabel(theme, TextSize::Small))
    , m_anyway(new KeyButton(theme, KeyButton::Style::Plain, tr("Show anyway")))
{
    m_status->setWordWrap(true);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_anyway->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_switch);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_anyway);
    connect(m_switch, &QAbstractButton::clicked, this, &ShowToRoomRow::toggle);
    connect(m_anyway, &QPushButton::clicked, this, &ShowToRoomRow::showAnyway);
    connect(&session, &LiveSession::changed, this, &ShowToRoomRow::refresh);
    connect(&room, &Room::changed, this, &ShowToRoomRow::refresh);
    refresh();
}

Commands ShowToRoomRow::commands()
{
    return {{QStringLiteral("room.show"),
             tr("Show the question to the room, or take it away"),
             QStringLiteral("monitor"),
             {Qt::CTRL | Qt::SHIFT | Qt::Key_R},
             [this] { toggle(); },
             [this] { return bool(m_question.id); }}};
}

void ShowToRoomRow::toggle()
{
    if (!m_question.id)
        return;
    if (m_room.choices().question == m_question.id) {
        m_room.state().takeQuestionAway();
        return;
    }
    m_room.visit(m_session.record());
    if (m_found.empty()) {
        showAnyway();
        return;
    }
    m_asking = true;
    refresh();
    m_anyway->setFocus(Qt::OtherFocusReason);
}

void ShowToRoomRow::showAnyway()
{
    const bool hadFocus = m_anyway->hasFocus();
    m_asking = false;
    if (m_room.session() == m_session.id())
        m_room.state().showQuestion(m_question.id, m_question.text);
    refresh();
    if (hadFocus)
        m_switch->setFocus(Qt::OtherFocusReason);
}

void ShowToRoomRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !m_asking) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_asking = false;
    refresh();
    m_switch->setFocus(Qt::OtherFocusReason);
}

void ShowToRoomRow::refresh()
{
    const auto& questions = m_session.record().questions;
    const auto up = std::find_if(questions.begin(), questions.end(), [](const floor::Question& question) {
        return question.status == floor::QuestionStatus::InDiscussion;
    });
    const floor::Question question = up == questions.end() ? floor::Question() : *up;
    if (question.id != m_question.id || question.text != m_question.text)
        m_asking = false;
    m_question = question;
    m_found = floor::privateWordsIn(m_question.text, m_session.record().participants);
    const bool isChosen = m_question.id && m_room.choices().question == m_question.id;
    m_switch->setEnabled(bool(m_question.id));
    m_switch->setChecked(isChosen);
    m_status->setText(statusText());
    m_status->setRole(!m_found.empty() ? &Colours::warning : isChosen ? &Colours::accent : &Colours::muted);
    m_status->setToolTip(plainToolTip(m_status->text()));
    m_switch->setAccessibleDescription(m_status->text());
    m_anyway->setVisible(m_asking);
}

QString ShowToRoomRow::statusText() const
{
    QStringList parts;
    if (m_question.id && m_room.choices().question == m_question.id) {
        // The truth about the screen, and not only about the switch.
        if (!m_room.screens().isOpen())
            parts << tr("chosen, no window is open");
        else if (m_room.choices().isBlank)
            parts << tr("chosen, the room's window is blank");
        else if (m_room.content().questionId != m_question.id)
            parts << tr("chosen, not seen yet");
        else
            parts << tr("shown");
    }
    if (m_found.empty()) {
        parts << tr("no names in the text");
    } else {
        QStringList words;
        for (const floor::PrivateWord& word : m_found)
            words << word.text;
        parts << tr("in the text: %1", "names, numbers and addresses").arg(words.join(QStringLiteral(", ")));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace kring::ui
