// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SessionSheets.h"

#include "core/people/MissingVoices.h"
#include "core/workspace/Workspace.h"
#include "ui/details/DetailsCommands.h"
#include "ui/people/AttendanceSheet.h"
#include "ui/people/InviteSheet.h"
#include "ui/programme/ShareSheet.h"

namespace kring::app {

using ui::Sheet;

void SessionSheets::open(Sheet* sheet) const
{
    m_window->showSheet(sheet);
}

void SessionSheets::invite() const
{
    if (shown())
        open(new ui::InviteSheet(m_theme, m_workspace, m_vocabulary, m_words, shown(), m_window));
}

void SessionSheets::markAttendance() const
{
    if (shown())
        open(new ui::AttendanceSheet(m_theme, m_workspace, m_vocabulary, m_words, shown(), m_window));
}

void SessionSheets::share() const
{
    if (shown())
        open(new ui::ShareSheet(m_theme, m_workspace, m_vocabulary, m_words, shown(), m_window));
}

void SessionSheets::arrange() const
{
    if (shown())
        m_window->goTo(ui::PageName::Arena, shown());
}

ui::Commands SessionSheets::commands() const
{
    const auto isShown = [this] { return bool(shown()); };
    const auto canWrite = [this] { return shown() && m_workspace.isWritable(); };
    ui::Commands commands{
        {.id = QStringLiteral("session.invite"),
         .text = tr("Invite people"),
         .icon = QStringLiteral("user-plus"),
         .keys = {},
         .run = [this] { invite(); },
         .isEnabled = canWrite,
         .otherWords = tr("register, participants, who is missing")},
        {.id = QStringLiteral("session.attendance"),
         .text = tr("Tick off who is here"),
         .icon = QStringLiteral("door-open"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_D},
         .run = [this] { markAttendance(); },
         .isEnabled = canWrite,
         .otherWords = tr("attendance, present, absent, door")},
        {.id = QStringLiteral("session.share"),
         .text = tr("Share the invitation"),
         .icon = QStringLiteral("send"),
         .keys = {},
         .run = [this] { share(); },
         .isEnabled = isShown,
         .otherWords = tr("calendar, programme page, web page, registration")},
        {.id = QStringLiteral("session.arrange"),
         .text = tr("Arrange the programme"),
         .icon = QStringLiteral("layout-template"),
         .keys = {},
         .run = [this] { arrange(); },
         .isEnabled = isShown,
         .otherWords = tr("arena, puzzle, contributions, passes, rooms")},
    };
    ui::Commands details = ui::detailsCommands(
        {m_theme, m_workspace, m_vocabulary, m_words}, m_window, [this] { return shown(); },
        [this](Sheet* sheet) { open(sheet); });
    commands.insert(commands.end(), details.begin(), details.end());
    return commands;
}

QStringList SessionSheets::missing(const session::SessionRecord& record) const
{
    QStringList sentences;
    for (const people::MissingVoice& voice :
         people::missingVoices(record.session.concerns, record.participants,
                               m_workspace.earlierVoices(record.session.id)))
        sentences << people::sentenceOn(voice, m_vocabulary, m_words);
    return sentences;
}

} // namespace kring::app
