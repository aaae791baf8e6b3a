// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LiveSession.h"
#include "ui/shell/Sheet.h"

namespace kring::ui {

/// What of who speaks is kept, in plain words, with the one choice there is.
class VoiceSheet final : public Sheet
{
    Q_OBJECT

public:
    VoiceSheet(LiveSession& session, const Theme& theme, QWidget* window);
};

} // namespace kring::ui
