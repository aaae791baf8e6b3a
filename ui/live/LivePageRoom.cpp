// SPDX-License-Identifier: GPL-3.0-or-later
// What the live page has to do with the room: its parts for it, and the clicker.
#include "ui/audience/Room.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/LivePage.h"
#include "ui/live/RoomCard.h"
#include "ui/live/SafeView.h"
#include "ui/live/ShowToRoomRow.h"

namespace kring::ui {

void LivePage::joinRoom()
{
    m_floor->setRoomParts(m_showToRoom, m_roomCard);
    m_safe->hide();
    connect(m_roomCard, &RoomCard::safeViewWanted, this, [this] { setSafe(!m_isSafe); });
    connect(&m_room, &Room::nextWanted, this, &LivePage::clickedNext);
    connect(&m_room, &Room::backWanted, this, &LivePage::clickedBack);
}

void LivePage::clickedNext()
{
    // A clicker in a pocket must not end the session: that takes the keyboard.
    const bool wouldEnd = m_session.status() != session::SessionStatus::Planned && !waitingItem();
    if (m_session.id() != m_room.session() || wouldEnd || m_session.status() == session::SessionStatus::Closed)
        return;
    next();
}

void LivePage::clickedBack()
{
    if (m_session.id() == m_room.session() && isRunning())
        back();
}

} // namespace kring::ui
