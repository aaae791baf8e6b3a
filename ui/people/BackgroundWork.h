// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

namespace kring::ui {

/// Work that takes its time, beside the window: it tells how far it has come, and can be stopped. What it
/// works on must not be touched before finished().
class BackgroundWork final : public QObject
{
    Q_OBJECT

public:
    /// Tells how far it has come (0 to 1); false when it is to stop.
    using Tell = std::function<bool(double share)>;

    using QObject::QObject;
    /// Stops what runs, and waits for it.
    ~BackgroundWork() override;

    /// Does nothing while something runs.
    void start(std::function<void(const Tell&)> work);
    bool isRunning() const { return m_isRunning; }
    void stop() { m_isStopped = true; }

signals:
    void progressed(double share);
    void finished();

private:
    std::thread m_thread;
    std::atomic<bool> m_isStopped = false;
    bool m_isRunning = false;
};

} // namespace kring::ui
