// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audience/Room.h"
#include "ui/live/DraftKeeper.h"
#include "ui/live/LiveSession.h"
#include "ui/live/TextFields.h"
#include "ui/shell/Sheet.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

namespace kring::ui {

/// Where the facilitator writes a text of the moment for the room. Enter shows it; what in it points out
/// somebody is named first and asked about once more. What is half-written is kept.
class RoomTextSheet final : public Sheet
{
    Q_OBJECT

public:
    RoomTextSheet(LiveSession& session, Room& room, const Theme& theme, QWidget* window);

private:
    void showText();
    void takeAway();

    LiveSession& m_session;
    Room& m_room;
    NoteField* m_field;
    PlainLabel* m_warning;
    KeyButton* m_show;
    DraftKeeper m_draft;
    QString m_askedAbout; ///< the text that has been warned for
};

} // namespace kring::ui
