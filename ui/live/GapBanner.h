// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Gaps.h"
#include "ui/live/LiveSession.h"
#include "ui/widgets/PanelCard.h"

namespace kring::ui {

class PlainLabel;

/// Says that the computer was away, and asks what that time was. Hidden while there is nothing to ask.
class GapBanner final : public PanelCard
{
    Q_OBJECT

public:
    GapBanner(LiveSession& session, const Theme& theme, QWidget* parent = nullptr);

    /// Brings it up to date with the session's record.
    void look();

signals:
    void assignWanted(kring::agenda::GapFate fate);

private:
    LiveSession& m_session;
    PlainLabel* m_sentence;
    PlainLabel* m_question;
};

} // namespace kring::ui
