// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Clock.h"

#include <QString>

#include <optional>

namespace kring::storage {

/// The file beside a workspace ("name.kring.lock") that keeps a second computer out: on a shared folder
/// SQLite's own locks cannot be trusted. It holds user, host, process and a heartbeat; one that has not
/// beaten for two minutes is stale. On the same computer SQLite's locks are enough, and two programs may
/// share.
class LockFile
{
public:
    struct Holder
    {
        QString user;
        QString host;
        qint64 process = 0;
        Instant beat;
        std::optional<Instant> since; ///< when it was taken; an older Kring did not say
    };

    LockFile(const QString& workspacePath, const Clock& clock);

    /// Removes the lock if it is ours.
    ~LockFile();
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

    /// Whoever has the workspace open on another computer; nothing when nobody has (or the lock is stale).
    std::optional<Holder> holderElsewhere() const;

    /// Takes the lock, or beats its heart if half a minute has passed. Does nothing while another living
    /// process on this computer holds it.
    void hold();

private:
    std::optional<Holder> read() const;
    bool isOurs(const Holder& holder) const;

    QString m_path;
    const Clock& m_clock;
    std::optional<Instant> m_since;
    std::optional<Instant> m_lastBeat;
};

} // namespace kring::storage
