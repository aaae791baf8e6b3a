// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/BackgroundWork.h"

namespace kring::ui {

BackgroundWork::~BackgroundWork()
{
    m_isStopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundWork::start(std::function<void(const Tell&)> work)
{
    if (m_isRunning)
        return;
    if (m_thread.joinable())
        m_thread.join(); // it has said that it is done
    m_isRunning = true;
    m_isStopped = false;
    m_thread = std::thread([this, work = std::move(work)] {
        work([this](double share) {
            QMetaObject::invokeMethod(
                this, [this, share] { emit progressed(share); }, Qt::QueuedConnection);
            return !m_isStopped;
        });
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isRunning = false;
                emit finished();
            },
            Qt::QueuedConnection);
    });
}

} // namespace kring::ui
