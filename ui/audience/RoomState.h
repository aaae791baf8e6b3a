// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"

#include <QObject>
#include <QString>

namespace kring::ui {

/// Whether the room sees an item's time. Automatic hides it where a clock would press somebody: in stories,
/// go-rounds, check-ins and reflection.
enum class RoomTime {
    Automatic,
    Shown,
    Hidden,
    Colours ///< no figures: a bar in the colour of how the time stands, with the word for it
};

/// What the facilitator has chosen to show the room.
struct RoomChoices
{
    QuestionId question;  ///< shown to the room, while it is in discussion; none by itself
    QString questionText; ///< as it read when the facilitator said yes to it
    bool isBlank = false;
    bool isFrozen = false; ///< the room goes on seeing what it saw
    AgendaItemId timeItem; ///< the item that `time` was chosen for; any other is Automatic
    RoomTime time = RoomTime::Automatic;
    QString text;           ///< a text of the moment; empty for none
    bool withVoice = false; ///< the share of voice too

    bool operator==(const RoomChoices&) const = default;
};

/// The choices while the workspace's window lives. Kept nowhere else: after a restart nothing is shown that
/// somebody has not chosen anew.
class RoomState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const RoomChoices& choices() const { return m_choices; }

    void showQuestion(QuestionId question, const QString& text);
    void takeQuestionAway();
    void setBlank(bool blank);
    void setFrozen(bool frozen);
    void setTime(AgendaItemId item, RoomTime time);
    void setText(const QString& text);
    void setWithVoice(bool shown);

    /// Another session: nothing is chosen for it yet. A blank window stays blank.
    void forgetSession();

signals:
    void changed();

private:
    void become(const RoomChoices& choices);

    RoomChoices m_choices;
};

} // namespace kring::ui
