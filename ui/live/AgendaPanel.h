// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/live/AgendaActs.h"
#include "ui/live/AgendaList.h"
#include "ui/live/LiveSession.h"
#include "ui/live/TimeView.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>

namespace kring::ui {

class GapBanner;
class ShortTurnView;

/// The live page's left column: the current item with its time and its short turns, the agenda as a line, and
/// when it all will end. Before the start it shows the planned time, afterwards that the session is over.
class AgendaPanel final : public PanelCard
{
    Q_OBJECT

public:
    AgendaPanel(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                session::Language words, QWidget* parent = nullptr);

    /// Brings everything that depends on "now" up to date.
    void tick();

    /// For a low window: less air and smaller digits.
    void setCompact(bool compact);

    Commands commands() { return m_acts->commands(); }

    AgendaList& agenda() { return *m_agenda; }

signals:
    void nextWanted();  ///< next item, start or end: whatever F5 does now
    void grantWanted(); ///< two more minutes
    void summaryWanted();
    void timeIsUp();      ///< the current item's time has just ended
    void roundOffBegan(); ///< a short turn is about to end

private:
    void build();
    void showRunning(const agenda::AgendaClock& clock);
    void showPlanned();
    void showEnded(const agenda::AgendaClock& clock);
    void showBetweenItems();
    void showEnd(const agenda::AgendaClock& clock);
    void showOrigin(const agenda::AgendaItem* item);
    QString timeText(Instant instant) const;

    LiveSession& m_session;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;

    QVBoxLayout* m_layout;
    PlainLabel* m_position;
    PlainLabel* m_kind;
    PlainLabel* m_title;
    IconLabel* m_origin; ///< the question that the item was made of
    TimeView* m_time;
    KeyButton* m_grant;
    KeyButton* m_next;
    KeyButton* m_summary;
    GapBanner* m_gap;
    ShortTurnView* m_shortTurns;
    AgendaList* m_agenda;
    AgendaActs* m_acts;
    IconLabel* m_end;
    PlainLabel* m_drift;
    KeyButton* m_onTime;
    bool m_compact = false;
    AgendaItemId m_inTime; ///< the current item while it has time left
};

} // namespace kring::ui
