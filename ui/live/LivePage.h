// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/live/LiveSession.h"
#include "ui/shell/Page.h"
#include "ui/theme/Theme.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

#include <functional>

namespace kring::ui {

class AgendaPanel;
class ClosingSheet;
class FloorPanel;
class GapWatch;
class LiveBar;
class NoteDesk;
class RoundPanel;
class SpeakerBar;
class Room;
class RoomCard;
class SafeView;
class ShowToRoomRow;
class NoteTaker;
class ProgressLine;
class SpellChecker;

/// The page for the time when people sit around the table. The facilitator's: the room never sees it.
/// Its window title (QWidget::windowTitle) tells the time left in whole minutes.
class LivePage final : public Page
{
    Q_OBJECT

public:
    /// `words` is the language of the vocabulary's words on the screen; without `spelling` no word is wrong.
    /// Room and spelling outlive the page.
    LivePage(workspace::Workspace& workspace, const Theme& theme, const session::Vocabulary& vocabulary,
             session::Language words, Room& room, QWidget* parent = nullptr, SpellChecker* spelling = nullptr);
    ~LivePage() override;

    QString title() const override;
    QString subtitle() const override;
    Commands commands() override;
    void showSession(SessionId session) override;
    bool wantsWholeWindow() const override { return true; }
    QWidget* topBarExtras() override;
    void leave() override;

    /// The note-taker's layout, or the facilitator's.
    void setNoteTaking(bool noteTaking);
    bool isNoteTaking() const { return m_isNoteTaking; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    static constexpr int grantedAtOnce = 2; // minutes

    bool isLive() const;
    bool isRunning() const;
    void tick();
    void tellHeader();
    void next();
    AgendaItemId waitingItem() const; ///< the one that next() begins; none: it ends the session
    void back();
    void grant(int minutes);
    void pauseOrGoOn();
    void end();
    void tellEnded();
    void focusNextPart(int step);
    void startRound();
    void showCentre();
    void showFloorOverRound(bool shown);
    void writeIn(const std::function<void()>& focusField, bool onWholePage);
    void joinRoom();
    void setSafe(bool safe);
    void showParts();
    void clickedNext();
    void clickedBack();

    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    LiveSession m_session;
    session::Language m_words;
    AgendaPanel* m_agenda;
    FloorPanel* m_floor;
    NoteDesk* m_notes;
    RoundPanel* m_round;
    SpeakerBar* m_speakers;
    QStackedWidget* m_centre; ///< the open floor, or the go-round while one goes on
    Room& m_room;
    ShowToRoomRow* m_showToRoom;
    RoomCard* m_roomCard;
    SafeView* m_safe; ///< in place of what is private, while the room can see the page
    NoteTaker* m_taker;
    ProgressLine* m_progress;
    bool m_isNoteTaking = false;
    bool m_isSafe = false;
    bool m_isFloorOverRound = false; ///< while a question is written in a go-round
    QPointer<LiveBar> m_bar; ///< it lies in the window's top bar, and goes with that if that goes first
    GapWatch* m_gaps;
    QPointer<ClosingSheet> m_closing;
    QTimer m_ticks{this}; ///< named "ticks", for those who ring it by hand
    QString m_header;
};

} // namespace kring::ui
