// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/live/LiveSession.h"
#include "ui/shell/Command.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace kring::ui {

class PerspectiveKeys;
class QueuePart;
class VoicePanel;

/// The foot of the live page: the queue of speakers, a key for each perspective, and the share of voice
/// against the share of presence. Its three parts stand under the page's three columns.
class SpeakerBar final : public QWidget
{
    Q_OBJECT

public:
    SpeakerBar(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
               session::Language words, QWidget* parent = nullptr);

    /// What can be done with who speaks, from anywhere on the page.
    Commands commands();

    /// Another session is shown: its draft comes into the line.
    void openSession();

    /// Keeps what is half-typed.
    void leave();

    void tick();

    /// The widths of the page's columns at the sides, and whether the window is low.
    void setColumns(int left, int right, bool compact);

    /// Puts the keyboard where the queue is dealt with.
    void focusQueue();

signals:
    /// Something that the user should read.
    void message(const QString& text);
    /// A go-round is to be laid out.
    void roundWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Commands ownCommands();
    void next();
    void end();
    void speaks(const QString& perspective);
    void toggleAssisted();
    void showTurns();
    void showSettings();
    bool isLive();
    void refresh();

    LiveSession& m_session;
    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    QueuePart* m_queue;
    PerspectiveKeys* m_keys;
    VoicePanel* m_voice;
    Instant m_voiceAt; ///< when the share of voice was last computed
};

} // namespace kring::ui
