// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QStringList>

#include <memory>

namespace kring::workspace {

/// The name under which this window keeps its undo stack and its drafts in a workspace: "main" for the first
/// one that opens the file on this computer, then "second", "third", ... Held by a lock in the user's own
/// runtime folder, so that a shared folder has no part in it; a window that was killed holds its name no
/// longer.
class WindowName
{
public:
    /// Takes the first name that is free, for as long as this object lives. `folder` is where the locks lie.
    explicit WindowName(const QString& workspacePath, const QString& folder = runtimeFolder());

    const QString& name() const { return m_name; }
    bool isMain() const;

    /// The other names that nobody holds now: what their windows left half-typed is anybody's.
    QStringList unheld() const;

    static QString runtimeFolder();

private:
    QString lockPath(const QString& name) const;

    QString m_folder;
    QString m_file;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace kring::workspace
