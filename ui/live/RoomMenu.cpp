// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RoomMenu.h"

#include "ui/shell/Settings.h"

namespace kring::ui {

RoomMenu::RoomMenu(Room& room, QWidget* parent)
    : QMenu(parent)
{
    addWindow(room);
    addSeparator();
    addTime(room);
    addAction(room.choices().text.isEmpty() ? tr("A text of the moment…") : tr("Change the text…"), this,
              &RoomMenu::textWanted);
    if (!room.choices().text.isEmpty())
        addAction(tr("Take the text away"), this, [&room] { room.state().setText({}); });
    addChoice(*this, tr("Freeze the picture"), room.choices().isFrozen, [&room] {
        room.toggleFrozen();
    })->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F8);
    addChoice(*this, tr("Share of voice, side by side"), room.choices().withVoice,
              [&room] { room.state().setWithVoice(!room.choices().withVoice); });
    addSeparator();
    addTheme(room);
    addChoice(*this, tr("A clicker works on every page"), room.settings().clickerEverywhere(),
              [&room] { room.settings().setClickerEverywhere(!room.settings().clickerEverywhere()); });
    addAction(tr("Safe view"), this, &RoomMenu::safeViewWanted)->setShortcut(Qt::SHIFT | Qt::Key_F11);
}

QAction* RoomMenu::addChoice(QMenu& menu, const QString& text, bool isChosen,
                             const std::function<void()>& choose)
{
    QAction* action = menu.addAction(text, this, choose);
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

void RoomMenu::addWindow(Room& room)
{
    RoomScreens& screens = room.screens();
    addAction(screens.isOpen() ? tr("Close the room's window") : tr("Open the room's window"), this, [&room] {
        room.toggleWindow();
    })->setShortcut(Qt::SHIFT | Qt::Key_F8);
    QMenu* menu = addMenu(tr("Where the room sees it"));
    const QList<ScreenFacts> all = screens.screens();
    const int own = screens.facilitatorsScreen();
    for (int i = 0; i < all.size(); ++i) {
        QString name = QStringLiteral("%1, %2 × %3")
                           .arg(all[i].name)
                           .arg(all[i].geometry.width())
                           .arg(all[i].geometry.height());
        if (i == own)
            name = tr("%1 (this page is here)", "a screen's name and size").arg(name);
        const QString key = all[i].key();
        addChoice(*menu, name, screens.place() == key, [&screens, key] {
            screens.choose(key);
        })->setEnabled(i != own);
    }
    addChoice(*menu, tr("An ordinary window"), screens.place() == ordinaryWindow,
              [&screens] { screens.choose(ordinaryWindow); });
    menu->addSeparator();
    menu->addAction(tr("Change screens"), this, [&screens] { screens.swap(); })
        ->setShortcut(Qt::CTRL | Qt::Key_F8);
}

void RoomMenu::addTime(Room& room)
{
    QMenu* menu = addMenu(tr("Time for the room"));
    const AgendaItemId item = room.content().item;
    menu->setEnabled(bool(item));
    const RoomTime now = room.choices().timeItem == item ? room.choices().time : RoomTime::Automatic;
    for (const auto& [time, text] :
         {std::pair(RoomTime::Automatic, tr("As the item suggests")), std::pair(RoomTime::Shown, tr("Shown")),
          std::pair(RoomTime::Hidden, tr("Hidden")), std::pair(RoomTime::Colours, tr("Only colours"))})
        addChoice(*menu, text, now == time, [&room, chosen = time] { room.setTime(chosen); });
}

void RoomMenu::addTheme(Room& room)
{
    QMenu* menu = addMenu(tr("The room's theme"));
    const Theme::Choice now = room.settings().audienceTheme();
    for (const auto& [choice, text] :
         {std::pair(Theme::Choice::Automatic, tr("As this window")),
          std::pair(Theme::Choice::Light, tr("Light")), std::pair(Theme::Choice::Dark, tr("Dark"))})
        addChoice(*menu, text, now == choice, [&room, chosen = choice] { room.setTheme(chosen); });
}

} // namespace kring::ui
