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

    /// Where the room's window was last: a screen by name and size, "window" for an ordinary one, or empty.
    QString audienceScreen() const;
    void setAudienceScreen(const QString& screen);

    /// The theme that the room sees; `Automatic` is the program's.
    Theme::Choice audienceTheme() const;
    void setAudienceTheme(Theme::Choice choice);

    /// A presenter's clicker (PgDn, PgUp, full stop) leads the session from every page, outside text fields;
    /// otherwise from the room's window only, which is the default.
    bool clickerEverywhere() const;
    void setClickerEverywhere(bool everywhere);

    /// Whether misspelt words are marked; so unless the user has said otherwise.
    bool checksSpelling() const;
    void setChecksSpelling(bool checks);

    /// The plain list of words that the user has taught the spell checker, beside the settings.
    QString learntWordsPath() const;

    /// A soft sound when an item's time is up and before a short turn ends; off until somebody wants it.
    bool softSound() const;
    void setSoftSound(bool wanted);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    QSettings m_file;
};

} // namespace kring::ui
