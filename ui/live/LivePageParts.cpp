// SPDX-License-Identifier: GPL-3.0-or-later
// How the keyboard goes between the page's parts, and what stands in its middle.
#include "ui/live/AgendaPanel.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/LivePage.h"
#include "ui/live/NoteDesk.h"
#include "ui/live/RoundPanel.h"
#include "ui/live/RoundSheet.h"
#include "ui/live/SpeakerBar.h"

namespace kring::ui {

void LivePage::focusNextPart(int step)
{
    QWidget* const parts[] = {m_centre, m_notes, m_speakers, m_agenda};
    constexpr int count = 4;
    int now = step > 0 ? -1 : 0;
    for (int i = 0; i < count; ++i) {
        if (parts[i]->isAncestorOf(focusWidget()))
            now = i;
    }
    switch ((now + step + count) % count) {
    case 0:
        m_centre->currentWidget() == m_round ? m_round->focusRound() : m_floor->focusList();
        break;
    case 1:
        m_notes->focusField();
        break;
    case 2:
        m_speakers->focusQueue();
        break;
    default:
        m_agenda->agenda().setFocus(Qt::OtherFocusReason);
    }
}

void LivePage::startRound()
{
    if (m_session.record().round)
        m_round->focusRound();
    else if (!isLive())
        emit message(tr("A go-round can be held once the session has started (F5)."));
    else {
        auto* sheet = new RoundSheet(m_session, m_theme, window());
        connect(sheet, &RoundSheet::begun, m_round, &RoundPanel::focusRound);
        sheet->open();
    }
}

void LivePage::showCentre()
{
    const bool round = m_session.record().round.has_value();
    QWidget* wanted = round ? static_cast<QWidget*>(m_round) : m_floor;
    if (m_centre->currentWidget() == wanted)
        return;
    m_floor->leave();
    // A round may begin or end in another window, while somebody types here: only a focus that would be lost
    // moves.
    const bool hadFocus = m_centre->isAncestorOf(focusWidget());
    m_centre->setCurrentWidget(wanted);
    if (hadFocus && round)
        m_round->focusRound();
    else if (hadFocus)
        m_notes->focusField();
}

} // namespace kring::ui
