// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/AgendaRules.h"
#include "tests/gui/live/LiveFixture.h"
#include "tests/gui/live/LiveSessions.h"
#include "tests/support/Catch.h"
#include "ui/widgets/KeyButton.h"

namespace kring::test {

inline session::SessionRecord withOneUp(const QString& text = QStringLiteral("Hur håller vi kvar andan?"))
{
    session::SessionRecord record = liveWithQuestions();
    record.questions[1].text = text;
    record.questions[1].status = floor::QuestionStatus::InDiscussion;
    session::Participant participant;
    participant.id = {5};
    participant.session = {1};
    participant.name = QStringLiteral("Anna Öberg");
    record.participants = {participant};
    return record;
}

/// A live page with the room's window open beside it.
struct RoomFixture : LiveFixture
{
    explicit RoomFixture(const session::SessionRecord& record = withOneUp())
        : LiveFixture(record)
    {
        openPage();
    }

    const ui::AudienceContent& content() { return room->content(); }
    QString seenQuestion() { return room->window().content().question; }
    void show() { press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier); }
    void freeze() { press(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier); }

    void openRoom()
    {
        press(Qt::Key_F8, Qt::ShiftModifier);
        REQUIRE(room->screens().isOpen());
    }

    void pressInRoom(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        activate(room->window());
        QTest::keyClick(&room->window(), key, modifiers);
        activate(*page);
    }

    QString position()
    {
        const auto now = record();
        const agenda::AgendaItem* item = agenda::currentItem(now.agenda);
        return item ? item->title : QString();
    }

    template <class T> T& button(const QString& text)
    {
        for (T* candidate : page->findChildren<T*>()) {
            if (candidate->text() == text)
                return *candidate;
        }
        throw std::runtime_error("no such button");
    }
};

} // namespace kring::test
