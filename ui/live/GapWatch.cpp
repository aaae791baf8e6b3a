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
    const bool runs = m_session.id() && m_session.status() == session::SessionStatus::Live &&
                      agenda::currentItem(m_session.record().agenda);
    if (m_session.id() != m_watched) {
        m_watched = m_session.id();
        m_marked.reset();
        m_last = runs ? m_session.workspace().lastSeen(m_watched) : std::nullopt;
    }
    if (!runs) {
        m_last.reset();
        return;
    }
    const Instant now = m_session.now();
    const Instant last = m_last.value_or(now);
    m_last = now;
    if (!m_session.workspace().isWritable())
        return;
    if (now - last > away)
        m_session.performForGood([last](const session::SessionRecord& record, Instant instant) {
            return agenda::noticeGap(record, last, instant);
        });
    if (!m_marked || now - *m_marked >= markEvery || now < *m_marked) {
        m_marked = now;
        m_session.workspace().markSeen(m_watched);
    }
}

} // namespace kring::ui
