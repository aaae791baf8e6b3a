// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/theme/Theme.h"

#include <QSettings>

namespace kring::ui {

/// What the program remembers about its user's wishes; nothing of any workspace's content. One line a
/// setting, with its default, in Settings.cpp.
class Settings
{
public:
    /// The user's own settings file.
    Settings();

    /// Another file, for tests.
    explicit Settings(const QString& path);

    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);

    /// The program's language; the system's until the user has chosen, English where that is neither.
    session::Language language() const;
    void setLanguage(session::Language language);

    /// Workspaces opened lately that still exist, the latest first, at most eight.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    /// A soft sound when an item's time is up and before a short turn ends; off until somebody wants it.
    bool softSound() const;
    void setSoftSound(bool wanted);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    QSettings m_file;
};

} // namespace kring::ui
