// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/RoomState.h"

namespace kring::ui {

void RoomState::become(const RoomChoices& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    emit changed();
}

void RoomState::showQuestion(QuestionId question, const QString& text)
{
    RoomChoices choices = m_choices;
    choices.question = question;
    choices.questionText = text;
    become(choices);
}

void RoomState::takeQuestionAway()
{
    showQuestion({}, {});
}

void RoomState::setBlank(bool blank)
{
    RoomChoices choices = m_choices;
    choices.isBlank = blank;
    become(choices);
}

void RoomState::setFrozen(bool frozen)
{
    RoomChoices choices = m_choices;
    choices.isFrozen = frozen;
    become(choices);
}

void RoomState::setTime(AgendaItemId item, RoomTime time)
{
    RoomChoices choices = m_choices;
    choices.timeItem = item;
    choices.time = time;
    become(choices);
}

void RoomState::setText(const QString& text)
{
    RoomChoices choices = m_choices;
    choices.text = text.trimmed();
    become(choices);
}

void RoomState::setWithVoice(bool shown)
{
    RoomChoices choices = m_choices;
    choices.withVoice = shown;
    become(choices);
}

void RoomState::forgetSession()
{
    RoomChoices choices;
    choices.isBlank = m_choices.isBlank;
    become(choices);
}

} // namespace kring::ui
