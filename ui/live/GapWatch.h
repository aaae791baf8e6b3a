// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LiveSession.h"

#include <QHash>
#include <QTimer>

namespace kring::ui {

/// Notices that the computer was away while an item ran: a closed lid, a crash. The time becomes a gap for
/// somebody to assign (agenda::noticeGap). It goes on looking while another page or another session is shown.
class GapWatch final : public QObject
{
    Q_OBJECT

public:
    explicit GapWatch(LiveSession& session, QObject* parent = nullptr);

    /// Looks at the clock now.
    void look();

private:
    LiveSession& m_session;
    SessionId m_shown;
    QHash<SessionId, Instant> m_seen; ///< the sessions seen running by this window, and when last
    std::optional<Instant> m_marked;  ///< when the file was last told so
    QTimer m_timer;
};

} // namespace kring::ui
