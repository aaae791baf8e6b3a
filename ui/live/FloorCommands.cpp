// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/FloorFoot.h"
#include "ui/live/FloorPanel.h"

namespace kring::ui {

Commands FloorPanel::commands()
{
    Commands commands{
        {QStringLiteral("live.question"),
         tr("Write a question from the room"),
         QStringLiteral("plus"),
         {Qt::Key_F2},
         [this] { focusField(); }},
        {QStringLiteral("live.parking"),
         tr("Go through the parking place"),
         QStringLiteral("circle-parking"),
         {Qt::ALT | Qt::Key_P},
         [this] { openParking(); }},
        {QStringLiteral("live.lockOrder"),
         tr("Lock the order of the questions, or unlock it"),
         QStringLiteral("lock"),
         {Qt::ALT | Qt::Key_L},
         [this] { toggleLock(); }},
        {QStringLiteral("live.dotsEach"),
         tr("How many dots each person had"),
         QStringLiteral("circle-dot"),
         {},
         [this] { m_foot->openDotsEach(); }},
    };
    const QString list = tr("In the list of questions");
    const auto isChosen = [this] { return bool(current()); };
    for (const QuestionActInfo& info : questionActs()) {
        const auto run = [this, act = info.act] { m_actions->carryOut(act, current(), menuPlace()); };
        const auto isPossibleNow = [this, act = info.act] {
            const floor::Question* question = floor::findQuestion(m_session.record().questions, current());
            return question && isPossible(act, question->status);
        };
        commands.push_back({info.id, info.text, info.icon, info.keys, run, isPossibleNow, list});
    }
    const auto dots = [this](int by) {
        return [this, by] {
            if (const auto* question = floor::findQuestion(m_session.record().questions, current()))
                m_actions->setDots(question->id, question->dots + by);
        };
    };
    commands.push_back({QStringLiteral("live.question.moreDots"),
                        tr("A dot more; digits set them"),
                        QStringLiteral("plus"),
                        {Qt::Key_Plus},
                        dots(1),
                        isChosen,
                        list});
    commands.push_back({QStringLiteral("live.question.fewerDots"),
                        tr("A dot fewer"),
                        QStringLiteral("minus"),
                        {Qt::Key_Minus},
                        dots(-1),
                        isChosen,
                        list});
    commands.push_back({QStringLiteral("live.question.asker"),
                        tr("Choose who asks"),
                        QStringLiteral("user"),
                        {Qt::ALT | Qt::Key_Down},
                        [this] { m_asker->openMenu(); },
                        [] { return true; },
                        tr("In the line for a question")});
    return commands;
}

} // namespace kring::ui
