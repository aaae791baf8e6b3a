// SPDX-License-Identifier: GPL-3.0-or-later
// What the live page has to do with the room: its parts for it, the clicker, and the safe view.
#include "core/agenda/AgendaRules.h"
#include "ui/audience/Room.h"
#include "ui/live/AgendaPanel.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/LivePage.h"
#include "ui/live/NoteDesk.h"
#include "ui/live/RoomCard.h"
#include "ui/live/SafeView.h"
#include "ui/live/ShowToRoomRow.h"
#include "ui/live/SpeakerBar.h"

#include <QStackedWidget>

namespace kring::ui {

void LivePage::joinRoom()
{
    m_floor->setRoomParts(m_showToRoom, m_roomCard);
    m_safe->hide();
    connect(m_roomCard, &RoomCard::safeViewWanted, this, [this] { setSafe(m_safe->isHidden()); });
    connect(&m_room, &Room::nextWanted, this, &LivePage::clickedNext);
    connect(&m_room, &Room::backWanted, this, &LivePage::clickedBack);
}

void LivePage::setSafe(bool safe)
{
    leave(); // what is half-typed is kept
    // Every part that shows something private; what stays is the clock and the agenda.
    for (QWidget* part : {static_cast<QWidget*>(m_centre), static_cast<QWidget*>(m_notes), static_cast<QWidget*>(m_speakers)})
        part->setVisible(!safe);
    m_safe->setVisible(safe);
    if (safe)
        m_agenda->agenda().setFocus(Qt::OtherFocusReason);
    else
        m_notes->focusField();
}

void LivePage::clickedNext()
{
    // A clicker in a pocket must not end the session: that takes the keyboard.
    const auto& agenda = m_session.record().agenda;
    const bool isLast = isRunning() && agenda::currentItem(agenda) == &agenda.back();
    if (m_session.id() != m_room.session() || isLast || m_session.status() == session::SessionStatus::Closed)
        return;
    next();
}

void LivePage::clickedBack()
{
    if (m_session.id() == m_room.session() && isRunning())
        back();
}

} // namespace kring::ui
