// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audience/AudienceContent.h"
#include "ui/audience/AudienceWindow.h"
#include "ui/audience/Clicker.h"
#include "ui/audience/RoomScreens.h"
#include "ui/shell/Command.h"

#include <QTimer>

namespace kring::workspace {
class Workspace;
}

namespace kring::ui {

class Settings;

/// The room, as far as the program knows it: the session that it sees, what has been chosen to be shown, and
/// its window. Lives as long as the workspace's window, and goes on whichever page that shows.
class Room final : public QObject
{
    Q_OBJECT

public:
    Room(workspace::Workspace& workspace, const Theme& theme, Settings& settings,
         const session::Vocabulary& vocabulary, session::Language words, QObject* parent = nullptr);
    ~Room() override;

    /// The facilitator has opened this session: the room sees it too, unless another one that it sees is live
    /// and this one is not. Nothing that was chosen for the one before is shown.
    void visit(const session::SessionRecord& record);

    SessionId session() const { return m_record.session.id; }
    const session::SessionRecord& record() const { return m_record; }
    RoomState& state() { return m_state; }
    const RoomChoices& choices() const { return m_state.choices(); }
    RoomScreens& screens() { return m_screens; }
    AudienceWindow& window() { return m_window; }
    Settings& settings() { return m_settings; }

    /// What the room sees, or would if its window were open.
    const AudienceContent& content() const { return m_content; }

    /// Something is on a screen for everybody.
    bool isSeen() const { return m_screens.isOpen() && !choices().isBlank; }

    void toggleBlank();
    void toggleFrozen();
    void toggleWindow();
    void setTime(RoomTime time);
    void setTheme(Theme::Choice choice);

    /// What the facilitator can do for the room from every page, and from the room's own window.
    Commands commands();

signals:
    /// What the room sees, where, or whether.
    void changed();
    void message(const QString& sentence);
    /// The clicker's keys, for whoever leads the session.
    void nextWanted();
    void backWanted();

private:
    void refresh();
    void reload();
    void hear(ClickerKey key);

    workspace::Workspace& m_workspace;
    Settings& m_settings;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    session::SessionRecord m_record;
    RoomState m_state;
    AudienceContent m_kept; ///< what the room saw last while it was not frozen
    AudienceContent m_content;
    AudienceWindow m_window;
    RoomScreens m_screens;
    Clicker m_clicker;
    QTimer m_ticks;
};

} // namespace kring::ui
