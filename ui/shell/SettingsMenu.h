// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Command.h"
#include "ui/shell/Settings.h"

#include <QMenu>

namespace kring::ui {

/// What can be set, and which workspace is open: everything takes effect at once.
class SettingsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `commands` are the window's; those for files are shown here too.
    SettingsMenu(Theme& theme, Settings& settings, const Commands& commands);

signals:
    void openWanted(const QString& path);
    void sampleWanted();
    void languageChosen(kring::session::Language language);
    void spellingChosen(bool checks);

private:
    void addFiles(const Commands& commands, const QStringList& recent);
    void addAppearance(Theme& theme, Settings& settings);
    void addLanguages(Settings& settings);
    void addSpelling(Settings& settings);
};

} // namespace kring::ui
