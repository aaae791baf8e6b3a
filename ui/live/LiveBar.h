// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/live/LiveSession.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyButton.h"

namespace kring::ui {

class NoteClock;

/// The live page's part of the top bar: where the session stands, how many are in the room, the wall clock,
/// pause and end.
class LiveBar final : public QWidget
{
    Q_OBJECT

public:
    LiveBar(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
            session::Language words, QWidget* parent = nullptr);

    /// Brings everything that depends on "now" up to date.
    void tick();

    /// In the note-taker's layout the bar shows the item and its time, and the way back; the facilitator's
    /// buttons are not there.
    void setNoteTaking(bool noteTaking);

signals:
    void wholeWanted(); ///< the page as the facilitator has it
    void pauseWanted(); ///< or going on, when it is paused
    void endWanted();

private:
    class StatePill;

    LiveSession& m_session;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    StatePill* m_state;
    IconLabel* m_people;
    IconLabel* m_clock;
    KeyButton* m_pause;
    KeyButton* m_end;
    NoteClock* m_noteClock;
    KeyButton* m_whole;
    bool m_noteTaking = false;
};

} // namespace kring::ui
