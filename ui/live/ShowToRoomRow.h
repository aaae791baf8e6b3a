// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor/PrivateWords.h"
#include "ui/audience/Room.h"
#include "ui/live/LiveSession.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ToggleSwitch.h"

namespace kring::ui {

/// The switch that shows the question in discussion to the room, or takes it away. What in the question
/// points out somebody is named beside it, and then it is asked once more before it is shown.
class ShowToRoomRow final : public QWidget
{
    Q_OBJECT

public:
    ShowToRoomRow(LiveSession& session, Room& room, const Theme& theme, QWidget* parent = nullptr);

    /// Shows the question, asks, or takes it away; nothing while there is none in discussion.
    void toggle();

    Commands commands();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void showAnyway();
    QString statusText() const;

    LiveSession& m_session;
    Room& m_room;
    floor::Question m_question; ///< the one in discussion; id 0 for none
    std::vector<floor::PrivateWord> m_found;
    bool m_asking = false;
    ToggleSwitch* m_switch;
    PlainLabel* m_status;
    KeyButton* m_anyway;
};

} // namespace kring::ui
