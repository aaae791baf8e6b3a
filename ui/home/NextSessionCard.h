// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"
#include "ui/home/AgendaStrip.h"
#include "ui/home/ClockFigures.h"
#include "ui/home/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PanelCard.h"

#include <QBoxLayout>

namespace kring::ui {

/// The session that comes next, with the one thing to do about it: start it on its day, go on with it while
/// it is live, and before that open its plan.
class NextSessionCard final : public PanelCard
{
    Q_OBJECT

public:
    NextSessionCard(const Theme& theme, const session::Vocabulary& vocabulary, session::Language language,
                    QWidget* parent = nullptr);

    /// `today` is the day where the session is held; `canStart` is false in a file that cannot be written.
    void show(const session::SessionRecord& record, QDate today, bool canStart);

    QSize sizeHint() const override { return {824, 280}; }

    /// Where the keyboard begins: never on the button that starts the session, which a stray key could press.
    QWidget& firstAction() { return m_starts ? *m_open : *m_action; }

signals:
    void startWanted();
    void rehearseWanted();
    void openWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    QHBoxLayout* layOutTime();
    void showHead(const session::SessionRecord& record, QDate today);
    void showTime(const session::SessionRecord& record, QDate today);
    void showFacts(const session::SessionRecord& record);
    void showAction(const session::SessionRecord& record, QDate today, bool canStart);

    const session::Vocabulary& m_vocabulary;
    session::Language m_language;
    ElidedLabel* m_eyebrow;
    ElidedLabel* m_number;
    ElidedLabel* m_title;
    ElidedLabel* m_series;
    ClockFigures* m_clock;
    ElidedLabel* m_date;
    ElidedLabel* m_place;
    KeyButton* m_rehearse;
    KeyButton* m_open;   ///< beside "Start": to look without starting
    KeyButton* m_action; ///< the one thing to do
    AgendaStrip* m_strip;
    IconLabel* m_people;
    IconLabel* m_items;
    IconLabel* m_questions;
    bool m_starts = false;
    bool m_live = false;
};

} // namespace kring::ui
