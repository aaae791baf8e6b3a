// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/live/LiveSession.h"
#include "ui/shell/Page.h"
#include "ui/theme/Theme.h"

#include <QPointer>
#include <QTimer>

namespace kring::ui {

class AgendaPanel;
class FloorPanel;
class GapWatch;
class LiveBar;
class NoteDesk;

/// The page for the time when people sit around the table. The facilitator's: the room never sees it.
/// Its window title (QWidget::windowTitle) tells the time left in whole minutes.
class LivePage final : public Page
{
    Q_OBJECT

public:
    /// `words` is the language of the vocabulary's words on the screen.
    LivePage(workspace::Workspace& workspace, const Theme& theme, const session::Vocabulary& vocabulary,
             session::Language words, QWidget* parent = nullptr);
    ~LivePage() override;

    QString title() const override;
    QString subtitle() const override;
    Commands commands() override;
    void showSession(SessionId session) override;
    bool wantsWholeWindow() const override { return true; }
    QWidget* topBarExtras() override;
    void leave() override;

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
    void back();
    void grant(int minutes);
    void pauseOrGoOn();
    void end();
    void focusNextPart(int step);

    LiveSession m_session;
    session::Language m_words;
    AgendaPanel* m_agenda;
    FloorPanel* m_floor;
    NoteDesk* m_notes;
    QPointer<LiveBar> m_bar; ///< it lies in the window's top bar, and goes with that if that goes first
    GapWatch* m_gaps;
    QTimer m_ticks;
    QString m_header;
};

} // namespace kring::ui
