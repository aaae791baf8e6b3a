// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AgendaPanel.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/LivePage.h"
#include "ui/live/NoteDesk.h"
#include "ui/live/NoteTaker.h"
#include "ui/live/RoomCard.h"
#include "ui/live/RoundPanel.h"
#include "ui/live/SpeakerBar.h"
#include "ui/live/ShowToRoomRow.h"

namespace kring::ui {

Commands LivePage::commands()
{
    const auto live = [this] { return isLive(); };
    const auto running = [this] { return isRunning(); };
    const auto shown = [this] { return bool(m_session.id()); };
    const auto notOver = [this] {
        return isLive() || (m_session.id() && m_session.status() == session::SessionStatus::Planned);
    };
    Commands commands{
        {QStringLiteral("live.next"),
         tr("Start, next item, end"),
         QStringLiteral("arrow-right"),
         {Qt::Key_F5},
         [this] { next(); },
         notOver},
        {QStringLiteral("live.back"),
         tr("Back to the item before"),
         QStringLiteral("arrow-left"),
         {Qt::SHIFT | Qt::Key_F5},
         [this] { back(); },
         running},
        {QStringLiteral("live.grant"),
         tr("2 more minutes"),
         QStringLiteral("plus"),
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
         [this] { grant(grantedAtOnce); },
         running},
        {QStringLiteral("live.takeBack"),
         tr("2 minutes fewer"),
         QStringLiteral("minus"),
         {Qt::CTRL | Qt::Key_Minus},
         [this] { grant(-grantedAtOnce); },
         running},
        {QStringLiteral("live.pause"),
         tr("Stop the clock, or let it go on"),
         QStringLiteral("pause"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_P, Qt::Key_Pause},
         [this] { pauseOrGoOn(); },
         running},
        {QStringLiteral("live.end"),
         tr("End the session"),
         QStringLiteral("square"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
         [this] { end(); },
         live},
        {QStringLiteral("live.rehearse"),
         tr("Rehearse: nothing is recorded"),
         QStringLiteral("repeat"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_G},
         [this] { emit rehearseWanted(m_session.id()); },
         [this] { return m_session.id() && m_session.status() == session::SessionStatus::Planned; }},
        {QStringLiteral("live.part"),
         tr("Go between floor, notes, speakers and agenda"),
         {},
         {Qt::Key_F6},
         [this] { focusNextPart(1); },
         shown},
        {QStringLiteral("live.partBefore"),
         tr("Go between them the other way"),
         {},
         {Qt::SHIFT | Qt::Key_F6},
         [this] { focusNextPart(-1); },
         shown},
        {QStringLiteral("live.notes"),
         tr("The note-taker's layout, or the whole page"),
         QStringLiteral("notebook-pen"),
         {Qt::Key_F10},
         [this] { setNoteTaking(!m_isNoteTaking); },
         shown},
    };
    // What each part of the page can do, it says itself.
    for (const Commands& part : {m_agenda->commands(), m_floor->commands(), m_notes->commands(), m_taker->commands(), m_speakers->commands(),
                                 m_round->commands(), m_showToRoom->commands(), m_roomCard->commands()}) {
        for (Command command : part) {
            const bool isQuestion = command.id == u"live.question";
            const bool isNote = command.id == u"live.note"; // the only one with a field in both layouts
            if (isQuestion || isNote || command.id == u"live.queue" || command.id == u"live.queueMenu") {
                command.run = [this, isQuestion, isNote, itself = command.run] {
                    writeIn(
                        [&] {
                            if (isQuestion)
                                showFloorOverRound(true);
                            itself();
                        },
                        !isNote);
                };
            }
            command.isEnabled = [shown, itself = command.isEnabled] { return shown() && itself(); };
            commands.push_back(command);
        }
    }
    return commands;
}

} // namespace kring::ui
