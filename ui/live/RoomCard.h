// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audience/Room.h"
#include "ui/live/LiveSession.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

namespace kring::ui {

class ToolButton;

/// What the room sees, small, on the facilitator's page, with the key that blanks it and a menu for the rest.
class RoomCard final : public PanelCard
{
    Q_OBJECT

public:
    RoomCard(LiveSession& session, Room& room, const Theme& theme, QWidget* parent = nullptr);

    /// Narrower, for a small window.
    void setCompact(bool compact);

    /// What can be chosen for the room from anywhere on the page, beside Room::commands().
    Commands commands();

signals:
    void safeViewWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void showMenu();
    void askForText();

    LiveSession& m_session;
    Room& m_room;
    PlainLabel* m_head;
    ToolButton* m_more;
    AudienceView* m_preview;
    KeyButton* m_button;
};

} // namespace kring::ui
