// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LiveSession.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SpellChecker.h"

namespace kring::ui {

/// What every part that shows or writes notes needs. All of it outlives them.
struct NoteTools
{
    LiveSession& session;
    const Theme& theme;
    const session::Vocabulary& vocabulary;
    session::Language words;          ///< of the vocabulary's words on the screen
    SpellChecker* spelling = nullptr; ///< null: nobody checks
};

} // namespace kring::ui
