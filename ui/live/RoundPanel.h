// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/live/CountBadge.h"
#include "ui/live/LiveSession.h"
#include "ui/live/RoundList.h"
#include "ui/live/RoundRing.h"
#include "ui/shell/Command.h"

class QVBoxLayout;

namespace kring::ui {

class IconLabel;
class KeyButton;
class LinkButton;
class PanelCard;
class PlainLabel;

/// A go-round, in the place of the open floor while it goes on: who has the floor, who is left, who has
/// spoken. In it S gives the floor to the next one, P says pass and M gives half a minute more.
class RoundPanel final : public QWidget
{
    Q_OBJECT

public:
    RoundPanel(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
               session::Language words, QWidget* parent = nullptr);

    Commands commands();
    void tick();
    void setCompact(bool compact);
    void focusRound();

    /// Another session is shown: what this window saw of a round before is forgotten.
    void openSession();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    PanelCard* listCard(PlainLabel* title, QWidget* count, RoundList* list, PlainLabel* foot);
    void refresh();
    void remember(const session::SessionRecord& record);
    void next();
    void pass();
    void giveMore();
    void end();
    void move(int by);
    void showOrders();

    LiveSession& m_session;
    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    RoundModel m_leftModel;
    RoundModel m_doneModel;
    PlainLabel* m_count;
    LinkButton* m_order;
    KeyButton* m_end;
    PanelCard* m_card;
    RoundRing* m_ring;
    IconLabel* m_state;
    PlainLabel* m_name;
    PlainLabel* m_question;
    KeyButton* m_next;
    KeyButton* m_pass;
    KeyButton* m_more;
    PlainLabel* m_ready;
    RoundList* m_left;
    RoundList* m_done;
    CountBadge* m_leftCount;
    CountBadge* m_doneCount;
    RoundTimes m_times;
    std::optional<floor::Round> m_before; ///< the round as it was last shown
    bool m_wasAssisted = false;
};

} // namespace kring::ui
