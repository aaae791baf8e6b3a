// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/GapWatch.h"

#include "core/agenda/AgendaRules.h"
#include "core/agenda/Gaps.h"

namespace kring::ui {

using namespace std::chrono_literals;

namespace {

constexpr Duration away = 60s; ///< a silence longer than this is a gap
constexpr Duration markEvery = 10s;

} // namespace

GapWatch::GapWatch(LiveSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(2s);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &GapWatch::look);
    m_timer.start();
}

void GapWatch::look()
{
    const SessionId shown = m_session.id();
    const bool runs = shown && m_session.status() == session::SessionStatus::Live &&
                      agenda::currentItem(m_session.record().agenda);
    const Instant now = m_session.now();
    // Those that ran when another was put in their place run on. After a silence they wait for their gap
    // until they are shown again.
    for (auto seen = m_seen.begin(); seen != m_seen.end(); ++seen) {
        if (seen.key() != shown && now - *seen <= away)
            *seen = now;
    }
    std::optional<Instant> last;
    if (m_seen.contains(shown))
        last = m_seen.value(shown);
    else if (runs && shown != m_shown)
        last = m_session.workspace().lastSeen(shown);
    if (shown != m_shown)
        m_marked.reset();
    m_shown = shown;
    if (runs)
        m_seen[shown] = now;
    else
        m_seen.remove(shown);
    if (!m_session.workspace().isWritable())
        return;
    if (runs && last && now - *last > away)
        m_session.performForGood([last](const session::SessionRecord& record, Instant instant) {
            return agenda::noticeGap(record, *last, instant);
        });
    if (!m_seen.isEmpty() && (!m_marked || now - *m_marked >= markEvery || now < *m_marked)) {
        m_marked = now;
        for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen) {
            if (*seen == now)
                m_session.workspace().markSeen(seen.key());
        }
    }
}

} // namespace kring::ui
