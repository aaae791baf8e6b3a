// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/live/AgendaList.h"
#include "ui/live/LiveSession.h"
#include "ui/live/TimeView.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PanelCard.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>

namespace kring::ui {

/// The live page's left column: the current item with its time, the agenda as a line, and when it all will
/// end. Before the start it shows the planned time, afterwards that the session is over.
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

    AgendaList& agenda() { return *m_agenda; }

signals:
    void nextWanted();  ///< next item, start or end: whatever F5 does now
    void grantWanted(); ///< two more minutes
    void summaryWanted();

private:
    void build();
    void showRunning(const agenda::AgendaClock& clock);
    void showPlanned();
    void showEnded(const agenda::AgendaClock& clock);
    void showBetweenItems();
    void showEnd(const agenda::AgendaClock& clock);
    QString timeText(Instant instant) const;

    LiveSession& m_session;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;

    QVBoxLayout* m_layout;
    PlainLabel* m_position;
    PlainLabel* m_kind;
    PlainLabel* m_title;
    TimeView* m_time;
    KeyButton* m_grant;
    KeyButton* m_next;
    KeyButton* m_summary;
    AgendaList* m_agenda;
    PlainLabel* m_end;
    PlainLabel* m_drift;
};

} // namespace kring::ui
