// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/DraftKeeper.h"

namespace kring::ui {

DraftKeeper::DraftKeeper(workspace::Workspace& workspace, const QString& field, std::function<QString()> text,
                         QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_field(field)
    , m_text(std::move(text))
{
    // Started by the first key and not put off by those that follow: steady typing is kept as well.
    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keep);
}

QString DraftKeeper::open(SessionId session)
{
    keep();
    m_session = session;
    m_kept = session ? m_workspace.draft(session, m_field) : QString();
    return m_kept;
}

void DraftKeeper::touch()
{
    if (m_session && !m_soon.isActive())
        m_soon.start();
}

void DraftKeeper::keep()
{
    m_soon.stop();
    const QString text = m_text();
    if (!m_session || text == m_kept)
        return;
    const Outcome<Done> outcome = m_workspace.saveDraft(m_session, m_field, text);
    if (outcome)
        m_kept = text;
    else if (outcome.failure().reason == Failure::Reason::Busy)
        m_soon.start();
    else
        emit failed(outcome.failure().sentence);
}

} // namespace kring::ui
