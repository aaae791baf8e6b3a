// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/details/DetailsSheet.h"
#include "ui/shell/Command.h"

namespace kring::ui {

/// What a sheet about a session's details is made with. Everything named here outlives the sheets.
struct DetailsContext
{
    const Theme& theme;
    workspace::Workspace& workspace;
    const session::Vocabulary& vocabulary;
    session::Language words;
};

/// The sheets, each made for a session and not yet opened. Those about a series need a session that is in
/// one.
Sheet* groupsSheet(const DetailsContext& context, SessionId session, QWidget* window);
Sheet* linksSheet(const DetailsContext& context, SessionId session, QWidget* window);
Sheet* handoverSheet(const DetailsContext& context, SessionId session, QWidget* window);
Sheet* effortsSheet(const DetailsContext& context, SessionId session, QWidget* window);
Sheet* glossarySheet(const DetailsContext& context, SessionId session, QWidget* window);
Sheet* sitesSheet(const DetailsContext& context, SessionId session, QWidget* window);
Sheet* observationsSheet(const DetailsContext& context, SessionId session, QWidget* window);

/// Commands that open them: `session` says which session is shown (none: nothing can be opened), `open` puts
/// a sheet over the window that the sheet is a child of.
Commands detailsCommands(const DetailsContext& context, QWidget* window, std::function<SessionId()> session,
                         std::function<void(Sheet*)> open);

} // namespace kring::ui
