// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of the page are seen, and how the keyboard goes between them.
#include "ui/live/AgendaPanel.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/LiveBar.h"
#include "ui/live/LivePage.h"
#include "ui/live/NoteClock.h"
#include "ui/live/NoteDesk.h"
#include "ui/live/NoteTaker.h"
#include "ui/live/RoundPanel.h"
#include "ui/live/RoundSheet.h"
#include "ui/live/SafeView.h"
#include "ui/live/SpeakerBar.h"

namespace kring::ui {

void LivePage::setNoteTaking(bool noteTaking)
{
    if (noteTaking == m_isNoteTaking)
        return;
    // What stands half-typed goes along: the field is the same one.
    const bool wasTyping = m_notes->composer().isAncestorOf(focusWidget());
    m_isNoteTaking = noteTaking;
    m_isSafe = m_isSafe && !noteTaking;
    if (noteTaking)
        m_taker->enter();
    else
        m_taker->leave();
    showParts();
    tick();
    if (wasTyping || !focusWidget() || !focusWidget()->isVisible())
        m_notes->focusField();
}

void LivePage::setSafe(bool safe)
{
    if (safe == m_isSafe)
        return;
    leave(); // what is half-typed is kept
    setNoteTaking(false);
    m_isSafe = safe;
    showParts();
    if (safe)
        m_agenda->agenda().setFocus(Qt::OtherFocusReason);
    else
        m_notes->focusField();
}

void LivePage::showParts()
{
    // In the safe view every part that holds something private is away: clock and agenda stay.
    m_agenda->setVisible(!m_isNoteTaking);
    for (QWidget* part : std::initializer_list<QWidget*>{m_centre, m_notes, m_speakers})
        part->setVisible(!m_isNoteTaking && !m_isSafe);
    m_safe->setVisible(m_isSafe);
    m_taker->setVisible(m_isNoteTaking);
    m_progress->setVisible(m_isNoteTaking);
    m_progress->raise();
    if (m_bar)
        m_bar->setNoteTaking(m_isNoteTaking);
}

void LivePage::focusNextPart(int step)
{
    if (m_isNoteTaking) {
        m_taker->focusNextPart(step);
        return;
    }
    if (m_isSafe) {
        m_agenda->agenda().setFocus(Qt::OtherFocusReason);
        return;
    }
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
    if (m_session.record().round) {
        showFloorOverRound(false);
        m_round->focusRound();
    }
    else if (!isLive())
        emit message(tr("A go-round can be held once the session has started (F5)."));
    else {
        auto* sheet = new RoundSheet(m_session, m_theme, window());
        connect(sheet, &RoundSheet::begun, m_round, &RoundPanel::focusRound);
        sheet->open();
    }
}

/// A field that cannot be seen must not have the keyboard.
void LivePage::writeIn(const std::function<void()>& focusField, bool onWholePage)
{
    if (m_isSafe) { // the room may see the page: what is private comes back by its own key only
        emit message(tr("In the safe view nothing can be written. Shift+F11 brings the whole page back."));
        return;
    }
    if (onWholePage)
        setNoteTaking(false);
    focusField();
}

void LivePage::showFloorOverRound(bool shown)
{
    m_isFloorOverRound = shown;
    showCentre();
}

void LivePage::showCentre()
{
    m_isFloorOverRound = m_isFloorOverRound && m_session.record().round;
    const bool round = m_session.record().round && !m_isFloorOverRound;
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
