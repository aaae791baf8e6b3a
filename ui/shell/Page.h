// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "ui/shell/Command.h"
#include "ui/shell/SoftSound.h"

#include <QWidget>

namespace kring::ui {

enum class PageName { Home, Plan, Arena, Series, People, Live, Summary };

/// A page of the main window: the shell shows its title and commands and knows nothing else about it.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; }

    /// The page's commands; their shortcuts work whenever the page is shown, wherever the focus is.
    virtual Commands commands() = 0;

    /// Shows this session (none where a page has no use for one). Called each time the page is entered.
    virtual void showSession(SessionId session) = 0;

    /// True hides the rail at the window's left: the live page needs the room.
    virtual bool wantsWholeWindow() const { return false; }

    /// The button to the right in the top bar, as the id of one of commands(); empty for none.
    virtual QString primaryCommand() const { return {}; }

    /// The page's own part of the top bar, to the left of the primary button; null for none. Stays owned by
    /// the page.
    virtual QWidget* topBarExtras() { return nullptr; }

    /// Called before the page is left or the window closes: half-typed text goes into its draft.
    virtual void leave() {}

signals:
    /// Title, subtitle or the commands' state changed.
    void headerChanged();
    /// The user wants to go elsewhere.
    void goTo(kring::ui::PageName page, kring::SessionId session);
    /// The user wants to rehearse a session: on a copy, recording nothing.
    void rehearseWanted(kring::SessionId session);
    /// A sentence for the user, shown quietly at the foot of the window. Plain text.
    void message(const QString& sentence);
    /// Something that a soft sound may tell, for those who want it.
    void chime(kring::ui::Chime chime);
    /// Something has been saved just now.
    void saved();
};

} // namespace kring::ui
