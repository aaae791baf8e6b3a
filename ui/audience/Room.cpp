// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience/Room.h"

#include "core/agenda/AgendaRules.h"
#include "core/agenda/SessionClock.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Settings.h"

#include <QAction>

namespace kring::ui {

using namespace std::chrono_literals;
using session::SessionStatus;
using workspace::Workspace;

Room::Room(Workspace& workspace, const Theme& theme, Settings& settings,
           const session::Vocabulary& vocabulary, session::Language words, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_window(theme)
    , m_screens(m_window, settings)
    , m_clicker(m_window, settings)
{
    m_window.setTheme(settings.audienceTheme());
    connect(&workspace, &Workspace::changed, this, [this](const workspace::Change& change) {
        if (!session())
            return;
        workspace::apply(change, m_record);
        refresh();
    });
    connect(&workspace, &Workspace::changedElsewhere, this, &Room::reload);
    connect(&m_state, &RoomState::changed, this, &Room::refresh);
    connect(&m_state, &RoomState::changed, this, &Room::changed);
    connect(&m_screens, &RoomScreens::changed, this, &Room::changed);
    connect(&m_screens, &RoomScreens::message, this, &Room::message);
    connect(&m_clicker, &Clicker::pressed, this, &Room::hear);
    // The keys for the room work in its own window too.
    for (const Command& command : commands()) {
        auto* action = new QAction(command.text, &m_window);
        action->setShortcuts(command.keys);
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, command.run);
        m_window.addAction(action);
    }
    m_ticks.setInterval(250ms);
    connect(&m_ticks, &QTimer::timeout, this, &Room::refresh);
}

Room::~Room() = default;

void Room::visit(const session::SessionRecord& record)
{
    const SessionId visited = record.session.id;
    const bool staysHere =
        m_record.session.status == SessionStatus::Live && record.session.status != SessionStatus::Live;
    if (!visited || visited == session() || staysHere)
        return;
    m_record = record;
    m_kept = {};
    m_state.forgetSession();
    m_ticks.start();
    refresh();
}

void Room::reload()
{
    if (!session())
        return;
    if (auto record = m_workspace.session(session()))
        m_record = std::move(record).value();
    refresh();
}

void Room::refresh()
{
    const Instant now = m_workspace.clock().now();
    // A question that is no longer up is not shown by itself when it comes back; a frozen picture keeps it.
    if (choices().question && !choices().isFrozen && !shownQuestion(m_record, choices())) {
        m_state.takeQuestionAway(); // comes back here
        return;
    }
    RoomChoices seen = choices();
    seen.isBlank = false;
    AudienceContent content =
        audienceContent(m_record, agenda::clockOf(m_record, now), seen, now, m_vocabulary, m_words);
    if (choices().isFrozen)
        content = frozenContent(m_kept, content, choices());
    else
        m_kept = content;
    if (choices().isBlank)
        content = {};
    if (content == m_content)
        return;
    m_content = std::move(content);
    m_window.showContent(m_content);
    emit changed();
}

void Room::toggleBlank()
{
    m_state.setBlank(!choices().isBlank);
    if (m_screens.isOpen())
        emit message(choices().isBlank ? tr("The room sees nothing now. F8 shows it again.")
                                       : tr("The room sees again."));
}

void Room::toggleFrozen()
{
    m_state.setFrozen(!choices().isFrozen);
    emit message(choices().isFrozen
                     ? tr("The room goes on seeing what it sees now. Ctrl+Shift+F8 lets it follow again.")
                     : tr("The room follows again."));
}

void Room::toggleWindow()
{
    if (m_screens.isOpen())
        m_screens.close();
    else
        m_screens.open();
}

void Room::setTime(RoomTime time)
{
    if (const agenda::AgendaItem* item = agenda::currentItem(m_record.agenda))
        m_state.setTime(item->id, time);
}

void Room::setTheme(Theme::Choice choice)
{
    m_settings.setAudienceTheme(choice);
    m_window.setTheme(choice);
    emit changed();
}

void Room::hear(ClickerKey key)
{
    switch (key) {
    case ClickerKey::None:
        break;
    case ClickerKey::Next:
        emit nextWanted();
        break;
    case ClickerKey::Back:
        emit backWanted();
        break;
    case ClickerKey::Blank:
        toggleBlank();
        break;
    }
}

Commands Room::commands()
{
    return {
        {QStringLiteral("room.blank"),
         tr("Blank what the room sees, or show it again"),
         QStringLiteral("eye-off"),
         {Qt::Key_F8},
         [this] { toggleBlank(); }},
        {QStringLiteral("room.window"),
         tr("Open or close the room's window"),
         QStringLiteral("monitor"),
         {Qt::SHIFT | Qt::Key_F8},
         [this] { toggleWindow(); }},
        {QStringLiteral("room.swap"),
         tr("This window and the room's change screens"),
         {},
         {Qt::CTRL | Qt::Key_F8},
         [this] { m_screens.swap(); }},
        {QStringLiteral("room.freeze"),
         tr("Freeze what the room sees, or let it follow again"),
         {},
         {Qt::CTRL | Qt::SHIFT | Qt::Key_F8},
         [this] { toggleFrozen(); }},
    };
}

} // namespace kring::ui
